package org.saksi.reading.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which a feast falls, year by year. */
sealed interface FeastDays {

  /** Its days in a year of the common calendar, in order; empty where they are not known. */
  List<LocalDate> in(int year);

  /** A month and day of the common calendar: <i>Natal</i>. */
  record Fixed(MonthDay day) implements FeastDays {
    @Override
    public List<LocalDate> in(int year) {
      return List.of(day.atYear(year));
    }
  }

  /** A day that comes back after so many days: <i>Galungan</i>. */
  record Cycle(LocalDate once, Period length) implements FeastDays {
    @Override
    public List<LocalDate> in(int year) {
      long from = once.toEpochDay();
      long start = LocalDate.of(year, 1, 1).toEpochDay();
      long first = start + Math.floorMod(from - start, (long) length.getDays());
      List<LocalDate> days = new ArrayList<>();
      for (LocalDate day = LocalDate.ofEpochDay(first);
          day.getYear() == year;
          day = day.plus(length)) {
        days.add(day);
      }
      return days;
    }
  }

  /**
   * Days looked up, since observers or decrees set them.
   *
   * @param first the number of the year that begins on the first of them; 0 if none does
   */
  record Listed(List<LocalDate> days, int first) implements FeastDays {
    @Override
    public List<LocalDate> in(int year) {
      return days.stream().filter(day -> day.getYear() == year).toList();
    }

    /** The day on which a year of this calendar begins, or null where it is not known. */
    @Nullable LocalDate newYear(int year) {
      int at = year - first;
      return first == 0 || at < 0 || at >= days.size() ? null : days.get(at);
    }
  }

  /** Easter Sunday of the western churches. */
  record Easter() implements FeastDays {
    private static final int FIRST_YEAR = 1583;

    /** By the anonymous Gregorian algorithm: Meeus, Astronomical Algorithms, chapter 8. */
    @Override
    public List<LocalDate> in(int year) {
      if (year < FIRST_YEAR) {
        return List.of();
      }
      int century = year / 100;
      int moon = year % 19;
      int leaps = century - century / 4 - (8 * century + 13) / 25;
      int epact = (leaps + 19 * moon + 15) % 30;
      int full =
          epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - moon) / 11));
      int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
      int month = 3 + (full - weekday + 40) / 44;
      int day = full - weekday + 28 - 31 * (month / 4);
      return List.of(LocalDate.of(year, month, day));
    }
  }
}
