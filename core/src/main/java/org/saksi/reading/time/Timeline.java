package org.saksi.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.language.TimeUnit;
import org.saksi.report.Published;

/**
 * What a reader of a report knows of times at some point of it: when it was published, on what day
 * its speakers spoke, and which days, months and years were named so far. Mutable; for one report.
 */
final class Timeline {

  /** A day farther away than this is no news, so it anchors nothing. */
  private static final int NEWS_DAYS = 31;

  /** A weekday of this nearness to the report needs no date to be known again. */
  private static final int NEAR_DAYS = 10;

  private final @Nullable Published published;
  private @Nullable LocalDate statement;
  private @Nullable LocalDate spokenHere;
  private @Nullable LocalDate dayHere;
  private @Nullable LocalDate dayAround;
  private @Nullable LocalDate event;
  private int paragraph = -1;
  private @Nullable LocalDateTime clock;
  private @Nullable LocalDate day;
  private @Nullable YearMonth month;
  private @Nullable YearMonth latestMonth;
  private @Nullable Interval happened;
  private @Nullable TimeUnit precision;
  private int year;
  private int latestYear;

  Timeline(@Nullable Published published) {
    this.published = published;
  }

  @Nullable LocalDate published() {
    return published == null ? null : published.date();
  }

  /** The local moment of publication, where it is known. */
  @Nullable LocalDateTime moment() {
    return published == null || published.moment() == null
        ? null
        : published.moment().toLocalDateTime();
  }

  /** The day that <i>hari ini</i> means: in a quotation the day it was said. */
  @Nullable LocalDate today(boolean quoted) {
    return quoted && statement != null ? statement : published();
  }

  /**
   * The day of a clock time that has no day of its own: that of its sentence, else of its
   * paragraph, else the last one on which something happened, else that of publication.
   */
  @Nullable LocalDate clockDay() {
    if (dayHere != null) {
      return dayHere;
    }
    return dayAround != null ? dayAround : event != null ? event : published();
  }

  /** A clock time that comes next is of this day, named behind it in its sentence. */
  void expect(LocalDate later) {
    dayHere = dayHere == null ? later : dayHere;
  }

  /** The day named last, or that of publication. */
  @Nullable LocalDate contextDay() {
    return day != null ? day : published();
  }

  /** The day named last if no month or year was named since, or null. */
  @Nullable LocalDate latestDay() {
    return precision == TimeUnit.DAY ? day : null;
  }

  /** The month named last, or that of publication. */
  @Nullable YearMonth contextMonth() {
    LocalDate today = published();
    return month != null ? month : today == null ? null : YearMonth.from(today);
  }

  /** The latest month named so far that is not in the future: the one a report compares. */
  @Nullable YearMonth comparedMonth() {
    return latestMonth != null ? latestMonth : contextMonth();
  }

  /** The year named last, or that of publication; 0 where neither is known. */
  int contextYear() {
    LocalDate today = published();
    return year != 0 ? year : today == null ? 0 : today.getYear();
  }

  /** The latest year named so far that is not in the future. */
  int comparedYear() {
    return latestYear != 0 ? latestYear : contextYear();
  }

  /** The time named last at which something happened, or null. */
  @Nullable Interval happened() {
    return happened;
  }

  /** The moment that a clock time named last, or null. */
  @Nullable LocalDateTime latestClock() {
    return clock;
  }

  /** A clock time was named. */
  void clock(LocalDateTime moment) {
    clock = moment;
  }

  /** Something happened at this time, of whatever precision. */
  void happened(Interval named) {
    happened = named;
  }

  /** The day named last, if it is such a weekday and near publication; null otherwise. */
  @Nullable LocalDate namedWeekday(DayOfWeek weekday) {
    LocalDate today = published();
    LocalDate named = day;
    boolean same = named != null && today != null && named.getDayOfWeek() == weekday;
    return same && Math.abs(ChronoUnit.DAYS.between(today, named)) <= NEAR_DAYS ? named : null;
  }

  /** Nothing is known yet of the days of the sentence that begins, nor when somebody spoke. */
  void enterSentence(int inParagraph) {
    spokenHere = null;
    dayHere = null;
    dayAround = inParagraph == paragraph ? dayAround : null;
    paragraph = inParagraph;
  }

  /** The day on which somebody spoke, if this sentence says so. */
  @Nullable LocalDate spokenHere() {
    return spokenHere;
  }

  /** Somebody spoke on this day. */
  void stated(LocalDate spoken) {
    spokenHere = spoken;
    LocalDate today = published();
    if (today == null || !spoken.isAfter(today) && isNews(spoken)) {
      statement = spoken;
    }
  }

  private boolean isNews(LocalDate named) {
    LocalDate today = published();
    return today == null || Math.abs(ChronoUnit.DAYS.between(today, named)) <= NEWS_DAYS;
  }

  /**
   * A day was named. Where something happened on it, clock times that follow may be of that day.
   */
  void named(LocalDate named, Place place) {
    day = named;
    precision = TimeUnit.DAY;
    month = YearMonth.from(named);
    year = named.getYear();
    if (place.backdrop() && dayAround != null) {
      return;
    }
    dayHere = named;
    dayAround = named;
    if (place.happened()) {
      event = isNews(named) ? named : null;
    }
  }

  void named(YearMonth named) {
    month = named;
    precision = TimeUnit.MONTH;
    LocalDate today = published();
    boolean past = today == null || !named.isAfter(YearMonth.from(today));
    if (past && (latestMonth == null || named.isAfter(latestMonth))) {
      latestMonth = named;
    }
  }

  void named(int named) {
    year = named;
    precision = TimeUnit.YEAR;
    LocalDate today = published();
    boolean past = today == null || named <= today.getYear();
    if (past && named > latestYear) {
      latestYear = named;
    }
  }
}
