package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** How a reporting clause names its speaker, before anybody asks who that is. */
sealed interface Voice {

  /** A noun phrase. */
  record Named(Phrase phrase) implements Voice {}

  /**
   * A pronoun, or the ending <i>-nya</i>.
   *
   * @param kind {@link WordKind#SINGULAR_PRONOUN} and its like
   * @param mention where it stands; null for the ending
   */
  record Pronoun(WordKind kind, @Nullable Phrase mention) implements Voice {}

  /** No word, but the flow of the report: a quoted paragraph without a cue. */
  record Implied() implements Voice {}

  /** Nobody: a passive without an agent. */
  record Nobody() implements Voice {}

  /** The ending <i>-nya</i>. */
  static Voice ending() {
    return new Pronoun(WordKind.SINGULAR_PRONOUN, null);
  }
}
