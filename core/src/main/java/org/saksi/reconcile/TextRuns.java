package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much of the text of one report stands in another: runs of five words that both hold. */
final class TextRuns {

  /** Reports that share this much of their runs are copies of one text. */
  static final double COPIED = 0.5;

  private static final int LENGTH = 5;

  /** An odd number whose multiples spread over all bits. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final List<long[]> runs = new ArrayList<>();

  TextRuns(List<Side> sides) {
    for (Side side : sides) {
      Terms terms = side.terms();
      long[] of = new long[Math.max(0, terms.size() - LENGTH + 1)];
      for (int i = 0; i < of.length; i++) {
        for (int j = i; j < i + LENGTH; j++) {
          of[i] = (of[i] ^ terms.key(j)) * SPREAD;
          of[i] ^= of[i] >>> 29;
        }
      }
      Arrays.sort(of);
      runs.add(distinct(of));
    }
  }

  private static long[] distinct(long[] rising) {
    int size = 0;
    for (long run : rising) {
      if (size == 0 || rising[size - 1] != run) {
        rising[size] = run;
        size++;
      }
    }
    return Arrays.copyOf(rising, size);
  }

  /** The different runs of a report, as numbers, in rising order. */
  long[] of(int report) {
    return runs.get(report);
  }

  /** Share of the runs of the shorter report that the other has, from 0 to 1. */
  double shared(int a, int b) {
    return (double) both(a, b) / Math.max(1, Math.min(runs.get(a).length, runs.get(b).length));
  }

  /** Share of the runs of one report that another has, from 0 to 1. */
  double sharedOf(int report, int other) {
    return (double) both(report, other) / Math.max(1, runs.get(report).length);
  }

  private int both(int a, int b) {
    long[] inA = runs.get(a);
    long[] inB = runs.get(b);
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < inA.length && j < inB.length) {
      int order = Long.compare(inA[i], inB[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both;
  }
}
