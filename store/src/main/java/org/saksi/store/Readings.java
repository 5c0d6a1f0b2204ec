package org.saksi.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Report;

/** Reads reports, and remembers the readings that were asked for last. Thread-safe. */
final class Readings {

  /** So many are remembered; one takes about fifty times the memory of its text. */
  static final int MOST = 1_000;

  private final Saksi saksi;

  private final Map<String, Reading> remembered =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
          return size() > MOST;
        }
      };

  Readings(Saksi saksi) {
    this.saksi = saksi;
  }

  Reading of(Report report) {
    Reading known = known(report.id());
    if (known != null) {
      return known;
    }
    Reading reading = saksi.read(report);
    synchronized (remembered) {
      remembered.put(report.id(), reading);
    }
    return reading;
  }

  private @Nullable Reading known(String id) {
    synchronized (remembered) {
      return remembered.get(id);
    }
  }
}
