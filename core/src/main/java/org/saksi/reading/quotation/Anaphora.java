package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Speaker;

/** Tells whom a phrase means that may point elsewhere: <i>pria itu</i>, <i>sang bupati</i>. */
final class Anaphora {

  private final Narrative narrative;
  private final Names names;

  Anaphora(Narrative narrative, Names names) {
    this.narrative = narrative;
    this.names = names;
  }

  /**
   * Who is meant by a phrase, which may point to whoever was last spoken of.
   *
   * @param at the token behind which nobody counts as named before
   */
  Naming of(Phrase phrase, int sentence, int at, Discourse discourse) {
    Naming naming = names.of(phrase);
    Naming party = isPartyAgain(phrase, naming) ? discourse.party() : null;
    if (party != null && !(party.isPerson() && isBody(phrase))) {
      return party;
    }
    boolean open =
        naming.speakers().getFirst() instanceof Speaker.Described || names.isBorrowed(phrase);
    if (!open || !pointsBack(phrase)) {
      return naming;
    }
    Naming last = pointedAt(phrase, sentence, at, discourse);
    return last == null ? naming : last;
  }

  /** <i>perusahaan itu</i>, <i>badan itu</i>, <i>pernyataan tersebut</i>: who was before. */
  private boolean isPartyAgain(Phrase phrase, Naming naming) {
    int head = phrase.first();
    boolean pointing = phrase.size() > 1 && narrative.is(phrase.last(), WordKind.DEMONSTRATIVE);
    return naming.speakers().getFirst() instanceof Speaker.Described
        && ((narrative.is(head, WordKind.FIRM) && (pointing || phrase.size() == 1))
            || (isBody(phrase) && pointing && phrase.size() == 2)
            || (narrative.is(head, WordKind.DOCUMENT)
                && phrase.size() == 2
                && (pointing || narrative.is(phrase.last(), WordKind.PLURAL_PRONOUN))));
  }

  /** <i>badan itu</i>: no person stands for it, as a firm's founder may. */
  private boolean isBody(Phrase phrase) {
    return narrative.is(phrase.first(), WordKind.ORGANISATION)
        && !narrative.is(phrase.first(), WordKind.FIRM);
  }

  /** A bare role is whoever is named with it further on; else it is who was last told of. */
  private @Nullable Naming pointedAt(Phrase phrase, int sentence, int at, Discourse discourse) {
    Naming ahead = phrase.size() == 1 ? names.holderAhead(phrase) : null;
    if (ahead != null) {
      return ahead;
    }
    Naming noted = discourse.actedAs(narrative.span(phrase));
    Naming told = noted == null ? discourse.justToldOf(sentence, narrative) : noted;
    Naming last = told == null ? discourse.lastPerson() : told;
    return last == null ? names.mostNamedBefore(at) : last;
  }

  private boolean pointsBack(Phrase phrase) {
    boolean pointing = narrative.is(phrase.last(), WordKind.DEMONSTRATIVE);
    boolean kin = pointing && narrative.is(phrase.first(), WordKind.RELATION);
    boolean person = false;
    boolean official =
        pointing && narrative.is(phrase.first(), WordKind.ROLE) && !holdsPerson(phrase);
    for (int i = phrase.first(); i < phrase.end() && !narrative.is(i, WordKind.RELATIVE); i++) {
      boolean named = i > phrase.first() && narrative.isName(i) && !kin && !official;
      boolean many = narrative.is(i, WordKind.CROWD) && !narrative.is(i, WordKind.SINGLE);
      boolean children = i > phrase.first() && narrative.is(phrase.first(), WordKind.HONORIFIC);
      if ((many && !children) || named) {
        return false;
      }
      person |= narrative.is(i, WordKind.ROLE) || narrative.is(i, WordKind.HUMAN);
    }
    return person
        && (pointing
            || (phrase.size() == 1
                && narrative.isCapitalised(phrase.first())
                && !narrative.isOwned(phrase.first()))
            || narrative.is(phrase.first(), WordKind.HONORIFIC));
  }

  private boolean holdsPerson(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.mentions().isPerson(i)) {
        return true;
      }
    }
    return false;
  }
}
