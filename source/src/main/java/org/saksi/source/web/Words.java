package org.saksi.source.web;

import java.time.Duration;
import java.util.Locale;

/** Sizes and times in the words of a reason. */
final class Words {

  private Words() {}

  /** Such as {@code 30 s} or {@code 0.2 s}. */
  static String of(Duration time) {
    return time.toMillis() % 1000 == 0
        ? String.format(Locale.ROOT, "%,d s", time.toSeconds())
        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }

  /** Such as {@code 10,485,760 bytes}. */
  static String bytes(long count) {
    return String.format(Locale.ROOT, "%,d bytes", count);
  }
}
