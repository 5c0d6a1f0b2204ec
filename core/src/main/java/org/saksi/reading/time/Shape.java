package org.saksi.reading.time;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.saksi.language.TimeUnit;

/** What a time expression says by itself, before anything is known of when it was said. */
sealed interface Shape {

  /** Where a stretch of time lies, seen from the report or from a time named before. */
  enum Shift {
    NONE,
    /** <i>lalu</i>: before the report. */
    LAST,
    /** <i>ini</i>: around the report. */
    THIS,
    /** <i>depan</i>: after the report. */
    NEXT,
    /** <i>sebelumnya</i>: before a time named before. */
    BEFORE,
    /** <i>berikutnya</i>: after a time named before. */
    AFTER,
    /** <i>itu</i>: the time named before. */
    SAME;

    /** How many years, months or weeks later than the report. */
    int steps() {
      return switch (this) {
        case LAST, BEFORE -> -1;
        case NEXT, AFTER -> 1;
        case NONE, THIS, SAME -> 0;
      };
    }
  }

  /** A date as written, 0 for what is not said. */
  record Ymd(int year, int month, int day) {}

  /** Minutes of the day; {@code until} is -1 for a single moment. */
  record Clock(int from, int until, @Nullable ZoneOffset zone) {}

  /**
   * A day or several, or a part or moment of a day.
   *
   * @param lastWeekday the last of several: <i>Sabtu-Minggu</i>
   * @param offset days from the report, or from a day named before
   * @param contextual {@code offset} counts from a day named before
   * @param last the last of several days
   * @param weekOffset weeks from the report: <i>Senin pekan depan</i>
   */
  record Day(
      @Nullable DayOfWeek weekday,
      @Nullable DayOfWeek lastWeekday,
      @Nullable Integer offset,
      boolean contextual,
      @Nullable Ymd date,
      @Nullable Ymd last,
      Shift shift,
      @Nullable Integer weekOffset,
      @Nullable PartOfDay part,
      @Nullable Clock clock)
      implements Shape {

    /** A clock time that does not say of what day. */
    boolean isClockOnly() {
      return weekday == null && offset == null && date == null;
    }
  }

  /**
   * A week, month, quarter, half, year, decade or century, or several.
   *
   * @param number which month, quarter or half of its year, or which decade or century; 0 for none
   * @param year 0 for unsaid
   * @param lastNumber as {@code number}, of the last of several; 0 for a single one
   * @param lastYear as {@code year}, of the last of several; 0 for a single one
   * @param yearOffset years from the report: <i>semester kedua tahun ini</i>
   */
  record Period(
      TimeUnit unit,
      int number,
      int year,
      int lastNumber,
      int lastYear,
      Shift shift,
      @Nullable Integer yearOffset)
      implements Shape {

    static Period relative(TimeUnit unit, Shift shift) {
      return new Period(unit, 0, 0, 0, 0, shift, null);
    }
  }

  /**
   * A part of a year or of a week that has letters of its own in TIMEX3.
   *
   * @param unit whose part it is
   * @param letters {@code WI} for winter, {@code WE} for a weekend
   * @param year 0 for unsaid
   */
  record Season(TimeUnit unit, String letters, int year, Shift shift) implements Shape {}

  /**
   * A named day or month.
   *
   * @param year of the common calendar, 0 for unsaid
   * @param eraYear of the feast's own calendar, 0 for unsaid
   * @param yearOffset years from the report: <i>Lebaran tahun lalu</i>
   */
  record Festival(Feast feast, int year, int eraYear, Shift shift, @Nullable Integer yearOffset)
      implements Shape {}

  /** A length of time in the notation of TIMEX3. */
  record Length(String timex) implements Shape {}

  /**
   * A time that lies a length away: <i>dua hari lalu</i>.
   *
   * @param amount negative for the past; 0 where no number is said (<i>beberapa hari lalu</i>)
   * @param past which way it lies
   * @param contextual counted from a time named before, not from the report
   */
  record Distance(TimeUnit unit, int amount, boolean past, boolean contextual) implements Shape {}

  /** A repetition in the notation of TIMEX3. */
  record Repetition(String timex) implements Shape {}

  /** <i>saat ini</i>, <i>nanti</i>, in the notation of TIMEX3. */
  record Reference(String timex) implements Shape {}

  /** <i>saat itu</i>: the time named last, of whatever precision. */
  record Then() implements Shape {}

  /** From the first of January to the report. */
  record YearToDate() implements Shape {}

  /**
   * A shape that stands in a run of tokens.
   *
   * @param end index behind its last token
   */
  record Found(int end, Shape shape) {}
}
