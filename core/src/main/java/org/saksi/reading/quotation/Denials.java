package org.saksi.reading.quotation;

/** Tells where a reporting verb reports nothing: <i>Rina belum mengatakan</i>. */
final class Denials {

  private final Narrative narrative;

  Denials(Narrative narrative) {
    this.narrative = narrative;
  }

  /** It is denied, only tried, or no main verb of its clause. */
  boolean isDenied(int verb, Clause clause, boolean inside) {
    int before = verb - 1;
    while (before > clause.first()
        && narrative.is(before, WordKind.ADVERB)
        && !narrative.is(before, WordKind.EFFORT)) {
      before--;
    }
    if (before < 0 || verb == narrative.sentences().get(clause.sentence()).firstToken()) {
      return false;
    }
    if (narrative.is(before, WordKind.DENIAL)) {
      return !inside || verb > clause.first();
    }
    if (isManner(verb, clause)
        || isQuality(before, verb, clause)
        || (narrative.is(before, WordKind.EFFORT) && narrative.hasFrame(verb, Frame.REQUEST))) {
      return true;
    }
    return isRelative(before) && (!inside || !narrative.hasFrame(verb, Frame.CLAUSE));
  }

  /** <i>yang berkata</i>, <i>yang mengenali dan menilai</i>. */
  private boolean isRelative(int before) {
    boolean second =
        before > 1
            && narrative.is(before, WordKind.COORDINATOR)
            && narrative.is(before - 1, WordKind.VERB);
    return narrative.is(second ? before - 2 : before, WordKind.RELATIVE);
  }

  /** <i>Sambil bergurau, Rina menari</i>: only how the subject did it. */
  private boolean isManner(int verb, Clause clause) {
    return verb == clause.first() + 1
        && narrative.is(clause.first(), WordKind.COMPANION)
        && narrative.isMark(narrative.cue(verb).end(), ",");
  }

  /** <i>hal penting dan mendesak, yaitu A</i>: says how something is. */
  private boolean isQuality(int before, int verb, Clause clause) {
    return before > clause.first()
        && narrative.is(before, WordKind.COORDINATOR)
        && narrative.is(before - 1, WordKind.ADJECTIVE)
        && narrative.isMark(narrative.cue(verb).end(), ",");
  }
}
