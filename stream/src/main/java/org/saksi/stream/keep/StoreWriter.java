package org.saksi.stream.keep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.saksi.store.FoldedStore;
import org.saksi.store.FoldedStore.Folded;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.stream.fold.Turn;

/**
 * Gathers what the store is told, and tells it. Reports may go in as they come; what stories come
 * to waits for the checkpoint, by when all the reports are there that it rests on.
 */
final class StoreWriter implements SinkWriter<Deed> {

  /** So many reports are put down in one transaction. */
  static final int BATCH = 256;

  private final FoldedStore store;
  private final List<Folded> reports = new ArrayList<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  StoreWriter(FoldedStore store) {
    this.store = store;
  }

  @Override
  public void write(Deed deed, Context context) {
    Turn turn = deed.turn();
    if (turn != null) {
      reports.add(new Folded(turn.report(), turn.events(), turn.placements()));
      if (reports.size() == BATCH) {
        store.put(reports, List.of());
        reports.clear();
      }
    }
    Outcome outcome = deed.outcome();
    if (outcome != null) {
      outcomes.put(outcome.story(), outcome);
    }
  }

  @Override
  public void flush(boolean endOfInput) {
    store.put(reports, List.copyOf(outcomes.values()));
    reports.clear();
    outcomes.clear();
  }

  @Override
  public void close() {
    store.close();
  }
}
