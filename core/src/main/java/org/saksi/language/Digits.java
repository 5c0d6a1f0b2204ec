package org.saksi.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number written in digits, with the separators of Indonesian ({@code 1.250,5}) or English
 * ({@code 1,250.5}).
 *
 * <p>With both marks the last is the decimal one. A single mark before exactly three digits is a
 * group mark if it is a point ({@code 1.250}), a decimal one if it is a comma ({@code 2,375})
 * unless the digits are all zero ({@code 29,000}); repeated marks group.
 */
public final class Digits {

  private static final int GROUP = 3;

  /** Longer runs of digits are identity numbers and the like, not amounts. */
  private static final int MAX_LENGTH = 24;

  private Digits() {}

  /**
   * The value of {@code written}.
   *
   * @return null if it is no number: a date, a clock time with a colon, a version
   */
  public static @Nullable BigDecimal parse(String written) {
    int length = written.length();
    if (length == 0 || length > MAX_LENGTH || !isAsciiDigit(written.charAt(length - 1))) {
      return null;
    }
    int points = count(written, '.');
    int commas = count(written, ',');
    if (points > 0 && commas > 0) {
      boolean pointLast = written.lastIndexOf('.') > written.lastIndexOf(',');
      return pointLast ? split(written, ',', '.') : split(written, '.', ',');
    }
    if (points > 0) {
      boolean grouped = points > 1 || grouped(written, '.');
      return grouped ? split(written, '.', ',') : split(written, ',', '.');
    }
    if (commas > 0) {
      boolean grouped = commas > 1 || grouped(written, ',') && written.endsWith("000");
      return grouped ? split(written, ',', '.') : split(written, '.', ',');
    }
    return split(written, '.', ',');
  }

  /** The value if a comma before three digits is read the English way, or null. */
  static @Nullable BigDecimal parseGrouped(String written) {
    boolean possible = count(written, ',') == 1 && count(written, '.') == 0;
    return possible && grouped(written, ',') ? split(written, ',', '.') : null;
  }

  private static boolean grouped(String written, char mark) {
    int at = written.indexOf(mark);
    return at <= GROUP && written.length() - at - 1 == GROUP && written.charAt(0) != '0';
  }

  private static @Nullable BigDecimal split(String written, char group, char decimal) {
    StringBuilder plain = new StringBuilder(written.length());
    int sinceGroup = -1;
    boolean fraction = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (isAsciiDigit(c)) {
        plain.append(c);
        sinceGroup += sinceGroup >= 0 ? 1 : 0;
      } else if (c == group && !fraction && (sinceGroup < 0 ? i <= GROUP : sinceGroup == GROUP)) {
        sinceGroup = 0;
      } else if (c == decimal && !fraction && (sinceGroup < 0 || sinceGroup == GROUP)) {
        plain.append('.');
        fraction = true;
        sinceGroup = -1;
      } else {
        return null;
      }
    }
    return sinceGroup < 0 || sinceGroup == GROUP ? new BigDecimal(plain.toString()) : null;
  }

  private static int count(String written, char mark) {
    int count = 0;
    for (int i = 0; i < written.length(); i++) {
      count += written.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
