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
import org.saksi.report.Published;

/** Says in plain English what a date or a TIMEX3 value means. */
final class Calendar {

  private static final Locale LABELS = Locale.ENGLISH;
  private static final DateTimeFormatter DAY = pattern("EEEE d MMMM uuuu");
  private static final DateTimeFormatter MINUTE = pattern("EEEE d MMMM uuuu, HH:mm");
  private static final DateTimeFormatter MINUTE_OF_ZONE = pattern("EEEE d MMMM uuuu, HH:mm xxx");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
  private static final DateTimeFormatter PUBLISHED = pattern("d MMMM uuuu");
  private static final DateTimeFormatter PUBLISHED_AT = pattern("d MMMM uuuu, HH:mm xxx");

  private static final DateTimeFormatter DAY_OF_YEAR = pattern("d MMMM");

  private static final DateTimeFormatter TICK = pattern("d MMM, HH:mm");
  private static final DateTimeFormatter TICK_OF_DAY = pattern("d MMM");
  private static final DateTimeFormatter TICK_OF_MONTH = pattern("MMM uuuu");

  private static final String UNKNOWN = "date unknown";
  private static final String UNKNOWN_YEAR = "XXXX";
  private static final String UNKNOWN_WEEK = "XXXX-WXX-";

  private static final int DAY_LENGTH = 10;
  private static final int PART_LENGTH = 13;

  private Calendar() {}

  /** {@code 18 June 2025, 16:02 +07:00}. */
  static String published(Published published) {
    return published.moment() == null
        ? published.date().format(PUBLISHED)
        : published.moment().format(PUBLISHED_AT);
  }

  /** {@code Tuesday 17 June 2025} for {@code 2025-06-17}; the value itself where it says more. */
  static String timex(String value) {
    return switch (value) {
      case "PRESENT_REF" -> "now, as the report tells it";
      case "PAST_REF" -> "in the past";
      case "FUTURE_REF" -> "in the future";
      default -> value.startsWith(UNKNOWN_YEAR) ? withoutYear(value) : calendar(value);
    };
  }

  /** As short as an axis needs it: {@code 3 Feb, 14:00}, {@code Feb 2026}, {@code 2026}. */
  static String tick(TimeValue.Interval interval) {
    return switch (interval.timex().length()) {
      case 4 -> interval.timex();
      case 7 -> interval.start().format(TICK_OF_MONTH);
      case 10, 13 -> interval.start().format(TICK_OF_DAY);
      default -> interval.start().format(TICK);
    };
  }

  /** As {@link #timex}, and the part of the day where that is meant. */
  static String value(TimeValue value) {
    return value instanceof TimeValue.Interval interval ? interval(interval) : timex(value.timex());
  }

  /** {@code Tuesday 3 February 2026, before dawn} for {@code 2026-02-03TMO} until five. */
  static String interval(TimeValue.Interval interval) {
    String timex = interval.timex();
    String part =
        timex.length() != PART_LENGTH ? null : part(timex.substring(DAY_LENGTH), interval);
    return part == null ? timex(timex) : calendar(timex.substring(0, DAY_LENGTH)) + ", " + part;
  }

  private static @Nullable String part(String letters, TimeValue.Interval interval) {
    return switch (letters) {
      case "TMO" -> interval.start().getHour() == 0 ? "before dawn" : "morning";
      case "TMI" -> "midday";
      case "TAF" -> "afternoon";
      case "TEV" -> "evening";
      case "TNI" -> "night";
      default -> null;
    };
  }

  private static String calendar(String value) {
    try {
      return switch (value.length()) {
        case 7 -> YearMonth.parse(value).format(MONTH);
        case 10 -> LocalDate.parse(value).format(DAY);
        case 16 -> LocalDateTime.parse(value).format(MINUTE);
        case 22 -> OffsetDateTime.parse(value).format(MINUTE_OF_ZONE);
        default -> value;
      };
    } catch (DateTimeException noDate) {
      return value;
    }
  }

  /** {@code 18 June, year unknown}; what says less than a month is no more than unknown. */
  private static String withoutYear(String value) {
    if (value.startsWith(UNKNOWN_WEEK)) {
      return weekday(value);
    }
    try {
      return switch (value.length()) {
        case 7 ->
            Month.of(Integer.parseInt(value, 5, 7, 10)).getDisplayName(TextStyle.FULL, LABELS)
                + ", year unknown";
        case 10 -> MonthDay.parse("--" + value.substring(5)).format(DAY_OF_YEAR) + ", year unknown";
        default -> UNKNOWN;
      };
    } catch (DateTimeException | NumberFormatException noDate) {
      return UNKNOWN;
    }
  }

  private static String weekday(String value) {
    int day = value.charAt(value.length() - 1) - '0';
    return day < 1 || day > 7
        ? UNKNOWN
        : "a " + DayOfWeek.of(day).getDisplayName(TextStyle.FULL, LABELS) + ", " + UNKNOWN;
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, LABELS);
  }
}
