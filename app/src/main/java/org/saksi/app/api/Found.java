package org.saksi.app.api;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;
import org.saksi.store.Newsroom;
import org.saksi.store.search.Catalogued;
import org.saksi.store.search.Highlights;
import org.saksi.store.search.Hit;
import org.saksi.store.search.Hits;
import org.saksi.store.search.Query;
import org.saksi.text.Span;

/**
 * A report that was found, and where it has what was asked for.
 *
 * @param story its story; null if it is not yet placed
 */
public record Found(Hit hit, Catalogued catalogued, Highlights highlights, @Nullable String story) {

  /** Those on a page of what was found. */
  public static List<Found> all(Hits hits, Query query, Newsroom newsroom) {
    List<String> reports = hits.hits().stream().map(Hit::report).toList();
    Map<String, String> stories = newsroom.board().storiesOf(reports);
    return hits.hits().stream()
        .flatMap(hit ->
            newsroom
                .finder()
                .report(hit.report())
                .map(report ->
                    new Found(hit, report, report.highlights(query), stories.get(hit.report())))
                .stream())
        .toList();
  }

  public Report report() {
    return catalogued.report();
  }

  /** All places that show why it was found, in order. */
  public List<Span> matches() {
    TreeSet<Span> all = new TreeSet<>(highlights.words());
    all.addAll(highlights.figures());
    all.addAll(highlights.quotations());
    return List.copyOf(all);
  }
}
