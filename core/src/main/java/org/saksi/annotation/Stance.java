package org.saksi.annotation;

import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * How a claim is meant: <i>pelaku diduga lari</i> is hedged, <i>jalan tidak ditutup</i> negated,
 * <i>presiden akan tiba</i> planned.
 *
 * @param voice id of the quotation, the innermost, whose speakers vouch for the claim, and {@link
 *     Attribution#via() whoever} passed their words on; null where the outlet speaks itself
 * @param hedge the word by which the report keeps its distance; null if there is none
 * @param negated a word in the claim, or one before that reaches it, denies
 * @param tense when it happens, seen from the report
 */
public record Stance(@Nullable String voice, @Nullable Span hedge, boolean negated, Tense tense) {

  /** When something happens, as far as a word says so. */
  public enum Tense {
    /** Ahead: <i>akan tiba</i>. */
    PLANNED,
    /** Going on: <i>sedang dirawat</i>. */
    ONGOING,
    /** Behind: <i>telah tiba</i>. */
    DONE,
    /** No word says: <i>tiba</i>. */
    UNSAID
  }

  /** Said by the outlet, plainly. */
  public static final Stance PLAIN = new Stance(null, null, false, Tense.UNSAID);
}
