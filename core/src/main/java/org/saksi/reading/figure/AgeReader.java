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

  /** A smaller number in brackets behind a name numbers an item, unless a child is told of. */
  private static final BigDecimal MIN_PLAIN_AGE = BigDecimal.valueOf(11);

  /** How far before a name the word may stand that tells of a child, in tokens. */
  private static final int CHILD_REACH = 6;

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
    int head = lexicon.beforeModifiers(run, first);
    while (lexicon.is(Role.AGE_STEP, run.normal(head - 1))) {
      head--;
    }
    String before = run.normal(head - 1);
    boolean told =
        lexicon.is(Role.AGE, before)
            || lexicon.is(Role.PERSON, before) && !lexicon.is(Role.AGE_STEP, run.normal(head))
            || lexicon.is(Role.AGE, run.normal(head - 2))
            || unit == TimeUnit.YEAR && lexicon.endOf(Role.UNDER_AGE, run, head) == first;
    boolean bracket =
        (run.isCapitalised(first - 2) || lexicon.is(Role.PERSON, run.normal(first - 2)))
            && (run.is(first - 1, "(") && run.is(end, ")")
                || run.is(first - 1, ",") && run.is(end, ",") && run.isNumber(first));
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

  /** <i>berusia 35-54</i>: years that are not called so, or null. */
  @Nullable Draft bare(TokenRun run, int at, Amount amount) {
    boolean told =
        lexicon.is(Role.AGE, run.normal(lexicon.beforeModifiers(run, at) - 1))
            && run.isNumber(at)
            && amount.size().compareTo(MAX_AGE) <= 0;
    Unit years = new Unit.Measure(TimeUnit.YEAR.symbol());
    return told ? new Draft(at, amount.end(), Kind.AGE, amount.quantity(), years) : null;
  }

  private boolean isChild(TokenRun run, int name) {
    for (int i = name; i >= Math.max(0, name - CHILD_REACH); i--) {
      if (lexicon.is(Role.PERSON, run.normal(i))) {
        return true;
      }
    }
    return false;
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
        amount.size().compareTo(isChild(run, at - 2) ? MIN_AGE : MIN_PLAIN_AGE) >= 0
            && amount.size().compareTo(MAX_AGE) <= 0
            && amount.size().scale() <= 0;
    Unit years = new Unit.Measure(TimeUnit.YEAR.symbol());
    return age ? new Draft(at, at + 1, Kind.AGE, amount.quantity(), years) : null;
  }
}
