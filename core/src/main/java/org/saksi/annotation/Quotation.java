package org.saksi.annotation;

import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * Words that somebody said, wrote, promised, asked, ordered or denied, as a report gives them.
 *
 * @param id unique in its report: {@code q1}, {@code q2} …
 * @param kind how the words are given
 * @param content the words, without marks, cue, <i>bahwa</i> and speaker
 * @param attribution who said them
 * @param within id of the quotation that holds this one, or null
 */
public record Quotation(
    String id, Kind kind, Span content, Attribution attribution, @Nullable String within) {

  /** How the words of a quotation are given. */
  public enum Kind {
    /** A whole clause or more between quotation marks. */
    DIRECT,
    /** A quoted fragment inside the narrator's sentence. */
    MIXED,
    /** Reported speech without marks. */
    INDIRECT
  }
}
