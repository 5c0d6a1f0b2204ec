package org.saksi.reconcile;

import static org.saksi.reconcile.Feature.DICE;
import static org.saksi.reconcile.Feature.MUTUAL;
import static org.saksi.reconcile.Feature.SUPPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the pairs of stretches that may state one fact, each report beside its neighbours. */
final class PairFinder {

  /** Stretches are taken for the same if they share this much of both together. */
  private static final double SAME_STRETCH = 0.4;

  /** A stretch is taken to be supported by a third report in a window this alike. */
  private static final double SUPPORTING_DICE = 0.5;

  private static final double SUPPORTED_STRETCH = 0.6;

  private final SideBySide story;
  private final ClausePairs clausePairs;
  private final ValuePairs valuePairs;

  /** Pairs by the report and the sentence in which their first stretch stands. */
  private final List<List<List<Pair>>> fromSentence = new ArrayList<>();

  /**
   * Of the reports of a story.
   *
   * @param promise whether two clauses may make a pair worth keeping, by the first that is seen of
   *     them
   */
  PairFinder(SideBySide story, Predicate<Features> promise) {
    this.story = story;
    clausePairs = new ClausePairs(story, promise);
    valuePairs = new ValuePairs(story);
    for (Side side : story.sides()) {
      fromSentence.add(
          IntStream.range(0, side.terms().sentences()).mapToObj(i -> newPairs()).toList());
    }
  }

  List<Pair> find() {
    List<Pair> pairs = new ArrayList<>();
    for (Side a : story.sides()) {
      for (Side b : story.neighbours().of(a)) {
        pairs.addAll(clausePairs.find(a, b));
      }
    }
    for (Pair pair : pairs) {
      from(pair.a()).add(pair);
    }
    pairs.forEach(this::setMutual);
    pairs.forEach(this::setSupport);
    for (Side a : story.sides()) {
      for (Side b : story.neighbours().behind(a)) {
        pairs.addAll(valuePairs.find(a, b));
      }
    }
    return pairs;
  }

  private static List<Pair> newPairs() {
    return new ArrayList<>();
  }

  private List<Pair> from(Pair.Place place) {
    return fromSentence.get(place.side().index()).get(place.sentence());
  }

  private void setMutual(Pair pair) {
    double best = 0;
    for (Pair other : from(pair.b())) {
      if (other.b().side() == pair.a().side()
          && other.get(DICE) > best
          && pair.a().union(other.b().span()) > SAME_STRETCH
          && pair.b().union(other.a().span()) > SAME_STRETCH) {
        best = other.get(DICE);
      }
    }
    pair.set(MUTUAL, best);
  }

  private void setSupport(Pair pair) {
    Side first = null;
    Side second = null;
    for (Pair third : from(pair.a())) {
      if (third.b().side() != pair.b().side()
          && third.get(DICE) > SUPPORTING_DICE
          && pair.a().union(third.a().span()) > SUPPORTED_STRETCH) {
        second = first != null && first != third.b().side() ? third.b().side() : second;
        first = first == null ? third.b().side() : first;
      }
    }
    pair.set(SUPPORT, second != null ? 1 : first != null ? 0.5 : 0);
  }
}
