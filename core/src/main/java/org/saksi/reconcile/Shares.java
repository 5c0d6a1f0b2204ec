package org.saksi.reconcile;

import java.util.Arrays;

/**
 * How much weight each sentence of a report shares with a stretch of another, one stretch after the
 * other. Used by one thread.
 */
final class Shares {

  private static final int[] NONE = {};

  private final Postings postings;
  private final double[] weights;

  /** Of the sentences of {@code side}. */
  Shares(Side side) {
    postings = side.postings();
    weights = new double[side.terms().sentences()];
  }

  /** Begins with a stretch, of which nothing is shared as yet. */
  void begin() {
    Arrays.fill(weights, 0);
  }

  /** Counts a word of the stretch, by its number in the report; nothing if that is negative. */
  void add(int word, double weight) {
    if (word >= 0) {
      for (int sentence : postings.sentencesOfWord(word)) {
        weights[sentence] += weight;
      }
    }
  }

  /** The sentences that share most, {@code least} or more, the heaviest first. */
  int[] best(int most, double least) {
    int[] best = NONE;
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && weights[i] >= least) {
        best = count == 0 ? new int[most] : best;
        count = put(i, best, count);
      }
    }
    return count < best.length ? Arrays.copyOf(best, count) : best;
  }

  /** Puts a sentence behind those that share more, or as much and stand before it. */
  private int put(int sentence, int[] best, int count) {
    int at = count;
    while (at > 0 && weights[best[at - 1]] < weights[sentence]) {
      if (at < best.length) {
        best[at] = best[at - 1];
      }
      at--;
    }
    if (at < best.length) {
      best[at] = sentence;
    }
    return Math.min(count + 1, best.length);
  }
}
