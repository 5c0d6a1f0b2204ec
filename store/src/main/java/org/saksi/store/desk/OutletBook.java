package org.saksi.store.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.saksi.store.sql.Database;

/**
 * Counts how the outlets do. What a report never changes, its outlet and its time, is read once;
 * where the reports belong is asked again after something came to something else. Thread-safe.
 */
public final class OutletBook {

  private record Kept(int change, OutletTable table) {}

  private final Database database;
  private final Arrivals arrivals = new Arrivals();
  private final AtomicInteger changes = new AtomicInteger();
  private volatile @Nullable Kept kept;

  public OutletBook(Database database) {
    this.database = database;
  }

  /** Stories have come to something else. */
  public void turn() {
    changes.incrementAndGet();
  }

  /** The outlets as of now. */
  public OutletTable table() {
    Kept known = kept;
    return known != null && known.change == changes.get() ? known.table : count();
  }

  private synchronized OutletTable count() {
    Kept known = kept;
    int change = changes.get();
    if (known != null && known.change == change) {
      return known.table;
    }
    OutletTable table =
        database
            .jdbi()
            .withHandle(handle -> {
              arrivals.read(handle);
              return table(handle);
            });
    kept = new Kept(change, table);
    return table;
  }

  private OutletTable table(Handle handle) {
    Map<String, BitSet> conflicting = conflicting(handle);
    OutletTally tally = new OutletTally(arrivals);
    List<Integer> reports = new ArrayList<>();
    String story = "";
    try (var rows =
        handle
            .createQuery("SELECT story, report FROM placement ORDER BY story, report")
            .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
            .stream()) {
      for (Map.Entry<String, Integer> row : (Iterable<Map.Entry<String, Integer>>) rows::iterator) {
        if (!row.getKey().equals(story)) {
          tally.add(reports, conflicting.get(story));
          reports.clear();
          story = row.getKey();
        }
        reports.add(row.getValue());
      }
    }
    tally.add(reports, conflicting.get(story));
    List<OutletLine> lines = new ArrayList<>(tally.lines());
    lines.sort(
        Comparator.comparingInt((OutletLine line) -> -line.overall().reports())
            .thenComparing(OutletLine::outlet));
    return new OutletTable(
        lines.subList(0, Math.min(lines.size(), OutletTable.MOST_LINES)), arrivals.today());
  }

  /** The reports of each story that have part in a conflict. */
  private static Map<String, BitSet> conflicting(Handle handle) {
    Map<String, BitSet> conflicting = new HashMap<>();
    handle
        .createQuery("SELECT story, report FROM standing WHERE status = 'CONFLICTING'")
        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(row ->
            conflicting.computeIfAbsent(row.getKey(), of -> new BitSet()).set(row.getValue()));
    return conflicting;
  }
}
