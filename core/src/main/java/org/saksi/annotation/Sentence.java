package org.saksi.annotation;

import org.saksi.text.Span;

/**
 * A sentence of a report. A quotation of several sentences, with the clause that reports it, is
 * one.
 *
 * @param span where it stands, without white space at its ends
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 * @param paragraph index of its paragraph in {@link Segmentation#paragraphs()}
 * @param kind what part of the report it is
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph, Kind kind) {

  /** What part of the report a sentence is. */
  public enum Kind {
    /** Running text. */
    BODY,
    /** The place, and often the outlet, before the first sentence: <i>JAKARTA, KOMPAS.com –</i>. */
    DATELINE
  }
}
