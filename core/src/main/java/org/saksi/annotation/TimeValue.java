package org.saksi.annotation;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/** What a time expression means. */
public sealed interface TimeValue {

  /** The value in the notation of TIMEX3 (ISO 8601, {@code X} for digits not known). */
  String timex();

  /**
   * A known stretch of the calendar, of any precision: a century, a day, a minute.
   *
   * @param start its first moment, in the local time of the report
   * @param end the first moment behind it
   */
  record Interval(LocalDateTime start, LocalDateTime end, String timex) implements TimeValue {}

  /** A day of the week that nothing ties to a date, because the report has no publication date. */
  record Weekday(DayOfWeek day) implements TimeValue {
    @Override
    public String timex() {
      return "XXXX-WXX-" + day.getValue();
    }
  }

  /** A length of time, or a repetition: {@code PT1H30M}, {@code PXD}. */
  record Length(String timex) implements TimeValue {}

  /** A time that cannot be put on the calendar: {@code PAST_REF}, {@code XXXX-06-18}. */
  record Vague(String timex) implements TimeValue {}
}
