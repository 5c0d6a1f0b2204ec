package org.saksi.reconcile;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.text.Span;

/**
 * Two stretches of two reports that may state one fact.
 *
 * @param kind what they may state
 * @param sure they are one fragment quoted of one speaker, which needs no judging
 * @param features what is seen of them
 */
record Pair(Place a, Place b, Claim.Kind kind, boolean sure, Features features) {

  /**
   * A stretch of a report in its sentence.
   *
   * @param of id of the figure, time or person that it states; null for none
   */
  record Place(Side side, Span span, int sentence, @Nullable String of) {

    /** What stands there. */
    Gist gist() {
      return side.gist(span);
    }

    /** The sentence around it. */
    Place inSentence() {
      return new Place(side, side.sentencesAround(span), sentence, of);
    }

    /** Characters shared over those of both together, from 0 to 1. */
    double union(Span other) {
      int together = span.hull(other).length();
      return together == 0 ? 0 : (double) span.overlap(other) / together;
    }
  }

  Pair(Place a, Place b, Claim.Kind kind, boolean sure) {
    this(a, b, kind, sure, new Features());
  }

  void set(Feature feature, double value) {
    features.set(feature, value);
  }

  void set(Feature feature, boolean holds) {
    set(feature, holds ? 1 : 0);
  }

  double get(Feature feature) {
    return features.get(feature);
  }

  boolean sameOutlet() {
    return a.side().outlet().equals(b.side().outlet());
  }
}
