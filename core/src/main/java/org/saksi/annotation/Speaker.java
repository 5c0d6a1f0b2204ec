package org.saksi.annotation;

import org.saksi.text.Span;

/** Who is said to have said something. A quotation without a known speaker is kept and says why. */
public sealed interface Speaker {

  /**
   * A speaker with a name.
   *
   * @param entity id of the entity
   * @param name where its fullest name stands in the report
   */
  record Named(String entity, Span name) implements Speaker {}

  /** A speaker without a name: <i>seorang warga</i>, <i>pihak kepolisian</i>. */
  record Described(Span phrase) implements Speaker {}

  /**
   * A speaker whom an editor names and the report does not: the one thing shown that is no span.
   *
   * @param name as the editor wrote it
   * @param key equal to the {@link Entity#key} of the same person in other reports
   */
  record Ruled(String name, String key) implements Speaker {}

  /** Nobody can be named. */
  record Unknown(Reason reason) implements Speaker {}

  /** Why nobody can be named. */
  enum Reason {
    /** Passive without an agent: <i>dituduh</i>, <i>dikabarkan</i>. */
    PASSIVE_WITHOUT_AGENT,
    /** A pronoun or implied speaker with nobody before it to stand for. */
    NO_ANTECEDENT,
    /** No reporting clause near the quotation. */
    NO_CUE,
    /** An editor found that nobody can be named. */
    RULED
  }
}
