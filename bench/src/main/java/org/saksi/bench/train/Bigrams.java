package org.saksi.bench.train;

import java.util.Arrays;

/**
 * How often each word stands directly before each other: for every word its neighbours on one side,
 * with counts. Immutable to its users.
 */
final class Bigrams {

  private final int[] starts;
  private final int[] neighbours;
  private final int[] counts;

  /**
   * Counts pairs.
   *
   * @param pairs a word in the upper half and its neighbour in the lower; is sorted
   */
  Bigrams(long[] pairs, int words) {
    Arrays.sort(pairs);
    int different = 0;
    for (int i = 0; i < pairs.length; i++) {
      different += i == 0 || pairs[i] != pairs[i - 1] ? 1 : 0;
    }
    starts = new int[words + 1];
    neighbours = new int[different];
    counts = new int[different];
    int at = -1;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        at++;
        neighbours[at] = (int) pairs[i];
        starts[(int) (pairs[i] >>> 32) + 1] = at + 1;
      }
      counts[at]++;
    }
    for (int word = 1; word <= words; word++) {
      starts[word] = Math.max(starts[word], starts[word - 1]);
    }
  }

  static long pair(int word, int neighbour) {
    return (long) word << 32 | neighbour;
  }

  int from(int word) {
    return starts[word];
  }

  int to(int word) {
    return starts[word + 1];
  }

  int neighbour(int at) {
    return neighbours[at];
  }

  int count(int at) {
    return counts[at];
  }
}
