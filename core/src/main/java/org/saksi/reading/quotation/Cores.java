package org.saksi.reading.quotation;

import org.saksi.annotation.Token;

/** Takes age, relative clause and adverbial off the end of a speaker's phrase. */
final class Cores {

  private static final int AGE_TOKENS = 3;

  private final Narrative narrative;

  Cores(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The phrase without these. */
  Phrase of(Phrase phrase) {
    int first = phrase.first();
    int end = withoutAge(phrase);
    for (int i = first + 1; i < end; i++) {
      boolean cuts =
          narrative.is(i, WordKind.RELATIVE)
              || narrative.is(i, WordKind.LIKENESS_PREPOSITION)
              || (narrative.is(i, WordKind.CONJUNCTION)
                  && narrative.isLower(i)
                  && !narrative.is(i + 1, WordKind.DEMONSTRATIVE));
      if (cuts && hasCapital(first, i)) {
        if (i + 2 < end && narrative.is(i + 1, WordKind.ADVERB) && hasPerson(i + 2, end)) {
          first = i + 2;
        } else {
          end = i;
        }
        break;
      }
    }
    while (end - first > 1
        && (narrative.isMark(end - 1, ",:")
            || (isTrailing(end - 1) && !isQuality(first, end - 1)))) {
      end--;
    }
    return new Phrase(first, end);
  }

  /** Where the phrase ends before an age in brackets: <i>ayah Rina, Bagus (32)</i>. */
  private int withoutAge(Phrase phrase) {
    int bracket = phrase.end() - AGE_TOKENS;
    boolean age =
        bracket > phrase.first()
            && narrative.isMark(bracket, "(")
            && narrative.token(bracket + 1).kind() == Token.Kind.NUMBER
            && narrative.isMark(bracket + 2, ")")
            && !narrative.is(bracket - 1, WordKind.LAW);
    return age ? bracket : phrase.end();
  }

  /** <i>penelitian baru</i>: an adverb in form only, behind a noun that is no name. */
  private boolean isQuality(int first, int at) {
    return at == first + 1
        && narrative.is(at, WordKind.ADVERB)
        && narrative.is(first, WordKind.DOCUMENT);
  }

  private boolean isTrailing(int at) {
    return narrative.isLower(at)
        && (narrative.is(at, WordKind.ADVERB)
            || narrative.is(at, WordKind.CONJUNCTION)
            || narrative.is(at, WordKind.COMPANION)
            || narrative.is(at, WordKind.TIME_WORD));
  }

  private boolean hasCapital(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPerson(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.mentions().isPerson(i)) {
        return true;
      }
    }
    return false;
  }
}
