package org.saksi.app.sheet;

/** How many columns of a terminal a text takes, and which characters may be shown there. */
final class Cells {

  private Cells() {}

  /** The columns of a text: none for a combining mark, two for a wide character. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(text.codePointAt(i));
    }
    return width;
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd));
  }

  /**
   * The text with white space as single blanks, and with U+FFFD for whatever would steer a
   * terminal: the words of a report must not move the cursor or reverse the writing direction.
   */
  static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (harmless.isEmpty() || harmless.charAt(harmless.length() - 1) != ' ') {
          harmless.append(' ');
        }
      } else {
        harmless.append(Character.isISOControl(c) || isDirection(c) ? '\uFFFD' : c);
      }
    }
    return harmless.toString();
  }

  private static boolean isDirection(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }
}
