package org.saksi.bench.speed;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;

/** Reports to measure with, read before the clock runs. */
final class Reports {

  private Reports() {}

  /**
   * The first reports of a file or folder.
   *
   * @throws IllegalStateException if there are none
   */
  static List<Report> of(String place, int most) {
    List<Report> reports = new ArrayList<>();
    new Intake(Limits.STANDARD, new LanguageDetector(LanguagePack.of("id")), null)
        .read(
            List.of(place),
            InputStream.nullInputStream(),
            ingested -> {
              if (ingested instanceof Ingested.Accepted accepted && reports.size() < most) {
                reports.add(accepted.report());
              }
            });
    if (reports.isEmpty()) {
      throw new IllegalStateException("no reports in " + place);
    }
    return reports;
  }
}
