package org.saksi.reading.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.saksi.annotation.TimeExpression.Type;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.annotation.TimeValue.Length;
import org.saksi.annotation.TimeValue.Vague;
import org.saksi.language.TimeUnit;
import org.saksi.reading.time.Shape.Distance;
import org.saksi.reading.time.Shape.Period;
import org.saksi.reading.time.Shape.Season;
import org.saksi.reading.time.Shape.Shift;

/** Puts shapes on the calendar of one report, in the order of the text. */
final class Resolver {

  private final Timeline timeline;
  private final DayResolver days;
  private final PeriodResolver periods;
  private final FeastResolver feasts;

  Resolver(Timeline timeline) {
    this.timeline = timeline;
    days = new DayResolver(timeline);
    periods = new PeriodResolver(timeline);
    feasts = new FeastResolver(timeline);
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
      case Period period -> Resolved.date(periods.resolve(period, place));
      case Shape.Festival festival -> feasts.resolve(festival, place);
      case Season season -> Resolved.date(season(season));
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

  /** Seasons have no days on which they begin and end; weekends do. */
  private TimeValue season(Season season) {
    LocalDate today = timeline.published();
    boolean weekend = season.unit() == TimeUnit.WEEK;
    if (season.year() == 0 && today == null) {
      return new Vague(weekend ? "XXXX-WXX-" + season.letters() : "XXXX-" + season.letters());
    }
    int steps = season.shift().steps();
    if (weekend && today != null) {
      return Calendar.weekend(today.plusWeeks(steps), season.letters());
    }
    int year = season.year() > 0 || today == null ? season.year() : today.getYear() + steps;
    return new Vague(Calendar.digits(year, 4) + "-" + season.letters());
  }

  /** <i>dua jam lalu</i> is told to the hour; <i>dua jam kemudian</i> is as exact as its anchor. */
  private Resolved hours(Distance distance, Place place, long seconds) {
    LocalDateTime anchor = distance.contextual() ? timeline.latestClock() : timeline.moment();
    if (anchor == null) {
      boolean past = distance.past() || distance.contextual() && !place.future();
      return Resolved.vagueDate(past ? "PAST_REF" : "FUTURE_REF");
    }
    LocalDateTime moment = anchor.plusSeconds(seconds);
    return new Resolved(
        Type.TIME,
        distance.contextual()
            ? Calendar.minute(
                moment.toLocalDate(), moment.getHour() * 60 + moment.getMinute(), null)
            : Calendar.hour(moment));
  }

  private Resolved distance(Distance distance, Place place) {
    String vague = distance.past() ? "PAST_REF" : "FUTURE_REF";
    if (distance.amount() == 0) {
      return Resolved.vagueDate(vague);
    }
    TimeUnit unit = distance.unit();
    if (unit.isClock()) {
      return hours(distance, place, (long) distance.amount() * unit.factor());
    }
    LocalDate anchor =
        distance.contextual() && unit.compareTo(TimeUnit.MONTH) <= 0 ? timeline.latestDay() : null;
    if (anchor != null) {
      return Resolved.date(Calendar.day(Calendar.shift(anchor, unit, distance.amount())));
    }
    LocalDate base =
        distance.contextual() ? periods.context(unit, Shift.SAME) : timeline.today(place.quoted());
    if (base == null) {
      return Resolved.date(PeriodResolver.unknown(unit));
    }
    LocalDate day = Calendar.shift(base, unit, distance.amount());
    Interval value =
        unit.compareTo(TimeUnit.YEAR) > 0
            ? Calendar.year(day.getYear())
            : Calendar.around(day, unit);
    return Resolved.date(value);
  }
}
