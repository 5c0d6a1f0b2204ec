package org.saksi.store.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.saksi.annotation.TimeValue;

/**
 * Days one behind the other, as numbers of days since 1970.
 *
 * @param first the first; the least number for no limit
 * @param last the last, itself included; the greatest number for no limit
 */
record Days(int first, int last) {

  private static final int LENGTH_OF_YEAR = 4;
  private static final int LENGTH_OF_MONTH = 7;
  private static final int LENGTH_OF_DAY = 10;

  Days {
    if (first > last) {
      throw new IllegalArgumentException("no days: " + first + ".." + last);
    }
  }

  /** The days of a year, a month or a day in ISO 8601: {@code 2025-06}. */
  static Optional<Days> parse(String iso) {
    try {
      return switch (iso.length()) {
        case LENGTH_OF_YEAR -> {
          LocalDate start = LocalDate.of(Integer.parseInt(iso), 1, 1);
          yield Optional.of(between(start, start.plusYears(1)));
        }
        case LENGTH_OF_MONTH -> {
          LocalDate start = YearMonth.parse(iso).atDay(1);
          yield Optional.of(between(start, start.plusMonths(1)));
        }
        case LENGTH_OF_DAY -> {
          LocalDate day = LocalDate.parse(iso);
          yield Optional.of(between(day, day.plusDays(1)));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException noDate) {
      return Optional.empty();
    }
  }

  /** All days that a stretch of time touches. */
  static Days of(TimeValue.Interval interval) {
    LocalDateTime end = interval.end();
    LocalDate lastDay =
        end.isAfter(interval.start()) ? end.minusNanos(1).toLocalDate() : end.toLocalDate();
    return new Days(number(interval.start().toLocalDate()), number(lastDay));
  }

  private static Days between(LocalDate first, LocalDate end) {
    return new Days(number(first), number(end.minusDays(1)));
  }

  /** The number of a day; far beyond all calendars the least or greatest there is. */
  static int number(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  boolean holds(Days other) {
    return first <= other.first && other.last <= last;
  }
}
