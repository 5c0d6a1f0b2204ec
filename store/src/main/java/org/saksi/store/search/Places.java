package org.saksi.store.search;

import java.util.List;
import org.saksi.text.Span;

/**
 * Where each of some things stands in a text, in order: two numbers each, so that many can be
 * remembered. Immutable.
 */
final class Places {

  /** Start and end of each in turn. */
  private final int[] bounds;

  private Places(int[] bounds) {
    this.bounds = bounds;
  }

  /**
   * Remembers spans.
   *
   * @param spans in order, none over another
   */
  static Places of(List<Span> spans) {
    int[] bounds = new int[2 * spans.size()];
    for (int i = 0; i < spans.size(); i++) {
      bounds[2 * i] = spans.get(i).start();
      bounds[2 * i + 1] = spans.get(i).end();
    }
    return new Places(bounds);
  }

  /** From the start of one to the end of another. */
  Span hull(int first, int last) {
    return new Span(bounds[2 * first], bounds[2 * last + 1]);
  }

  /** Which of them holds the character at {@code offset}, or -1 for none. */
  int at(int offset) {
    int low = 0;
    int high = bounds.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bounds[2 * middle + 1] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low < bounds.length && bounds[2 * low] <= offset ? low : -1;
  }
}
