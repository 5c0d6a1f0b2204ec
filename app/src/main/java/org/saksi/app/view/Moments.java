package org.saksi.app.view;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue.Interval;

/**
 * Says when something was: {@code 2026-02-03}, {@code 2026-02-03 · before dawn}, {@code 2026-02-03
 * · 20:00 +08:00}.
 */
final class Moments {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String BETWEEN = " · ";

  private Moments() {}

  /**
   * The label of a time.
   *
   * @param zone of the readers: a clock of another zone says so
   */
  static String label(Interval time, @Nullable ZoneOffset zone) {
    String timex = time.timex();
    int at = timex.indexOf('T');
    if (at < 0) {
      return timex.replace("/", " to ");
    }
    ZoneOffset offset = time.offset();
    String clock = offset == null || offset.equals(zone) ? "" : " " + offset.getId();
    return timex.substring(0, at) + BETWEEN + ofDay(timex.substring(at + 1), time) + clock;
  }

  private static String ofDay(String timex, Interval time) {
    return switch (timex) {
      case "MO" -> time.start().getHour() == 0 ? "before dawn" : "morning";
      case "MI" -> "midday";
      case "AF" -> "afternoon";
      case "EV" -> "evening";
      case "NI" -> "night";
      default -> clock(time);
    };
  }

  private static String clock(Interval time) {
    LocalDateTime last = time.end().minusMinutes(1);
    String first = time.start().format(CLOCK);
    return Duration.between(time.start(), time.end()).toMinutes() <= 1
        ? first
        : first + " to " + last.format(CLOCK);
  }
}
