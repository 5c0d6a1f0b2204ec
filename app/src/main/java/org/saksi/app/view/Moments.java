package org.saksi.app.view;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.app.calendar.Calendar;
import org.saksi.app.language.Language;

/**
 * Says when something was: {@code 2026-02-03}, {@code 2026-02-03 · before dawn}, {@code 2026-02-03
 * · 20:00 +08:00}, {@code first quarter of 2026}.
 */
final class Moments {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String BETWEEN = " · ";
  private static final Calendar CALENDAR = Calendar.in(Language.EN);

  /** Days, months and years, which anybody reads as they stand. */
  private static final Pattern ISO = Pattern.compile("[0-9]{4}+[0-9/-]*+");

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
      return ISO.matcher(timex).matches() ? timex.replace("/", " to ") : CALENDAR.interval(time);
    }
    ZoneOffset offset = time.offset();
    String clock = offset == null || offset.equals(zone) ? "" : " " + offset.getId();
    String ofDay = CALENDAR.partOfDay(time).orElseGet(() -> clock(time));
    return timex.substring(0, at) + BETWEEN + ofDay + clock;
  }

  /** What sort of time it is: {@code day}, {@code month}; {@code period} where it has no name. */
  static String noun(Interval time) {
    String timex = time.timex();
    if (timex.indexOf('T') >= 0) {
      return "time";
    }
    return switch (ISO.matcher(timex).matches() ? timex.length() : 0) {
      case 4 -> "year";
      case 7 -> "month";
      case 10 -> "day";
      default -> "period";
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
