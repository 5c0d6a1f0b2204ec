package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Speaker;

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

  /** Nobody that the report names. */
  record Nobody(Speaker.Reason reason) implements Voice {}

  static Voice noAgent() {
    return new Nobody(Speaker.Reason.PASSIVE_WITHOUT_AGENT);
  }

  /** The ending <i>-nya</i>. */
  static Voice ending() {
    return new Pronoun(WordKind.SINGULAR_PRONOUN, null);
  }
}
