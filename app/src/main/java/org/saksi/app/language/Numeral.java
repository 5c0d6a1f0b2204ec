package org.saksi.app.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number as a reader of a language writes it: {@code 1,234.5} in English, {@code 1.234,5} in
 * Indonesian.
 */
public final class Numeral {

  /** A number of more digits than this is printed in powers of ten. */
  private static final int MOST_DIGITS = 24;

  private Numeral() {}

  /** The number with the marks of a language; in powers of ten where it is very long. */
  public static String of(BigDecimal value, Locale locale) {
    if (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
      return value.toString();
    }
    DecimalFormat grouped =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale));
    return grouped.format(value);
  }
}
