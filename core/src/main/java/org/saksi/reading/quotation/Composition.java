package org.saksi.reading.quotation;

import org.saksi.annotation.Token;

/** What a phrase is made of: names, roles, verbs. */
final class Composition {

  private static final int MOST_NAME_TOKENS = 7;
  private static final int AGE_TOKENS = 3;

  private final Narrative narrative;

  Composition(Narrative narrative) {
    this.narrative = narrative;
  }

  /** Index of the first word of a kind, or -1. */
  int firstOf(Phrase phrase, WordKind kind) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.is(i, kind)) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the first verb, or -1. */
  int firstVerb(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.isVerb(i) && narrative.isLower(i)) {
        return i;
      }
    }
    return -1;
  }

  boolean hasVerb(Phrase phrase) {
    return firstVerb(phrase) >= 0;
  }

  boolean hasRole(Phrase phrase) {
    return firstOf(phrase, WordKind.ROLE) >= 0;
  }

  boolean hasName(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.isName(i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasPerson(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.mentions().isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasQuoted(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** How many of its tokens are words or numbers. */
  int wordCount(Phrase phrase) {
    int count = 0;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      count += narrative.isMark(i) ? 0 : 1;
    }
    return count;
  }

  /** Every word begins with a capital letter. */
  boolean isCapitalised(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (!narrative.isCapitalised(i)
          && !narrative.isMark(i)
          && !narrative.is(i, WordKind.NAME_PARTICLE)
          && !narrative.is(i, WordKind.HONORIFIC)) {
        return false;
      }
    }
    return true;
  }

  /** Nothing but a name, perhaps with a rank before it or an age in brackets behind. */
  boolean isName(Phrase phrase) {
    int behind = phrase.end() - AGE_TOKENS;
    if (behind > phrase.first()
        && narrative.isMark(behind, "(")
        && narrative.token(behind + 1).kind() == Token.Kind.NUMBER) {
      return isName(new Phrase(phrase.first(), behind));
    }
    return phrase.size() <= MOST_NAME_TOKENS
        && narrative.isName(phrase.last())
        && isCapitalised(phrase);
  }

  /** Who speaks is no thing: <i>kegiatan itu mengajak warga menari</i>. */
  boolean isSomebody(Voice voice) {
    return !(voice instanceof Voice.Named(Phrase phrase))
        || isHuman(phrase.first())
        || hasName(phrase)
        || narrative.is(phrase.first(), WordKind.ORGANISATION);
  }

  /** A word that stands for somebody: a role, a pronoun, <i>seorang</i>. */
  boolean isHuman(int at) {
    return narrative.is(at, WordKind.ROLE)
        || narrative.is(at, WordKind.HUMAN)
        || narrative.is(at, WordKind.INDEFINITE)
        || narrative.isPronoun(at);
  }
}
