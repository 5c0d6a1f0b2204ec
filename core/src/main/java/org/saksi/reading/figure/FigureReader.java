package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Figure.Modifier;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.language.Phrases;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.AmountReader.Amount;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Reads whatever figure begins at a token: modifier, number and unit. Immutable and thread-safe.
 */
final class FigureReader {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);
  private static final BigDecimal MAX_AGE = BigDecimal.valueOf(115);
  private static final BigDecimal MIN_AGE = BigDecimal.valueOf(2);

  private final FigureLexicon lexicon;
  private final AmountReader amounts;
  private final UnitReader units;
  private final NumberNames names;
  private final RankReader ranks;

  FigureReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
    amounts = new AmountReader(lexicon);
    units = new UnitReader(lexicon);
    names = new NumberNames(lexicon);
    ranks = new RankReader(lexicon, names);
  }

  /**
   * The figure at a token, or null.
   *
   * @param scoreEnd where a score before it ended, or -1: <i>21-15, 21-18</i>
   */
  @Nullable Draft at(TokenRun run, int at, int scoreEnd) {
    Draft rank = ranks.rankAt(run, at);
    if (rank != null) {
      return rank;
    }
    Draft score =
        ranks.scoreAt(run, at, scoreEnd >= 0 && scoreEnd + 1 == at && run.is(at - 1, ","));
    if (score != null) {
      return score;
    }
    Phrases.Match<Modifier> modifier = lexicon.modifierBefore(run, at);
    int from = modifier == null ? at : modifier.end();
    Phrases.Match<Modifier> second = modifier == null ? null : lexicon.modifierBefore(run, from);
    from = second == null ? from : second.end();
    Draft amount = amount(run, from);
    if (amount == null) {
      return modifier == null ? ranks.ordinalAt(run, at) : null;
    }
    if (modifier == null) {
      return modified(run, signed(run, amount), null);
    }
    Modifier stated = second != null ? second.value() : modifier.value();
    return modified(run, amount.from(at), stated);
  }

  /** <i>minus 5 persen</i>, <i>-0,14%</i>. */
  private Draft signed(TokenRun run, Draft draft) {
    int sign = draft.first() - 1;
    boolean word = lexicon.is(Role.MINUS, run.normal(sign)) && draft.kind() != Kind.COUNT;
    boolean signable =
        draft.kind() == Kind.PERCENT
            || draft.unit() instanceof Unit.Measure measure && measure.symbol().startsWith("°");
    boolean mark = signable && run.isDash(sign) && run.glued(sign) && !run.glued(sign - 1);
    return word || mark
        ? draft.from(sign).of(times(draft.quantity(), BigDecimal.ONE.negate()))
        : draft;
  }

  private Draft modified(TokenRun run, Draft draft, @Nullable Modifier before) {
    Phrases.Match<Modifier> behind = lexicon.modifierAfter(run, draft.end());
    boolean closes =
        behind != null
            && (!run.isWord(behind.end()) || lexicon.isFunctionWord(run.normal(behind.end())));
    if (before != null) {
      return draft.with(before);
    }
    return closes ? draft.to(behind.end()).with(behind.value()) : draft;
  }

  /** An amount of money or of another unit, with its range and its <i>per</i>. */
  private @Nullable Draft amount(TokenRun run, int at) {
    int between = lexicon.endOf(Role.BETWEEN, run, at);
    int from = between < 0 ? at : between;
    Draft draft = single(run, from, between >= 0);
    if (draft == null) {
      return null;
    }
    draft = range(run, draft, between >= 0);
    boolean joined = between >= 0 && draft.quantity() instanceof Quantity.Range;
    return per(run, joined ? draft.from(at) : draft);
  }

  private @Nullable Draft single(TokenRun run, int at, boolean between) {
    Phrases.Match<String> currency = lexicon.currencyBefore(run, at);
    if (currency != null) {
      Amount money = amounts.at(run, currency.end(), true, between);
      if (money != null) {
        Unit unit = new Unit.Currency(currency.value());
        return about(new Draft(at, money.end(), Kind.MONEY, money.quantity(), unit), money);
      }
    }
    Amount amount = amounts.at(run, at, false, between);
    if (amount == null) {
      return null;
    }
    if (isOneOf(run, at, amount)) {
      return null;
    }
    Draft exceeded = exceeded(run, at, amount);
    if (exceeded != null) {
      return exceeded;
    }
    UnitReader.Found unit = units.at(run, amount.end());
    if (unit != null && unit.sure()) {
      return names.containDespiteUnit(run, at) ? null : measured(run, at, amount, unit);
    }
    if (names.contain(run, at)) {
      return null;
    }
    return unit == null ? bare(run, at, amount) : counted(run, at, amount, unit);
  }

  /** <i>70 ribu lebih orang</i>. */
  private @Nullable Draft exceeded(TokenRun run, int at, Amount amount) {
    Phrases.Match<Modifier> inside = lexicon.modifierAfter(run, amount.end());
    UnitReader.Found unit = inside == null ? null : units.at(run, inside.end());
    return unit == null || !unit.sure() || names.containDespiteUnit(run, at)
        ? null
        : measured(run, at, amount, unit).with(inside.value());
  }

  private static Draft about(Draft draft, Amount amount) {
    return amount.vague() ? draft.with(Modifier.APPROXIMATELY) : draft;
  }

  private Draft measured(TokenRun run, int at, Amount amount, UnitReader.Found found) {
    Kind kind =
        found.kind() == Kind.DURATION && isAge(run, at, found.end()) ? Kind.AGE : found.kind();
    Quantity quantity = times(amount.quantity(), found.factor());
    if (kind == Kind.COUNT && amount.grouped() != null) {
      quantity = new Quantity.Exact(amount.grouped());
    }
    Draft draft = new Draft(at, found.end(), kind, quantity, found.unit(), null, found.noun());
    return about(draft, amount);
  }

  private static Quantity times(Quantity quantity, BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) == 0
        ? quantity
        : switch (quantity) {
          case Quantity.Exact exact -> new Quantity.Exact(exact.value().multiply(factor));
          case Quantity.Range range ->
              new Quantity.Range(
                  range.min().multiply(factor).min(range.max().multiply(factor)),
                  range.max().multiply(factor).max(range.min().multiply(factor)),
                  range.centre() == null ? null : range.centre().multiply(factor));
        };
  }

  /** <i>berusia 35 tahun</i>, <i>bocah 7 tahun</i>, <i>Sari (35 tahun)</i>. */
  private boolean isAge(TokenRun run, int at, int end) {
    String before = run.normal(at - 1);
    TimeUnit unit = lexicon.timeUnit(run.normal(end - 1));
    boolean long_ = unit == TimeUnit.YEAR || unit == TimeUnit.MONTH;
    boolean told =
        lexicon.is(Role.AGE, before)
            || lexicon.is(Role.PERSON, before)
            || lexicon.is(Role.AGE, run.normal(at - 2));
    boolean bracket = run.is(at - 1, "(") && run.is(end, ")") && run.isCapitalised(at - 2);
    return long_ && (told || bracket);
  }

  /** A number before an ordinary noun. */
  private @Nullable Draft counted(TokenRun run, int at, Amount amount, UnitReader.Found found) {
    boolean part = !run.isNumber(at) && amount.size().compareTo(BigDecimal.ONE) < 0;
    boolean name = run.isCapitalised(at) && isTitle(run, amount.end());
    return part || name || isYear(run, at, amount) ? null : measured(run, at, amount, found);
  }

  /** A number word and its noun both with capitals are a name: <i>Tiga Serangkai</i>. */
  private static boolean isTitle(TokenRun run, int at) {
    return run.has(at) && run.token(at).casing() == Token.Casing.CAPITALISED;
  }

  /** <i>salah satu warga</i> counts nobody. */
  private boolean isOneOf(TokenRun run, int at, Amount amount) {
    return !run.isNumber(at)
        && amount.size().compareTo(BigDecimal.ONE) == 0
        && lexicon.is(Role.NOT_ONE, run.normal(at - 1));
  }

  private static boolean isYear(TokenRun run, int at, Amount amount) {
    return run.normal(at).length() == 4
        && run.isNumber(at)
        && amount.end() == at + 1
        && amount.size().compareTo(FIRST_YEAR) >= 0
        && amount.size().compareTo(LAST_YEAR) <= 0;
  }

  /** A number without unit that the words beside it make a fact, or a person's age in brackets. */
  private @Nullable Draft bare(TokenRun run, int at, Amount amount) {
    int other = lexicon.endOf(Role.OTHER, run, amount.end());
    boolean extreme = lexicon.hasPrefix(Role.SUPERLATIVE, run.normal(at - 1));
    String before = run.normal(extreme ? at - 2 : at - 1);
    boolean cue = lexicon.is(Role.BARE, before) && run.isNumber(at);
    boolean ends = !run.isWord(amount.end()) || lexicon.isFunctionWord(run.normal(amount.end()));
    if (other < 0 && (!cue || !ends || isYear(run, at, amount))) {
      return null;
    }
    int end = other == amount.end() + 1 ? other : amount.end();
    return about(new Draft(at, end, Kind.COUNT, amount.quantity(), new Unit.None()), amount);
  }

  /** <i>Sari (35)</i>. */
  @Nullable Draft bracketedAge(TokenRun run, int at) {
    boolean shaped =
        run.isNumber(at)
            && run.is(at - 1, "(")
            && run.is(at + 1, ")")
            && run.isWord(at - 2)
            && run.isCapitalised(at - 2)
            && run.normal(at).length() <= 3;
    Amount amount = shaped ? amounts.at(run, at, false, false) : null;
    boolean age =
        amount != null
            && amount.size().compareTo(MIN_AGE) >= 0
            && amount.size().compareTo(MAX_AGE) <= 0
            && amount.size().scale() <= 0;
    return age
        ? new Draft(
            at, at + 1, Kind.AGE, amount.quantity(), new Unit.Measure(TimeUnit.YEAR.symbol()))
        : null;
  }

  /** <i>Rp 10 juta hingga Rp 15 juta</i>, <i>10 persen-15 persen</i>. */
  private Draft range(TokenRun run, Draft first, boolean between) {
    int to = amounts.rangeEnd(run, first.end(), between);
    Draft last = to < 0 || first.kind() == Kind.COUNT ? null : single(run, to, false);
    boolean same = last != null && last.kind() == first.kind() && last.unit().equals(first.unit());
    if (same
        && first.quantity() instanceof Quantity.Exact low
        && last.quantity() instanceof Quantity.Exact high
        && high.value().compareTo(low.value()) > 0) {
      return first.to(last.end()).of(new Quantity.Range(low.value(), high.value()));
    }
    return first;
  }

  /** <i>per tahun</i>, <i>/kg</i>, <i>per lembar saham</i>. */
  private Draft per(TokenRun run, Draft draft) {
    int at = run.is(draft.end(), "/") ? draft.end() + 1 : lexicon.endOf(Role.PER, run, draft.end());
    boolean may = draft.kind() != Kind.DURATION && draft.kind() != Kind.AGE;
    if (at < 0 || !may || !run.isWord(at) || lexicon.isFunctionWord(run.normal(at))) {
      return draft;
    }
    TimeUnit time = lexicon.timeUnit(run.normal(at));
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
