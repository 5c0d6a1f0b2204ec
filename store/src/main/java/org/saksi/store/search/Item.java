package org.saksi.store.search;

import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * A piece of a query.
 *
 * @param span where it stands
 * @param text the word, or what stands between quotation marks; a field's name
 * @param keyword of a field; else null
 * @param operator of a field; else empty
 */
record Item(Kind kind, Span span, String text, @Nullable Keyword keyword, String operator) {

  /** What a piece is. */
  enum Kind {
    WORD,
    PHRASE,
    OPEN,
    CLOSE,
    MINUS,
    AND,
    OR,
    FIELD
  }

  /** A piece that is no field. */
  Item(Kind kind, Span span, String text) {
    this(kind, span, text, null, "");
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
