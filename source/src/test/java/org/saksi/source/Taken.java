package org.saksi.source;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** What an intake took in: everything, in order. */
record Taken(List<Ingested> all) {

  static final LanguageDetector DETECTOR = new LanguageDetector(LanguagePack.of("id"));

  static Taken from(Path... places) {
    return from(Limits.STANDARD, places);
  }

  static Taken from(Limits limits, Path... places) {
    List<Ingested> all = new ArrayList<>();
    new Intake(limits, DETECTOR, null)
        .read(
            Stream.of(places).map(Path::toString).toList(),
            new ByteArrayInputStream(new byte[0]),
            all::add);
    return new Taken(all);
  }

  static Taken fromStandardInput(byte[] bytes, String published) {
    List<Ingested> all = new ArrayList<>();
    new Intake(Limits.STANDARD, DETECTOR, Published.parse(published).orElseThrow())
        .read(List.of(Intake.STANDARD_INPUT), new ByteArrayInputStream(bytes), all::add);
    return new Taken(all);
  }

  List<Report> reports() {
    return accepted().map(Ingested.Accepted::report).toList();
  }

  Report report() {
    if (all.size() != 1 || reports().size() != 1) {
      throw new AssertionError("not one report: " + all);
    }
    return reports().getFirst();
  }

  List<String> ids() {
    return reports().stream().map(Report::id).toList();
  }

  List<String> remarks() {
    return accepted().flatMap(accepted -> accepted.receipt().remarks().stream()).toList();
  }

  /** {@code NAME:LINE reason}, the folders before the name left out. */
  List<String> rejections() {
    return all.stream()
        .filter(Ingested.Rejected.class::isInstance)
        .map(Ingested.Rejected.class::cast)
        .map(bad -> {
          Path place = Path.of(bad.origin().place());
          int line = bad.origin().line();
          return place.getFileName() + (line == 0 ? " " : ":" + line + " ") + bad.reason();
        })
        .toList();
  }

  List<String> passedOver() {
    return all.stream()
        .filter(Ingested.PassedOver.class::isInstance)
        .map(Ingested.PassedOver.class::cast)
        .map(Ingested.PassedOver::reason)
        .toList();
  }

  private Stream<Ingested.Accepted> accepted() {
    return all.stream()
        .filter(Ingested.Accepted.class::isInstance)
        .map(Ingested.Accepted.class::cast);
  }
}
