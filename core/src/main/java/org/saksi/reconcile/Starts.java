package org.saksi.reconcile;

/** Where things that stand in order in a text begin, looked up by character. Immutable. */
final class Starts {

  private final int size;
  private final int[] firstAt;

  /**
   * The beginnings of things.
   *
   * @param starts where each begins, in rising order
   */
  Starts(int[] starts) {
    size = starts.length;
    firstAt = new int[size == 0 ? 0 : starts[size - 1] + 1];
    int offset = 0;
    for (int i = 0; i < size; i++) {
      while (offset <= starts[i]) {
        firstAt[offset] = i;
        offset++;
      }
    }
  }

  /** Index of the first that begins at or behind an offset; their number if none does. */
  int firstAt(int offset) {
    return offset < firstAt.length ? firstAt[offset] : size;
  }
}
