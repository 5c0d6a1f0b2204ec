package org.saksi.reading.quotation;

/**
 * Finds what stands between a subject and its verb and tells on which occasion it spoke: <i>Rina
 * <u>saat ditemui di kantornya</u> mengatakan</i>.
 */
final class Asides {

  private static final int MOST_TOKENS = 24;

  private final Narrative narrative;
  private final Composition composition;

  Asides(Narrative narrative, Composition composition) {
    this.narrative = narrative;
    this.composition = composition;
  }

  /** Where the one that ends with a token begins, behind token {@code low}; -1 for none. */
  int before(int last, int low) {
    for (int i = last - 1; i > Math.max(low, last - MOST_TOKENS); i--) {
      if (narrative.isQuoted(i) || narrative.isMark(i, ";:")) {
        return -1;
      }
      if (narrative.isLower(i) && opens(i)) {
        boolean asked = narrative.is(verbBehind(i), WordKind.INTERVIEW);
        boolean whole = asked || (isVerb(i) && isBehindName(i) && !isSubject(last));
        return whole && !hasClauseBehindComma(i, last) ? i : -1;
      }
    }
    return -1;
  }

  private boolean opens(int at) {
    return (narrative.is(at, WordKind.CONJUNCTION) || narrative.is(at, WordKind.OCCASION))
        && narrative.connectiveEnd(at, at + 2) < 0
        && !narrative.is(at + 1, WordKind.DEMONSTRATIVE);
  }

  private int verbBehind(int opening) {
    return narrative.is(opening + 1, WordKind.ADVERB) ? opening + 2 : opening + 1;
  }

  private boolean isVerb(int opening) {
    int verb = verbBehind(opening);
    return narrative.isVerb(verb)
        && narrative.isLower(verb)
        && !narrative.is(verb, WordKind.AUXILIARY);
  }

  private boolean isBehindName(int opening) {
    int before = narrative.isMark(opening - 1, ",") ? opening - 2 : opening - 1;
    return before >= 0
        && (narrative.isName(before)
            || narrative.isMark(before, ")")
            || narrative.pronounKind(before) == WordKind.SINGULAR_PRONOUN);
  }

  /** The last word can be who speaks: <i>Budi pulang setelah melihat <u>Rina</u> mengatakan</i>. */
  private boolean isSubject(int last) {
    return !narrative.isTime(last) && (narrative.isCapitalised(last) || composition.isHuman(last));
  }

  /** <i>saat ditemui, <u>Rina</u> mengatakan</i>: the subject stands behind. */
  private boolean hasClauseBehindComma(int opening, int last) {
    for (int i = opening; i < last; i++) {
      if (narrative.isMark(i, ",")
          && !narrative.isTime(i)
          && !narrative.isTime(i + 1)
          && !narrative.is(i + 1, WordKind.PLACE)
          && !(narrative.isLower(i + 1) && narrative.is(i + 1, WordKind.PREPOSITION))) {
        return true;
      }
    }
    return false;
  }
}
