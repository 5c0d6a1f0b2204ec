package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Unit;
import org.saksi.language.Phrases;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Reads the unit behind a number: a currency, a measure, a unit of time, <i>kali lipat</i>, or the
 * noun that is counted. Immutable and thread-safe.
 */
final class UnitReader {

  /**
   * A unit that stands in a text.
   *
   * @param end index behind its last token
   * @param factor how many of {@code unit} one of the written unit is
   * @param sure the unit leaves no doubt that the number is an amount, not part of a name
   * @param noun index of the first token of the counted noun, or -1
   */
  record Found(int end, Kind kind, Unit unit, BigDecimal factor, boolean sure, int noun) {}

  private static final String PERCENT = "%";

  private final FigureLexicon lexicon;

  UnitReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The unit at a token, or null. */
  @Nullable Found at(TokenRun run, int at) {
    Phrases.Match<String> currency = lexicon.currencyAfter(run, at);
    if (currency != null) {
      int end = afterAbbreviation(run, currency.end());
      return found(end, Kind.MONEY, new Unit.Currency(currency.value()), BigDecimal.ONE);
    }
    Phrases.Match<FigureLexicon.Measure> measure = lexicon.measure(run, at);
    if (measure != null) {
      return measured(run, measure);
    }
    TimeUnit time = lexicon.timeUnit(run.normal(at));
    if (time != null) {
      Unit unit = new Unit.Measure(time.symbol());
      return found(at + 1, Kind.DURATION, unit, BigDecimal.valueOf(time.factor()));
    }
    int ratio = lexicon.endOf(Role.RATIO, run, at);
    if (ratio >= 0) {
      return found(ratio, Kind.RATE, new Unit.Count(run.span(at, ratio)), BigDecimal.ONE);
    }
    return counted(run, at);
  }

  private Found measured(TokenRun run, Phrases.Match<FigureLexicon.Measure> match) {
    String symbol = match.value().symbol();
    int end = afterAbbreviation(run, match.end());
    if (symbol.equals(PERCENT)) {
      return found(match.end(), Kind.PERCENT, new Unit.Percent(), BigDecimal.ONE);
    }
    Kind kind = symbol.indexOf('/') < 0 ? Kind.MEASURE : Kind.RATE;
    return found(end, kind, new Unit.Measure(symbol), match.value().factor());
  }

  private static Found found(int end, Kind kind, Unit unit, BigDecimal factor) {
    return new Found(end, kind, unit, factor, true, -1);
  }

  /** Behind a short form in brackets: <i>sentimeter (cm)</i>. */
  private static int afterAbbreviation(TokenRun run, int at) {
    boolean brief = run.is(at, "(") && run.isWord(at + 1) && run.is(at + 2, ")");
    return brief ? at + 3 : at;
  }

  private @Nullable Found counted(TokenRun run, int at) {
    String normal = run.normal(at);
    if (!run.isWord(at)) {
      return null;
    }
    if (lexicon.is(Role.CLASSIFIER, normal)) {
      boolean noun = isNoun(run, at + 1) && run.token(at + 1).start() > run.token(at).end();
      int end = noun ? nounEnd(run, at + 1) : at + 1;
      return count(run, noun ? at + 1 : at, end, true);
    }
    if (lexicon.is(Role.COUNTED, normal)) {
      boolean abbreviation = isAbbreviation(run, at + 1) && !run.isCapitalised(at + 2);
      int end = Math.max(at + 1, lexicon.endOf(Role.COMPOUND, run, at));
      return count(run, at, abbreviation ? at + 2 : end, true);
    }
    return isNoun(run, at) ? count(run, at, nounEnd(run, at), false) : null;
  }

  private static Found count(TokenRun run, int noun, int end, boolean sure) {
    Unit unit = new Unit.Count(run.span(noun, end));
    return new Found(end, Kind.COUNT, unit, BigDecimal.ONE, sure, noun);
  }

  private boolean isNoun(TokenRun run, int at) {
    return run.isWord(at)
        && run.normal(at).length() > 1
        && !(run.glued(at - 1) && run.endsInDigit(at))
        && lexicon.isNoun(run.normal(at))
        && lexicon.numerals().at(run, at) == null
        && lexicon.currencyBefore(run, at) == null
        && lexicon.numerals().ordinalAt(run, at) == null;
  }

  /**
   * Several words may count as one noun: <i>dua sepeda motor</i>, <i>dua unit Airbus A320</i>, <i>2
   * Kementerian/Lembaga</i>.
   */
  private int nounEnd(TokenRun run, int at) {
    int end = Math.max(at + 1, lexicon.endOf(Role.COMPOUND, run, at));
    while (run.isCapitalised(at) && run.isWord(behindSlash(run, end))) {
      int next = behindSlash(run, end);
      if (!run.isCapitalised(next)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private static int behindSlash(TokenRun run, int at) {
    return run.is(at, "/") && run.glued(at - 1) && run.glued(at) ? at + 1 : at;
  }

  private static boolean isAbbreviation(TokenRun run, int at) {
    return run.isWord(at)
        && run.isCapitalised(at)
        && run.surface(at).length() > 1
        && run.surface(at).equals(run.surface(at).toUpperCase(java.util.Locale.ROOT));
  }
}
