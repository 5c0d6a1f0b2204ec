package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Compares two stretches that state the same fact: the first rule that finds a difference gives the
 * reason why it is no conflict. A conflict never comes from here; it needs a proof of its own.
 */
final class Comparer {

  /** Share of a post, a channel, a place, a clause that must be unmatched to be a difference. */
  private static final double POST = 0.34;

  private static final double CHANNEL = 0.3;
  private static final double PLACE = 0.25;
  private static final double CLAUSE = 0.6;

  /** What differs beside a denial must be less, or it is another statement. */
  private static final double DENIAL = 0.4;

  private final Vocabulary vocabulary;
  private final Signals signals;
  private final FigureComparer figures;

  Comparer(Vocabulary vocabulary, Signals signals) {
    this.vocabulary = vocabulary;
    this.signals = signals;
    figures = new FigureComparer();
  }

  Comparison compare(Place a, Place b, Claim.Kind kind) {
    Comparison byFigures = figures.compare(a, b);
    if (byFigures instanceof Incomparable) {
      return byFigures;
    }
    Incomparable found = byTime(a, b, kind);
    if (found == null) {
      found = byPeople(a, b);
    }
    if (found == null) {
      found = byWord(a, b, signals.hedges(), signals.hedges(), Because.HEDGE);
    }
    if (found == null) {
      found = byPlan(a, b);
    }
    if (found == null && Math.max(rest(a, b).share, rest(b, a).share) < DENIAL) {
      found = byWord(a, b, signals.negations(), signals.negations(), Because.DENIAL);
    }
    if (found == null && kind == Claim.Kind.ROLE) {
      found = byWord(a, b, signals.ranks(), signals.ranks(), Because.PRECISION);
    }
    if (found == null) {
      found = byRest(a, b, kind);
    }
    return found == null ? new Same() : found;
  }

  private static @Nullable Incomparable byTime(Place a, Place b, Claim.Kind kind) {
    List<TimeExpression> timesOfA = a.side().timesIn(a.span());
    List<TimeExpression> timesOfB = b.side().timesIn(b.span());
    if (kind == Claim.Kind.CLAUSE || timesOfA.isEmpty() || timesOfB.isEmpty()) {
      return null;
    }
    for (TimeExpression x : timesOfA) {
      for (TimeExpression y : timesOfB) {
        if (Values.areSame(x.value(), y.value())) {
          return null;
        }
      }
    }
    TimeExpression x = timesOfA.getFirst();
    TimeExpression y = timesOfB.getFirst();
    if (!(x.value() instanceof TimeValue.Interval known)
        || !(y.value() instanceof TimeValue.Interval other)) {
      return null;
    }
    boolean nested =
        (!known.start().isAfter(other.start()) && !known.end().isBefore(other.end()))
            || (!other.start().isAfter(known.start()) && !other.end().isBefore(known.end()));
    return Incomparable.of(nested ? Because.PRECISION : Because.TIME, a, x.span(), b, y.span());
  }

  /** Both name people, and nobody in common. */
  private static @Nullable Incomparable byPeople(Place a, Place b) {
    Set<Integer> peopleOfA = a.side().namedIn(a.span(), Entity.Type.PERSON);
    Set<Integer> peopleOfB = b.side().namedIn(b.span(), Entity.Type.PERSON);
    return peopleOfA.isEmpty()
            || peopleOfB.isEmpty()
            || peopleOfA.stream().anyMatch(peopleOfB::contains)
        ? null
        : Incomparable.of(Because.PEOPLE, a, b);
  }

  /** A word of one set on one side only, and none of the other set on the other. */
  private static @Nullable Incomparable byWord(
      Place a, Place b, Set<String> words, Set<String> others, Because because) {
    boolean inA = find(a, words) != null;
    boolean inB = find(b, words) != null;
    if (inA == inB || (inA ? find(b, others) : find(a, others)) != null) {
      return null;
    }
    return Incomparable.of(because, a, b);
  }

  private @Nullable Incomparable byPlan(Place a, Place b) {
    boolean ahead = find(a, signals.planned()) != null && find(b, signals.planned()) == null;
    boolean behind = find(b, signals.planned()) != null && find(a, signals.planned()) == null;
    boolean done = find(ahead ? b : a, signals.done()) != null;
    boolean doneToo = find(ahead ? a : b, signals.done()) != null;
    return (ahead || behind) && done && !doneToo ? Incomparable.of(Because.PLAN, a, b) : null;
  }

  private static @Nullable Span find(Place place, Set<String> words) {
    Terms terms = place.side().terms();
    for (int i = terms.firstAt(place.span().start()); i < terms.firstAt(place.span().end()); i++) {
      if (words.contains(terms.normal(i))) {
        return new Span(terms.start(i), terms.end(i));
      }
    }
    return null;
  }

  private @Nullable Incomparable byRest(Place a, Place b, Claim.Kind kind) {
    Rest restOfA = rest(a, b);
    Rest restOfB = rest(b, a);
    double share = Math.max(restOfA.share, restOfB.share);
    int words = restOfA.content.size() + restOfB.content.size();
    boolean name = restOfA.name || restOfB.name;
    Because because =
        switch (kind) {
          case ROLE -> share > POST && words >= 2 ? Because.PRECISION : null;
          case CHANNEL -> share > CHANNEL ? Because.CHANNEL : null;
          case PLACE -> share > PLACE && name && !samePlaces(a, b) ? Because.PRECISION : null;
          case CLAUSE -> share > CLAUSE && words >= 2 && name ? Because.DETAIL : null;
          case FIGURE, TIME -> null;
        };
    return because == null ? null : Incomparable.of(because, a, b);
  }

  private static boolean samePlaces(Place a, Place b) {
    return a.side().namedIn(a.span()).equals(b.side().namedIn(b.span()));
  }

  /** The terms of a stretch that another lacks. */
  private record Rest(double share, List<Integer> content, boolean name) {}

  private Rest rest(Place of, Place other) {
    Terms terms = of.side().terms();
    int end = terms.firstAt(of.span().end());
    double rest = 0;
    double mass = 0;
    boolean name = false;
    List<Integer> content = new ArrayList<>();
    for (int i = terms.firstAt(of.span().start()); i < end; i++) {
      mass += terms.weight(i);
      if (!holds(other, terms.key(i))) {
        rest += terms.weight(i);
        name |= terms.isCapitalised(i);
        if (terms.isContent(i)) {
          content.add(i);
        }
      }
    }
    return new Rest(mass == 0 ? 0 : rest / mass, content, name);
  }

  private boolean holds(Place place, int key) {
    Terms terms = place.side().terms();
    int[] near = vocabulary.near(key);
    for (int i = terms.firstAt(place.span().start()); i < terms.firstAt(place.span().end()); i++) {
      int other = terms.key(i);
      if (other == key || java.util.Arrays.stream(near).anyMatch(alike -> alike == other)) {
        return true;
      }
    }
    return false;
  }
}
