package org.saksi.reconcile;

import static org.saksi.reconcile.Feature.*;

import java.util.ArrayList;
import java.util.List;

/** Finds the pairs of stretches that may state one fact, over all reports of a story. */
final class PairFinder {

  /** Stretches are taken for the same if they share this much of both together. */
  private static final double SAME_STRETCH = 0.4;

  /** A stretch is taken to be supported by a third report in a window this alike. */
  private static final double SUPPORTING_DICE = 0.5;

  private static final double SUPPORTED_STRETCH = 0.6;

  private final ClausePairs clausePairs;
  private final ValuePairs valuePairs;
  private final List<Side> sides;

  PairFinder(SideBySide story, Borders borders) {
    sides = story.sides();
    clausePairs = new ClausePairs(story, borders);
    valuePairs = new ValuePairs(story, borders);
  }

  List<Pair> find() {
    List<List<List<Pair>>> found = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Side a : sides) {
      List<List<Pair>> row = new ArrayList<>();
      for (Side b : sides) {
        List<Pair> clauses = a == b ? List.of() : clausePairs.find(a, b);
        row.add(clauses);
        pairs.addAll(clauses);
      }
      found.add(row);
    }
    for (Pair pair : pairs) {
      setMutual(pair, found.get(pair.b().side().index()).get(pair.a().side().index()));
      setSupport(pair, found.get(pair.a().side().index()));
    }
    for (Side a : sides) {
      for (Side b : sides.subList(a.index() + 1, sides.size())) {
        pairs.addAll(valuePairs.find(a, b));
      }
    }
    return pairs;
  }

  private static void setMutual(Pair pair, List<Pair> back) {
    double best = 0;
    for (Pair other : back) {
      if (pair.a().union(other.b().span()) > SAME_STRETCH
          && pair.b().union(other.a().span()) > SAME_STRETCH) {
        best = Math.max(best, other.get(DICE));
      }
    }
    pair.set(MUTUAL, best);
  }

  private static void setSupport(Pair pair, List<List<Pair>> fromHere) {
    int supporting = 0;
    for (int other = 0; other < fromHere.size(); other++) {
      if (other != pair.b().side().index()
          && fromHere.get(other).stream()
              .anyMatch(third ->
                  third.get(DICE) > SUPPORTING_DICE
                      && pair.a().union(third.a().span()) > SUPPORTED_STRETCH)) {
        supporting++;
      }
    }
    pair.set(SUPPORT, Math.min(1, supporting / 2.0));
  }
}
