package org.saksi.app.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saksi.app.language.Phrases;

/** Says a time on the calendar, or as much of it as is known, in one language. Immutable. */
final class Dates {

  /**
   * A time in words.
   *
   * @param words what is known of it; empty for nothing
   * @param clock the time of day; empty for none
   * @param lack what is not known; empty where all is
   */
  record Said(String words, String clock, String lack) {

    @Override
    public String toString() {
      return Stream.of(words, clock, lack)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  /** A year, a decade or a century; or a year with what is in it; and perhaps a time of day. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "[0-9X]{2,4}+(?:(?<=^.{4})-[0-9A-SU-Z]{2,3}+(?:-[0-9A-SU-Z]{1,2}+)?+)?+"
              + "(?:T(?:[A-Z]{2}+|[0-9]{2}+(?::[0-9]{2}+(?:[+-][0-9:]++)?+)?+))?+");

  private static final String UNKNOWN_YEAR = "XXXX";
  private static final String UNKNOWN = "XX";
  private static final String WEEKEND = "WE";
  private static final int YEAR_DIGITS = 4;

  private final Phrases phrases;
  private final Locale locale;
  private final DateTimeFormatter day;
  private final DateTimeFormatter date;
  private final DateTimeFormatter month;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter clock;

  Dates(Phrases phrases, Locale locale) {
    this.phrases = phrases;
    this.locale = locale;
    day = DateTimeFormatter.ofPattern(phrases.of("day"), locale);
    date = DateTimeFormatter.ofPattern(phrases.of("date"), locale);
    month = DateTimeFormatter.ofPattern(phrases.of("month"), locale);
    dayOfYear = DateTimeFormatter.ofPattern(phrases.of("day.yearless"), locale);
    clock = DateTimeFormatter.ofPattern(phrases.of("clock"), locale);
  }

  /**
   * What a value of TIMEX3 says; itself where it is none.
   *
   * @param dawn the letters of the morning mean the hours before it
   */
  Said said(String value, boolean dawn) {
    if (!SHAPE.matcher(value).matches()) {
      return whole(value);
    }
    int at = value.indexOf('T');
    String calendar = at < 0 ? value : value.substring(0, at);
    boolean known = !calendar.startsWith(UNKNOWN);
    try {
      Said said = calendar.length() <= YEAR_DIGITS ? year(calendar) : inYear(calendar);
      String hours = at < 0 ? "" : ofDay(value.substring(at + 1), dawn);
      return new Said(said.words(), hours, said.lack());
    } catch (DateTimeException | NumberFormatException noTime) {
      return known ? whole(value) : lacking("date");
    }
  }

  /** {@code 14:30}, {@code morning}: what stands behind the {@code T}. */
  private String ofDay(String value, boolean dawn) {
    if (Character.isLetter(value.charAt(0))) {
      return part(value, dawn);
    }
    if (value.length() == 2) {
      int hour = Integer.parseInt(value);
      return phrases.of("hour", value, "%02d".formatted(hour + 1));
    }
    String zone = value.length() > 5 ? " " + value.substring(5) : "";
    return LocalTime.parse(value.substring(0, 5)).format(clock) + zone;
  }

  /** {@code before dawn}, {@code evening}. */
  String part(String letters, boolean dawn) {
    return switch (letters) {
      case "MO" -> phrases.of(dawn ? "part.dawn" : "part.mo");
      case "MI", "AF", "EV", "NI" -> phrases.of("part." + letters.toLowerCase(Locale.ROOT));
      default -> throw new DateTimeException(letters);
    };
  }

  private Said year(String value) {
    boolean known = !value.startsWith("X");
    return switch (value.length()) {
      case 2 -> known ? whole(phrases.of("century", value, value)) : lacking("century");
      case 3 -> known ? whole(phrases.of("decade", value)) : lacking("decade");
      default -> known ? whole(value) : lacking("year");
    };
  }

  private Said inYear(String value) {
    String year = value.substring(0, YEAR_DIGITS);
    String rest = value.substring(YEAR_DIGITS + 1);
    return switch (rest.charAt(0)) {
      case 'Q' -> rest.endsWith("X") ? lacking("quarter") : of("quarter.", rest.substring(1), year);
      case 'H' -> rest.endsWith("X") ? lacking("half") : of("half.", rest.substring(1), year);
      case 'S', 'F' -> of("season.", rest.toLowerCase(Locale.ROOT), year);
      case 'W' -> rest.equals("WI") ? of("season.", "wi", year) : week(value, rest);
      default -> year.equals(UNKNOWN_YEAR) ? yearless(rest) : monthOrDay(value, rest);
    };
  }

  private Said of(String family, String member, String year) {
    String key = family + member;
    if (!phrases.keys().contains(key)) {
      throw new DateTimeException(key);
    }
    return year.equals(UNKNOWN_YEAR)
        ? new Said(phrases.of(key), "", phrases.of("lacks.year"))
        : whole(phrases.of("of.year", phrases.of(key), year));
  }

  private Said week(String value, String rest) {
    boolean weekend = rest.endsWith(WEEKEND);
    if (value.startsWith(UNKNOWN_YEAR)) {
      boolean any = rest.length() == 3;
      return any
          ? lacking("week")
          : new Said(weekend ? phrases.of("weekend") : weekday(rest), "", phrases.of("lacks.date"));
    }
    String week = value.substring(0, YEAR_DIGITS + 4);
    LocalDate monday = LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    return whole(
        weekend
            ? phrases.of("weekend.of", monday.plusDays(5).format(date))
            : phrases.of("week.of", monday.format(date)));
  }

  private String weekday(String rest) {
    return phrases.of("weekday", weekday(Integer.parseInt(rest.substring(rest.length() - 1))));
  }

  private String weekday(int number) {
    return DayOfWeek.of(number).getDisplayName(TextStyle.FULL, locale);
  }

  private Said monthOrDay(String value, String rest) {
    if (rest.startsWith(UNKNOWN)) {
      return new Said(value.substring(0, YEAR_DIGITS), "", phrases.of("lacks.date"));
    }
    return whole(
        rest.length() == 2
            ? YearMonth.parse(value).format(month)
            : LocalDate.parse(value).format(day));
  }

  private Said yearless(String rest) {
    if (rest.startsWith(UNKNOWN)) {
      String number = rest.substring(rest.length() - 2);
      return rest.length() == 2
          ? lacking("month")
          : number.equals(UNKNOWN)
              ? lacking("date")
              : new Said(
                  phrases.of("monthday", Integer.parseInt(number)), "", phrases.of("lacks.month"));
    }
    return new Said(
        rest.length() == 2
            ? Month.of(Integer.parseInt(rest)).getDisplayName(TextStyle.FULL, locale)
            : MonthDay.parse("--" + rest).format(dayOfYear),
        "",
        phrases.of("lacks.year"));
  }

  /** What comes again: {@code Monday}, {@code 17 August}, {@code morning}. */
  String repeated(String value) {
    Said said = said(value, false);
    boolean weekday = value.startsWith(UNKNOWN_YEAR + "-W") && !value.endsWith(WEEKEND);
    String words = weekday ? weekday(value.charAt(value.length() - 1) - '0') : said.words();
    return words.isEmpty() ? said.clock() : words;
  }

  private static Said whole(String words) {
    return new Said(words, "", "");
  }

  private Said lacking(String what) {
    return new Said("", "", phrases.of("lacks." + what));
  }
}
