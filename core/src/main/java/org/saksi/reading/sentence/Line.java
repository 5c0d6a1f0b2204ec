package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * A stretch of a text between line breaks, or what is left of it without furniture.
 *
 * @param span where it stands, without blanks at its ends
 * @param first index of its first token
 * @param end index behind its last token; more than {@code first}
 */
record Line(Span span, int first, int end) {

  /** The lines of a text that hold tokens. */
  static List<Line> of(String text, List<Token> tokens) {
    List<Line> lines = new ArrayList<>();
    int token = 0;
    while (token < tokens.size()) {
      int first = token;
      token++;
      while (token < tokens.size()
          && !breaksBetween(text, tokens.get(token - 1).end(), tokens.get(token).start())) {
        token++;
      }
      lines.add(of(tokens, first, token));
    }
    return lines;
  }

  /** The line from the first token to the one before {@code end}. */
  static Line of(List<Token> tokens, int first, int end) {
    return new Line(new Span(tokens.get(first).start(), tokens.get(end - 1).end()), first, end);
  }

  private static boolean breaksBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }
}
