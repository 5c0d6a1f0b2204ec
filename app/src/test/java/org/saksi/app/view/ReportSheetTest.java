package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.app.sheet.MarkdownPrinter;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.TerminalPrinter;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

class ReportSheetTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final LocalDate TUESDAY = LocalDate.parse("2025-01-21");

  @Test
  void saysWhatATimeMeans() {
    assertThat(text(TUESDAY, "Warga mengungsi beberapa jam sejak Senin. Kini mereka pulang."))
        .containsSubsequence(
            "Times (3)",
            "  length  beberapa jam = some hours",
            "  date    Senin = Monday 20 January 2025",
            "  date    Kini = now, as the report tells it");
    assertThat(text(TUESDAY, "Pasar itu ramai setiap Senin. Tahun 2024 pasar itu sepi."))
        .containsSubsequence(
            "  repeated  setiap Senin = every Monday", "  date      Tahun 2024 = 2024");
  }

  @Test
  void saysWhatIsNotKnownOfATime() {
    assertThat(text(null, "Rapat digelar Selasa malam. Jembatan dibuka pada 17 Maret."))
        .containsSubsequence(
            "  time  Selasa malam = a Tuesday, night, date unknown",
            "  date  17 Maret = 17 March, year unknown");
  }

  @Test
  void saysNothingTwice() {
    assertThat(text(TUESDAY, "Jembatan itu dibangun pada 2019."))
        .containsSubsequence("Times (1)", "  date  2019");
  }

  @Test
  void saysALengthThatAFigureCountsAndWhenItHolds() {
    assertThat(text(TUESDAY, "Rapat itu berlangsung sekitar satu setengah jam."))
        .anyMatch(row -> row.contains("sekitar satu setengah jam = approximately 1 hour 30 min"));
    assertThat(text(TUESDAY, "Perdagangan naik lebih dari 64% antara tahun 2021 dan 2023."))
        .anyMatch(row -> row.contains("lebih dari 64% = more than 64 % (2021 to 2023)"));
  }

  @Test
  void saysTheSameInMarkdown() {
    assertThat(
            new MarkdownPrinter()
                .print(sheet(TUESDAY, "Warga mengungsi dua pekan. Mereka pulang Senin.")))
        .contains("= 14 days", "- **length** dua pekan = 2 weeks", "= Monday 20 January 2025");
  }

  private static List<String> text(@Nullable LocalDate published, String body) {
    return new TerminalPrinter(100, false).print(sheet(published, body)).lines().toList();
  }

  private static Sheet sheet(@Nullable LocalDate day, String body) {
    Published published = day == null ? null : new Published(day, null);
    Report report =
        new Report("a", "Kabar", null, null, null, published, "id", body, new Origin("a", 0));
    return ReportSheet.of(SAKSI.read(report), true);
  }
}
