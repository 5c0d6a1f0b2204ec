package org.saksi.annotation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The number of a figure, multiplied out: <i>1,2 juta</i> is 1200000. */
public sealed interface Quantity {

  /** One number. */
  record Exact(BigDecimal value) implements Quantity {}

  /**
   * A range, both ends included: <i>10–15 persen</i>; also the two sides of a score, the smaller
   * first.
   *
   * @param centre the number said where the range is one with a margin, <i>2,5 ± 1 persen</i>; null
   *     for other ranges
   */
  record Range(BigDecimal min, BigDecimal max, @Nullable BigDecimal centre) implements Quantity {

    public Range(BigDecimal min, BigDecimal max) {
      this(min, max, null);
    }
  }

  /** As many times as much; a negative factor turns a range round. */
  default Quantity times(BigDecimal factor) {
    if (factor.compareTo(BigDecimal.ONE) == 0) {
      return this;
    }
    return switch (this) {
      case Exact exact -> new Exact(exact.value().multiply(factor));
      case Range range -> {
        BigDecimal one = range.min().multiply(factor);
        BigDecimal other = range.max().multiply(factor);
        BigDecimal centre = range.centre();
        yield new Range(
            one.min(other), one.max(other), centre == null ? null : centre.multiply(factor));
      }
    };
  }
}
