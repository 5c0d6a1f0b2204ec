package org.saksi.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saksi.Saksi;
import org.saksi.annotation.Segmentation;
import org.saksi.reading.Reading;
import org.saksi.report.Report;

/** Reads reports, and remembers the readings that were asked for last. Thread-safe. */
final class Readings {

  /**
   * The reports whose readings are remembered have so many characters; a reading takes about fifty
   * times the memory of its text.
   */
  static final long MOST_CHARACTERS = 3_500_000;

  private static final long LEAST_WEIGHT = 1_000;

  private final Saksi saksi;
  private final Recent<Reading> recent =
      new Recent<>(MOST_CHARACTERS, reading -> weight(reading.report()));
  private volatile Corrections corrections;

  /**
   * @param corrections what editors say of speakers and names
   */
  Readings(Saksi saksi, Corrections corrections) {
    this.saksi = saksi;
    this.corrections = corrections;
  }

  /** From now on editors say this. */
  void correct(Corrections now) {
    corrections = now;
  }

  Corrections corrections() {
    return corrections;
  }

  /** A report as editors see it. */
  Reading of(Report report) {
    return corrections.over(read(report));
  }

  /** Paragraphs, sentences and tokens of a report, which no editor changes. */
  Segmentation segmentation(Report report) {
    Reading known = recent.get(report.id());
    return known == null || !known.report().body().equals(report.body())
        ? saksi.segment(report)
        : known.segmentation();
  }

  /**
   * A report as the machine reads it. Where reports belong follows from this alone, so that it does
   * not depend on when an editor corrected one.
   */
  Reading read(Report report) {
    Reading known = recent.get(report.id());
    if (known != null && known.report().equals(report)) {
      return known;
    }
    Reading reading =
        known != null && isAnotherVersion(known.report(), report)
            ? known.of(report)
            : saksi.read(report);
    recent.put(report.id(), reading);
    return reading;
  }

  /** What remembering a report weighs, in characters: the shortest is more than its text. */
  static long weight(Report report) {
    String headline = report.headline();
    return LEAST_WEIGHT + report.body().length() + (headline == null ? 0 : headline.length());
  }

  /** Whether a report only takes another's place since it is in the log, which changes no layer. */
  private static boolean isAnotherVersion(Report known, Report report) {
    return known.withSupersedes(report.supersedes()).equals(report);
  }

  /**
   * Why reports cannot be read, by their ids; those that can are remembered as they were read. What
   * is in the log is gone through again and again, so nothing may get into it that breaks there.
   */
  Map<String, String> faults(List<Report> reports) {
    Map<String, String> faults = new ConcurrentHashMap<>();
    reports.parallelStream()
        .forEach(report -> {
          try {
            read(report);
          } catch (RuntimeException | StackOverflowError fault) {
            faults.put(report.id(), "a fault in Saksi, please report it: " + fault);
          }
        });
    return faults;
  }
}
