package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
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
   * @param vague only the order of magnitude is said
   * @param grouped the value where a comma in it may group thousands, or null
   */
  record Amount(int end, Quantity quantity, boolean vague, @Nullable BigDecimal grouped) {

    /** The value, the centre or the upper end. */
    BigDecimal size() {
      return switch (quantity) {
        case Quantity.Exact exact -> exact.value();
        case Quantity.Range range -> range.max();
      };
    }
  }

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
    int to = rangeEnd(run, first.end(), between);
    Numeral last = to < 0 ? null : numeral(run, to, money);
    if (last != null) {
      BigDecimal min =
          sharesScale(first, last) ? first.value().multiply(last.scale()) : first.value();
      if (last.value().compareTo(min) > 0) {
        return new Amount(last.end(), new Quantity.Range(min, last.value()), false, null);
      }
    }
    int margin = lexicon.endOf(Role.MARGIN, run, first.end());
    Numeral width = margin < 0 ? null : numeral(run, margin, money);
    if (width != null) {
      BigDecimal centre = first.value();
      BigDecimal half = width.value();
      return new Amount(
          width.end(),
          new Quantity.Range(centre.subtract(half), centre.add(half), centre),
          false,
          null);
    }
    return new Amount(
        first.end(), new Quantity.Exact(first.value()), first.vague(), first.grouped());
  }

  private @Nullable Numeral numeral(TokenRun run, int at, boolean money) {
    return money ? lexicon.numerals().moneyAt(run, at) : lexicon.numerals().at(run, at);
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
    return first.scale().compareTo(BigDecimal.ONE) == 0
        && last.scale().compareTo(BigDecimal.ONE) > 0
        && first.value().compareTo(THOUSAND) < 0;
  }
}
