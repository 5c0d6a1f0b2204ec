package org.saksi.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Asks Lucene for one page of what it finds. */
final class Paging {

  /** Reports are counted so far; to count more would take longer than to find the first. */
  static final int MOST_COUNTED = 10_000;

  /** In order of relevance nobody turns pages further. */
  static final int MOST_SEEN = 10_000;

  private static final SortField LATEST =
      new SortField(FieldName.POSITION, SortField.Type.LONG, true);

  private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, LATEST);

  private static final Sort BY_DATE =
      new Sort(new SortField(FieldName.MOMENT, SortField.Type.LONG, true), LATEST);

  private static final Set<String> SHOWN = Set.of(FieldName.SHOWN_ID, FieldName.SHOWN_DATE);

  private Paging() {}

  /** The reports of a page, in its order. */
  static Hits hits(IndexSearcher searcher, Query asked, Page page) throws IOException {
    boolean byDate = page.order() == Order.DATE;
    Cursor after = page.after();
    int seen = byDate || after == null ? 0 : Math.toIntExact(after.rank());
    TopFieldDocs found =
        searcher.search(
            asked,
            new TopFieldCollectorManager(
                byDate ? BY_DATE : BY_RELEVANCE,
                seen + page.limit(),
                byDate ? behind(after) : null,
                MOST_COUNTED));
    List<Hit> hits = new ArrayList<>(page.limit());
    StoredFields stored = searcher.storedFields();
    Cursor next = null;
    for (int i = seen; i < found.scoreDocs.length; i++) {
      FieldDoc each = (FieldDoc) found.scoreDocs[i];
      Number rank = number(each.fields[0]);
      int position = number(each.fields[1]).intValue();
      next = new Cursor(page.order(), byDate ? rank.longValue() : i + 1, position);
      Document document = stored.document(each.doc, SHOWN);
      hits.add(
          new Hit(
              document.get(FieldName.SHOWN_ID),
              position,
              byDate ? 0 : rank.floatValue(),
              document.get(FieldName.SHOWN_DATE)));
    }
    boolean last = hits.size() < page.limit() || !byDate && seen + hits.size() >= MOST_SEEN;
    TotalHits total = found.totalHits;
    boolean exact = total.relation() == TotalHits.Relation.EQUAL_TO;
    return new Hits(total.value(), exact, hits, last ? null : next);
  }

  /** The positions in the log of the reports that are found, of which there are at most so many. */
  static BitSet positions(IndexSearcher searcher, Query asked, int most) throws IOException {
    BitSet positions = new BitSet();
    for (ScoreDoc each : searcher.search(asked, most, new Sort(LATEST)).scoreDocs) {
      positions.set(number(((FieldDoc) each).fields[0]).intValue());
    }
    return positions;
  }

  private static Number number(@Nullable Object field) {
    if (field instanceof Number number) {
      return number;
    }
    throw new IllegalStateException("a report without a place or rank: " + field);
  }

  /** Where a page in order of date begins, for Lucene. */
  private static @Nullable FieldDoc behind(@Nullable Cursor after) {
    if (after == null) {
      return null;
    }
    Object[] fields = {after.rank(), (long) after.position()};
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
  }
}
