package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;

/**
 * Joins the parts of one length of time: <i>2 jam 30 menit</i> is 9000 seconds, <i>4 tahun 6
 * bulan</i> is 54 months. Immutable and thread-safe.
 */
final class DurationReader {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final FigureLexicon lexicon;

  DurationReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The draft with the smaller parts that stand behind it. */
  Draft joined(TokenRun run, Draft first) {
    Draft sum = first;
    Draft longer = null;
    while (sum != null) {
      longer = sum;
      sum = withNext(run, sum);
    }
    return longer == null ? first : longer;
  }

  private @Nullable Draft withNext(TokenRun run, Draft draft) {
    boolean time = draft.kind() == Kind.DURATION || draft.kind() == Kind.AGE;
    TimeUnit unit = time ? lexicon.timeUnit(run.normal(draft.end() - 1)) : null;
    Numeral number = unit == null ? null : lexicon.numerals().at(run, draft.end());
    TimeUnit smaller = number == null ? null : lexicon.timeUnit(run.normal(number.end()));
    if (unit == null
        || number == null
        || smaller == null
        || smaller.ordinal() >= unit.ordinal()
        || !(draft.quantity() instanceof Quantity.Exact whole)
        || !(draft.unit() instanceof Unit.Measure measure)) {
      return null;
    }
    BigDecimal part = number.value().multiply(BigDecimal.valueOf(smaller.factor()));
    boolean years =
        measure.symbol().equals(TimeUnit.YEAR.symbol())
            && smaller.symbol().equals(TimeUnit.MONTH.symbol());
    if (!years && !measure.symbol().equals(smaller.symbol())) {
      return null;
    }
    BigDecimal value = years ? whole.value().multiply(MONTHS) : whole.value();
    return draft
        .to(number.end() + 1)
        .of(new Quantity.Exact(value.add(part)))
        .as(draft.kind(), new Unit.Measure(smaller.symbol()));
  }
}
