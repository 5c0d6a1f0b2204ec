package org.saksi.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeExpression.Type;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.TimeValue.Vague;
import org.saksi.reading.time.Shape.Festival;
import org.saksi.reading.time.Shape.Shift;

/** Finds the days on which feasts fall. */
final class FeastResolver {

  /** Any year that has all days. */
  private static final int LEAP = 2000;

  private final Timeline timeline;

  FeastResolver(Timeline timeline) {
    this.timeline = timeline;
  }

  Resolved resolve(Festival festival, Place place) {
    Feast feast = festival.feast();
    LocalDate day = day(festival, place);
    Type type = feast.part() == null ? Type.DATE : Type.TIME;
    if (day == null) {
      return new Resolved(type, unknown(festival));
    }
    if (feast.part() != null) {
      return new Resolved(type, Calendar.part(day, feast.part()));
    }
    LocalDate last = feast.end(day).minusDays(1);
    TimeValue value = Calendar.day(day);
    return new Resolved(
        type, last.isAfter(day) ? Calendar.between(Calendar.day(day), Calendar.day(last)) : value);
  }

  private @Nullable LocalDate day(Festival festival, Place place) {
    LocalDate today = timeline.published();
    Feast feast = festival.feast();
    if (festival.eraYear() > 0) {
      return feast.inEra(festival.eraYear());
    }
    Integer offset = festival.yearOffset();
    int year =
        festival.year() > 0 || offset == null || today == null
            ? festival.year()
            : today.getYear() + offset;
    if (year > 0) {
      return nearest(feast.in(year), today, Shift.NONE, Place.Direction.UNSAID);
    }
    if (today == null) {
      return null;
    }
    List<LocalDate> days = new ArrayList<>(feast.in(today.getYear() - 1));
    days.addAll(feast.in(today.getYear()));
    days.addAll(feast.in(today.getYear() + 1));
    return nearest(days, today, festival.shift(), place.direction());
  }

  /**
   * The day nearest to today on the side that the words allow, or on the other if there is none.
   */
  private static @Nullable LocalDate nearest(
      List<LocalDate> days, @Nullable LocalDate today, Shift shift, Place.Direction direction) {
    if (today == null || days.size() < 2) {
      return days.isEmpty() ? null : days.getFirst();
    }
    boolean ahead = shift == Shift.NEXT || direction == Place.Direction.FUTURE;
    boolean behind = shift == Shift.LAST || !ahead && direction == Place.Direction.PAST;
    return days.stream()
        .min(
            Comparator.comparing(
                    (LocalDate day) -> ahead && day.isBefore(today) || behind && day.isAfter(today))
                .thenComparing(day -> Math.abs(ChronoUnit.DAYS.between(today, day))))
        .orElse(null);
  }

  private static TimeValue unknown(Festival festival) {
    int year = festival.eraYear() > 0 ? 0 : festival.year();
    String digits = year == 0 ? "XXXX" : Calendar.digits(year, 4);
    boolean fixed = festival.feast().base() instanceof FeastDays.Fixed;
    LocalDate day = fixed ? festival.feast().in(LEAP).getFirst() : null;
    return new Vague(
        day == null
            ? digits + "-XX-XX"
            : digits
                + "-"
                + Calendar.digits(day.getMonthValue(), 2)
                + "-"
                + Calendar.digits(day.getDayOfMonth(), 2));
  }
}
