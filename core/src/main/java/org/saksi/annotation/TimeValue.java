package org.saksi.annotation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What a time expression means. */
public sealed interface TimeValue {

  /** The value in the notation of TIMEX3 (ISO 8601, {@code X} for digits not known). */
  String timex();

  /**
   * A known stretch of the calendar, of any precision: a century, a day, a minute.
   *
   * <p>{@code timex} ends with the offset where it is known: {@code 2026-03-07T20:00+08:00}.
   *
   * @param start its first moment, in the local time of the report or of the zone named
   * @param end the first moment behind it
   * @param offset of the clock, where its zone is named (<i>20.00 Wita</i>); else null
   */
  record Interval(LocalDateTime start, LocalDateTime end, String timex, @Nullable ZoneOffset offset)
      implements TimeValue {

    /** A stretch of the local calendar, of no zone in particular. */
    public Interval(LocalDateTime start, LocalDateTime end, String timex) {
      this(start, end, timex, null);
    }

    /**
     * The same stretch of time: <i>20.00 Wita</i> and <i>19.00 WIB</i> of one day. Where only one
     * of the two names its zone, the clocks are compared as they stand.
     */
    public boolean isSameTime(Interval other) {
      ZoneOffset zone = offset;
      ZoneOffset otherZone = other.offset;
      Duration between =
          zone == null || otherZone == null
              ? Duration.ZERO
              : Duration.ofSeconds((long) zone.getTotalSeconds() - otherZone.getTotalSeconds());
      return start.minus(between).equals(other.start) && end.minus(between).equals(other.end);
    }
  }

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
