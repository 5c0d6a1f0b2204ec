package org.saksi.reconcile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads digits as Indonesian writes them: point between thousands, comma before decimals. */
final class Numerals {

  private Numerals() {}

  /** The value of <i>1.250,5</i>; null if it is no single number, such as <i>18/6/2025</i>. */
  static @Nullable BigDecimal valueOf(String digits) {
    StringBuilder plain = new StringBuilder(digits.length());
    boolean thousands = hasThousands(digits);
    int points = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c == ',' || (c == '.' && !thousands)) {
        plain.append('.');
        points++;
      } else if (c != '.') {
        return null;
      }
    }
    return points > 1 || plain.isEmpty() || plain.charAt(plain.length() - 1) == '.'
        ? null
        : new BigDecimal(plain.toString());
  }

  /** Every point is followed by exactly three digits. */
  private static boolean hasThousands(String digits) {
    int point = digits.indexOf('.');
    if (point < 1 || point > 3) {
      return false;
    }
    while (point >= 0) {
      int next = point + 1;
      while (next < digits.length() && Character.isDigit(digits.charAt(next))) {
        next++;
      }
      if (next - point != 4) {
        return false;
      }
      point = digits.indexOf('.', point + 1);
    }
    return true;
  }
}
