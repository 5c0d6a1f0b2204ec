package org.saksi.reading.time;

import org.jspecify.annotations.Nullable;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Found;
import org.saksi.reading.time.Shape.Period;
import org.saksi.reading.time.Shape.Shift;

/**
 * Reads weeks, months, quarters, years and longer: <i>bulan depan</i>, <i>Januari-Mei 2025</i>,
 * <i>kuartal I 2025</i>, <i>tahun buku 2024</i>, <i>periode 2019-2022</i>, <i>akhir tahun lalu</i>,
 * <i>era 1990-an</i>. Immutable and thread-safe.
 */
final class PeriodGrammar {

  private static final int YEARS_PER_DECADE = 10;
  private static final int LAST_CENTURY = 30;

  private final TimeLexicon lexicon;
  private final YearReader years;
  private final QuarterGrammar quarters;
  private final SeasonGrammar seasons;

  PeriodGrammar(TimeLexicon lexicon, YearReader years) {
    this.lexicon = lexicon;
    this.years = years;
    quarters = new QuarterGrammar(lexicon, years);
    seasons = new SeasonGrammar(lexicon, years);
  }

  /**
   * The longest period at a token, or null.
   *
   * @param afterYear another period with a year has just been named: <i>2025 dan 2026</i>
   */
  @Nullable Found at(TokenRun run, int at, boolean afterYear) {
    Found season = seasons.at(run, at);
    if (season != null) {
      return season;
    }
    int edge = lexicon.endOf(Role.EDGE, run, at);
    int from = edge < 0 ? at : edge;
    Found found = quarters.at(run, from);
    found = found == null ? century(run, from) : found;
    found = found == null ? month(run, from) : found;
    found = found == null ? decade(run, from) : found;
    found = found == null ? years.at(run, from, edge >= 0 || afterYear) : found;
    found = found == null ? relative(run, from, edge >= 0) : found;
    return found;
  }

  /** <i>abad ke-19</i>, <i>abad XIX</i>. */
  private @Nullable Found century(TokenRun run, int at) {
    int head = lexicon.endOf(Role.CENTURY_HEAD, run, at);
    Numeral number = head < 0 ? null : quarters.ordinal(run, head);
    return number == null || !QuarterGrammar.isWithin(number.value(), LAST_CENTURY)
        ? null
        : new Found(
            number.end(),
            new Period(TimeUnit.CENTURY, number.value().intValue(), 0, 0, 0, Shift.NONE, null));
  }

  /** <i>Mei 2025</i>, <i>bulan Mei</i>, <i>Januari hingga Mei 2025</i>, <i>Maret lalu</i>. */
  private @Nullable Found month(TokenRun run, int at) {
    int name = lexicon.unit(run, at) == TimeUnit.MONTH ? at + 1 : at;
    int month = lexicon.month(run, name);
    int last = lexicon.lastMonth(run, name);
    if (month == 0 || last == 0 && !isMonth(run, name, name > at)) {
      return null;
    }
    int end = name + 1;
    int to = run.isDash(end) ? end + 1 : lexicon.endOf(Role.TO, run, end);
    if (last == 0 && to >= 0 && lexicon.month(run, to) > 0) {
      last = lexicon.month(run, to);
      end = to + 1;
    }
    int year = DateReader.year(run, end);
    end = year > 0 ? end + 1 : end;
    boolean turns = last > 0 && last < month && year > 0;
    return shifted(
        run,
        end,
        new Period(
            TimeUnit.MONTH,
            month,
            turns ? year - 1 : year,
            last,
            turns ? year : 0,
            Shift.NONE,
            null));
  }

  /** A short form needs a year beside it; a full name must not stand inside another name. */
  private boolean isMonth(TokenRun run, int at, boolean headed) {
    YearReader.Shifted shift = years.shiftAt(run, at + 1);
    boolean shifted = shift != null && shift.shift().compareTo(Shift.BEFORE) < 0;
    if (headed || shifted || DateReader.year(run, at + 1) > 0) {
      return true;
    }
    boolean named =
        run.isCapitalised(at - 1) && !run.opens(at - 1) && lexicon.month(run, at - 1) == 0;
    boolean naming = run.isCapitalised(at + 1) && run.isWord(at + 1);
    return !lexicon.isShortMonth(run, at) && !named && !naming;
  }

  /** Reads <i>lalu</i>, <i>ini</i>, <i>sebelumnya</i>, <i>tahun lalu</i> behind a month. */
  private Found shifted(TokenRun run, int end, Period period) {
    YearReader.Shifted year = period.year() == 0 ? years.relative(run, end) : null;
    if (year != null) {
      return new Found(
          year.end(),
          new Period(
              period.unit(),
              period.number(),
              0,
              period.lastNumber(),
              0,
              Shift.NONE,
              year.shift().steps()));
    }
    YearReader.Shifted shift = years.shiftAt(run, end);
    return shift == null || shift.shift() == Shift.SAME
        ? new Found(end, period)
        : new Found(
            shift.end(),
            new Period(
                period.unit(),
                period.number(),
                period.year(),
                period.lastNumber(),
                period.lastYear(),
                shift.shift(),
                null));
  }

  /** <i>tahun 1990-an</i>, <i>era 90-an</i>. */
  private @Nullable Found decade(TokenRun run, int at) {
    int head = lexicon.skip(Role.DECADE_HEAD, run, at);
    Numeral number = run.isNumber(head) ? lexicon.numerals().at(run, head) : null;
    if (number == null || !number.vague() || number.value().scale() > 0) {
      return null;
    }
    int value = number.value().intValue();
    boolean full = value >= 1000 && value <= 2090 && run.normal(head).length() == 4;
    boolean brief = head > at && value >= 10 && value <= 90;
    if (value % YEARS_PER_DECADE != 0 || !full && !brief) {
      return null;
    }
    int decade = (full ? value : 1900 + value) / YEARS_PER_DECADE;
    return new Found(number.end(), new Period(TimeUnit.DECADE, decade, 0, 0, 0, Shift.NONE, null));
  }

  /**
   * <i>pekan lalu</i>, <i>bulan depan</i>, <i>tahun sebelumnya</i>; after <i>awal</i> or
   * <i>akhir</i> also the bare unit.
   */
  private @Nullable Found relative(TokenRun run, int at, boolean edged) {
    TimeUnit unit = lexicon.unit(run, at);
    boolean counted = run.endsInDigit(at - 1) || lexicon.numerals().at(run, at - 1) != null;
    if (unit == null || unit.isClock() || unit == TimeUnit.DAY || counted) {
      return null;
    }
    YearReader.Shifted shift = years.shiftAt(run, at + 1);
    if (shift != null) {
      return new Found(shift.end(), Period.relative(unit, shift.shift()));
    }
    return edged ? new Found(at + 1, Period.relative(unit, Shift.NONE)) : null;
  }
}
