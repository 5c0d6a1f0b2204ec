package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * A stretch of a text between breaks that end a line, or what is left of it without furniture.
 *
 * @param span where it stands, without blanks at its ends
 * @param first index of its first token
 * @param end index behind its last token; more than {@code first}
 */
record Line(Span span, int first, int end) {

  /**
   * The lines of a text that hold tokens.
   *
   * @param breaks what ends a line
   * @param cuts what ends a line too where it stands, in order; holds no tokens
   */
  static List<Line> of(LineBreaks breaks, List<Token> tokens, List<Span> cuts) {
    List<Line> lines = new ArrayList<>();
    int next = 0;
    int token = 0;
    while (token < tokens.size()) {
      int first = token;
      token++;
      while (token < tokens.size()) {
        int from = tokens.get(token - 1).end();
        int to = tokens.get(token).start();
        while (next < cuts.size() && cuts.get(next).end() <= from) {
          next++;
        }
        if (next < cuts.size() && cuts.get(next).start() < to || breaks.between(from, to)) {
          break;
        }
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
}
