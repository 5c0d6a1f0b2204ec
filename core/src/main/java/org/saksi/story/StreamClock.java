package org.saksi.story;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;

/**
 * What time it is in a stream, told by its reports: the median of when the latest were published,
 * so that neither a late report nor one with a wrong date moves it. Not thread-safe.
 */
final class StreamClock {

  private static final int REPORTS = 15;

  private static final float SECONDS_IN_HOUR = 3_600;

  private final float[] latest = new float[REPORTS];
  private int seen;

  /** When a report was published, in hours since 1970; noon where only the date is known. */
  static float hours(@Nullable Published published) {
    if (published == null) {
      return Float.NaN;
    }
    return published.moment() == null
        ? published.date().toEpochDay() * 24f + 12
        : published.moment().toEpochSecond() / SECONDS_IN_HOUR;
  }

  /** Hours since 1970; the lowest number until a report with a date was seen. */
  float hours() {
    if (seen == 0) {
      return Float.NEGATIVE_INFINITY;
    }
    float[] sorted = Arrays.copyOf(latest, Math.min(seen, REPORTS));
    Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / 2];
  }

  /** Looks at the next report; one without a date tells nothing. */
  void see(float hours) {
    if (!Float.isNaN(hours)) {
      latest[seen++ % REPORTS] = hours;
      if (seen == 2 * REPORTS) {
        seen = REPORTS;
      }
    }
  }

  void write(StateWriter to) throws IOException {
    to.count(seen);
    for (int i = 0; i < Math.min(seen, REPORTS); i++) {
      to.decimal(latest[i]);
    }
  }

  /** Takes in what was written, before any report was seen. */
  void read(StateReader from) throws IOException {
    seen = from.count(2 * REPORTS - 1);
    for (int i = 0; i < Math.min(seen, REPORTS); i++) {
      latest[i] = from.decimal();
    }
  }
}
