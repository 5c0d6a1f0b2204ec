package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/**
 * A quotation whose speaker is not yet known.
 *
 * @param kind null for a reporting clause whose content is no quotation: it only tells who speaks
 * @param content the words said
 * @param rule the sieve that decided
 * @param telling how it is reported
 * @param sentence index of the sentence of the content
 * @param at the token at which a reader meets the speaker; drafts are resolved in this order
 */
record Draft(
    Quotation.@Nullable Kind kind,
    Span content,
    String rule,
    Telling telling,
    int sentence,
    int at) {

  boolean is(Quotation.Kind wanted) {
    return kind == wanted;
  }

  Draft withTelling(Telling other) {
    return new Draft(kind, content, rule, other, sentence, at);
  }
}
