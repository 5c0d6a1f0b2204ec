package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Reads one number, a range or a number with a margin, without unit: <i>1,2 juta</i>, <i>10-15
 * juta</i>, <i>2,5 ± 1</i>. Immutable and thread-safe.
 */
final class AmountReader {

  /**
   * An amount.
   *
   * @param end index behind its last token
   * @param scale the last large multiplier said, 1 where there is none
   * @param vague only the order of magnitude is said
   * @param grouped the value where a comma in it may group thousands, or null
   */
  record Amount(
      int end, Quantity quantity, BigDecimal scale, boolean vague, @Nullable BigDecimal grouped) {

    /** The value, the centre or the upper end. */
    BigDecimal size() {
      return switch (quantity) {
        case Quantity.Exact exact -> exact.value();
        case Quantity.Range range -> range.max();
      };
    }
  }

  /** A longer list is a table that lost its shape. */
  private static final int MAX_ITEMS = 8;

  /** A first number this large has no share in the scale of the second. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final FigureLexicon lexicon;

  AmountReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The amount at a token, or null.
   *
   * @param money a short scale such as <i>M</i> may follow
   * @param between a word before says that <i>dan</i> may join the ends of a range
   */
  @Nullable Amount at(TokenRun run, int at, boolean money, boolean between) {
    Numeral first = numeral(run, at, money);
    if (first == null) {
      return null;
    }
    first = withWords(run, first);
    Amount range = range(run, first, money, between);
    if (range != null) {
      return range;
    }
    int margin = lexicon.endOf(Role.MARGIN, run, first.end());
    Numeral width = margin < 0 ? null : numeral(run, margin, money);
    if (width != null) {
      BigDecimal centre = first.value();
      BigDecimal half = width.value();
      return new Amount(
          width.end(),
          new Quantity.Range(centre.subtract(half), centre.add(half), centre),
          width.scale(),
          false,
          null);
    }
    return new Amount(
        first.end(),
        new Quantity.Exact(first.value()),
        first.scale(),
        first.vague(),
        first.grouped());
  }

  /** The range that a number opens, or null. */
  private @Nullable Amount range(TokenRun run, Numeral first, boolean money, boolean between) {
    int to = rangeEnd(run, first.end(), between);
    to = to < 0 && lexicon.is(Role.EITHER, run.normal(first.end())) ? first.end() + 1 : to;
    Numeral last = to < 0 ? null : numeral(run, to, money);
    if (last != null) {
      BigDecimal min =
          sharesScale(first, last) ? first.value().multiply(last.scale()) : first.value();
      boolean near = !lexicon.is(Role.EITHER, run.normal(first.end())) || isNext(first, last);
      boolean falls = !run.isDash(first.end()) && isFalling(min, last);
      if (near && falls) {
        return new Amount(
            last.end(), new Quantity.Range(last.value(), min), last.scale(), false, null);
      }
      if (near && last.value().compareTo(min) > 0) {
        return new Amount(
            last.end(), new Quantity.Range(min, last.value()), last.scale(), false, null);
      }
    }
    return null;
  }

  /** <i>2 (dua) hari</i>: the number said twice. */
  private Numeral withWords(TokenRun run, Numeral number) {
    int at = number.end();
    Numeral words = run.is(at, "(") ? lexicon.numerals().at(run, at + 1) : null;
    if (words == null
        || !run.is(words.end(), ")")
        || words.value().compareTo(number.value()) != 0) {
      return number;
    }
    return new Numeral(
        words.end() + 1, number.value(), number.scale(), number.vague(), number.grouped());
  }

  /** The last of the numbers that are listed from an amount on, or null: <i>5, 10, dan 15</i>. */
  @Nullable Amount lastListed(TokenRun run, Amount first) {
    Amount last = first;
    for (int items = 1; items < MAX_ITEMS; items++) {
      int next = run.is(last.end(), ",") ? last.end() + 1 : last.end();
      boolean closing = lexicon.is(Role.LISTED, run.normal(next));
      next += closing ? 1 : 0;
      Amount item = next == last.end() ? null : at(run, next, false, false);
      if (item == null || closing) {
        return item;
      }
      last = item;
    }
    return null;
  }

  /** <i>11,7 sampai 10,4 liter</i>. */
  private static boolean isFalling(BigDecimal first, Numeral last) {
    return last.value().signum() > 0
        && first.compareTo(last.value()) > 0
        && first.compareTo(last.value().add(last.value())) < 0;
  }

  /** <i>dua atau tiga</i>, but not <i>2 atau 5</i>, of which only one can be meant. */
  private static boolean isNext(Numeral first, Numeral last) {
    return last.value().subtract(first.value()).compareTo(BigDecimal.ONE) == 0;
  }

  private @Nullable Numeral numeral(TokenRun run, int at, boolean money) {
    if (run.isWord(at - 1) && run.glued(at - 1) && !run.isWord(at) && !run.isNumber(at)) {
      return null;
    }
    Numeral whole = money ? lexicon.numerals().moneyAt(run, at) : lexicon.numerals().at(run, at);
    boolean mixable = whole != null && run.isNumber(at) && whole.end() == at + 1;
    BigDecimal part = whole == null ? Fraction.at(run, at) : null;
    part = mixable ? Fraction.at(run, at + 1) : part;
    if (part == null) {
      return whole;
    }
    return whole == null
        ? new Numeral(at + 1, part, BigDecimal.ONE, false, null)
        : new Numeral(at + 2, whole.value().add(part), BigDecimal.ONE, false, null);
  }

  /** The index behind what joins the ends of a range, or -1. */
  int rangeEnd(TokenRun run, int at, boolean between) {
    if (run.isDash(at)) {
      return at + 1;
    }
    int to = lexicon.endOf(Role.TO, run, at);
    return to < 0 && between ? lexicon.endOf(Role.BETWEEN_TO, run, at) : to;
  }

  /** <i>10-15 juta</i> is from 10 million, <i>500.000-1 juta</i> is not. */
  private static boolean sharesScale(Numeral first, Numeral last) {
    return sharesScale(first.value(), first.scale(), last.scale());
  }

  private static boolean sharesScale(BigDecimal value, BigDecimal own, BigDecimal scale) {
    return own.compareTo(BigDecimal.ONE) == 0
        && scale.compareTo(BigDecimal.ONE) > 0
        && value.compareTo(THOUSAND) < 0;
  }

  /** The lower end of a range: <i>Rp 11 sampai Rp 16 miliar</i> is from 11 billion. */
  BigDecimal inScaleOf(TokenRun run, Draft first, Draft last, BigDecimal low) {
    if (first.kind() != Kind.MONEY) {
      return low;
    }
    for (int i = last.first(); i < last.end(); i++) {
      Numeral number = lexicon.numerals().at(run, i);
      if (number != null) {
        boolean shares = sharesScale(low, BigDecimal.ONE, number.scale());
        boolean own = numeral(run, first.end() - 1, true) == null;
        return shares && !own ? low.multiply(number.scale()) : low;
      }
    }
    return low;
  }

  /** The amount says its number in the scale of another. */
  static boolean sharesScale(Amount amount, Amount other) {
    return sharesScale(amount.size(), amount.scale(), other.scale());
  }
}
