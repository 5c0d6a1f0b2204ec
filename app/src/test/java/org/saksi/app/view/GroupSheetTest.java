package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.app.group.Happenings.copied;
import static org.saksi.app.group.Happenings.joined;
import static org.saksi.app.group.Happenings.merged;
import static org.saksi.app.group.Happenings.opened;
import static org.saksi.app.group.Happenings.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.app.group.Register;
import org.saksi.app.group.Tally;
import org.saksi.app.group.Trail;
import org.saksi.app.sheet.MarkdownPrinter;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.TerminalPrinter;
import org.saksi.report.Report;
import org.saksi.story.Reasons;
import org.saksi.story.StoryEvent;

/** The sheets of a grouping made by hand. */
class GroupSheetTest {

  private final Register register = new Register();
  private final Tally tally = new Tally();
  private final Trail trail = new Trail("b");

  @Test
  void showsAStoryUnderTheHeadlineOfItsFirstReport() {
    floods();
    assertThat(print(GroupSheet.of(register, tally, false)))
        .isEqualTo(
            """
            4 reports · 1 story of two or more · 1 alone · largest 3 · 1 copy · 1 merge · 0 splits
            ────────────────────────────────────────────────────────────────────────────────────────────────────

            Tanggul Kali Wungu Jebol (3) · a
              Kabar      2026-01-10 14:00 Tanggul Kali Wungu Jebol – opens the story
              Kabar (2)  2026-01-10 14:00 Dinas Kirim Karung Pasir – tied together
              Harian     2026-01-10 14:00 Warga Sidoreja Mengungsi – copies Kabar – shares Sidoreja, Kali Wungu,
                         210 keluarga, jebol
            """);
  }

  @Test
  void countsStoriesThatItLeavesOut() {
    for (int i = 0; i < 42; i++) {
      arrive(report("a" + i, "Kabar", "Kabar " + i), opened("a" + i));
      arrive(report("b" + i, "Harian", "Harian " + i), joined("b" + i, "a" + i));
    }
    assertThat(print(GroupSheet.of(register, tally, false)))
        .endsWith("  … and 2 more (--all or --format json)\n");
    assertThat(print(GroupSheet.of(register, tally, true))).contains("Kabar 41 (2)");
  }

  @Test
  void tellsWhyAReportIsWhereItIs() {
    floods();
    assertThat(print(ExplanationSheet.of(trail, register, false)))
        .startsWith("Warga Sidoreja Mengungsi · Harian · 2026-01-10 14:00 (b)\n")
        .contains(
            """
            Where it is
              story        Tanggul Kali Wungu Jebol (a)
              score        0.72
              why          shares much with a
              second best  Dinas Kirim Karung Pasir (c), score 0.31
              copies       Tanggul Kali Wungu Jebol · Kabar · 2026-01-10 14:00 (a)
            """)
        .contains(
            """
              nearest      Tanggul Kali Wungu Jebol · Kabar · 2026-01-10 14:00 (a)
              names        Sidoreja, Kali Wungu, Darmaji Wicaksono
              figures      210 keluarga, tiga perahu
              other words  jebol, karung, retak
            """)
        .contains(
            """
              +3.00  words in common (0.50)
              -0.60  one outlet (1.00)

            """)
        .contains(
            """
            What happened, in order
              joined  Tanggul Kali Wungu Jebol (a), score 0.72
              copied  from Tanggul Kali Wungu Jebol · Kabar · 2026-01-10 14:00 (a) – repeats its text
              merged  1 report came into its story from Dinas Kirim Karung Pasir (c) – tied together
            """)
        .contains("Tanggul Kali Wungu Jebol (3) · a\n");
  }

  @Test
  void saysThatAnEditorDecided() {
    arrive(report("a", "Kabar", "Tanggul Kali Wungu Jebol"), opened("a"));
    arrive(
        report("b", "Harian", "Warga Sidoreja Mengungsi"),
        new StoryEvent.Joined("a", "b", 1, "an editor's decision", Reasons.NONE, null));
    assertThat(print(ExplanationSheet.of(trail, register, false)))
        .contains("  second best  none was weighed\n")
        .contains("  joined  Tanggul Kali Wungu Jebol (a) – an editor's decision\n")
        .doesNotContain("log odds");
  }

  @Test
  void saysTheSameInMarkdown() {
    floods();
    assertThat(new MarkdownPrinter().print(GroupSheet.of(register, tally, false)))
        .contains("\n## Tanggul Kali Wungu Jebol (3) · a\n\n- **Kabar** 2026")
        .contains("**copies Kabar**");
    assertThat(new MarkdownPrinter().print(ExplanationSheet.of(trail, register, false)))
        .contains("\n## Where it is\n\n- **story** Tanggul Kali Wungu Jebol (a)\n");
  }

  private void floods() {
    arrive(report("a", "Kabar", "Tanggul Kali Wungu Jebol"), opened("a"));
    arrive(report("c", "Kabar", "Dinas Kirim Karung Pasir"), opened("c"));
    arrive(
        report("b", "Harian", "Warga Sidoreja Mengungsi"),
        joined("b", "a"),
        copied("b", "a", false),
        merged("c", "a", "c"));
    arrive(report("d", "Harian", "Gelora Pantai Takluk"), opened("d"));
  }

  private void arrive(Report report, StoryEvent... events) {
    tally.add(List.of(events));
    register.add(report, List.of(events));
    trail.follow(List.of(events));
  }

  private static String print(Sheet sheet) {
    return new TerminalPrinter(100, false).print(sheet);
  }
}
