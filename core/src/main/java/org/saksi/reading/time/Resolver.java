package org.saksi.reading.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeExpression.Type;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.annotation.TimeValue.Length;
import org.saksi.annotation.TimeValue.Vague;
import org.saksi.language.TimeUnit;
import org.saksi.reading.time.Shape.Distance;
import org.saksi.reading.time.Shape.Period;
import org.saksi.reading.time.Shape.Shift;

/** Puts shapes on the calendar of one report, in the order of the text. */
final class Resolver {

  private static final int MONTHS_IN_YEAR = 12;

  /** How far ahead a month may lie, by the words of direction beside it. */
  private static final int MONTHS_AHEAD = 4;

  private static final int MONTHS_ONWARD = 8;
  private static final int MONTHS_IN_FUTURE = 11;

  private final Timeline timeline;
  private final DayResolver days;

  Resolver(Timeline timeline) {
    this.timeline = timeline;
    days = new DayResolver(timeline);
  }

  /** What a shape means at its place, remembering it for those that follow. */
  Resolved resolve(Shape shape, Place place) {
    Resolved resolved = value(shape, place);
    boolean dated = shape instanceof Shape.Day || shape instanceof Period;
    if (dated && place.happened() && resolved.value() instanceof Interval interval) {
      timeline.happened(interval);
    }
    return resolved;
  }

  private Resolved value(Shape shape, Place place) {
    return switch (shape) {
      case Shape.Day day -> days.resolve(day, place);
      case Period period -> Resolved.date(period(period, place));
      case Distance distance -> distance(distance, place);
      case Shape.Length length -> new Resolved(Type.DURATION, new Length(length.timex()));
      case Shape.Repetition often -> new Resolved(Type.SET, new Length(often.timex()));
      case Shape.Reference reference -> Resolved.vagueDate(reference.timex());
      case Shape.Then then -> then(place);
      case Shape.YearToDate toDate -> yearToDate();
    };
  }

  /**
   * Beside a quotation the day it was said, elsewhere the time at which something happened last.
   */
  private Resolved then(Place place) {
    LocalDate spoken = place.quoted() ? null : timeline.spokenHere();
    if (spoken != null) {
      return Resolved.date(Calendar.day(spoken));
    }
    Interval named = timeline.happened();
    return named == null ? Resolved.vagueDate("PAST_REF") : Resolved.date(named);
  }

  private Resolved yearToDate() {
    LocalDate today = timeline.published();
    return today == null
        ? Resolved.vagueDate("XXXX-01-01/XXXX-XX-XX")
        : Resolved.date(
            Calendar.between(Calendar.day(today.withDayOfYear(1)), Calendar.day(today)));
  }

  private TimeValue period(Period period, Place place) {
    return switch (period.unit()) {
      case DECADE, CENTURY -> age(period);
      case YEAR -> year(period);
      case MONTH -> month(period, place);
      case QUARTER, HALF -> part(period, place);
      case SECOND, MINUTE, HOUR, DAY, WEEK -> relative(period);
    };
  }

  private TimeValue age(Period period) {
    if (period.number() == 0) {
      return relative(period);
    }
    return period.unit() == TimeUnit.DECADE
        ? Calendar.decade(period.number())
        : Calendar.century(period.number());
  }

  private TimeValue year(Period period) {
    if (period.year() > 0) {
      timeline.named(Math.max(period.year(), period.lastYear()));
      Interval first = Calendar.year(period.year());
      return period.lastYear() == 0
          ? first
          : Calendar.between(first, Calendar.year(period.lastYear()));
    }
    TimeValue value = relative(period);
    if (value instanceof Interval interval && period.shift() != Shift.NONE) {
      timeline.named(interval.start().getYear());
    }
    return value;
  }

  private TimeValue month(Period period, Place place) {
    if (period.number() == 0) {
      TimeValue value = relative(period);
      if (value instanceof Interval interval && period.shift() != Shift.NONE) {
        timeline.named(YearMonth.from(interval.start()));
      }
      return value;
    }
    YearMonth first = locate(period, place);
    if (first == null) {
      return new Vague("XXXX-" + Calendar.digits(period.number(), 2));
    }
    timeline.named(first);
    if (period.lastNumber() == 0) {
      return Calendar.month(first);
    }
    YearMonth last = first.withMonth(period.lastNumber());
    last = last.isBefore(first) ? last.plusYears(1) : last;
    return Calendar.between(Calendar.month(first), Calendar.month(last));
  }

