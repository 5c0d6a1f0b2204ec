package org.saksi.language;

/** Reads Roman numerals in capitals, as in <i>kuartal III</i> or <i>abad XX</i>. */
final class Roman {

  private static final String LETTERS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  /** The longest below 100 is LXXXVIII. */
  private static final int MAX_LENGTH = 8;

  private Roman() {}

  /** The value of {@code written}, or 0 if it is no Roman numeral below 400. */
  static int parse(String written) {
    if (written.isEmpty() || written.length() > MAX_LENGTH) {
      return 0;
    }
    int sum = 0;
    for (int i = 0; i < written.length(); i++) {
      int letter = LETTERS.indexOf(written.charAt(i));
      if (letter < 0) {
        return 0;
      }
      int next = i + 1 < written.length() ? LETTERS.indexOf(written.charAt(i + 1)) : -1;
      sum += next > letter ? -VALUES[letter] : VALUES[letter];
    }
    return Math.max(0, sum);
  }
}
