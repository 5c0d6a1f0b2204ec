package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of one sentence of the narrator's in which reported speech is looked for.
 *
 * @param sentence index of the sentence
 * @param first its first token
 * @param end the token behind its last, the sentence's closing mark left out
 * @param afterQuotation it is what is left of its sentence behind a direct quotation
 * @param via who is said, behind it, to vouch for what it reports
 */
record Clause(int sentence, int first, int end, boolean afterQuotation, @Nullable Phrase via) {

  Clause endingAt(int earlier) {
    return new Clause(sentence, first, earlier, afterQuotation, via);
  }

  Clause endingAt(int earlier, @Nullable Phrase vouching) {
    return new Clause(sentence, first, earlier, afterQuotation, vouching);
  }

  Clause startingAt(int later) {
    return new Clause(sentence, later, end, afterQuotation, via);
  }
}
