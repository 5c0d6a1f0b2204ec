package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.annotation.TimeValue;
import org.saksi.app.sheet.MarkdownPrinter;
import org.saksi.app.sheet.TerminalPrinter;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Dated;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Omission;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Series;
import org.saksi.reconcile.Wording;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** The sheet of findings made by hand. */
class StorySheetTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final Reading A = reading("a", "Kabar", "Enam posko dibuka sejak siang.");
  private static final Reading B = reading("b", "Harian", "Empat posko dibuka sejak siang.");

  @Test
  void showsAConflictWithTheWordsOfEachOutlet() {
    Finding conflict =
        new Finding(
            "x1",
            Finding.Status.CONFLICTING,
            Finding.Kind.FIGURE,
            2,
            "Six against four.",
            List.of(evidence(A, "Enam posko"), evidence(B, "Empat posko")));
    assertThat(print(story(List.of(conflict), List.of(), List.of())))
        .containsSubsequence(
            "Conflicts (1)",
            "  figure  Six against four.",
            "    Kabar   *Enam posko* dibuka sejak siang.",
            "    Harian  *Empat posko* dibuka sejak siang.");
  }

  @Test
  void saysThatThereIsNoConflict() {
    assertThat(print(story(List.of(), List.of(), List.of())))
        .containsSubsequence("Conflicts (0)", "  none found");
  }

  @Test
  void countsWitnessesOfWhatIsAgreed() {
    Finding agreed = agreed("dibuka sejak siang", "dibuka sejak siang");
    assertThat(print(story(List.of(agreed), List.of(), List.of())))
        .contains("  ×2  Enam posko *dibuka sejak siang*. [both]");
  }

  @Test
  void marksTheWordsThatDiffer() {
    Wording wording =
        new Wording(
            evidence(A, "Enam posko dibuka"), evidence(B, "Empat posko dibuka"), "One word.");
    assertThat(print(story(List.of(), List.of(wording), List.of())))
        .containsSubsequence(
            "Said differently (1)",
            "  One word.",
            "    Kabar   *Enam* posko dibuka",
            "    Harian  *Empat* posko dibuka");
  }

  @Test
  void namesThePartOfADay() {
    assertThat(print(dated("2026-02-03T00:00", "2026-02-03T05:00", "2026-02-03TMO", null)))
        .anyMatch(row -> row.startsWith("  2026-02-03 · before dawn  "));
    assertThat(print(dated("2026-02-03T05:00", "2026-02-03T11:00", "2026-02-03TMO", null)))
        .anyMatch(row -> row.startsWith("  2026-02-03 · morning  "));
    assertThat(print(dated("2026-02-03T17:00", "2026-02-03T19:00", "2026-02-03TEV", null)))
        .anyMatch(row -> row.startsWith("  2026-02-03 · evening  "));
  }

  @Test
  void namesTheZoneOfAClockElsewhere() {
    assertThat(
            print(
                dated("2026-02-03T20:00", "2026-02-03T20:01", "2026-02-03T20:00+08:00", "+08:00")))
        .anyMatch(row -> row.startsWith("  2026-02-03 · 20:00 +08:00  "));
  }

  @Test
  void labelsTheWordsOfATimeWithTheirReportAlone() {
    Reading c = reading("c", "Lensa", "Siang itu air surut.");
    List<Evidence> all =
        List.of(evidence(A, "sejak siang"), evidence(B, "sejak siang"), evidence(c, "Siang itu"));
    assertThat(print(timeline("2026-02-03", all, c)))
        .anyMatch(row -> row.endsWith("[Kabar] · day also named in Harian, Lensa"));
    assertThat(print(timeline("2026-02-03TMI", all.subList(0, 2), c)))
        .anyMatch(row -> row.endsWith("[Kabar] · time also named in Harian"));
    assertThat(print(timeline("2026-02", all.subList(0, 2), c)))
        .anyMatch(row -> row.endsWith("[Kabar] · month also named in Harian"));
    assertThat(print(timeline("2026-Q1", all.subList(0, 2), c)))
        .anyMatch(row -> row.startsWith("  first quarter of 2026  "))
        .anyMatch(row -> row.endsWith("[Kabar] · period also named in Harian"));
    assertThat(print(timeline("2026", all.subList(0, 1), c)))
        .anyMatch(row -> row.startsWith("  2026  ") && row.endsWith("[Kabar]"));
  }

  private static Reconciliation timeline(String timex, List<Evidence> evidence, Reading third) {
    LocalDateTime start = LocalDateTime.parse("2026-02-03T11:00");
    Dated dated = new Dated(new TimeValue.Interval(start, start.plusHours(4), timex), evidence);
    return new Reconciliation(
        "s",
        List.of(A, B, third),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(dated),
        List.of(),
        List.of(),
        List.of());
  }

  private static Reconciliation dated(
      String start, String end, String timex, @Nullable String offset) {
    TimeValue.Interval time =
        new TimeValue.Interval(
            LocalDateTime.parse(start),
            LocalDateTime.parse(end),
            timex,
            offset == null ? null : ZoneOffset.of(offset));
    Dated dated = new Dated(time, List.of(evidence(A, "sejak siang")));
    return story(List.of(), List.of(), List.of(dated));
  }

  @Test
  void setsFiguresOfOneThingSideBySide() {
    Reading c =
        reading(
            "c",
            "Lensa",
            "Hujan berlangsung sekitar lima jam. Logistik cukup untuk tiga hari, kata Budi.");
    Reading d =
        reading("d", "Swarna", "Hujan itu berlangsung lima jam. Tanggul dibangun dua hari.");
    assertThat(print(SAKSI.reconcile("s", List.of(dated(c), dated(d)))))
        .containsSubsequence(
            "Figures side by side (1)",
            "  hujan berlangsung  sekitar lima jam [Lensa] · lima jam [Swarna]");
  }

  private static Reading dated(Reading reading) {
    Report report = reading.report();
    return SAKSI.read(
        new Report(
            report.id(),
            report.outlet(),
            null,
            null,
            null,
            new Published(LocalDate.parse("2026-02-03"), null),
            "id",
            report.body(),
            report.origin()));
  }

  @Test
  void drawsAValueThatDevelops() {
    Evidence six = evidence(A, "Enam posko");
    Evidence four = evidence(B, "Empat posko");
    Series series =
        new Series(
            evidence(A, "posko dibuka"),
            null,
            List.of(
                point("2026-02-03T14:00", true, 4, four),
                point("2026-02-03T18:00", false, 6, six)));
    assertThat(print(story(List.of(), List.of(), List.of(), List.of(series), List.of())))
        .containsSubsequence(
            "Values over time (1)",
            "  posko dibuka",
            "    2026-02-03 · 14:00  █████████████░░░░░░░ Empat posko [Harian]",
            "    2026-02-03 · 18:00  ████████████████████ Enam posko [Kabar] as published");
  }

  @Test
  void namesTheUnitOfTheValues() {
    Reading c = reading("c", "Lensa", "Tinggi air 40 dan 30 sentimeter.");
    Series height =
        new Series(
            evidence(c, "Tinggi air"),
            "m",
            List.of(
                new Series.Point(
                    day("2026-02-03"), true, new BigDecimal("0.4"), List.of(evidence(c, "40"))),
                new Series.Point(
                    day("2026-02-04"),
                    true,
                    new BigDecimal("0.3"),
                    List.of(evidence(c, "30 sentimeter")))));
    Reconciliation story =
        new Reconciliation(
            "s",
            List.of(c),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(height),
            List.of(),
            List.of());
    assertThat(print(story))
        .containsSubsequence(
            "  tinggi air · in m",
            "    2026-02-03  ████████████████████ 40 = 0.4 m [Lensa]",
            "    2026-02-04  ███████████████░░░░░ 30 sentimeter [Lensa]");
    assertThat(new MarkdownPrinter().print(StorySheet.of(story, false)))
        .contains("**tinggi air** · in m", "**2026-02-03** 40 = 0.4 m");
  }

  private static TimeValue.Interval day(String day) {
    LocalDateTime start = LocalDate.parse(day).atStartOfDay();
    return new TimeValue.Interval(start, start.plusDays(1), day);
  }

  private static Series.Point point(String minute, boolean stated, int value, Evidence evidence) {
    LocalDateTime start = LocalDateTime.parse(minute);
    return new Series.Point(
        new TimeValue.Interval(start, start.plusMinutes(1), minute),
        stated,
        BigDecimal.valueOf(value),
        List.of(evidence));
  }

  @Test
  void showsFactsByOutletsAtAGlance() {
    Finding conflict =
        new Finding(
            "x1",
            Finding.Status.CONFLICTING,
            Finding.Kind.FIGURE,
            2,
            "Six against four.",
            List.of(evidence(A, "Enam posko"), evidence(B, "Empat posko")));
    Finding single =
        new Finding(
            "x2",
            Finding.Status.SINGLE,
            Finding.Kind.EVENT,
            1,
            "",
            List.of(evidence(A, "sejak siang")));
    assertThat(print(story(List.of(conflict, single), List.of(), List.of())))
        .containsSubsequence("At a glance (1 fact)", "  ≠ in conflict")
        .anyMatch(row -> row.endsWith("  Kabar         Harian"))
        .anyMatch(row -> row.endsWith("  ≠ Enam posko  ≠ Empat posko"));
  }

  @Test
  void listsWhatAnOutletLeavesOut() {
    Finding agreed = agreed("dibuka sejak siang", "dibuka sejak siang");
    Reading c = reading("c", "Lensa", "Air surut pada malam hari.");
    Omission late = new Omission("x", List.of("c"), false);
    List<String> rows =
        print(
            new Reconciliation(
                "s",
                List.of(A, B, c),
                List.of(),
                List.of(agreed),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(late),
                List.of()));
    assertThat(rows)
        .containsSubsequence(
            "Not in Lensa (1) – though others agree on it",
            "  ×2  Enam posko *dibuka sejak siang*. [Kabar, Harian]")
        .anyMatch(row -> row.startsWith("  Enam posko dibuka sejak siang ") && row.endsWith("∅"));
  }

  @Test
  void doesNotBlameAnOutletThatWasEarlier() {
    Finding agreed = agreed("dibuka sejak siang", "dibuka sejak siang");
    Omission early = new Omission("x", List.of("c"), true);
    assertThat(print(story(List.of(agreed), List.of(), List.of(), List.of(), List.of(early))))
        .noneMatch(row -> row.startsWith("Not in"));
  }

  @Test
  void capsLongListsAndSaysSo() {
    List<Finding> single = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Evidence letter = new Evidence("a", new Span(i, i + 1));
      single.add(
          new Finding("x", Finding.Status.SINGLE, Finding.Kind.EVENT, 1, "", List.of(letter)));
    }
    Reconciliation story = story(single, List.of(), List.of());
    assertThat(print(story))
        .contains("Only in Kabar (9)")
        .anyMatch(row -> row.strip().equals("… and 4 more (--all or --format json)"));
    assertThat(new TerminalPrinter(100, false).print(StorySheet.of(story, true)))
        .doesNotContain("more (--all");
  }

  @Test
  void showsTheSameWordsOnce() {
    Finding clause = agreed("Enam posko dibuka", "Empat posko dibuka");
    Finding figure = agreed("Enam posko", "Empat posko");
    Finding time = agreed("sejak siang", "sejak siang");
    assertThat(print(story(List.of(clause, figure, time), List.of(), List.of())))
        .contains("Agreed (3) – ×2: two independent witnesses")
        .contains("      … and 1 more on these words (--all or --format json)")
        .filteredOn(row -> row.startsWith("  ×2"))
        .hasSize(2);
  }

  @Test
  void keepsApartWhatOneWitnessToldSeveralOutlets() {
    Finding one = agreed(1, "Enam posko dibuka", "Empat posko dibuka");
    assertThat(print(story(List.of(one), List.of(), List.of())))
        .contains("Repeated (1) – several outlets, one witness")
        .noneMatch(row -> row.startsWith("Agreed"));
  }

  private static Finding agreed(String a, String b) {
    return agreed(2, a, b);
  }

  private static Finding agreed(int witnesses, String a, String b) {
    return new Finding(
        "x",
        Finding.Status.CORROBORATED,
        Finding.Kind.EVENT,
        witnesses,
        "Both.",
        List.of(evidence(A, a), evidence(B, b)));
  }

  private static Reconciliation story(
      List<Finding> findings, List<Wording> wordings, List<Dated> timeline) {
    return story(findings, wordings, timeline, List.of(), List.of());
  }

  private static Reconciliation story(
      List<Finding> findings,
      List<Wording> wordings,
      List<Dated> timeline,
      List<Series> series,
      List<Omission> omissions) {
    return new Reconciliation(
        "s",
        List.of(A, B),
        List.of(),
        findings,
        wordings,
        List.of(),
        timeline,
        series,
        omissions,
        List.of());
  }

  private static List<String> print(Reconciliation story) {
    return new TerminalPrinter(100, false).print(StorySheet.of(story, false)).lines().toList();
  }

  private static Evidence evidence(Reading reading, String words) {
    int start = reading.report().body().indexOf(words);
    return new Evidence(reading.report().id(), new Span(start, start + words.length()));
  }

  private static Reading reading(String id, String outlet, String body) {
    return SAKSI.read(
        new Report(id, outlet, null, null, null, null, "id", body, new Origin(id, 0)));
  }
}
