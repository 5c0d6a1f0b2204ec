package org.saksi.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.annotation.TimeValue.Vague;
import org.saksi.language.TimeUnit;
import org.saksi.reading.time.Shape.Period;
import org.saksi.reading.time.Shape.Shift;

/** Puts shapes on the calendar of one report, in the order of the text. */
/** Finds the stretches of the calendar that periods mean. */
final class PeriodResolver {

  private static final int MONTHS_IN_YEAR = 12;

  /** How far ahead a month may lie, by the words of direction beside it. */
  private static final int MONTHS_AHEAD = 4;

  private static final int MONTHS_ONWARD = 8;
  private static final int MONTHS_IN_FUTURE = 11;

  private final Timeline timeline;

  PeriodResolver(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The stretch of the calendar that a period means at its place. */
  TimeValue resolve(Period period, Place place) {
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
    int year = period.year();
    if (year == 0 && today == null) {
      String letter = period.unit() == TimeUnit.QUARTER ? "Q" : "H";
      return new Vague("XXXX-" + letter + period.number());
    }
    if (year == 0 && today != null) {
      Integer offset = period.yearOffset();
      Interval same = part(period.unit(), today.getYear(), period.number());
      boolean ahead = same.start().isAfter(today.atStartOfDay()) && !place.future();
      year = today.getYear() + (offset != null ? offset : ahead ? -1 : 0);
    }
    Interval first = part(period.unit(), year, period.number());
    return period.lastNumber() == 0
        ? first
        : Calendar.between(first, part(period.unit(), year, period.lastNumber()));
  }

  private static Interval part(TimeUnit unit, int year, int number) {
    return unit == TimeUnit.QUARTER ? Calendar.quarter(year, number) : Calendar.half(year, number);
  }

  /** <i>pekan lalu</i>, <i>tahun sebelumnya</i>. */
  private TimeValue relative(Period period) {
    int amount = period.shift().steps();
    boolean contextual = period.shift().compareTo(Shift.BEFORE) >= 0;
    LocalDate base = contextual ? context(period.unit(), period.shift()) : timeline.published();
    return base == null
        ? unknown(period.unit())
        : Calendar.around(Calendar.shift(base, period.unit(), amount), period.unit());
  }

  /**
   * A day inside the period that <i>sebelumnya</i>, <i>berikutnya</i> and <i>itu</i> count from.
   */
  @Nullable LocalDate context(TimeUnit unit, Shift shift) {
    boolean before = shift == Shift.BEFORE;
    if (unit == TimeUnit.DAY) {
      return timeline.contextDay();
    }
    if (unit.compareTo(TimeUnit.YEAR) >= 0) {
      int year = before ? timeline.comparedYear() : timeline.contextYear();
      return year == 0 ? null : LocalDate.of(year, 1, 1);
    }
    if (unit == TimeUnit.WEEK) {
      return timeline.contextDay();
    }
    YearMonth month = before ? timeline.comparedMonth() : timeline.contextMonth();
    return month == null ? null : month.atDay(1);
  }

  /** What is known of a time that nothing ties to the calendar. */
  static Vague unknown(TimeUnit unit) {
    String timex =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
          case WEEK -> "XXXX-WXX";
          case MONTH -> "XXXX-XX";
          case QUARTER -> "XXXX-QX";
          case HALF -> "XXXX-HX";
          case YEAR -> "XXXX";
          case DECADE -> "XXX";
          case CENTURY -> "XX";
        };
    return new Vague(timex);
  }
}
