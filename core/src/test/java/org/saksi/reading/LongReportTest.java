package org.saksi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.saksi.language.LanguagePack;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** What a character costs does not grow with the length of its report. */
class LongReportTest {

  private static final int SHORT = 40_000;
  private static final int TIMES_LONGER = 10;

  /** Were any stage quadratic, a character would cost ten times as much. */
  private static final double MOST_RATIO = 4;

  private static final ReportReader READER = new ReportReader(LanguagePack.of("id"));

  @Test
  void aLongReportCostsNoMoreThanItsShare() {
    Report shorter = report(SHORT);
    Report longer = report(SHORT * TIMES_LONGER);
    READER.read(longer);
    double perShort = Double.MAX_VALUE;
    double perLong = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      perShort = Math.min(perShort, nanosecondsPerCharacter(shorter));
      perLong = Math.min(perLong, nanosecondsPerCharacter(longer));
    }
    assertThat(perLong / perShort).isLessThan(MOST_RATIO);
  }

  /** Processor time, so that other work on the machine counts little. */
  private static double nanosecondsPerCharacter(Report report) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    READER.read(report);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return (double) (end - start) / report.body().length();
  }

  /** Names, roles, quotations of all sorts, figures and times, with numbers that make them new. */
  private static Report report(int characters) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; body.length() < characters; i++) {
      String name = "Sari" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + " Prakosa";
      body.append("Bupati Lembah Melati ").append(name).append(", istri Budi, mengatakan bahwa ");
      body.append(i).append(" rumah rusak pada Rabu (18/6/2025). \"Kami siap,\" kata bupati itu. ");
      body.append("Menurut Yayasan Cempaka, harga naik \"").append(i).append(" persen\" kemarin.");
      body.append(i % 3 == 0 ? "\n\n\"Bantuan tiba besok,\" ujarnya.\n\n" : "\n\n");
    }
    Published published = Published.parse("2025-06-20").orElseThrow();
    return new Report(
        "panjang", null, null, null, null, published, "id", body.toString(), new Origin("x", 0));
  }
}
