package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Unit;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.AmountReader.Amount;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Tells ages from lengths of time: <i>berusia 35 tahun</i>, <i>bocah 7 tahun</i>, <i>Sari (35)</i>.
 * Immutable and thread-safe.
 */
final class AgeReader {

  private static final BigDecimal MIN_AGE = BigDecimal.valueOf(2);
  private static final BigDecimal MAX_AGE = BigDecimal.valueOf(115);

  private final FigureLexicon lexicon;
  private final AmountReader amounts;

  AgeReader(FigureLexicon lexicon, AmountReader amounts) {
    this.lexicon = lexicon;
    this.amounts = amounts;
  }

  /** The years or months between two tokens are somebody's age. */
  boolean isAge(TokenRun run, int first, int end) {
    TimeUnit unit = lexicon.timeUnit(run.normal(end - 1));
    String before = run.normal(first - 1);
    boolean told =
        lexicon.is(Role.AGE, before)
            || lexicon.is(Role.PERSON, before)
            || lexicon.is(Role.AGE, run.normal(first - 2));
    boolean bracket = run.is(first - 1, "(") && run.is(end, ")") && run.isCapitalised(first - 2);
    boolean pointed =
        run.isWord(first - 1)
            && !lexicon.isFunctionWord(before)
            && lexicon.is(Role.POINTING, run.normal(end))
            && unit == TimeUnit.YEAR
            && run.isNumber(first)
            && run.normal(first).length() == 2;
    boolean counted = unit == TimeUnit.YEAR || unit == TimeUnit.MONTH;
    return counted && (told || bracket || pointed);
  }

  /** A number alone in brackets behind a name, or null. */
  @Nullable Draft bracketed(TokenRun run, int at) {
    boolean shaped =
        run.isNumber(at)
            && run.is(at - 1, "(")
            && run.is(at + 1, ")")
            && run.isWord(at - 2)
            && run.isCapitalised(at - 2)
            && run.normal(at).length() <= 3;
    Amount amount = shaped ? amounts.at(run, at, false, false) : null;
    if (amount == null) {
      return null;
    }
    boolean age =
        amount.size().compareTo(MIN_AGE) >= 0
            && amount.size().compareTo(MAX_AGE) <= 0
            && amount.size().scale() <= 0;
    Unit years = new Unit.Measure(TimeUnit.YEAR.symbol());
    return age ? new Draft(at, at + 1, Kind.AGE, amount.quantity(), years) : null;
  }
}
