package org.saksi.reconcile;

import java.util.BitSet;

/** How much weight each sentence of a report shares with a stretch of another. */
final class Shares {

  private final Postings postings;
  private final double[] weights;

  /** Of the sentences of {@code side}, none of which shares anything as yet. */
  Shares(Side side) {
    postings = side.postings();
    weights = new double[side.terms().sentences()];
  }

  /** Counts a word of the stretch. */
  void add(int key, double weight) {
    for (int sentence : postings.sentencesOf(key)) {
      weights[sentence] += weight;
    }
  }

  /** The sentences that share most, {@code least} or more; of two that share as much the first. */
  BitSet best(int most, double least) {
    BitSet best = new BitSet();
    for (int found = 0; found < most; found++) {
      int next = -1;
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] > 0
            && weights[i] >= least
            && !best.get(i)
            && (next < 0 || weights[i] > weights[next])) {
          next = i;
        }
      }
      if (next < 0) {
        return best;
      }
      best.set(next);
    }
    return best;
  }
}
