package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;

/** Tells a clause from a noun phrase. */
final class Predicates {

  private static final Set<WordKind> BEFORE_VERBS = EnumSet.of(WordKind.AUXILIARY, WordKind.ADVERB);

  private final Narrative narrative;

  Predicates(Narrative narrative) {
    this.narrative = narrative;
  }

  /** Some verb or adjective between the tokens is a predicate, not one that <i>yang</i> governs. */
  boolean isClause(int first, int end) {
    boolean relative = false;
    boolean subordinate = false;
    int depth = 0;
    for (int i = first; i < end; i++) {
      if (narrative.isMark(i, "(")) {
        depth++;
      } else if (narrative.isMark(i, ")")) {
        depth--;
      } else if (narrative.isMark(i, ",")) {
        subordinate = false;
      } else if (depth > 0 || subordinate || narrative.isMark(i)) {
        continue;
      } else if (i > first && opensSubordinate(i)) {
        subordinate = true;
      } else if (narrative.is(i, WordKind.RELATIVE)) {
        relative = true;
      } else if (i > first && narrative.is(i, WordKind.PURPOSE)) {
        continue;
      } else if (relative
          && narrative.isAny(i, BEFORE_VERBS)
          && i + 1 < end
          && narrative.isVerb(i + 1)) {
        continue;
      } else if (isPredicate(i, first)) {
        if (!relative) {
          return true;
        }
        relative = false;
      }
    }
    return false;
  }

  private boolean opensSubordinate(int at) {
    return narrative.is(at, WordKind.CONJUNCTION)
        && !narrative.is(at, WordKind.PREPOSITION)
        && !narrative.is(at, WordKind.ADVERB);
  }

  /** <i>di tengah acara</i>: an auxiliary in form only. */
  private boolean isInsidePhrase(int at, int first) {
    return at > first
        && narrative.is(at, WordKind.AUXILIARY)
        && narrative.is(at - 1, WordKind.PREPOSITION);
  }

  private boolean isPredicate(int at, int first) {
    return (narrative.isVerb(at) && !isInsidePhrase(at, first))
        || (at > first && narrative.is(at, WordKind.ADJECTIVE));
  }

  boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
