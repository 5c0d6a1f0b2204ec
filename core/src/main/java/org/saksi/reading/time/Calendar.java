package org.saksi.reading.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.language.TimeUnit;

/** The stretches of the ISO calendar with their names in TIMEX3. */
final class Calendar {

  private static final int MONTHS_PER_QUARTER = 3;
  private static final int MONTHS_PER_HALF = 6;
  private static final int YEARS_PER_CENTURY = 100;

  private Calendar() {}

  static Interval day(LocalDate day) {
    return new Interval(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), day.toString());
  }

  static Interval part(LocalDate day, PartOfDay part) {
    LocalDateTime midnight = day.atStartOfDay();
    return new Interval(
        midnight.plusHours(part.from()),
        midnight.plusHours(part.until()),
        day + "T" + part.timex());
  }

  static Interval minute(LocalDate day, int minuteOfDay, @Nullable ZoneOffset zone) {
    LocalDateTime start = day.atStartOfDay().plusMinutes(minuteOfDay);
    String timex = start.truncatedTo(ChronoUnit.MINUTES).toString();
    return new Interval(
        start, start.plusMinutes(1), zone == null ? timex : timex + offset(zone), zone);
  }

  private static String offset(ZoneOffset zone) {
    return zone.equals(ZoneOffset.UTC) ? "+00:00" : zone.getId();
  }

  static Interval hour(LocalDateTime within) {
    LocalDateTime start = within.truncatedTo(ChronoUnit.HOURS);
    return new Interval(start, start.plusHours(1), start.toString().substring(0, 13));
  }

  static Interval week(LocalDate within) {
    LocalDate monday = within.minusDays(within.getDayOfWeek().getValue() - 1L);
    int number = within.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    String timex = digits(within.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W" + digits(number, 2);
    return new Interval(monday.atStartOfDay(), monday.plusDays(7).atStartOfDay(), timex);
  }

  /** Saturday and Sunday of the week that holds a day. */
  static Interval weekend(LocalDate within, String letters) {
    Interval week = week(within);
    return new Interval(week.end().minusDays(2), week.end(), week.timex() + "-" + letters);
  }

  static Interval month(YearMonth month) {
    return months(month, 1, month.toString());
  }

  static Interval quarter(int year, int number) {
    YearMonth first = YearMonth.of(year, (number - 1) * MONTHS_PER_QUARTER + 1);
    return months(first, MONTHS_PER_QUARTER, digits(year, 4) + "-Q" + number);
  }

  static Interval half(int year, int number) {
    YearMonth first = YearMonth.of(year, (number - 1) * MONTHS_PER_HALF + 1);
    return months(first, MONTHS_PER_HALF, digits(year, 4) + "-H" + number);
  }

  static Interval year(int year) {
    return months(YearMonth.of(year, 1), 12, digits(year, 4));
  }

  /** The ten years whose numbers begin with {@code decade}: 199 for the 1990s. */
  static Interval decade(int decade) {
    return months(YearMonth.of(decade * 10, 1), 120, Integer.toString(decade));
  }

  /** The century of that number: 20 for the years from 1900, which TIMEX3 writes 19. */
  static Interval century(int number) {
    int first = (number - 1) * YEARS_PER_CENTURY;
    return months(YearMonth.of(first, 1), 12 * YEARS_PER_CENTURY, digits(number - 1, 2));
  }

  /** The week, month, quarter, half, year, decade or century that holds a day. */
  static Interval around(LocalDate day, TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEK -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_PER_QUARTER + 1);
      case HALF -> half(day.getYear(), (day.getMonthValue() - 1) / MONTHS_PER_HALF + 1);
      case YEAR -> year(day.getYear());
      case DECADE -> decade(day.getYear() / 10);
      case CENTURY -> century(day.getYear() / YEARS_PER_CENTURY + 1);
    };
  }

  /** The day that lies {@code amount} units away. */
  static LocalDate shift(LocalDate day, TimeUnit unit, int amount) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths((long) amount * MONTHS_PER_QUARTER);
      case HALF -> day.plusMonths((long) amount * MONTHS_PER_HALF);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(amount * 10L);
      case CENTURY -> day.plusYears((long) amount * YEARS_PER_CENTURY);
    };
  }

  /** From the start of the one to the end of the other. */
  static Interval between(Interval first, Interval last) {
    String timex = first.timex() + "/" + last.timex();
    return new Interval(first.start(), last.end(), timex, first.offset());
  }

  private static Interval months(YearMonth first, int count, String timex) {
    return new Interval(
        first.atDay(1).atStartOfDay(), first.plusMonths(count).atDay(1).atStartOfDay(), timex);
  }

  /** At least {@code width} digits, zeros before. */
  static String digits(int number, int width) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, width - plain.length())) + plain;
  }
}
