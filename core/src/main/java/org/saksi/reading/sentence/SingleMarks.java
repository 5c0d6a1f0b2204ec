package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Token;

/**
 * Single quotation marks that stand for double ones: in a text that has none of those, <i>'Jalan
 * rusak,' kata Sari</i>. An apostrophe inside a word (<i>Jum'at</i>) is no token of its own, and
 * one before a clipped word (<i>'kan</i>) has nothing that closes it. Static and thread-safe.
 */
final class SingleMarks {

  private static final String SHAPES = "'‘’`";
  private static final String BEFORE_OPENING = "(-–—:[/";
  private static final String BEHIND_CLOSING = ".,;:)?!-–—]";

  private SingleMarks() {}

  /** The tokens, single marks that pair within a line made quotation marks. */
  static List<Token> asDouble(String text, LineBreaks breaks, List<Token> tokens) {
    boolean any = false;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.QUOTE) {
        return tokens;
      }
      any |= isSingle(token);
    }
    return any ? paired(text, breaks, tokens) : tokens;
  }

  private static List<Token> paired(String text, LineBreaks breaks, List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && breaks.between(tokens.get(i - 1).end(), tokens.get(i).start())) {
        open = -1;
      }
      if (!isSingle(tokens.get(i))) {
        continue;
      }
      if (open >= 0 && i > open + 1 && closes(text, tokens.get(i))) {
        result.set(open, quote(tokens.get(open)));
        result.set(i, quote(tokens.get(i)));
        open = -1;
      } else if (opens(text, tokens, i) && (open < 0 || tokens.get(i + 1).isCapitalised())) {
        open = i;
      }
    }
    return result;
  }

  private static boolean isSingle(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION
        && token.span().length() == 1
        && SHAPES.indexOf(token.normal().charAt(0)) >= 0;
  }

  private static boolean opens(String text, List<Token> tokens, int at) {
    int start = tokens.get(at).start();
    return at + 1 < tokens.size()
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && (start == 0
            || Character.isWhitespace(text.charAt(start - 1))
            || BEFORE_OPENING.indexOf(text.charAt(start - 1)) >= 0);
  }

  private static boolean closes(String text, Token mark) {
    int end = mark.end();
    return !Character.isWhitespace(text.charAt(mark.start() - 1))
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || BEHIND_CLOSING.indexOf(text.charAt(end)) >= 0);
  }

  private static Token quote(Token mark) {
    return new Token(mark.span(), Token.Kind.QUOTE, mark.casing(), mark.normal());
  }
}
