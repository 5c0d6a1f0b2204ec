package org.saksi.store.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param total how many reports there are on all pages
 * @param hits those of this page, in order
 * @param next where the next page begins; null on the last
 */
public record Hits(long total, List<Hit> hits, @Nullable Cursor next) {

  public Hits {
    hits = List.copyOf(hits);
  }
}
