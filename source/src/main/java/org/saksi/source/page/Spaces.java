package org.saksi.source.page;

/** White space as readers see it. */
final class Spaces {

  private Spaces() {}

  /** White space of HTML and the blanks of typesetters. */
  static boolean isWhite(char c) {
    return c <= ' ' || c >= '\u00a0' && isTypeset(c);
  }

  private static boolean isTypeset(char c) {
    return c == '\u00a0'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u3000';
  }

  /** Marks of where a word may be parted, and of the byte order, which nobody sees. */
  static boolean isUnseen(char c) {
    return c >= '\u00ad' && (c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff');
  }

  /**
   * Where the words end that stand from {@code from} on with single blanks between them; {@code
   * from} if none begins there.
   */
  static int endOfWords(String text, int from) {
    int at = from;
    while (isSeen(text, at) || at > from && isBlankBefore(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBlankBefore(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' && isSeen(text, at + 1);
  }

  private static boolean isSeen(String text, int at) {
    return at < text.length() && !isWhite(text.charAt(at)) && !isUnseen(text.charAt(at));
  }

  /** A text with single blanks and none at its ends. */
  static String single(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isWhite(c)) {
        if (!isUnseen(c)) {
          line.append(c);
        }
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
