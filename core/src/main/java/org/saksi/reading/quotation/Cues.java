package org.saksi.reading.quotation;

/** What several sieves ask of a cue. */
final class Cues {

  private Cues() {}

  /** An active verb that reports a clause. */
  static boolean reports(Narrative narrative, int at) {
    return narrative.hasFrame(at, Frame.CLAUSE) || narrative.hasFrame(at, Frame.REQUEST);
  }

  /** A verb whose object can be quoted words. */
  static boolean holdsWords(Narrative narrative, int at) {
    return reports(narrative, at)
        || narrative.hasFrame(at, Frame.PROMISE)
        || narrative.hasFrame(at, Frame.PASSIVE)
        || narrative.hasFrame(at, Frame.FRAGMENT);
  }
}
