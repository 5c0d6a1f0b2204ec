package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;

/**
 * Goes through words from left to right and knows which of their verbs belong to a clause inside:
 * one behind <i>yang</i>, <i>ketika</i> or <i>(</i>. One scan reads one stretch.
 */
final class ClauseScan {

  private static final Set<WordKind> BEFORE_VERBS = EnumSet.of(WordKind.AUXILIARY, WordKind.ADVERB);

  private final Narrative narrative;
  private final int first;
  private boolean relative;
  private boolean subordinate;
  private boolean embedded;
  private boolean adverbial;
  private boolean parted;
  private int depth;

  ClauseScan(Narrative narrative, int first) {
    this.narrative = narrative;
    this.first = first;
  }

  int first() {
    return first;
  }

  /** A word that can be no predicate, or opens or closes a clause inside. */
  boolean passes(int at, int end) {
    if (narrative.isMark(at)) {
      mark(at);
      return true;
    }
    if (depth > 0) {
      return true;
    }
    if (at > first && opensSubordinate(at)) {
      subordinate = true;
      return true;
    }
    if (narrative.is(at, WordKind.RELATIVE)) {
      relative = at + 1 < end && !isVerbless(at + 1);
      return true;
    }
    if (at > first && narrative.is(at, WordKind.PURPOSE)) {
      return true;
    }
    adverbial |= at > first && narrative.is(at, WordKind.PREPOSITION);
    embedded &= at == first || !narrative.is(at - 1, WordKind.DEMONSTRATIVE);
    embedded |= at > first && isTopic(at);
    return (relative || subordinate)
        && narrative.isAny(at, BEFORE_VERBS)
        && at + 1 < end
        && narrative.isVerb(at + 1);
  }

  private void mark(int at) {
    if (narrative.isMark(at, "(")) {
      depth++;
    } else if (narrative.isMark(at, ")")) {
      depth--;
    } else if (depth == 0 && narrative.isMark(at, ",")) {
      subordinate = false;
      embedded = false;
      parted = true;
    }
  }

  /** A comma stands before. */
  boolean isParted() {
    return parted;
  }

  /** In a clause inside, whose predicate is not that of the whole. */
  boolean isInside() {
    return relative || subordinate;
  }

  /** The predicate of the clause inside is found. */
  void close() {
    subordinate = subordinate && relative;
    relative = false;
  }

  /** Inside a purpose or a topic, where only what no noun can govern is a predicate. */
  boolean isEmbedded() {
    return embedded;
  }

  /** A preposition stands before. */
  boolean isAdverbial() {
    return adverbial;
  }

  /** From here to the next comma stands a purpose. */
  void embed() {
    embedded = true;
  }

  /** <i>kabar <u>soal</u> rencana warga membangun pasar</i>. */
  private boolean isTopic(int at) {
    return narrative.is(at, WordKind.CLAUSAL) && narrative.is(at, WordKind.PREPOSITION);
  }

  /** <i>yang sesuai aturan</i>, <i>yang di pasar</i>: no verb of the clause is its own. */
  private boolean isVerbless(int at) {
    return narrative.is(at, WordKind.PREPOSITION) && !narrative.isVerb(at);
  }

  private boolean opensSubordinate(int at) {
    boolean reason =
        narrative.is(at, WordKind.CONTINUATION) && narrative.is(at - 1, WordKind.DEMONSTRATIVE);
    boolean moment = at + 1 < narrative.size() && narrative.is(at + 1, WordKind.DEMONSTRATIVE);
    return !reason
        && !moment
        && !narrative.is(at, WordKind.CONSEQUENCE)
        && (narrative.is(at, WordKind.OCCASION)
            || (narrative.is(at, WordKind.CONJUNCTION)
                && !narrative.is(at, WordKind.PREPOSITION)
                && !narrative.is(at, WordKind.ADVERB)));
  }
}
