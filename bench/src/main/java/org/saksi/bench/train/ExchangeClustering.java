package org.saksi.bench.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Puts words into classes so that the class of a word tells most of the class behind it: word after
 * word is moved to the class where the likelihood of a class bigram model is highest (Martin et al.
 * 1998). Deterministic; not thread-safe.
 */
final class ExchangeClustering {

  /** Rounds go on until fewer than one word in this many moves. */
  private static final int SETTLED = 200;

  private static final double[] TABLE = new double[1 << 16];

  static {
    for (int i = 1; i < TABLE.length; i++) {
      TABLE[i] = i * StrictMath.log(i);
    }
  }

  private final WordStream stream;
  private final int classes;
  private final Bigrams behind;
  private final Bigrams before;
  private final int[] classOf;

  /** How often a class stands before another, and the same seen from the other. */
  private final int[][] pairs;

  private final int[][] mirrored;
  private final int[] leftTotals;
  private final int[] rightTotals;
  private final Neighbourhood right;
  private final Neighbourhood left;

  ExchangeClustering(WordStream stream, int classes) {
    this.stream = stream;
    this.classes = classes;
    behind = stream.bigrams(true);
    before = stream.bigrams(false);
    int words = stream.words().size();
    int all = classes + 2;
    classOf = new int[words + 2];
    for (int word = 0; word < words; word++) {
      classOf[word] = word % classes;
    }
    classOf[stream.rare()] = classes;
    classOf[stream.border()] = classes + 1;
    pairs = new int[all][all];
    mirrored = new int[all][all];
    leftTotals = new int[all];
    rightTotals = new int[all];
    right = new Neighbourhood(all);
    left = new Neighbourhood(all);
    for (int word = 0; word < classOf.length; word++) {
      for (int at = behind.from(word); at < behind.to(word); at++) {
        count(classOf[word], classOf[behind.neighbour(at)], behind.count(at));
        leftTotals[classOf[word]] += behind.count(at);
        rightTotals[classOf[behind.neighbour(at)]] += behind.count(at);
      }
    }
  }

  /** The class of every word, from 0. */
  Map<String, Integer> cluster(int mostRounds, Consumer<String> progress) {
    int words = stream.words().size();
    for (int round = 1; round <= mostRounds; round++) {
      int moved = 0;
      for (int word = 0; word < words; word++) {
        moved += move(word) ? 1 : 0;
      }
      progress.accept(classes + " clusters, round " + round + ": " + moved + " words moved");
      if (moved * SETTLED < words) {
        break;
      }
    }
    Map<String, Integer> result = new HashMap<>();
    for (int word = 0; word < words; word++) {
      result.put(stream.words().get(word), classOf[word]);
    }
    return result;
  }

  /** Moves a word to its best class, and says whether that is another. */
  private boolean move(int word) {
    int self = right.gather(behind, word, classOf);
    left.gather(before, word, classOf);
    int old = classOf[word];
    place(old, self, -1);
    double most = Double.NEGATIVE_INFINITY;
    int best = old;
    for (int to = 0; to < classes; to++) {
      double gain = gain(to, self);
      if (gain > most) {
        most = gain;
        best = to;
      }
    }
    classOf[word] = best;
    place(best, self, 1);
    return best != old;
  }

  /** What the likelihood gains when the word at hand, in no class now, joins one. */
  private double gain(int to, int self) {
    int within = self + right.counts[to] + left.counts[to];
    double gain = difference(pairs[to][to], within);
    gain += gain(right, pairs[to], to) + gain(left, mirrored[to], to);
    gain -= difference(leftTotals[to], right.total);
    return gain - difference(rightTotals[to], left.total);
  }

  private static double gain(Neighbourhood side, int[] row, int to) {
    double gain = 0;
    for (int i = 0; i < side.size; i++) {
      int other = side.present[i];
      if (other != to) {
        gain += difference(row[other], side.counts[other]);
      }
    }
    return gain;
  }

  /** Counts the word at hand into a class (sign 1) or out of it (-1). */
  private void place(int at, int self, int sign) {
    for (int i = 0; i < right.size; i++) {
      count(at, right.present[i], sign * right.counts[right.present[i]]);
    }
    for (int i = 0; i < left.size; i++) {
      count(left.present[i], at, sign * left.counts[left.present[i]]);
    }
    count(at, at, sign * self);
    leftTotals[at] += sign * right.total;
    rightTotals[at] += sign * left.total;
  }

  private void count(int leftClass, int rightClass, int count) {
    pairs[leftClass][rightClass] += count;
    mirrored[rightClass][leftClass] += count;
  }

  /** (n + more) log (n + more) - n log n. */
  private static double difference(int n, int more) {
    return more == 0 ? 0 : timesLog(n + more) - timesLog(n);
  }

  private static double timesLog(int n) {
    return n < TABLE.length ? TABLE[n] : n * StrictMath.log(n);
  }

  /** How often the classes stand on one side of a word; the word itself not counted among them. */
  private static final class Neighbourhood {

    final int[] counts;
    final int[] present;
    int size;
    int total;

    Neighbourhood(int classes) {
      counts = new int[classes];
      present = new int[classes];
    }

    /** Says how often the word stands beside itself. */
    int gather(Bigrams side, int word, int[] classOf) {
      Arrays.fill(counts, 0);
      size = 0;
      total = 0;
      int self = 0;
      for (int at = side.from(word); at < side.to(word); at++) {
        total += side.count(at);
        if (side.neighbour(at) == word) {
          self = side.count(at);
          continue;
        }
        int other = classOf[side.neighbour(at)];
        if (counts[other] == 0) {
          present[size] = other;
          size++;
        }
        counts[other] += side.count(at);
      }
      return self;
    }
  }
}
