package org.saksi.reconcile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * What is known of the spans of one text, found without an object for each look-up: open
 * addressing, the ends of a span in one number as its key. Used by one thread.
 */
final class SpanMap<V> {

  private static final long EMPTY = -1;

  /** An odd number whose multiples spread over all bits. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private long[] keys = new long[16];
  private @Nullable Object[] values = new Object[16];
  private int size;

  SpanMap() {
    Arrays.fill(keys, EMPTY);
  }

  /** What is known of a span; null if nothing is. */
  @SuppressWarnings("unchecked")
  @Nullable V get(Span span) {
    int at = placeOf(key(span));
    return (V) values[at];
  }

  void put(Span span, V value) {
    if (3 * size >= 2 * keys.length) {
      grow();
    }
    long key = key(span);
    int at = placeOf(key);
    size += keys[at] == EMPTY ? 1 : 0;
    keys[at] = key;
    values[at] = value;
  }

  private static long key(Span span) {
    return (long) span.start() << Integer.SIZE | span.end();
  }

  /** Where a key stands, or where it may be put. */
  private int placeOf(long key) {
    int mask = keys.length - 1;
    int at = (int) (key * SPREAD >>> Integer.SIZE) & mask;
    while (keys[at] != key && keys[at] != EMPTY) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new Object[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int at = placeOf(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
