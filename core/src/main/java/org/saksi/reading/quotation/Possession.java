package org.saksi.reading.quotation;

/** Whether the name in a phrase is that of somebody else than the phrase is about. */
final class Possession {

  private final Narrative narrative;

  Possession(Narrative narrative) {
    this.narrative = narrative;
  }

  /**
   * The head of a phrase is somebody's or something of somebody's, and the name is the owner's.
   *
   * @param name where the name begins
   */
  boolean isOfAnother(int name, Phrase phrase) {
    return isRelation(phrase.first()) || isGovernment(phrase) || isPointedAt(name, phrase);
  }

  /** The name behind is of somebody else: <i>istri Budi</i>, but <i>Ibu Rina</i>. */
  boolean isRelation(int at) {
    return narrative.is(at, WordKind.RELATION)
        && !narrative.isOwned(at)
        && !(narrative.is(at, WordKind.HONORIFIC) && narrative.isCapitalised(at));
  }

  /** The name behind is of its head: <i>pemerintahan Presiden Rina</i>. */
  private boolean isGovernment(Phrase phrase) {
    return phrase.size() > 2
        && narrative.is(phrase.first(), WordKind.ORGANISATION)
        && narrative.is(phrase.first() + 1, WordKind.ROLE);
  }

  /**
   * An office under a named office, and pointed at: <i>juru bicara Presiden Rina ini</i> is not
   * Rina. Without the word that points, the name may be that of whoever has both.
   */
  private boolean isPointedAt(int name, Phrase phrase) {
    boolean pointed =
        narrative.is(phrase.last(), WordKind.DEMONSTRATIVE)
            || phrase.end() < narrative.size()
                && narrative.is(phrase.end(), WordKind.DEMONSTRATIVE);
    return pointed
        && narrative.is(phrase.first(), WordKind.ROLE)
        && name > phrase.first() + 1
        && narrative.is(name - 1, WordKind.ROLE);
  }
}
