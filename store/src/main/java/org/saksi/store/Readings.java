package org.saksi.store;

import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Report;

/** Reads reports, and remembers the readings that were asked for last. Thread-safe. */
final class Readings {

  /** So many are remembered; one takes about fifty times the memory of its text. */
  static final int MOST = 1_000;

  private final Saksi saksi;
  private final Recent<Reading> recent = new Recent<>(MOST);

  Readings(Saksi saksi) {
    this.saksi = saksi;
  }

  Reading of(Report report) {
    Reading known = recent.get(report.id());
    if (known != null) {
      return known;
    }
    Reading reading = saksi.read(report);
    recent.put(report.id(), reading);
    return reading;
  }
}
