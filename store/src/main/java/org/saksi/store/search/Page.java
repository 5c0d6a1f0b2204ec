package org.saksi.store.search;

import org.jspecify.annotations.Nullable;

/**
 * Which of the reports found are wanted.
 *
 * @param limit how many, from 1 to {@value #MOST}
 * @param after where to begin, as the page before said; null for the first page
 */
public record Page(Order order, int limit, @Nullable Cursor after) {

  /** The longest page. */
  public static final int MOST = 200;

  public Page {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page has 1 to " + MOST + " reports, not " + limit);
    }
    if (after != null && after.order() != order) {
      throw new IllegalArgumentException("the cursor is of an order by " + after.order());
    }
  }

  /** The first page. */
  public static Page first(Order order, int limit) {
    return new Page(order, limit, null);
  }
}
