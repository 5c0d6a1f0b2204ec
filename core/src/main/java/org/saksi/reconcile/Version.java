package org.saksi.reconcile;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/**
 * The words of one report that render an utterance.
 *
 * @param quotation the quotation that they are of; null where the reporter tells them
 */
record Version(Side side, Span span, @Nullable Quotation quotation) {}
