package org.saksi.reading.quotation;

/** Finds what somebody is asked to do: <i>meminta warga yang datang <u>menjaga</u> sungai</i>. */
final class Acts {

  private static final int WORDS_TO_VERB = 12;

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

  private boolean opensAct(int at) {
    return narrative.is(at, WordKind.ADVERB);
  }
}