  /** The year of a month: as written, or the nearest that its words and the report allow. */
  private @Nullable YearMonth locate(Period period, Place place) {
    if (period.year() > 0) {
      return YearMonth.of(period.year(), period.number());
    }
    LocalDate today = timeline.published();
    if (today == null) {
      return null;
    }
    YearMonth now = YearMonth.from(today);
    YearMonth same = now.withMonth(period.number());
    if (period.yearOffset() != null) {
      return same.plusYears(period.yearOffset());
    }
    return switch (period.shift()) {
      case LAST, BEFORE -> same.isAfter(now) ? same.minusYears(1) : same;
      case NEXT, AFTER -> same.isBefore(now) ? same.plusYears(1) : same;
      case THIS -> same;
      case NONE, SAME -> nearest(same, period.number() - now.getMonthValue(), place.direction());
    };
  }

  /** The same month of this year or one beside it. */
  private static YearMonth nearest(YearMonth same, int ahead, Place.Direction direction) {
    int most =
        switch (direction) {
          case PAST -> 0;
          case UNSAID -> MONTHS_AHEAD;
          case ONWARD -> MONTHS_ONWARD;
          case FUTURE -> MONTHS_IN_FUTURE;
        };
    return ahead > most
        ? same.minusYears(1)
        : ahead <= most - MONTHS_IN_YEAR ? same.plusYears(1) : same;
  }

  private TimeValue part(Period period, Place place) {
    if (period.number() == 0) {
      return relative(period);
    }
    LocalDate today = timeline.published();
    boolean quarter = period.unit() == TimeUnit.QUARTER;
    int year = period.year();
    if (year == 0 && today == null) {
      return new Vague("XXXX-" + (quarter ? "Q" : "H") + period.number());
    }
    if (year == 0 && today != null) {
      Integer offset = period.yearOffset();
      Interval same =
          quarter
              ? Calendar.quarter(today.getYear(), period.number())
              : Calendar.half(today.getYear(), period.number());
      boolean ahead = same.start().isAfter(today.atStartOfDay()) && !place.future();
      year = today.getYear() + (offset != null ? offset : ahead ? -1 : 0);
    }
    return quarter ? Calendar.quarter(year, period.number()) : Calendar.half(year, period.number());
  }

  /** <i>pekan lalu</i>, <i>tahun sebelumnya</i>. */
  private TimeValue relative(Period period) {
    int amount =
        switch (period.shift()) {
          case LAST, BEFORE -> -1;
          case NEXT, AFTER -> 1;
          case NONE, THIS, SAME -> 0;
        };
    boolean contextual = period.shift().compareTo(Shift.BEFORE) >= 0;
    LocalDate base = contextual ? context(period) : timeline.published();
    return base == null
        ? new Vague(unknown(period.unit()))
        : Calendar.around(Calendar.shift(base, period.unit(), amount), period.unit());
  }

  /**
   * A day inside the period that <i>sebelumnya</i>, <i>berikutnya</i> and <i>itu</i> count from.
   */
  private @Nullable LocalDate context(Period period) {
    boolean before = period.shift() == Shift.BEFORE;
    if (period.unit().compareTo(TimeUnit.YEAR) >= 0) {
      int year = before ? timeline.comparedYear() : timeline.contextYear();
      return year == 0 ? null : LocalDate.of(year, 1, 1);
    }
    if (period.unit() == TimeUnit.WEEK) {
      return timeline.contextDay();
    }
    YearMonth month = before ? timeline.comparedMonth() : timeline.contextMonth();
    return month == null ? null : month.atDay(1);
  }

  private Resolved distance(Distance distance, Place place) {
    String vague = distance.past() ? "PAST_REF" : "FUTURE_REF";
    if (distance.amount() == 0) {
      return Resolved.vagueDate(vague);
    }
    TimeUnit unit = distance.unit();
    if (unit.isClock()) {
      LocalDateTime moment = distance.contextual() ? null : timeline.moment();
      if (moment == null) {
        return Resolved.vagueDate(vague);
      }
      long seconds = (long) distance.amount() * unit.factor();
      return new Resolved(Type.TIME, Calendar.hour(moment.plusSeconds(seconds)));
    }
    LocalDate base =
        distance.contextual()
            ? context(Period.relative(unit, Shift.SAME), unit)
            : timeline.today(place.quoted());
    if (base == null) {
      return Resolved.vagueDate(unknown(unit));
    }
    LocalDate day = Calendar.shift(base, unit, distance.amount());
    Interval value =
        unit.compareTo(TimeUnit.YEAR) > 0
            ? Calendar.year(day.getYear())
            : Calendar.around(day, unit);
    return Resolved.date(value);
  }

  private @Nullable LocalDate context(Period period, TimeUnit unit) {
    return unit == TimeUnit.DAY ? timeline.contextDay() : context(period);
  }

  private static String unknown(TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
