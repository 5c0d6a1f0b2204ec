package org.saksi.stream.local;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.saksi.app.NothingRead;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;

/** The reports of files, to measure with: what is none is passed over in silence among others. */
public final class Inputs {

  private Inputs() {}

  /**
   * Goes through the reports of some files in order.
   *
   * @param files paths, of folders too
   * @throws NothingRead if there is not one report in them
   */
  public static void forEach(List<String> files, Consumer<Report> receiver) {
    int[] count = {0};
    List<String> reasons = new ArrayList<>();
    new Intake(Limits.STANDARD, new LanguageDetector(LanguagePack.of("id")), null)
        .read(
            files,
            InputStream.nullInputStream(),
            ingested -> {
              switch (ingested) {
                case Ingested.Accepted(Report report, var receipt) -> {
                  count[0]++;
                  receiver.accept(report);
                }
                case Ingested.Rejected(Origin origin, String reason) -> {
                  if (reasons.isEmpty()) {
                    reasons.add(origin + ": " + reason);
                  }
                }
                case Ingested.PassedOver passedOver -> {}
              }
            });
    if (count[0] == 0) {
      throw new NothingRead("there is no report to measure with: " + String.join("", reasons));
    }
  }
}
