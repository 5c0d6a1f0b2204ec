package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Sentence;

/** Cuts out of each sentence what the narrator says in it. */
final class Clauses {

  private static final int LEAST_TOKENS = 4;

  private final Narrative narrative;
  private final Surroundings surroundings;

  Clauses(Grammar grammar) {
    narrative = grammar.narrative();
    surroundings = grammar.surroundings();
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
    if (end - behind < 2) {
      return null;
    }
    return behind == first
        ? behindRelay(new Clause(index, first, end, false, null))
        : new Clause(index, behind, end, true, null);
  }

  /** <i>Melansir Kabar Nusa, Rina mengatakan</i>: behind the words that name who passes it on. */
  private Clause behindRelay(Clause clause) {
    int first = clause.first();
    if (!narrative.hasFrame(first, Frame.RELAY)) {
      return clause;
    }
    Phrase voucher = surroundings.voucher(narrative.cue(first).end(), clause.end());
    if (voucher == null || voucher.end() >= clause.end() || !narrative.isMark(voucher.end(), ",")) {
      return clause;
    }
    int start = surroundings.contentStart(voucher.end(), voucher.end(), clause.end());
    return start < clause.end() ? clause.startingAt(start).endingAt(clause.end(), voucher) : clause;
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
