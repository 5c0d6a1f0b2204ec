package org.saksi.reading.claim;

import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.ReportReader;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** Reads bodies as reports of one day. */
final class Readings {

  private static final ReportReader READER = new ReportReader(LanguagePack.of("id"));
  private static final Published DAY = Published.parse("2025-06-18").orElseThrow();

  private Readings() {}

  static Reading of(String body) {
    return READER.read(
        new Report("r", null, null, null, null, DAY, "id", body, new Origin("test", 1)));
  }
}
