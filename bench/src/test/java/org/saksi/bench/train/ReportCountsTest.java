package org.saksi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saksi.language.LanguagePack;
import org.saksi.report.Origin;
import org.saksi.report.Report;

class ReportCountsTest {

  private final ReportCounts counts = new ReportCounts(LanguagePack.of("id"));

  @Test
  void countsReportsNotOccurrencesAndDerivedWordsWithTheirStem() {
    for (int i = 0; i < 6; i++) {
      add("Warga kirim beras, beras itu banyak.");
    }
    for (int i = 0; i < 5; i++) {
      add("Mereka mengirim surat.");
    }
    assertThat(counts.print().lines())
        .contains("beras\t6\t6", "kirim\t6\t11", "mengirim\t5\t0")
        .startsWith("11\t8");
  }

  @Test
  void leavesRareWordsOut() {
    add("Warga kirim beras.");
    assertThat(counts.print()).isEqualTo("1\t0\n");
  }

  private void add(String body) {
    counts.add(new Report("r", null, null, null, null, null, "id", body, new Origin("r", 0)));
  }
}
