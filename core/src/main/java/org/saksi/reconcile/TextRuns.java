package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of the text of one report stands in another: runs of five words that both hold. */
final class TextRuns {

  /** Reports that share this much of their runs are copies of one text. */
  static final double COPIED = 0.5;

  private static final int LENGTH = 5;

  private final List<Set<List<Integer>>> runs = new ArrayList<>();

  TextRuns(List<Side> sides) {
    for (Side side : sides) {
      Set<List<Integer>> of = new HashSet<>();
      for (int i = 0; i + LENGTH <= side.terms().size(); i++) {
        List<Integer> run = new ArrayList<>(LENGTH);
        for (int j = i; j < i + LENGTH; j++) {
          run.add(side.terms().key(j));
        }
        of.add(run);
      }
      runs.add(of);
    }
  }

  /** Share of the runs of the shorter report that the other has, from 0 to 1. */
  double shared(int a, int b) {
    Set<List<Integer>> fewer = runs.get(a).size() <= runs.get(b).size() ? runs.get(a) : runs.get(b);
    Set<List<Integer>> more = fewer == runs.get(a) ? runs.get(b) : runs.get(a);
    long both = fewer.stream().filter(more::contains).count();
    return (double) both / Math.max(1, fewer.size());
  }
}
