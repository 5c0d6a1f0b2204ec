package org.saksi.app.html;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue;
import org.saksi.app.language.Phrases;
import org.saksi.report.Published;

/**
 * Says in plain words what a date or a TIMEX3 value means, in one language. Immutable and
 * thread-safe.
 */
final class Calendar {

  private static final String UNKNOWN_YEAR = "XXXX";
  private static final String UNKNOWN_WEEK = "XXXX-WXX-";

  private static final int DAY_LENGTH = 10;
  private static final int PART_LENGTH = 13;

  private final Phrases phrases;
  private final Locale locale;
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;
  private final DateTimeFormatter minuteOfZone;
  private final DateTimeFormatter month;
  private final DateTimeFormatter published;
  private final DateTimeFormatter publishedAt;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter tick;
  private final DateTimeFormatter tickOfDay;
  private final DateTimeFormatter tickOfMonth;

  /**
   * The calendar of a language.
   *
   * @param phrases with the patterns of dates, and what is said where there is none
   * @param locale whose names of days and months are used
   */
  Calendar(Phrases phrases, Locale locale) {
    this.phrases = phrases;
    this.locale = locale;
    day = pattern("date.day");
    minute = pattern("date.minute");
    minuteOfZone = pattern("date.minute.zone");
    month = pattern("date.month");
    published = pattern("date.published");
    publishedAt = pattern("date.published.at");
    dayOfYear = pattern("date.yearless.day");
    tick = pattern("date.tick");
    tickOfDay = pattern("date.tick.day");
    tickOfMonth = pattern("date.tick.month");
  }

  /** {@code 18 June 2025, 16:02 +07:00}. */
  String published(Published when) {
    return when.moment() == null
        ? when.date().format(published)
        : when.moment().format(publishedAt);
  }

  /** {@code Tuesday 17 June 2025} for {@code 2025-06-17}; the value itself where it says more. */
  String timex(String value) {
    return switch (value) {
      case "PRESENT_REF" -> phrases.of("date.present");
      case "PAST_REF" -> phrases.of("date.past");
      case "FUTURE_REF" -> phrases.of("date.future");
      default -> value.startsWith(UNKNOWN_YEAR) ? withoutYear(value) : calendar(value);
    };
  }

  /** As short as an axis needs it: {@code 3 Feb, 14:00}, {@code Feb 2026}, {@code 2026}. */
  String tick(TimeValue.Interval interval) {
    return switch (interval.timex().length()) {
      case 4 -> interval.timex();
      case 7 -> interval.start().format(tickOfMonth);
      case 10, 13 -> interval.start().format(tickOfDay);
      default -> interval.start().format(tick);
    };
  }

  /** As {@link #timex}, and the part of the day where that is meant. */
  String value(TimeValue value) {
    return value instanceof TimeValue.Interval interval ? interval(interval) : timex(value.timex());
  }

  /** {@code Tuesday 3 February 2026, before dawn} for {@code 2026-02-03TMO} until five. */
  String interval(TimeValue.Interval interval) {
    String timex = interval.timex();
    String part =
        timex.length() != PART_LENGTH ? null : part(timex.substring(DAY_LENGTH), interval);
    return part == null ? timex(timex) : calendar(timex.substring(0, DAY_LENGTH)) + ", " + part;
  }

  private @Nullable String part(String letters, TimeValue.Interval interval) {
    return switch (letters) {
      case "TMO" -> phrases.of(interval.start().getHour() == 0 ? "part.dawn" : "part.morning");
      case "TMI" -> phrases.of("part.midday");
      case "TAF" -> phrases.of("part.afternoon");
      case "TEV" -> phrases.of("part.evening");
      case "TNI" -> phrases.of("part.night");
      default -> null;
    };
  }

  private String calendar(String value) {
    try {
      return switch (value.length()) {
        case 7 -> YearMonth.parse(value).format(month);
        case 10 -> LocalDate.parse(value).format(day);
        case 16 -> LocalDateTime.parse(value).format(minute);
        case 22 -> OffsetDateTime.parse(value).format(minuteOfZone);
        default -> value;
      };
    } catch (DateTimeException noDate) {
      return value;
    }
  }

  /** {@code 18 June, year unknown}; what says less than a month is no more than unknown. */
  private String withoutYear(String value) {
    if (value.startsWith(UNKNOWN_WEEK)) {
      return weekday(value);
    }
    try {
      return switch (value.length()) {
        case 7 ->
            phrases.of(
                "date.yearless",
                Month.of(Integer.parseInt(value, 5, 7, 10)).getDisplayName(TextStyle.FULL, locale));
        case 10 ->
            phrases.of(
                "date.yearless", MonthDay.parse("--" + value.substring(5)).format(dayOfYear));
        default -> phrases.of("date.unknown");
      };
    } catch (DateTimeException | NumberFormatException noDate) {
      return phrases.of("date.unknown");
    }
  }

  private String weekday(String value) {
    int day = value.charAt(value.length() - 1) - '0';
    return day < 1 || day > 7
        ? phrases.of("date.unknown")
        : phrases.of("date.weekday", DayOfWeek.of(day).getDisplayName(TextStyle.FULL, locale));
  }

  private DateTimeFormatter pattern(String key) {
    return DateTimeFormatter.ofPattern(phrases.of(key), locale);
  }
}
