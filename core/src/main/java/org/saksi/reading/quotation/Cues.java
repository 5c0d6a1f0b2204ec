package org.saksi.reading.quotation;

/** What several sieves ask of a cue. */
final class Cues {

  private Cues() {}

  /** An active verb that reports a clause. */
  static boolean reports(Narrative narrative, int at) {
    return narrative.hasFrame(at, Frame.CLAUSE) || narrative.hasFrame(at, Frame.REQUEST);
  }

  /** Between the tokens, a verb of the narrator's reports a clause. */
  static boolean tell(Narrative narrative, int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.hasFrame(i, Frame.CLAUSE) && !narrative.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** A verb whose object can be quoted words. */
  static boolean holdsWords(Narrative narrative, int at) {
    return reports(narrative, at)
        || narrative.hasFrame(at, Frame.PROMISE)
        || narrative.hasFrame(at, Frame.PASSIVE)
        || narrative.hasFrame(at, Frame.FRAGMENT);
  }
}
