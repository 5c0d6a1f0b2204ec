package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Sentence;

/** Cuts out of each sentence what the narrator says in it. */
final class Clauses {

  private static final int LEAST_TOKENS = 4;

  private final Narrative narrative;

  Clauses(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The part of a sentence to search for reported speech; null if there is none. */
  @Nullable Clause of(int index, Drafts drafts) {
    Sentence sentence = narrative.sentences().get(index);
    int first = sentence.firstToken();
    int end = sentence.endToken();
    while (end > first && narrative.isMark(end - 1, ".?!")) {
      end--;
    }
    if (sentence.kind() != Sentence.Kind.BODY
        || end - first < LEAST_TOKENS
        || !hasNarration(first, end)) {
      return null;
    }
    int behind = behindDirect(first, end, drafts);
    return end - behind < 2 ? null : new Clause(index, behind, end, behind > first, null);
  }

  private boolean hasNarration(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!narrative.isQuoted(i) && !narrative.isMark(i)) {
        return true;
      }
    }
    return false;
  }

  private int behindDirect(int first, int end, Drafts drafts) {
    for (int i = end - 1; i >= first; i--) {
      if (drafts.isDirect(i)) {
        int behind = i + 1;
        while (behind < end && narrative.isMark(behind)) {
          behind++;
        }
        return behind;
      }
    }
    return first;
  }
}
