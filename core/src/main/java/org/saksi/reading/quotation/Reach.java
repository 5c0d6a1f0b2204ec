package org.saksi.reading.quotation;

import java.util.Arrays;
import org.saksi.text.Span;

/**
 * How far the spans of a growing list go, up to each of them, so that a search backwards for one
 * that holds another knows when to stop.
 */
final class Reach {

  private int[] farthest = new int[16];
  private int size;

  /** Adds the span behind the last. */
  void add(Span span) {
    if (size == farthest.length) {
      farthest = Arrays.copyOf(farthest, 2 * size);
    }
    farthest[size] = size == 0 ? span.end() : Math.max(farthest[size - 1], span.end());
    size++;
  }

  /** Whether the span at {@code last}, or one before it, may hold {@code span}. */
  boolean mayHold(int last, Span span) {
    return last >= 0 && farthest[last] >= span.end();
  }
}
