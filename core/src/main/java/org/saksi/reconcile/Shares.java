package org.saksi.reconcile;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How much weight each sentence of a report shares with a stretch of another, one stretch after the
 * other. Used by one thread.
 */
final class Shares {

  private static final BitSet NONE = new BitSet();

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

  /** The sentences that share most, {@code least} or more; of two that share as much the first. */
  BitSet best(int most, double least) {
    BitSet enough = NONE;
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && weights[i] >= least) {
        enough = count == 0 ? new BitSet(weights.length) : enough;
        enough.set(i);
        count++;
      }
    }
    return count > most ? heaviest(enough, most) : enough;
  }

  /** Of some sentences so many that share most; of two that share as much the first. */
  private BitSet heaviest(BitSet sentences, int most) {
    BitSet heaviest = new BitSet(weights.length);
    for (int found = 0; found < most; found++) {
      int next = -1;
      for (int i = sentences.nextSetBit(0); i >= 0; i = sentences.nextSetBit(i + 1)) {
        next = next < 0 || weights[i] > weights[next] ? i : next;
      }
      heaviest.set(next);
      sentences.clear(next);
    }
    return heaviest;
  }
}
