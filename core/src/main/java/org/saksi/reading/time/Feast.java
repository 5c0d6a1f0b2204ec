package org.saksi.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named day or month of the year.
 *
 * @param base the days it is counted from
 * @param days how many days later it falls
 * @param until the days before whose next it ends, for a month; null for a day
 * @param part the part of the day, for <i>malam Natal</i>
 * @param since the year from which its anniversaries count; 0 if they do not
 * @param era the days on which the years of its calendar begin
 */
record Feast(
    FeastDays base,
    int days,
    @Nullable FeastDays until,
    @Nullable PartOfDay part,
    int since,
    FeastDays.@Nullable Listed era) {

  /** How it may be written. */
  enum Kind {
    /** With a capital, and not inside another name. */
    NAME,
    /** However. */
    WORD,
    /** Behind a word for a feast, since it is also a name of something else. */
    HEADED,
    /** Behind a word for an anniversary. */
    JUBILEE,
    /** Behind the number of a day, since it is a month. */
    MONTH
  }

  /** The same, so many days later. */
  Feast later(int more) {
    return new Feast(base, days + more, until, part, since, era);
  }

  /** A day of it, where it is a month. */
  Feast aDay() {
    return new Feast(base, days, null, part, since, era);
  }

  /** Its days among those that are counted from a year of the common calendar. */
  List<LocalDate> in(int year) {
    return base.in(year).stream().map(day -> day.plusDays(days)).toList();
  }

  /** Its first day in a year of its own calendar, or null where that is not known. */
  @Nullable LocalDate inEra(int year) {
    LocalDate start = era == null ? null : era.newYear(year);
    if (start == null) {
      return null;
    }
    List<LocalDate> days = new ArrayList<>(base.in(start.getYear()));
    days.addAll(base.in(start.getYear() + 1));
    return days.stream()
        .filter(day -> !day.isBefore(start))
        .findFirst()
        .map(day -> day.plusDays(this.days))
        .orElse(null);
  }

  /** The day behind its last, where it begins on a day. */
  LocalDate end(LocalDate start) {
    if (until == null) {
      return start.plusDays(1);
    }
    List<LocalDate> ends = new ArrayList<>(until.in(start.getYear()));
    ends.addAll(until.in(start.getYear() + 1));
    return ends.stream().filter(day -> day.isAfter(start)).findFirst().orElse(start.plusDays(1));
  }

  /** A number is the year of its own calendar, not of the common one. */
  boolean isEraYear(int year) {
    return era != null && era.newYear(year) != null;
  }
}
