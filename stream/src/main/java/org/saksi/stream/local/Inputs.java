package org.saksi.stream.local;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;

/** The reports of files, to measure with: what is none is passed over in silence. */
public final class Inputs {

  private Inputs() {}

  /**
   * Goes through the reports of some files in order.
   *
   * @param files paths, of folders too
   */
  public static void forEach(List<String> files, Consumer<Report> receiver) {
    new Intake(Limits.STANDARD, new LanguageDetector(LanguagePack.of("id")), null)
        .read(
            files,
            InputStream.nullInputStream(),
            ingested -> {
              if (ingested instanceof Ingested.Accepted(Report report, var receipt)) {
                receiver.accept(report);
              }
            });
  }
}
