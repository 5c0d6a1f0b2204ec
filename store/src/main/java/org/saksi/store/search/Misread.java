package org.saksi.store.search;

import java.io.Serial;

/** Ends the reading of a query that cannot be understood; it never leaves {@link QueryReader}. */
final class Misread extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * @param offset where, in UTF-16 units
   */
  Misread(int offset, String reason) {
    super(reason, null, false, false);
    this.offset = offset;
  }

  Mistake mistake(String query) {
    int column = query.codePointCount(0, Math.min(offset, query.length())) + 1;
    return new Mistake(column, String.valueOf(getMessage()));
  }
}
