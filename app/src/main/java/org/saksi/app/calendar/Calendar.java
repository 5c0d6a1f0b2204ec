package org.saksi.app.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.app.language.Language;
import org.saksi.app.language.Phrases;
import org.saksi.report.Published;

/**
 * Says in plain words what a date, a length of time or a TIMEX3 value means, in one language.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Calendar.in(Language.EN).timex("PT1H30M");   // 1 hour 30 minutes
 * }</pre>
 */
public final class Calendar {

  private static final Map<Language, Phrases> TABLE =
      Phrases.beside(Calendar.class, "calendar.tsv");
  private static final Map<Language, Calendar> ALL =
      Arrays.stream(Language.values())
          .collect(Collectors.toMap(Function.identity(), Calendar::new));

  private static final char TO = '/';
  private static final char CLOCK = 'T';
  private static final String ANY_DAY = "XXXX-XX-XX";

  private final Phrases phrases;
  private final Dates dates;
  private final Lengths lengths;
  private final DateTimeFormatter date;
  private final DateTimeFormatter published;
  private final DateTimeFormatter tick;
  private final DateTimeFormatter tickOfDay;
  private final DateTimeFormatter tickOfMonth;

  private Calendar(Language language) {
    Locale locale = language.locale();
    phrases = Objects.requireNonNull(TABLE.get(language));
    dates = new Dates(phrases, locale);
    lengths = new Lengths(phrases, locale);
    date = DateTimeFormatter.ofPattern(phrases.of("date"), locale);
    published = DateTimeFormatter.ofPattern(phrases.of("published"), locale);
    tick = DateTimeFormatter.ofPattern(phrases.of("tick"), locale);
    tickOfDay = DateTimeFormatter.ofPattern(phrases.of("tick.day"), locale);
    tickOfMonth = DateTimeFormatter.ofPattern(phrases.of("tick.month"), locale);
  }

  public static Calendar in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** {@code 18 June 2025, 16:02 +07:00}. */
  public String published(Published when) {
    return when.moment() == null ? when.date().format(date) : when.moment().format(published);
  }

  /** {@code Tuesday 17 June 2025} for {@code 2025-06-17}; the value itself if it is none. */
  public String timex(String value) {
    return timex(value, false);
  }

  private String timex(String value, boolean dawn) {
    int to = value.indexOf(TO);
    Length length = Length.parse(to < 0 ? value : value.substring(0, to));
    Length most = length == null || to < 0 ? null : Length.parse(value.substring(to + 1));
    if (length != null) {
      return most == null ? lengths.of(length) : lengths.between(length, most);
    }
    return switch (value) {
      case "PRESENT_REF" -> phrases.of("reference.present");
      case "PAST_REF" -> phrases.of("reference.past");
      case "FUTURE_REF" -> phrases.of("reference.future");
      default ->
          to < 0
              ? dates.said(value, dawn).toString()
              : between(value.substring(0, to), value.substring(to + 1));
    };
  }

  /** {@code 2021 to 2023}; of one day, the day once. */
  private String between(String first, String last) {
    Dates.Said from = dates.said(first, false);
    Dates.Said until = dates.said(last, false);
    if (last.equals(ANY_DAY)) {
      return phrases.of("since", from);
    }
    boolean clocks = !from.clock().isEmpty() && !until.clock().isEmpty();
    if (!clocks || !from.words().equals(until.words())) {
      return phrases.of("range", from, until);
    }
    int zone = from.clock().indexOf(' ');
    boolean once = zone >= 0 && until.clock().endsWith(from.clock().substring(zone));
    String clock = once ? from.clock().substring(0, zone) : from.clock();
    String both = phrases.of("range", clock, until.clock());
    return new Dates.Said(from.words(), both, from.lack()).toString();
  }

  /** As short as an axis needs it: {@code 3 Feb, 14:00}, {@code Feb 2026}, {@code 2026}. */
  public String tick(TimeValue.Interval interval) {
    String timex = interval.timex();
    if (timex.indexOf(CLOCK) >= 0) {
      boolean clock = Character.isDigit(timex.charAt(timex.indexOf(CLOCK) + 1));
      return interval.start().format(clock ? tick : tickOfDay);
    }
    boolean plain = timex.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    return switch (plain ? timex.length() : 0) {
      case 7 -> interval.start().format(tickOfMonth);
      case 10 -> interval.start().format(tickOfDay);
      default -> interval(interval);
    };
  }

  /** What a time of a report means; of one that comes again, how often. */
  public String meaning(TimeExpression time) {
    return time.type() == TimeExpression.Type.SET
        ? every(time.value().timex())
        : value(time.value());
  }

  /** {@code every week} for {@code P1W}, {@code every Monday} for {@code XXXX-WXX-1}. */
  private String every(String value) {
    int to = value.indexOf(TO);
    Length length = Length.parse(value);
    if (length != null) {
      return lengths.every(length);
    }
    return phrases.of("every", to < 0 ? dates.repeated(value) : timex(value));
  }

  /** As {@link #timex}, and before dawn where that is meant. */
  public String value(TimeValue value) {
    return value instanceof TimeValue.Interval interval ? interval(interval) : timex(value.timex());
  }

  /** {@code Tuesday 3 February 2026, before dawn} for {@code 2026-02-03TMO} until five. */
  public String interval(TimeValue.Interval interval) {
    return timex(interval.timex(), isDawn(interval));
  }

  /** {@code before dawn}, {@code evening}: the part of the day that is meant, if it is one. */
  public Optional<String> partOfDay(TimeValue.Interval interval) {
    String timex = interval.timex();
    int at = timex.indexOf(CLOCK);
    return at < 0 || timex.indexOf(TO) >= 0 || !Character.isLetter(timex.charAt(at + 1))
        ? Optional.empty()
        : Optional.of(dates.part(timex.substring(at + 1), isDawn(interval)));
  }

  private static boolean isDawn(TimeValue.Interval interval) {
    return interval.start().getHour() == 0;
  }

  /**
   * {@code 1 hour 30 minutes} for 5400 seconds.
   *
   * @param unit seconds, months or years; of any other there is no length
   */
  public Optional<String> length(Quantity quantity, Unit unit) {
    if (!(unit instanceof Unit.Measure measure)) {
      return Optional.empty();
    }
    String symbol = measure.symbol();
    return Optional.ofNullable(
        switch (quantity) {
          case Quantity.Exact exact -> said(Length.counted(exact.value(), symbol));
          case Quantity.Range range ->
              said(Length.counted(range.min(), symbol), Length.counted(range.max(), symbol));
        });
  }

  private @Nullable String said(@Nullable Length length) {
    return length == null ? null : lengths.of(length);
  }

  private @Nullable String said(@Nullable Length least, @Nullable Length most) {
    return least == null || most == null ? null : lengths.between(least, most);
  }
}
