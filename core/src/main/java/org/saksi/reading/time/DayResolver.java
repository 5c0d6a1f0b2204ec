package org.saksi.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeExpression.Type;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.annotation.TimeValue.Vague;
import org.saksi.annotation.TimeValue.Weekday;
import org.saksi.reading.time.Shape.Clock;
import org.saksi.reading.time.Shape.Day;
import org.saksi.reading.time.Shape.Shift;
import org.saksi.reading.time.Shape.Ymd;

/** Finds the days that day expressions mean. */
final class DayResolver {

  private static final int DAY_MINUTES = 24 * 60;

  private final Timeline timeline;

  DayResolver(Timeline timeline) {
    this.timeline = timeline;
  }

  Resolved resolve(Day day, Place place) {
    Type type = day.part() == null && day.clock() == null ? Type.DATE : Type.TIME;
    LocalDate first = first(day, place);
    if (first == null) {
      return new Resolved(type, unknown(day));
    }
    if (!day.isClockOnly()) {
      timeline.named(first, place);
    }
    return new Resolved(type, value(day, first));
  }

  /** A clock time without day is of the day that its sentence names behind it. */
  void expect(Day later, Place place) {
    LocalDate day = first(later, place);
    if (day != null) {
      timeline.expect(day);
    }
  }

  /** The day of a written date, or null for other shapes and where its year stays unknown. */
  @Nullable LocalDate written(Day day) {
    Ymd date = day.date();
    return date == null ? null : locate(date, day.weekday(), day.shift());
  }

  private TimeValue value(Day day, LocalDate first) {
    Clock clock = day.clock();
    if (clock != null) {
      Interval from = Calendar.minute(first, clock.from(), clock.zone());
      timeline.clock(from.start());
      int until = clock.until() < clock.from() ? clock.until() + DAY_MINUTES : clock.until();
      return clock.until() < 0
          ? from
          : Calendar.between(from, Calendar.minute(first, until, clock.zone()));
    }
    if (day.part() != null) {
      return Calendar.part(first, day.part());
    }
    Ymd end = day.last();
    DayOfWeek endOfWeek = day.date() == null ? day.lastWeekday() : null;
    LocalDate last =
        end != null
            ? locate(end, null, day.shift())
            : endOfWeek == null ? null : first.with(TemporalAdjusters.next(endOfWeek));
    return last == null || !last.isAfter(first)
        ? Calendar.day(first)
        : Calendar.between(Calendar.day(first), Calendar.day(last));
  }

  private @Nullable LocalDate first(Day day, Place place) {
    if (day.date() != null) {
      return written(day);
    }
    Integer offset = day.offset();
    if (offset != null) {
      LocalDate base = day.contextual() ? timeline.contextDay() : timeline.today(place.quoted());
      return base == null ? null : base.plusDays(offset);
    }
    DayOfWeek weekday = day.weekday();
    if (weekday == null) {
      return timeline.clockDay();
    }
    LocalDate today = timeline.today(place.quoted());
    boolean free = day.weekOffset() == null && day.shift() != Shift.LAST;
    LocalDate named = free ? timeline.namedWeekday(weekday) : null;
    return named != null || today == null ? named : nearest(today, weekday, day, place);
  }

  /** At or before today, unless a word points elsewhere. */
  private static LocalDate nearest(LocalDate today, DayOfWeek weekday, Day day, Place place) {
    if (day.weekOffset() != null) {
      LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return monday.plusWeeks(day.weekOffset()).plusDays(weekday.getValue() - 1L);
    }
    return switch (day.shift()) {
      case LAST, BEFORE -> today.with(TemporalAdjusters.previous(weekday));
      case NEXT, AFTER -> today.with(TemporalAdjusters.next(weekday));
      case NONE, THIS, SAME ->
          place.future()
              ? today.with(TemporalAdjusters.nextOrSame(weekday))
              : today.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private @Nullable LocalDate locate(Ymd date, @Nullable DayOfWeek weekday, Shift shift) {
    LocalDate today = timeline.published();
    try {
      if (date.year() > 0) {
        return LocalDate.of(date.year(), date.month(), date.day());
      }
      if (today == null) {
        return null;
      }
      if (date.month() == 0) {
        return today.plusMonths(shift.steps()).withDayOfMonth(date.day());
      }
      return nearest(today, date, weekday, shift);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** The year that fits the weekday or the word of direction, and of these the nearest to today. */
  private static LocalDate nearest(
      LocalDate today, Ymd date, @Nullable DayOfWeek weekday, Shift shift) {
    LocalDate best = LocalDate.of(today.getYear(), date.month(), date.day());
    long cost = Long.MAX_VALUE;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      if (date.day() == 29 && date.month() == 2 && !java.time.Year.isLeap(year)) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, date.month(), date.day());
      long days = ChronoUnit.DAYS.between(today, candidate);
      boolean wrongDay = weekday != null && candidate.getDayOfWeek() != weekday;
      boolean wrongWay = shift == Shift.LAST && days > 0 || shift == Shift.NEXT && days < 0;
      long price = Math.abs(days) + (wrongWay ? 1000 : 0) + (wrongDay ? 100 : 0);
      if (price < cost) {
        cost = price;
        best = candidate;
      }
    }
    return best;
  }

  /** What is known of a day that has no place on the calendar. */
  private static TimeValue unknown(Day day) {
    String base = "XXXX-XX-XX";
    Ymd date = day.date();
    DayOfWeek weekday = day.weekday();
    if (date != null) {
      base =
          (date.year() == 0 ? "XXXX" : Calendar.digits(date.year(), 4))
              + "-"
              + (date.month() == 0 ? "XX" : Calendar.digits(date.month(), 2))
              + "-"
              + Calendar.digits(date.day(), 2);
    } else if (weekday != null) {
      if (day.part() == null && day.clock() == null) {
        return new Weekday(weekday);
      }
      base = new Weekday(weekday).timex();
    }
    Clock clock = day.clock();
    PartOfDay part = day.part();
    String time =
        clock == null
            ? part == null ? null : part.timex()
            : Calendar.digits(clock.from() / 60, 2) + ":" + Calendar.digits(clock.from() % 60, 2);
    return new Vague(time == null ? base : base + "T" + time);
  }
}
