package org.saksi.reading.quotation;

import org.saksi.annotation.Token;

/** Tells the title of a work, a name or a label between marks from words that somebody used. */
final class Titles {

  private static final int WORDS_BACK = 2;

  private final Narrative narrative;

  Titles(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The stretch is a title, not a quoted fragment. */
  boolean isTitle(Marked marked) {
    boolean titleCase = isTitleCase(marked);
    return isNamedBefore(marked, titleCase)
        || (titleCase && !marked.isFinished(narrative))
        || (marked.wordCount(narrative) == 1 && narrative.isCapitalised(marked.words().first()));
  }

  /** A word that announces a title ends at or just before a token: <i>berjudul:</i>. */
  boolean isAnnounced(int at, int low) {
    int i = at;
    while (i >= low && narrative.isMark(i)) {
      i--;
    }
    return i >= low && narrative.is(i, WordKind.TITLE_NOUN) && narrative.isVerb(i);
  }

  private boolean isNamedBefore(Marked marked, boolean titleCase) {
    int seen = 0;
    for (int i = marked.before(); i >= marked.sentence().first() && seen < WORDS_BACK; i--) {
      if (narrative.isMark(i)) {
        continue;
      }
      if (narrative.is(i, WordKind.TITLE_NOUN)
          || (narrative.is(i, WordKind.EVENT_NOUN) && (titleCase || seen == 0))) {
        return true;
      }
      if (narrative.hasFrame(i, Frame.CLAUSE)) {
        return false;
      }
      seen++;
    }
    return false;
  }

  /** Two or more words, all with a capital but the small ones that titles leave small. */
  boolean isTitleCase(Marked marked) {
    int words = 0;
    for (int i = marked.words().first(); i < marked.words().end(); i++) {
      if (narrative.isMark(i)) {
        continue;
      }
      words++;
      boolean small =
          narrative.is(i, WordKind.PREPOSITION)
              || narrative.is(i, WordKind.COORDINATOR)
              || narrative.is(i, WordKind.RELATIVE)
              || narrative.is(i, WordKind.PURPOSE)
              || narrative.is(i, WordKind.NAME_PARTICLE);
      if (narrative.token(i).kind() == Token.Kind.WORD && narrative.isLower(i) && !small) {
        return false;
      }
    }
    return words >= 2;
  }
}
