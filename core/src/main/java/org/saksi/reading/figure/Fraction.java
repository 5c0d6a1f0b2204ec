package org.saksi.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.saksi.language.TokenRun;

/** Reads a common fraction in digits: <i>3/4</i>. What might be a day and a month is none. */
final class Fraction {

  private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_UP);

  /** The shape of a fraction: one digit, a stroke, one digit. */
  private static final int LENGTH = 3;

  private Fraction() {}

  /** The value of the fraction that is one token, or null. */
  static @Nullable BigDecimal at(TokenRun run, int at) {
    String written = run.normal(at);
    if (!run.isNumber(at) || written.length() != LENGTH || written.charAt(1) != '/') {
      return null;
    }
    BigDecimal above = BigDecimal.valueOf(written.charAt(0) - '0');
    BigDecimal below = BigDecimal.valueOf(written.charAt(2) - '0');
    return above.signum() > 0 && above.compareTo(below) < 0 ? above.divide(below, PRECISION) : null;
  }
}
