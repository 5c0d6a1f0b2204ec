package org.saksi.store.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param total how many reports there are on all pages
 * @param exact false if there are still more; they are counted up to {@value Paging#MOST_COUNTED}
 * @param hits those of this page, in order
 * @param next where the next page begins; null on the last
 */
public record Hits(long total, boolean exact, List<Hit> hits, @Nullable Cursor next) {

  public Hits {
    hits = List.copyOf(hits);
  }
}
