package org.saksi.app.html;

import org.saksi.text.Span;

/**
 * A stretch of a report about which the page has something to say.
 *
 * @param span where it stands
 * @param note id of the note that says it; empty where the style says all
 * @param anchor id of the place where it begins; empty for none
 * @param style classes of the style sheet
 */
record Mark(Span span, String note, String anchor, String style) {}
