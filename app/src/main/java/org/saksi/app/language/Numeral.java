package org.saksi.app.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * A number as a reader of a language writes it: {@code 1,234.5} in English, {@code 1.234,5} in
 * Indonesian.
 */
public final class Numeral {

  /** A number of more digits than this is printed in powers of ten. */
  private static final int MOST_DIGITS = 24;

  private static final BigDecimal LONG = BigDecimal.valueOf(1_000_000);
  private static final int BRIEF_FRACTION = 3;

  private Numeral() {}

  /** The number as short as it is in headlines, from a million on: {@code 412.4B}. */
  public static String brief(BigDecimal value, Locale locale) {
    if (value.abs().compareTo(LONG) < 0 || value.precision() - value.scale() > MOST_DIGITS) {
      return of(value, locale);
    }
    NumberFormat brief = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
    brief.setMaximumFractionDigits(BRIEF_FRACTION);
    // Of a BigDecimal the format drops what is behind the point; a double holds three digits.
    return brief.format(value.doubleValue()).replace('\u00a0', ' ');
  }

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
