package org.saksi.reading.quotation;

import java.util.Comparator;
import java.util.List;
import org.saksi.annotation.Quotation;

/** Which drafts of a report stand inside the words of others. Immutable. */
final class Nesting {

  private final int[] starts;

  /** How far the drafts up to each reach, and how far all but one of them. */
  private final int[] farthest;

  private final int[] second;

  Nesting(List<Draft> drafts) {
    List<Draft> holders =
        drafts.stream()
            .filter(Nesting::mayHold)
            .sorted(Comparator.comparingInt(draft -> draft.content().start()))
            .toList();
    starts = holders.stream().mapToInt(draft -> draft.content().start()).toArray();
    farthest = new int[starts.length];
    second = new int[starts.length];
    int most = -1;
    int next = -1;
    for (int i = 0; i < starts.length; i++) {
      int end = holders.get(i).content().end();
      next = Math.max(next, Math.min(most, end));
      most = Math.max(most, end);
      farthest[i] = most;
      second[i] = next;
    }
  }

  private static boolean mayHold(Draft draft) {
    return draft.kind() != null && !draft.is(Quotation.Kind.MIXED);
  }

  /** Another draft holds all words of this one. */
  boolean isInside(Draft draft) {
    int last = lastUpTo(draft.content().start());
    return last >= 0 && (mayHold(draft) ? second : farthest)[last] >= draft.content().end();
  }

  /** Index of the last draft that begins at or before {@code offset}, or -1. */
  private int lastUpTo(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
