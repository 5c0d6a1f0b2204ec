package org.saksi.reading.sentence;

import org.saksi.annotation.Token;

/** What a single mark does at the end of a sentence or clause. Immutable and thread-safe. */
final class Marks {

  private Marks() {}

  /** Ends a sentence: a full stop, a question or exclamation mark, an ellipsis. */
  static boolean isTerminal(Token token) {
    char last = last(token);
    return token.kind() == Token.Kind.PUNCTUATION
        && (last == '.' || last == '?' || last == '!' || last == '…');
  }

  /** Three points or more, which may end a sentence or be a pause in it. */
  static boolean isEllipsis(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION
        && (last(token) == '…' || last(token) == '.' && token.span().length() > 2);
  }

  static boolean isDash(Token token) {
    char last = last(token);
    return token.kind() == Token.Kind.PUNCTUATION && (last == '-' || last == '–' || last == '—');
  }

  /** Closes what was opened before: a bracket or a single quotation mark. */
  static boolean isCloser(Token token) {
    char last = last(token);
    return token.kind() == Token.Kind.PUNCTUATION
        && (last == ')' || last == ']' || last == '’' || last == '\'');
  }

  static boolean isOpener(Token token) {
    char last = last(token);
    return token.kind() == Token.Kind.PUNCTUATION
        && (last == '(' || last == '[' || last == '‘' || last == '\'');
  }

  private static char last(Token token) {
    return token.normal().charAt(token.normal().length() - 1);
  }
}
