package org.saksi.reading.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Found;
import org.saksi.reading.time.Shape.Period;
import org.saksi.reading.time.Shape.Shift;

/**
 * Reads quarters and halves of a year, which have a number: <i>kuartal I 2025</i>, <i>triwulan
 * II-2025</i>, <i>Q1</i>, <i>semester kedua tahun ini</i>, <i>kuartal pertama dan kedua tahun
 * depan</i>. Immutable and thread-safe.
 */
final class QuarterGrammar {

  private static final int QUARTERS = 4;
  private static final int HALVES = 2;

  /**
   * The number of a quarter or half.
   *
   * @param year written in the same token, <i>II-2025</i>; 0 for none
   */
  private record Part(int end, int number, int year) {}

  private final TimeLexicon lexicon;
  private final YearReader years;

  QuarterGrammar(TimeLexicon lexicon, YearReader years) {
    this.lexicon = lexicon;
    this.years = years;
  }

  /** The quarter or half at a token, or several; or null. */
  @Nullable Found at(TokenRun run, int at) {
    int quarter = lexicon.quarter(run, at);
    if (quarter > 0) {
      int year = yearBehindHyphen(run.normal(at));
      return withYear(run, new Part(at + 1, quarter, year), TimeUnit.QUARTER, 0);
    }
    TimeUnit unit = lexicon.unit(run, at);
    int head = at + 1;
    if (unit != TimeUnit.QUARTER && unit != TimeUnit.HALF) {
      unit = TimeUnit.HALF;
      head = lexicon.endOf(Role.HALF, run, at);
    }
    int most = unit == TimeUnit.QUARTER ? QUARTERS : HALVES;
    Part first = head < 0 ? null : part(run, head, most);
    if (first == null) {
      return null;
    }
    Part last = first.year() > 0 ? null : last(run, first, most);
    return last == null
        ? withYear(run, first, unit, 0)
        : withYear(run, new Part(last.end(), first.number(), last.year()), unit, last.number());
  }

  /** <i>kuartal I dan II</i>, <i>kuartal I-III</i>: the last of several. */
  private @Nullable Part last(TokenRun run, Part first, int most) {
    int to = run.isDash(first.end()) ? first.end() + 1 : lexicon.endOf(Role.TO, run, first.end());
    int next = to < 0 ? lexicon.endOf(Role.AND, run, first.end()) : to;
    Part last = next < 0 ? null : part(run, next, most);
    boolean later = last != null && last.number() > first.number();
    return last != null && later && (to >= 0 || last.number() == first.number() + 1) ? last : null;
  }

  private @Nullable Part part(TokenRun run, int at, int most) {
    int year = yearBehindHyphen(run.normal(at));
    if (year > 0) {
      String surface = run.surface(at);
      BigDecimal number = lexicon.numerals().counted(surface.substring(0, surface.indexOf('-')));
      return number != null && isWithin(number, most)
          ? new Part(at + 1, number.intValue(), year)
          : null;
    }
    Numeral number = ordinal(run, at);
    number = number == null && run.isWord(at) ? lexicon.numerals().at(run, at) : number;
    return number != null && isWithin(number.value(), most)
        ? new Part(number.end(), number.value().intValue(), 0)
        : null;
  }

  /** The year in a token such as <i>II-2025</i>, or 0. */
  private static int yearBehindHyphen(String normal) {
    int hyphen = normal.indexOf('-');
    return hyphen < 0 ? 0 : DateReader.year(normal.substring(hyphen + 1));
  }

  private Found withYear(TokenRun run, Part part, TimeUnit unit, int last) {
    int at = part.end();
    if (part.year() > 0) {
      return new Found(at, new Period(unit, part.number(), part.year(), last, 0, Shift.NONE, null));
    }
    int joint = run.isDash(at) || run.is(at, "/") ? at + 1 : at;
    int head = lexicon.skip(Role.YEAR_HEAD, run, joint);
    int year = DateReader.year(run, head);
    if (year > 0) {
      return new Found(head + 1, new Period(unit, part.number(), year, last, 0, Shift.NONE, null));
    }
    YearReader.Shifted relative = years.relative(run, at);
    return relative == null
        ? new Found(at, new Period(unit, part.number(), 0, last, 0, Shift.NONE, null))
        : new Found(
            relative.end(),
            new Period(unit, part.number(), 0, last, 0, Shift.NONE, relative.shift().steps()));
  }

  /** <i>kedua</i>, <i>ke-2</i>, <i>II</i> or <i>2</i>. */
  @Nullable Numeral ordinal(TokenRun run, int at) {
    Numeral ordinal = lexicon.numerals().ordinalAt(run, at);
    BigDecimal plain = ordinal == null && run.has(at) ? plain(run, at) : null;
    return plain == null ? ordinal : new Numeral(at + 1, plain, BigDecimal.ONE, false, null);
  }

  private @Nullable BigDecimal plain(TokenRun run, int at) {
    boolean sign = run.isNumber(at) || run.isCapitalised(at);
    return sign ? lexicon.numerals().counted(run.surface(at)) : null;
  }

  static boolean isWithin(BigDecimal value, int most) {
    return value.scale() <= 0
        && value.signum() > 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
