package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.saksi.text.Span;

/** Things that lie over a text, found by place without looking at all of them. Immutable. */
final class Layer<T> {

  private final List<T> items;
  private final int[] starts;
  private final int[] ends;
  private final int longest;

  Layer(List<T> items, Function<T, Span> spanOf) {
    this.items = new ArrayList<>(items);
    this.items.sort(Comparator.comparing(spanOf));
    starts = new int[items.size()];
    ends = new int[items.size()];
    int most = 0;
    for (int i = 0; i < starts.length; i++) {
      Span span = spanOf.apply(this.items.get(i));
      starts[i] = span.start();
      ends[i] = span.end();
      most = Math.max(most, span.length());
    }
    longest = most;
  }

  /** What shares a character with a span, in order. */
  List<T> overlapping(Span span) {
    List<T> found = List.of();
    for (int i = nextIn(span, firstFrom(span.start() - longest));
        i < starts.length;
        i = nextIn(span, i + 1)) {
      if (found.isEmpty()) {
        found = new ArrayList<>(2);
      }
      found.add(items.get(i));
    }
    return found;
  }

  /** Whether anything shares a character with a span. */
  boolean touches(Span span) {
    return nextIn(span, firstFrom(span.start() - longest)) < starts.length;
  }

  /** Whether anything holds all of a span. */
  boolean covers(Span span) {
    for (int i = firstFrom(span.start() - longest);
        i < starts.length && starts[i] <= span.start();
        i++) {
      if (ends[i] >= span.end()) {
        return true;
      }
    }
    return false;
  }

  /** The first from an index on that shares a character with a span; their number if none does. */
  private int nextIn(Span span, int from) {
    for (int i = from; i < starts.length && starts[i] < span.end(); i++) {
      if (ends[i] > span.start()) {
        return i;
      }
    }
    return starts.length;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
