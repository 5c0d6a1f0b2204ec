package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which reports of a story are set beside which. In a small story each is set beside all others. In
 * a large one a copy is set beside the first report of its text, and that beside the earlier ones
 * with which it shares most and rarest words, so that the number of comparisons grows with that of
 * the reports and not with its square. Immutable.
 */
final class Neighbours {

  /** Larger stories are not compared report by report. */
  private static final int SMALL_STORY = 12;

  /** Earlier reports that a report of a large story is set beside. */
  private static final int NEAREST = 8;

  /** Of the reports that share a word, so many of the latest are looked at. */
  private static final int LATEST = 24;

  private final List<Side> sides;
  private final List<BitSet> beside = new ArrayList<>();
  private final List<List<Side>> neighbours = new ArrayList<>();

  Neighbours(List<Side> sides, TextRuns runs) {
    this.sides = sides;
    sides.forEach(side -> beside.add(new BitSet()));
    if (sides.size() <= SMALL_STORY) {
      sides.forEach(side -> join(side, sides.subList(0, side.index())));
    } else {
      joinNearest(joinCopies(runs));
    }
    for (BitSet indexes : beside) {
      neighbours.add(indexes.stream().mapToObj(sides::get).toList());
    }
  }

  private void join(Side side, List<Side> others) {
    for (Side other : others) {
      beside.get(side.index()).set(other.index());
      beside.get(other.index()).set(side.index());
    }
  }

  /** Sets copies beside the first report of their text, and gives all such first reports. */
  private List<Side> joinCopies(TextRuns runs) {
    List<Side> firsts = new ArrayList<>();
    Map<Long, List<Side>> firstsWith = new HashMap<>();
    for (Side side : sides) {
      TreeSet<Side> alike = new TreeSet<>(Comparator.comparingInt(Side::index));
      for (long run : runs.of(side.index())) {
        alike.addAll(firstsWith.getOrDefault(run, List.of()));
      }
      Side original = null;
      for (Side first : alike) {
        if (original == null && runs.sharedOf(side.index(), first.index()) >= TextRuns.COPIED) {
          original = first;
        }
      }
      if (original != null) {
        join(side, List.of(original));
        continue;
      }
      firsts.add(side);
      for (long run : runs.of(side.index())) {
        firstsWith.computeIfAbsent(run, r -> new ArrayList<>(1)).add(side);
      }
    }
    return firsts;
  }

  private void joinNearest(List<Side> firsts) {
    Map<Integer, List<Side>> having = new HashMap<>();
    Map<Integer, Integer> reportsWith = new HashMap<>();
    for (Side side : firsts) {
      Keys words = side.postings().words();
      for (int i = 0; i < words.size(); i++) {
        reportsWith.merge(words.at(i), 1, Integer::sum);
      }
    }
    double[] shared = new double[sides.size()];
    for (Side side : firsts) {
      Arrays.fill(shared, 0);
      Keys words = side.postings().words();
      for (int i = 0; i < words.size(); i++) {
        int word = words.at(i);
        double rarity = 1.0 / reportsWith.getOrDefault(word, 1);
        List<Side> earlier = having.computeIfAbsent(word, w -> new ArrayList<>(1));
        for (Side other : earlier.subList(Math.max(0, earlier.size() - LATEST), earlier.size())) {
          shared[other.index()] += rarity;
        }
        earlier.add(side);
      }
      join(side, most(shared));
    }
  }

  /** The reports that share most, of two that share as much the earlier. */
  private List<Side> most(double[] shared) {
    List<Side> most = new ArrayList<>(NEAREST);
    while (most.size() < NEAREST) {
      int next = 0;
      for (int i = 1; i < shared.length; i++) {
        next = shared[i] > shared[next] ? i : next;
      }
      if (shared[next] == 0) {
        return most;
      }
      most.add(sides.get(next));
      shared[next] = 0;
    }
    return most;
  }

  /** The reports that a report is set beside, in order. */
  List<Side> of(Side side) {
    return neighbours.get(side.index());
  }

  /** Those of them that come behind it. */
  List<Side> behind(Side side) {
    List<Side> all = of(side);
    return all.subList(beside.get(side.index()).get(0, side.index()).cardinality(), all.size());
  }

  boolean are(Side a, Side b) {
    return beside.get(a.index()).get(b.index());
  }
}
