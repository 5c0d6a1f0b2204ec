package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/**
 * Finds the sentence that goes on with reported speech: <i>Sehingga …</i>, <i>Lebih lanjut, …</i>;
 * but not <i>Karena itu, …</i>, which opens a sentence of the narrator's.
 */
final class ContinuationSieve implements Sieve {

  private static final int LEAST_WORDS = 6;

  private final Narrative narrative;

  ContinuationSieve(Grammar grammar) {
    narrative = grammar.narrative();
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    int sentence = clause.sentence();
    int first = clause.first();
    if (sentence == 0
        || clause.end() - first < LEAST_WORDS
        || !narrative.is(first, WordKind.CONTINUATION)
        || narrative.is(first + 1, WordKind.DEMONSTRATIVE)
        || !isNear(sentence, first)
        || !drafts.hasIndirect(sentence - 1)
        || hasMainClause(clause)
        || hasQuoted(clause)) {
      return clause;
    }
    int connective = narrative.connectiveEnd(first, clause.end());
    drafts.addIndirect(
        connective > 0 ? connective : first,
        clause.end(),
        "continuation",
        Telling.of(Voice.ending(), null),
        first);
    return null;
  }

  /** In the paragraph of the sentence before, unless the connective says that it goes on. */
  private boolean isNear(int sentence, int first) {
    return narrative.connectiveEnd(first, narrative.size()) > first + 1
        || narrative.sentences().get(sentence - 1).paragraph()
            == narrative.sentences().get(sentence).paragraph();
  }

  /** <i>Karena air naik, maka warga pindah</i>: a sentence of its own, not a reason given. */
  private boolean hasMainClause(Clause clause) {
    for (int i = clause.first() + 1; i + 1 < clause.end(); i++) {
      if (narrative.isMark(i, ",") && narrative.is(i + 1, WordKind.CONSEQUENCE)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasQuoted(Clause clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      if (narrative.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
