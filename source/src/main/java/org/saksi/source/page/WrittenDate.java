package org.saksi.source.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as a page writes it.
 *
 * @param clock the time of day, null where none is written
 * @param zone whose clock it is, null where none is written
 */
record WrittenDate(LocalDate date, @Nullable LocalTime clock, @Nullable ZoneOffset zone) {

  /** Before this there was no web, and templates write such years where they know none. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  /** No date tells more than the day, the clock and the zone. */
  static final int ALL_PARTS = 3;

  /** Whether a text holds the digits of a year that {@link #day} takes. */
  static boolean hasYear(String text) {
    int digits = 0;
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      boolean isDigit = digit >= 0 && digit <= 9;
      digits = isDigit ? digits + 1 : 0;
      year = isDigit ? (10 * year + digit) % 10_000 : 0;
      if (digits >= 4 && year >= FIRST_YEAR && year <= LAST_YEAR) {
        return true;
      }
    }
    return false;
  }

  /** The date of three numbers; null if there is no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return year < FIRST_YEAR || year > LAST_YEAR ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  WrittenDate at(@Nullable ZoneOffset other) {
    return new WrittenDate(date, clock, other);
  }

  /** How much is written: the day, the clock, the zone. */
  int parts() {
    return 1 + (clock == null ? 0 : 1) + (zone == null ? 0 : 1);
  }

  boolean isSameMinute(WrittenDate other) {
    return date.equals(other.date)
        && clock != null
        && other.clock != null
        && clock.getHour() == other.clock.getHour()
        && clock.getMinute() == other.clock.getMinute();
  }

  /** In ISO 8601: a date alone, unless both clock and zone are known. */
  String iso() {
    LocalTime time = clock;
    ZoneOffset offset = zone;
    if (time == null || offset == null) {
      return date.toString();
    }
    String seconds = time.getSecond() == 0 ? ":00" : "";
    return date + "T" + time.withNano(0) + seconds + offset.getId();
  }
}
