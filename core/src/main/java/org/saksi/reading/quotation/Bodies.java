package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;

/**
 * The organisation or other body that a phrase without a person names: <i>Badan Rawat Sungai
 * (BRS)</i>, or whose apposition it is: <i>Awan Biru, pembuat benih terbesar, menyatakan</i>.
 */
final class Bodies {

  /** Tokens of letters with their brackets. */
  private static final int LETTERS = 3;

  private final Narrative narrative;

  Bodies(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The mention of what the phrase names, or null. */
  Mentions.@Nullable Mention namedBy(Phrase phrase) {
    Mentions.Mention whole = narrative.mentions().at(phrase.first());
    return whole != null && whole.words().contains(withoutLetters(phrase))
        ? whole
        : apposedTo(phrase);
  }

  private Phrase withoutLetters(Phrase phrase) {
    int end = phrase.end();
    boolean letters =
        phrase.size() > LETTERS
            && narrative.isMark(end - 1, ")")
            && narrative.isMark(end - LETTERS, "(");
    return letters ? new Phrase(phrase.first(), end - LETTERS) : phrase;
  }

  /** The organisation that opens the sentence, if the phrase stands between commas behind it. */
  private Mentions.@Nullable Mention apposedTo(Phrase phrase) {
    int comma = phrase.first() - 1;
    if (comma < 1
        || phrase.end() >= narrative.size()
        || !narrative.isLower(phrase.first())
        || !narrative.isMark(comma, ",")
        || !narrative.isMark(phrase.end(), ",")) {
      return null;
    }
    Mentions.Mention before = narrative.mentions().at(comma - 1);
    return before != null
            && before.words().end() == comma
            && before.entity().type() == Entity.Type.ORGANISATION
            && opens(before.words().first())
        ? before
        : null;
  }

  private boolean opens(int first) {
    return first == 0 || !narrative.token(first - 1).isWord() && !narrative.isMark(first - 1, ",(");
  }
}
