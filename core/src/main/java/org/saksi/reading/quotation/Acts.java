package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;

/** Finds what somebody is asked to do: <i>meminta warga yang datang <u>menjaga</u> sungai</i>. */
final class Acts {

  private static final int WORDS_TO_VERB = 12;

  private static final Set<WordKind> ASKED =
      EnumSet.of(
          WordKind.ROLE,
          WordKind.HUMAN,
          WordKind.INDEFINITE,
          WordKind.CROWD,
          WordKind.ORGANISATION,
          WordKind.PLACE);

  private static final Set<WordKind> PERSONS =
      EnumSet.of(WordKind.ROLE, WordKind.HUMAN, WordKind.CROWD);

  private final Narrative narrative;

  Acts(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The verb or adverb with which the act begins; -1 if there is none. */
  int behind(int first, int end) {
    boolean relative = false;
    for (int i = first; i < Math.min(end, first + WORDS_TO_VERB); i++) {
      if (narrative.isQuote(i) && i > first && i + 1 < end && narrative.isVerb(i + 1)) {
        return i;
      }
      if (narrative.isQuoted(i)
          || (i > first
              && (narrative.is(i, WordKind.CONJUNCTION) || narrative.is(i, WordKind.OCCASION)))) {
        return -1;
      }
      relative |= i > first && narrative.is(i - 1, WordKind.RELATIVE);
      if (narrative.isVerb(i) || opensAct(i)) {
        if (!relative) {
          return i;
        }
        relative = narrative.is(i, WordKind.AUXILIARY) || opensAct(i);
      }
    }
    return -1;
  }

  /**
   * The words before the act are whom somebody can ask, and not what it is about: <i>meminta
   * <u>pembangunan pasar</u> tidak merusak sawah</i>.
   */
  boolean isAsked(int first, int act) {
    if (first == act || narrative.isCapitalised(first) || narrative.isPronoun(first)) {
      return true;
    }
    boolean asked =
        narrative.isAny(first, ASKED)
            || (narrative.isUnlisted(first) && narrative.isAny(first + 1, PERSONS));
    return asked && !hasRelative(first, act);
  }

  private boolean hasRelative(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.is(i, WordKind.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensAct(int at) {
    return narrative.is(at, WordKind.ADVERB);
  }
}
