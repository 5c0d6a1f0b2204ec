package org.saksi.bench.train;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;

/** The reports of files and folders, one by one. */
final class Reports {

  private Reports() {}

  /**
   * Reads reports.
   *
   * @param messages takes what cannot be read, and why
   */
  static void read(
      LanguagePack language,
      List<String> places,
      Consumer<Report> reports,
      Consumer<String> messages) {
    new Intake(Limits.STANDARD, new LanguageDetector(language), null)
        .read(
            places,
            InputStream.nullInputStream(),
            ingested -> {
              switch (ingested) {
                case Ingested.Accepted accepted -> reports.accept(accepted.report());
                case Ingested.Rejected bad -> messages.accept(bad.origin() + ": " + bad.reason());
                case Ingested.PassedOver none ->
                    messages.accept(none.origin() + ": " + none.reason());
              }
            });
  }
}
