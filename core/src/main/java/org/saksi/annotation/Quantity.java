package org.saksi.annotation;

import java.math.BigDecimal;

/** The number of a figure, multiplied out: <i>1,2 juta</i> is 1200000. */
public sealed interface Quantity {

  /** One number. */
  record Exact(BigDecimal value) implements Quantity {}

  /** A range, both ends included: <i>10–15 persen</i>; also the two sides of a score. */
  record Range(BigDecimal min, BigDecimal max) implements Quantity {}
}
