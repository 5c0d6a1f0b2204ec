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
      } else if (depth > 0 || narrative.isMark(i)) {
        continue;
      } else if (i > first && !isReason(i) && opensSubordinate(i)) {
        subordinate = true;
      } else if (narrative.is(i, WordKind.RELATIVE)) {
        relative = i + 1 < end && !isVerbless(i + 1);
      } else if (i > first && narrative.is(i, WordKind.PURPOSE)) {
        continue;
      } else if ((relative || subordinate)
          && narrative.isAny(i, BEFORE_VERBS)
          && i + 1 < end
          && narrative.isVerb(i + 1)) {
        continue;
      } else if (isPredicate(i, first)) {
        if (!relative && !subordinate) {
          return true;
        }
        subordinate = subordinate && relative;
        relative = false;
      }
    }
    return false;
  }

  /** <i>yang sesuai aturan</i>, <i>yang di pasar</i>: no verb of the clause is its own. */
  private boolean isVerbless(int at) {
    return narrative.is(at, WordKind.PREPOSITION) && !narrative.isVerb(at);
  }

  private boolean opensSubordinate(int at) {
    return narrative.is(at, WordKind.OCCASION)
        || (narrative.is(at, WordKind.CONJUNCTION)
            && !narrative.is(at, WordKind.PREPOSITION)
            && !narrative.is(at, WordKind.ADVERB));
  }

  /** <i>di tengah acara</i>, <i>usai menjalani</i>: no predicate of the clause. */
  private boolean isInsidePhrase(int at, int first) {
    return at > first && narrative.isLower(at - 1) && narrative.is(at - 1, WordKind.PREPOSITION);
  }

  private boolean isPredicate(int at, int first) {
    return (narrative.isVerb(at)
            && !isInsidePhrase(at, first)
            && !isNominal(at)
            && !isSecondVerb(at, first))
        || (at > first
            && (narrative.is(at, WordKind.ADJECTIVE) || isBehindSubject(at) || isReason(at)));
  }

  /** <i>menyampaikan nota dan membuka pasar</i>: as its object ends, the subject goes on. */
  private boolean isSecondVerb(int at, int first) {
    return at - 1 > first
        && narrative.is(at - 1, WordKind.COORDINATOR)
        && !narrative.is(at, WordKind.PASSIVE_VERB)
        && !narrative.is(at, WordKind.AUXILIARY);
  }

  /** <i>terjadinya gempa</i>, <i>gedung untuk menyimpan padi</i>: no predicate of the clause. */
  private boolean isNominal(int at) {
    if (narrative.is(at, WordKind.PASSIVE_VERB) && narrative.isOwned(at)) {
      return true;
    }
    int purpose = at - 1;
    return purpose > 0
        && narrative.is(purpose, WordKind.PURPOSE)
        && !narrative.is(purpose - 1, WordKind.DEMONSTRATIVE)
        && !narrative.isOwned(purpose - 1)
        && !narrative.isMark(purpose - 1);
  }

  /** A word in no list behind a noun phrase that nothing can be added to: <i>timnya lengah</i>. */
  private boolean isBehindSubject(int at) {
    boolean closed =
        narrative.is(at - 1, WordKind.DEMONSTRATIVE)
            || (narrative.isLower(at - 1) && narrative.isOwned(at - 1));
    return closed && narrative.isLower(at) && narrative.isUnlisted(at) && !narrative.isTime(at);
  }

  /** <i>sepinya pasar itu karena hujan</i>: a predicate without a verb. */
  private boolean isReason(int at) {
    return narrative.is(at, WordKind.CONTINUATION) && narrative.is(at - 1, WordKind.DEMONSTRATIVE);
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
