package org.saksi.reconcile;

import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/** What comes of comparing the stretches of two reports that state the same fact. */
sealed interface Comparison {

  /** Nothing in them differs that matters. */
  record Same() implements Comparison {}

  /** They share words, but tell of different things. */
  record Unrelated() implements Comparison {}

  /**
   * They differ, but both may be true.
   *
   * @param a the words of the first report that differ
   * @param b those of the second
   */
  record Incomparable(Because because, String a, String b) implements Comparison {

    static Incomparable of(Because because, Place a, Span inA, Place b, Span inB) {
      return new Incomparable(because, inA.of(a.side().body()), inB.of(b.side().body()));
    }

    static Incomparable of(Because because, Place a, Place b) {
      return of(because, a, a.span(), b, b.span());
    }

    /** The reason as a sentence. */
    String why() {
      return Phrase.sentence(because.sentence, Phrase.quote(a), Phrase.quote(b));
    }
  }

  /** Why a difference is no conflict. */
  enum Because {
    PERIOD("Different periods: %s against %s."),
    LATER_UPDATE("The later report may update the earlier: %s, then %s."),
    MOMENT("At another time, a later update: %s against %s."),
    CHANGE("An old value against a new one: %s against %s."),
    AMOUNT("The amount of a change against a value: %s against %s."),
    SCOPE("Different figures, perhaps of another scope or moment: %s against %s."),
    ROUNDING("The same figure, once exact and once rounded: %s against %s."),
    PLACES("One report names more places: %s against %s."),
    NAMING("One place under two names: %s against %s."),
    PRECISION("One report is more precise: %s against %s."),
    HEDGE("One report keeps its distance: %s against %s."),
    DENIAL("Stated in one report, denied in the other: %s against %s."),
    CONDITION("One report says so on a condition: %s against %s."),
    PLAN("Still to come in one report, done in the other: %s against %s."),
    TIME("The same at different times: %s against %s."),
    SPEAKER("Other people say so: %s against %s."),
    CHANNEL("The occasion is told differently: %s against %s.");

    private final String sentence;

    Because(String sentence) {
      this.sentence = sentence;
    }

    /** Numbers differ, or what they hold for. */
    boolean isOfFigures() {
      return switch (this) {
        case PERIOD, LATER_UPDATE, MOMENT, CHANGE, AMOUNT, SCOPE, ROUNDING -> true;
        case PLACES, NAMING, PRECISION, HEDGE, DENIAL, CONDITION, PLAN, TIME, SPEAKER, CHANNEL ->
            false;
      };
    }
  }
}
