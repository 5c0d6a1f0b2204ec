package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;
import org.saksi.language.Phrases;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.AmountReader.Amount;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Reads numbers that share the unit of a number near them: <i>10, 20, dan 30 persen</i>, <i>Rp 5,
 * 10, dan 15 juta</i>, <i>dari 10 menjadi 15 orang</i>. Immutable and thread-safe.
 */
final class SeriesReader {

  /** A smaller number behind an amount of money may count something else. */
  private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(1000);

  /** How far behind an old value the new one may stand, in tokens. */
  private static final int INTO_REACH = 6;

  private final FigureLexicon lexicon;
  private final AmountReader amounts;
  private final UnitReader units;
  private final NumberNames names;
  private final AgeReader ages;

  SeriesReader(
      FigureLexicon lexicon,
      AmountReader amounts,
      UnitReader units,
      NumberNames names,
      AgeReader ages) {
    this.lexicon = lexicon;
    this.amounts = amounts;
    this.units = units;
    this.names = names;
    this.ages = ages;
  }

  /**
   * The number at a token that has its unit from another, or null.
   *
   * @param last the figure before it in the sentence, or null
   */
  @Nullable Draft at(TokenRun run, int at, @Nullable Draft last) {
    Phrases.Match<String> currency = lexicon.currencyBefore(run, at);
    int first = currency == null ? at : currency.end();
    Amount amount = amounts.at(run, first, false, false);
    if (amount == null || FigureReader.isYear(run, first, amount)) {
      return null;
    }
    Amount end = amounts.lastListed(run, amount);
    if (currency != null) {
      Unit unit = new Unit.Currency(currency.value());
      return end != null
              && AmountReader.sharesScale(amount, end)
              && units.at(run, end.end()) == null
          ? money(at, amount, end, unit)
          : null;
    }
    if (units.at(run, amount.end()) != null) {
      return null;
    }
    if (last != null && last.kind() == Kind.MONEY && follows(run, last, at)) {
      Amount scale = end == null ? amount : end;
      Draft draft = money(at, amount, scale, last.unit());
      boolean large = size(draft.quantity()).compareTo(LEAST_MONEY) >= 0 && !names.contain(run, at);
      return large && units.at(run, scale.end()) == null ? draft : null;
    }
    if (end == null && last != null && isInto(run, last, at) && !names.contain(run, at)) {
      return new Draft(at, amount.end(), Kind.COUNT, amount.quantity(), new Unit.None());
    }
    return end == null ? changed(run, at, amount) : shared(run, at, amount, end);
  }

  /** <i>turun 4 poin ke 6.331</i>. */
  private boolean isInto(TokenRun run, Draft last, int at) {
    String before = run.normal(last.first() - 1);
    boolean restated = run.is(last.first() - 1, "(") || lexicon.is(Role.SAME, before);
    int from = run.is(last.end(), ")") ? last.end() + 1 : last.end();
    return (restated || lexicon.change(before) != null)
        && run.isNumber(at)
        && lexicon.endOf(Role.INTO, run, from) == at;
  }

  private static Draft money(int at, Amount amount, Amount end, Unit unit) {
    return new Draft(at, amount.end(), Kind.MONEY, scaled(amount, end), unit);
  }

  /** Right behind the figure before, a comma or a word such as <i>dan</i> between them. */
  private boolean follows(TokenRun run, Draft last, int at) {
    int gap = at - last.end();
    return (gap == 1 || gap == 2 && run.is(last.end(), ","))
        && lexicon.isListMark(run, last.end())
        && lexicon.isListMark(run, at - 1);
  }

  private @Nullable Draft shared(TokenRun run, int at, Amount amount, Amount end) {
    UnitReader.Found unit = units.at(run, end.end());
    boolean own = amount.scale().compareTo(BigDecimal.ONE) > 0;
    boolean other = own && amount.scale().compareTo(end.scale()) != 0;
    if (unit == null || other || isNamed(run, at, unit)) {
      return null;
    }
    boolean age = unit.kind() == Kind.DURATION && ages.isAge(run, at, unit.end());
    Quantity quantity = scaled(amount, end).times(unit.factor());
    return new Draft(at, amount.end(), age ? Kind.AGE : unit.kind(), quantity, unit.unit());
  }

  private boolean isNamed(TokenRun run, int at, UnitReader.Found unit) {
    return unit.sure() ? names.containDespiteUnit(run, at) : names.contain(run, at);
  }

  /** <i>dari 10 menjadi 15 orang</i>: an old value in the unit of the new one. */
  private @Nullable Draft changed(TokenRun run, int at, Amount amount) {
    if (!lexicon.is(Role.FROM, run.normal(at - 1)) || names.contain(run, at)) {
      return null;
    }
    for (int i = amount.end(); i < amount.end() + INTO_REACH && !isBorder(run, i); i++) {
      int to = lexicon.endOf(Role.INTO, run, i);
      Amount end = to < 0 ? null : amounts.at(run, to, false, false);
      if (end != null) {
        return units.at(run, end.end()) == null
            ? new Draft(at, amount.end(), Kind.COUNT, amount.quantity(), new Unit.None())
            : shared(run, at, amount, end);
      }
    }
    return null;
  }

  private static boolean isBorder(TokenRun run, int at) {
    return !run.isWord(at) && !run.isNumber(at);
  }

  private static Quantity scaled(Amount amount, Amount end) {
    return AmountReader.sharesScale(amount, end)
        ? amount.quantity().times(end.scale())
        : amount.quantity();
  }

  private static BigDecimal size(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> exact.value();
      case Quantity.Range range -> range.max();
    };
  }

  /** <i>berusia 5 dan 6 tahun</i>: the second length of time is an age as the first. */
  Draft asBefore(TokenRun run, Draft draft, @Nullable Draft last) {
    boolean age =
        last != null
            && last.kind() == Kind.AGE
            && draft.kind() == Kind.DURATION
            && last.unit().equals(draft.unit())
            && follows(run, last, draft.first());
    return age ? draft.as(Kind.AGE, draft.unit()) : draft;
  }
}
