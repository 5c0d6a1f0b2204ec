package org.saksi.reading.figure;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Unit;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Reads what an amount is per: <i>per tahun</i>, <i>/kg</i>, <i>per lembar saham</i>. Money stays
 * money, other amounts become rates. Immutable and thread-safe.
 */
final class RateReader {

  private final FigureLexicon lexicon;
  private final UnitReader units;

  RateReader(FigureLexicon lexicon, UnitReader units) {
    this.lexicon = lexicon;
    this.units = units;
  }

  /**
   * The figure with what stands behind it, or as it is: <i>514 kabupaten/kota</i> are of one kind
   * or the other.
   */
  Draft per(TokenRun run, Draft draft) {
    int at = run.is(draft.end(), "/") ? draft.end() + 1 : lexicon.endOf(Role.PER, run, draft.end());
    boolean may = draft.kind() != Kind.DURATION && draft.kind() != Kind.AGE;
    Draft of = at < 0 || !may ? null : perNumber(run, draft, at);
    if (of != null) {
      return of;
    }
    if (at < 0 || !may || !run.isWord(at) || !lexicon.isNoun(run.normal(at))) {
      return draft;
    }
    TimeUnit time = lexicon.timeUnit(run.normal(at));
    if (run.is(draft.end(), "/") && draft.kind() == Kind.COUNT && time == null) {
      return draft.noun() == draft.end() - 1 ? draft.to(at + 1) : draft;
    }
    if (run.isCapitalised(at) && time == null) {
      return draft;
    }
    UnitReader.Found found = units.at(run, at);
    int end = found == null || found.kind() == Kind.DURATION ? at + 1 : found.end();
    if (draft.kind() == Kind.MONEY) {
      return draft.to(end);
    }
    Unit unit =
        switch (draft.unit()) {
          case Unit.Count count -> new Unit.Count(count.noun().hull(run.span(at, end)));
          case Unit.Measure measure ->
              new Unit.Measure(
                  time == null ? measure.symbol() : measure.symbol() + "/" + letter(time));
          case Unit.Currency currency -> currency;
          case Unit.Percent percent -> percent;
          case Unit.None none -> none;
        };
    return draft.to(end).as(Kind.RATE, unit);
  }

  /** <i>12 kasus per 100.000 penduduk</i>. */
  private @Nullable Draft perNumber(TokenRun run, Draft draft, int at) {
    Numeral base = run.isNumber(at) ? lexicon.numerals().at(run, at) : null;
    UnitReader.Found found = base == null ? null : units.at(run, base.end());
    boolean counts = draft.unit() instanceof Unit.Count || draft.unit() instanceof Unit.None;
    if (found == null || !counts || found.kind() != Kind.COUNT) {
      return null;
    }
    int noun = draft.noun() < 0 ? draft.end() : draft.noun();
    Unit unit = new Unit.Count(run.span(noun, found.end()));
    return draft.to(found.end()).as(Kind.RATE, unit);
  }

  private static String letter(TimeUnit unit) {
    return switch (unit) {
      case SECOND -> "s";
      case MINUTE -> "min";
      case HOUR -> "h";
      case DAY -> "d";
      case WEEK -> "wk";
      case MONTH -> "mo";
      case QUARTER, HALF, YEAR, DECADE, CENTURY -> "a";
    };
  }
}
