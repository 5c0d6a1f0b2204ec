package org.saksi.source.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments in the words of a reason. */
final class Moments {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

  private Moments() {}

  /** Such as {@code 2026-02-03 10:40 +07:00}, in the time of this machine. */
  static String inWords(Instant moment) {
    return MINUTES.format(moment.atZone(ZoneId.systemDefault()));
  }
}
