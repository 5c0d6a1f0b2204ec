package org.saksi.reading.quotation;

/** Takes the adverbials off the end of a subject, but leaves those that belong to an office. */
final class Adverbials {

  private final Narrative narrative;
  private final Composition composition;
  private final Appositions appositions;

  Adverbials(Narrative narrative, Composition composition, Appositions appositions) {
    this.narrative = narrative;
    this.composition = composition;
    this.appositions = appositions;
  }

  /** <i>Rina Wati dalam kesempatan itu</i> is only <i>Rina Wati</i>. */
  Phrase without(Phrase phrase) {
    int first = phrase.first();
    if (!narrative.isCapitalised(first) && !composition.isHuman(first)) {
      return phrase;
    }
    for (int i = first + 1; i < phrase.end(); i++) {
      boolean quality = i == first + 1 && narrative.is(first, WordKind.DOCUMENT);
      if (narrative.isLower(i)
          && !narrative.is(i, WordKind.PURPOSE)
          && !(quality && narrative.is(i, WordKind.ADVERB))
          && opensAdverbial(i)) {
        boolean whole = appositions.endsInName(i, phrase.end()) || isOffice(phrase, i);
        return whole ? phrase : new Phrase(first, i);
      }
    }
    return phrase;
  }

  /** <i>Pegiat <u>di Solo</u> Rina Wati</i>: what stands between a role and the name behind it. */
  private boolean isOffice(Phrase phrase, int adverbial) {
    Mentions.Mention closing = narrative.mentions().at(phrase.last());
    return narrative.is(phrase.first(), WordKind.ROLE)
        && closing != null
        && closing.isPerson()
        && closing.words().size() > 1
        && closing.words().first() > adverbial + 1
        && narrative.isCapitalised(closing.words().first() - 1)
        && !composition.hasPerson(new Phrase(phrase.first(), closing.words().first()));
  }

  private boolean opensAdverbial(int at) {
    return (narrative.is(at, WordKind.PREPOSITION) && !narrative.is(at, WordKind.ATTRIBUTIVE))
        || narrative.is(at, WordKind.ADVERB)
        || narrative.is(at, WordKind.CONTINUATION)
        || narrative.isTime(at);
  }
}
