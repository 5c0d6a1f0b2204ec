package org.saksi.tagger;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The way from the labels of one word to those of the next. A label that may begin a sentence may
 * stand behind every closed one, so what is best before one of them is mostly best before all: only
 * where the second best comes near are all of them tried. Immutable and thread-safe.
 */
final class Steps {

  private final int count;

  /** The labels that end a chunk or stand outside, in order. */
  private final int[] closed;

  /** For each label, those that may stand before it. */
  private final int[][] lefts;

  /** For each label, its score behind each label. */
  private final float[][] gains;

  /** For each label, the most it gains behind any closed one; more than all where there is none. */
  private final float[] mostGains;

  Steps(Model model) {
    Labels labels = model.labels();
    count = labels.count();
    closed = IntStream.range(0, count).filter(labels::mayEnd).toArray();
    lefts = new int[count][];
    gains = new float[count][count];
    mostGains = new float[count];
    for (int label = 0; label < count; label++) {
      int right = label;
      lefts[label] =
          IntStream.range(0, count).filter(left -> labels.mayFollow(left, right)).toArray();
      for (int left = 0; left < count; left++) {
        gains[label][left] = model.transition(left, label);
      }
      mostGains[label] =
          Arrays.equals(lefts[label], closed) ? most(gains[label]) : Float.POSITIVE_INFINITY;
    }
  }

  private float most(float[] row) {
    float most = Float.NEGATIVE_INFINITY;
    for (int left : closed) {
      most = Math.max(most, row[left]);
    }
    return most;
  }

  /**
   * Goes on to each label from the best label before it.
   *
   * @param sums of the labels of the word before
   * @param next where the sums of the labels go
   * @param best where the best label before each goes, from {@code row} on
   */
  void take(float[] sums, float[] next, byte[] best, int row) {
    int first = closed[0];
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 1; i < closed.length; i++) {
      int left = closed[i];
      if (sums[left] > sums[first]) {
        second = sums[first];
        first = left;
      } else if (sums[left] > second) {
        second = sums[left];
      }
    }
    for (int label = 0; label < count; label++) {
      float sum = sums[first] + gains[label][first];
      if (sum > second + mostGains[label]) {
        next[label] = sum;
        best[row + label] = (byte) first;
      } else {
        tryAll(sums, label, next, best, row);
      }
    }
  }

  private void tryAll(float[] sums, int label, float[] next, byte[] best, int row) {
    float[] gained = gains[label];
    float most = Float.NEGATIVE_INFINITY;
    int mostFrom = 0;
    for (int left : lefts[label]) {
      float sum = sums[left] + gained[left];
      if (sum > most) {
        most = sum;
        mostFrom = left;
      }
    }
    next[label] = most;
    best[row + label] = (byte) mostFrom;
  }
}
