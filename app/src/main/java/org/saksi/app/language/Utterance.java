package org.saksi.app.language;

import org.saksi.text.Span;

/**
 * A sentence of Saksi, in which the words of reports can be told from its own. Immutable.
 *
 * @param text the sentence
 * @param own the same with something else in place of each letter between quotation marks, so that
 *     nothing a report says is taken for words of Saksi
 */
record Utterance(String text, String own) {

  private static final char NOT_OURS = '\0';

  static Utterance of(String text) {
    StringBuilder own = new StringBuilder(text);
    int open = text.indexOf(Given.OPEN);
    int close = open < 0 ? -1 : text.indexOf(Given.CLOSE, open);
    while (open >= 0 && close >= 0) {
      for (int at = open + 1; at < close; at++) {
        own.setCharAt(at, NOT_OURS);
      }
      open = text.indexOf(Given.OPEN, close);
      close = open < 0 ? -1 : text.indexOf(Given.CLOSE, open);
    }
    return new Utterance(text, own.toString());
  }

  Span whole() {
    return new Span(0, text.length());
  }

  boolean hasAt(int at, String words) {
    return own.startsWith(words, at);
  }

  /** Where words of ours stand last between two places; -1 where they do not. */
  int lastOf(String words, int start, int end) {
    int at = own.lastIndexOf(words, end - words.length());
    return at < start ? -1 : at;
  }
}
