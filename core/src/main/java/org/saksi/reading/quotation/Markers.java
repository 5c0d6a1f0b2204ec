package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds the words that mark a content, and the listener before them. */
final class Markers {

  private static final int WORDS_TO_MARKER = 14;

  private final Narrative narrative;

  Markers(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The first token of a kind from a token on, not far from it; -1 for none. */
  int first(int first, int end, WordKind kind) {
    for (int i = first; i < Math.min(end, first + WORDS_TO_MARKER); i++) {
      if (narrative.is(i, kind) && !narrative.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Who is told or asked between two tokens, the marks behind left out. */
  @Nullable Phrase listener(int first, int end) {
    int to = end;
    while (to > first && narrative.isMark(to - 1)) {
      to--;
    }
    return to > first ? new Phrase(first, to) : null;
  }
}
