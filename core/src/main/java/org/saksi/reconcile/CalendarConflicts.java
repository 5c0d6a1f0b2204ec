package org.saksi.reconcile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.report.Published;
import org.saksi.text.Span;

/**
 * A report that contradicts the calendar, which is the proof: <i>Rabu (17/6/2025)</i>, where that
 * day was a Tuesday, and <i>31 Juni</i>, which no year has.
 */
final class CalendarConflicts implements ConflictFinder {

  private static final int DAY = "2025-06-17".length();

  /** A day that could not be put on the calendar; of no known year if that is written so. */
  private static final Pattern UNPLACED = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)-(\\d\\d).*");

  /** A date without year may be of another year if it lies further from its publication. */
  private static final int MOST_DAYS_OFF = 90;

  private final Map<String, DayOfWeek> weekdays = new HashMap<>();

  CalendarConflicts(LanguagePack language) {
    for (Table.Row row : language.table("weekdays").rows()) {
      weekdays.put(row.form(), DayOfWeek.of(Integer.parseInt(row.text("day"))));
    }
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Side side : story.sides()) {
      conflicts.addAll(within(side));
    }
    return conflicts;
  }

  /** The conflicts of one report; a date that it repeats is one conflict. */
  private Collection<Conflict> within(Side side) {
    Map<String, Conflict> byDate = new LinkedHashMap<>();
    for (TimeExpression time : side.reading().times()) {
      if (time.value() instanceof TimeValue.Vague vague && isNoDay(vague)) {
        byDate.merge(vague.timex(), noDay(side, time), Conflict::with);
      }
      if (time.value() instanceof TimeValue.Interval interval && interval.timex().length() >= DAY) {
        LocalDate date = interval.start().toLocalDate();
        Set<DayOfWeek> named = named(side, time);
        if (!named.isEmpty()
            && isWritten(side, time, date)
            && noneFits(named, interval)
            && !isTurnedRound(side, time, date, named)) {
          byDate.merge(named + " " + date, conflict(side, time, date), Conflict::with);
        }
      }
    }
    return byDate.values();
  }

  /** Its month is never so long, or not in its year. */
  private static boolean isNoDay(TimeValue.Vague time) {
    Matcher day = UNPLACED.matcher(time.timex());
    if (!day.matches()) {
      return false;
    }
    int month = Integer.parseInt(day.group(2));
    boolean leap = day.group(1).startsWith("X") || Year.isLeap(Integer.parseInt(day.group(1)));
    return month >= 1
        && month <= 12
        && Integer.parseInt(day.group(3)) > Month.of(month).length(leap);
  }

  private static Conflict noDay(Side side, TimeExpression time) {
    String why = "There is no such day: %s.";
    return new Conflict(
        true,
        Finding.Kind.TIME,
        Phrase.sentence(why, Phrase.quote(time.span().of(side.body()))),
        List.of(Conflict.place(side, time.span())));
  }

  private static Conflict conflict(Side side, TimeExpression time, LocalDate date) {
    String why =
        Phrase.sentence(
            "The weekday does not fit the date: %s, but %s was a %s.",
            Phrase.quote(time.span().of(side.body())),
            date,
            date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return new Conflict(true, Finding.Kind.TIME, why, List.of(Conflict.place(side, time.span())));
  }

  private Set<DayOfWeek> named(Side side, TimeExpression time) {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    for (Token token : side.tokensIn(time.span())) {
      DayOfWeek weekday = weekdays.get(token.normal());
      if (weekday != null) {
        named.add(weekday);
      }
    }
    return named;
  }

  /** A date in digits, with its year or close enough to its publication to need none. */
  private static boolean isWritten(Side side, TimeExpression time, LocalDate date) {
    boolean digits =
        side.tokensIn(time.span()).stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
    Published published = side.reading().report().published();
    return digits
        && (time.span().of(side.body()).contains(String.valueOf(date.getYear()))
            || published != null
                && Math.abs(ChronoUnit.DAYS.between(published.date(), date)) <= MOST_DAYS_OFF);
  }

  /** No day is of a name given: of <i>Rabu hingga Jumat (18-20/6/2025)</i> each may be. */
  private static boolean noneFits(Set<DayOfWeek> named, TimeValue.Interval interval) {
    LocalDate date = interval.start().toLocalDate();
    do {
      if (named.contains(date.getDayOfWeek())) {
        return false;
      }
      date = date.plusDays(1);
    } while (date.atStartOfDay().isBefore(interval.end()));
    return true;
  }

  /** Month and day changed places, as some countries write them: <i>Senin, 6/9/2025</i>. */
  private static boolean isTurnedRound(
      Side side, TimeExpression time, LocalDate date, Set<DayOfWeek> named) {
    Span span = time.span();
    boolean inDigits =
        side.tokensIn(span).stream()
            .anyMatch(token ->
                token.kind() == Token.Kind.NUMBER
                    && token.normal().chars().filter(c -> !Character.isDigit(c)).count() == 2);
    return inDigits
        && date.getDayOfMonth() <= 12
        && named.contains(
            LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                .getDayOfWeek());
  }
}
