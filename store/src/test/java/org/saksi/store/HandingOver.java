package org.saksi.store;

import java.util.List;
import org.saksi.Saksi;
import org.saksi.store.Elsewhere.Batch;

/**
 * A process that folds reports and hands them over until it is killed: the arguments are those of
 * {@link Taker}, the number that of the first batch, as from a checkpoint. It prints the number of
 * each batch that is put down.
 */
final class HandingOver {

  private HandingOver() {}

  static List<Batch> batches() {
    return new Elsewhere(Saksi.indonesian()).take(Restless.reports(60, 14), 2);
  }

  public static void main(String[] arguments) {
    List<Batch> batches = batches();
    FoldedStore store = FoldedStore.open(arguments[0]);
    for (int at = Integer.parseInt(arguments[2]); at < batches.size(); at++) {
      store.put(batches.get(at).folded(), batches.get(at).outcomes());
      System.out.println(at);
    }
  }
}
