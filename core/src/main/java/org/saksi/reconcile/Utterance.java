package org.saksi.reconcile;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/**
 * Words of a report that are somebody's, or that may render what somebody said. Used by one thread.
 */
final class Utterance {

  /** Lengths differ by no more than the double. */
  private static final double LENGTH_RATIO = 2;

  private final Side side;
  private final Span span;
  private final int sentence;

  /** The quotation that it is or is part of; null for a clause or sentence. */
  private final @Nullable Quotation quotation;

  /** Is a clause, which must be about as long. */
  private final boolean clause;

  private final int first;
  private final int end;
  private final double mass;
  private @Nullable Bag bag;

  Utterance(Side side, Span span, int sentence, @Nullable Quotation quotation, boolean clause) {
    this.side = side;
    this.span = span;
    this.sentence = sentence;
    this.quotation = quotation;
    this.clause = clause;
    first = side.terms().firstAt(span.start());
    end = side.terms().firstAt(span.end());
    mass = side.terms().mass(first, end);
  }

  Side side() {
    return side;
  }

  Span span() {
    return span;
  }

  /** Index of its sentence, negative if it stands in none. */
  int sentence() {
    return sentence;
  }

  /** The quotation that it is or is part of. */
  @Nullable Quotation quotation() {
    return quotation;
  }

  /** The weight of its words. */
  double mass() {
    return mass;
  }

  /** Its words, made when asked for: most are never looked at. */
  Bag bag() {
    Bag made = bag == null ? Bag.of(side.terms(), first, end) : bag;
    bag = made;
    return made;
  }

  /** Of two that render words as closely the lower counts: first what is quoted, then clauses. */
  int rank() {
    return quotation != null ? 0 : clause ? 1 : 2;
  }

  /** May render words of this length. */
  boolean fits(int length) {
    double ratio = (double) span.length() / length;
    return !clause || (ratio < LENGTH_RATIO && ratio > 1 / LENGTH_RATIO);
  }
}
