package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Figure.Modifier;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.language.Phrases;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.AmountReader.Amount;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Reads whatever figure begins at a token: modifier, number and unit. Immutable and thread-safe.
 */
final class FigureReader {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

  private final FigureLexicon lexicon;
  private final AmountReader amounts;
  private final UnitReader units;
  private final NumberNames names;
  private final RankReader ranks;
  private final AgeReader ages;
  private final RateReader rates;
  private final SeriesReader series;
  private final DurationReader durations;

  FigureReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
    amounts = new AmountReader(lexicon);
    units = new UnitReader(lexicon);
    names = new NumberNames(lexicon);
    ranks = new RankReader(lexicon, names);
    ages = new AgeReader(lexicon, amounts);
    rates = new RateReader(lexicon, units);
    series = new SeriesReader(lexicon, amounts, units, names, ages);
    durations = new DurationReader(lexicon);
  }

  /**
   * The figure at a token, or null.
   *
   * @param last the figure before it in the sentence, or null
   */
  @Nullable Draft at(TokenRun run, int at, @Nullable Draft last) {
    Draft rank = ranks.rankAt(run, at);
    rank = rank == null ? ranks.stageAt(run, at) : rank;
    if (rank != null) {
      return rank;
    }
    Draft score = ranks.scoreAt(run, at, last);
    if (score != null) {
      return score;
    }
    Phrases.Match<Modifier> modifier = lexicon.modifierBefore(run, at);
    int from = modifier == null ? at : modifier.end();
    Phrases.Match<Modifier> second = modifier == null ? null : lexicon.modifierBefore(run, from);
    from = second == null ? from : second.end();
    Draft amount = series.at(run, from, last);
    amount = amount == null ? amount(run, from) : amount;
    if (amount == null) {
      Draft age = ages.bracketed(run, at);
      return modifier != null ? null : age != null ? age : ranks.ordinalAt(run, at);
    }
    amount = series.asBefore(run, amount, last);
    if (modifier == null) {
      return modified(run, signed(run, amount), null);
    }
    if (lexicon.is(Role.OCCASION, run.normal(amount.end() - 1))) {
      return amount;
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
        ? draft.from(sign).of(draft.quantity().times(BigDecimal.ONE.negate()))
        : draft;
  }

  private Draft modified(TokenRun run, Draft draft, @Nullable Modifier before) {
    Phrases.Match<Modifier> behind = lexicon.modifierAfter(run, draft.end());
    if (before != null || behind == null) {
      return before == null ? draft : draft.with(before);
    }
    boolean closes = !run.isWord(behind.end()) || lexicon.isFunctionWord(run.normal(behind.end()));
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
    draft = durations.joined(run, range(run, draft, between >= 0));
    boolean joined = between >= 0 && draft.quantity() instanceof Quantity.Range;
    return rates.per(run, joined ? draft.from(at) : draft);
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
    if (amount == null || isEra(run, at, amount)) {
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
    boolean scaled = amount.scale().compareTo(BigDecimal.ONE) > 0;
    boolean named = scaled ? names.containDespiteUnit(run, at) : names.contain(run, at);
    if (named && !isStrength(run, at, amount)) {
      return null;
    }
    return unit == null ? bare(run, at, amount) : counted(run, at, amount, unit);
  }

  /** <i>70 ribu lebih orang</i>. */
  private @Nullable Draft exceeded(TokenRun run, int at, Amount amount) {
    Phrases.Match<Modifier> inside = lexicon.modifierAfter(run, amount.end());
    if (inside == null) {
      return null;
    }
    UnitReader.Found unit = units.at(run, inside.end());
    return unit == null || !unit.sure() || names.containDespiteUnit(run, at)
        ? null
        : measured(run, at, amount, unit).with(inside.value());
  }

  private static Draft about(Draft draft, Amount amount) {
    return amount.vague() ? draft.with(Modifier.APPROXIMATELY) : draft;
  }

  private Draft measured(TokenRun run, int at, Amount amount, UnitReader.Found found) {
    Kind kind =
        found.kind() == Kind.DURATION && ages.isAge(run, at, found.end()) ? Kind.AGE : found.kind();
    Quantity quantity = amount.quantity().times(found.factor());
    if (kind == Kind.COUNT && amount.grouped() != null) {
      quantity = new Quantity.Exact(amount.grouped());
    }
    Draft draft = new Draft(at, found.end(), kind, quantity, found.unit(), null, found.noun());
    return about(draft, amount);
  }

  /** A number before an ordinary noun. */
  private @Nullable Draft counted(TokenRun run, int at, Amount amount, UnitReader.Found found) {
    boolean half = lexicon.is(Role.HALF, run.normal(at)) && amount.end() == at + 1;
    boolean name = run.isCapitalised(at) && (isTitle(run, amount.end()) || !run.opens(at));
    return half || name && !run.isNumber(at) || isYear(run, at, amount)
        ? null
        : measured(run, at, amount, found);
  }

  /** A number word and its noun both with capitals are a name: <i>Tiga Serangkai</i>. */
  private static boolean isTitle(TokenRun run, int at) {
    return run.has(at) && run.token(at).casing() == Token.Casing.CAPITALISED;
  }

  /** <i>salah satu warga</i> and <i>dari satu desa ke desa lain</i> count nothing. */
  private boolean isOneOf(TokenRun run, int at, Amount amount) {
    boolean one = !run.isNumber(at) && amount.size().compareTo(BigDecimal.ONE) == 0;
    int noun = amount.end();
    boolean onward =
        one
            && lexicon.is(Role.FROM, run.normal(at - 1))
            && lexicon.is(Role.INTO, run.normal(noun + 1))
            && run.normal(noun).equals(run.normal(noun + 2));
    return onward || one && lexicon.is(Role.NOT_ONE, run.normal(at - 1));
  }

  /** <i>2025 M</i> is a year of our era, not metres. */
  private boolean isEra(TokenRun run, int at, Amount amount) {
    return isYear(run, at, amount)
        && lexicon.is(Role.STRENGTH, run.normal(amount.end()))
        && run.isCapitalised(amount.end());
  }

  static boolean isYear(TokenRun run, int at, Amount amount) {
    return run.normal(at).length() == 4
        && run.isNumber(at)
        && amount.end() == at + 1
        && amount.size().compareTo(FIRST_YEAR) >= 0
        && amount.size().compareTo(LAST_YEAR) <= 0;
  }

  /** A number without unit that the words beside it make a fact, or a person's age in brackets. */
  private @Nullable Draft bare(TokenRun run, int at, Amount amount) {
    Draft part = partOf(run, at, amount);
    part = part == null ? ages.bare(run, at, amount) : part;
    if (part != null) {
      return part;
    }
    int other = lexicon.endOf(Role.OTHER, run, amount.end());
    boolean extreme = lexicon.hasPrefix(Role.SUPERLATIVE, run.normal(at - 1));
    String before = run.normal(extreme ? at - 2 : at - 1);
    boolean cue =
        run.isNumber(at) && (lexicon.is(Role.BARE, before) || isStrength(run, at, amount));
    boolean scaled = run.isNumber(at) && amount.scale().compareTo(BigDecimal.ONE) > 0;
    cue |= scaled || isRatio(run, amount.end());
    boolean ends = !run.isWord(amount.end()) || !lexicon.isNoun(run.normal(amount.end()));
    if (other < 0 && (!cue || !ends || isYear(run, at, amount))) {
      return null;
    }
    int end = other == amount.end() + 1 ? other : amount.end();
    return about(new Draft(at, end, Kind.COUNT, amount.quantity(), new Unit.None()), amount);
  }

  /** <i>12 per 100.000 penduduk</i>. */
  private boolean isRatio(TokenRun run, int at) {
    int per = lexicon.endOf(Role.PER, run, at);
    return per >= 0 && run.isNumber(per);
  }

  /** <i>gempa M 5,4</i>. */
  private boolean isStrength(TokenRun run, int at, Amount amount) {
    return lexicon.is(Role.STRENGTH, run.normal(at - 1))
        && run.isCapitalised(at - 1)
        && amount.size().compareTo(BigDecimal.TEN) < 0;
  }

  private static boolean isFraction(Amount amount) {
    return amount.size().signum() > 0 && amount.size().compareTo(BigDecimal.ONE) < 0;
  }

  /** <i>6 dari 10 warga</i>, <i>476 dari total 514 desa</i>: counted in what the whole is. */
  private @Nullable Draft partOf(TokenRun run, int at, Amount amount) {
    int of = lexicon.endOf(Role.OF, run, amount.end());
    Amount whole = of < 0 ? null : amounts.at(run, of, false, false);
    if (of >= 0 && whole == null && isFraction(amount)) {
      UnitReader.Found noun = units.at(run, of);
      return noun == null || noun.kind() != Kind.COUNT
          ? new Draft(at, amount.end(), Kind.COUNT, amount.quantity(), new Unit.None())
          : new Draft(at, noun.end(), Kind.COUNT, amount.quantity(), noun.unit());
    }
    if (whole == null || whole.size().compareTo(amount.size()) < 0) {
      return null;
    }
    UnitReader.Found unit = units.at(run, whole.end());
    return unit == null || unit.kind() != Kind.COUNT
        ? null
        : about(new Draft(at, amount.end(), Kind.COUNT, amount.quantity(), unit.unit()), amount);
  }

  /** <i>Rp 10 juta hingga Rp 15 juta</i>, <i>10 persen-15 persen</i>. */
  private Draft range(TokenRun run, Draft first, boolean between) {
    int to = amounts.rangeEnd(run, first.end(), between);
    Draft last = to < 0 || first.kind() == Kind.COUNT ? null : single(run, to, false);
    if (last != null
        && last.kind() == first.kind()
        && last.unit().equals(first.unit())
        && first.quantity() instanceof Quantity.Exact low
        && last.quantity() instanceof Quantity.Exact high
        && high.value().compareTo(low.value()) > 0) {
      BigDecimal min = amounts.inScaleOf(run, first, last, low.value());
      return first.to(last.end()).of(new Quantity.Range(min, high.value()));
    }
    return first;
  }
}
