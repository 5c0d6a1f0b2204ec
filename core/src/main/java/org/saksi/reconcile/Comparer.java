package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.language.Signals;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Comparison.Unrelated;
import org.saksi.reconcile.Pair.Place;

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
  private final Acts acts;
  private final Extent extent;
  private final FigureComparer figures;

  Comparer(Vocabulary vocabulary, Signals signals, Acts acts, Extent extent) {
    this.vocabulary = vocabulary;
    this.signals = signals;
    this.acts = acts;
    this.extent = extent;
    figures = new FigureComparer(extent);
  }

  Comparison compare(Place a, Place b, Claim.Kind kind) {
    if (kind == Claim.Kind.CLAUSE && isUnrelated(a, b)) {
      return new Unrelated();
    }
    if (kind == Claim.Kind.CLAUSE
        && a.side().isReporting(a.span())
        && b.side().isReporting(b.span())
        && haveOtherPeople(a, b)) {
      return Incomparable.of(Because.SPEAKER, a, b);
    }
    Comparison found = figures.compare(a, b);
    if (found instanceof Same) {
      found = byPlan(a, b);
    }
    if (found instanceof Same
        && (kind == Claim.Kind.TIME || (kind == Claim.Kind.CLAUSE && areApart(a, b)))) {
      found = byTime(a, b);
    }
    if (found instanceof Same) {
      found = byWord(a, b, signals.hedges(), Because.HEDGE);
    }
    if (found instanceof Same && isDeniedOnce(a, b)) {
      found = Incomparable.of(Because.DENIAL, a, b);
    }
    if (found instanceof Same && kind == Claim.Kind.ROLE) {
      found = byWord(a, b, signals.ranks(), Because.PRECISION);
    }
    return found instanceof Same ? byRest(a, b, kind) : found;
  }

  /** Other people do it, other things are done, or little but a denial is in common. */
  private boolean isUnrelated(Place a, Place b) {
    double rest = Math.max(rest(a, b).share, rest(b, a).share);
    boolean deniedOnce = isDeniedOnce(a, b);
    boolean otherActs = acts.differ(a.side(), a.span(), b.side(), b.span());
    boolean tell = acts.tells(a.side(), a.span()) || acts.tells(b.side(), b.span());
    boolean bothTell = acts.tells(a.side(), a.span()) && acts.tells(b.side(), b.span());
    return rest > CLAUSE && (otherActs || haveOtherPeople(a, b) || tell != bothTell)
        || deniedOnce && (rest > DENIAL || otherActs)
        || areApart(a, b) && !acts.agree(a.side(), a.span(), b.side(), b.span());
  }

  /** One denies what the other tells, and only one. */
  private boolean isDeniedOnce(Place a, Place b) {
    return extent.denials().denies(a.side(), a.span(), b.side(), b.span())
        != extent.denials().denies(b.side(), b.span(), a.side(), a.span());
  }

  /** Both name days or hours, and none that could be the same. */
  private static boolean areApart(Place a, Place b) {
    boolean apart = false;
    for (TimeExpression x : a.side().timesIn(a.span())) {
      for (TimeExpression y : b.side().timesIn(b.span())) {
        if (!Values.areApart(x.value(), y.value())) {
          return false;
        }
        apart = true;
      }
    }
    return apart;
  }

  private static Comparison byTime(Place a, Place b) {
    List<TimeExpression> timesOfA = a.side().timesIn(a.span());
    List<TimeExpression> timesOfB = b.side().timesIn(b.span());
    for (TimeExpression x : timesOfA) {
      for (TimeExpression y : timesOfB) {
        if (Values.areSame(x.value(), y.value())) {
          return new Same();
        }
      }
    }
    if (timesOfA.isEmpty()
        || timesOfB.isEmpty()
        || !(timesOfA.getFirst().value() instanceof TimeValue.Interval known)
        || !(timesOfB.getFirst().value() instanceof TimeValue.Interval other)) {
      return new Same();
    }
    boolean nested =
        (!known.start().isAfter(other.start()) && !known.end().isBefore(other.end()))
            || (!other.start().isAfter(known.start()) && !other.end().isBefore(known.end()));
    return Incomparable.of(
        nested ? Because.PRECISION : Because.TIME,
        a,
        timesOfA.getFirst().span(),
        b,
        timesOfB.getFirst().span());
  }

  /** Both name people, and nobody in common. */
  private static boolean haveOtherPeople(Place a, Place b) {
    Set<Integer> peopleOfA = a.side().namedIn(a.span(), Entity.Type.PERSON);
    Set<Integer> peopleOfB = b.side().namedIn(b.span(), Entity.Type.PERSON);
    return !peopleOfA.isEmpty()
        && !peopleOfB.isEmpty()
        && peopleOfA.stream().noneMatch(peopleOfB::contains);
  }

  /** A word of a set on one side only. */
  private static Comparison byWord(Place a, Place b, Set<String> words, Because because) {
    return has(a, words) == has(b, words) ? new Same() : Incomparable.of(because, a, b);
  }

  private Comparison byPlan(Place a, Place b) {
    boolean ahead = has(a, signals.planned()) && !has(b, signals.planned());
    boolean behind = has(b, signals.planned()) && !has(a, signals.planned());
    boolean done = has(ahead ? b : a, signals.done());
    boolean doneToo = has(ahead ? a : b, signals.done());
    return (ahead || behind) && done && !doneToo
        ? Incomparable.of(Because.PLAN, ahead ? a : b, ahead ? b : a)
        : new Same();
  }

  private static boolean has(Place place, Set<String> words) {
    Terms terms = place.side().terms();
    for (int i = terms.firstAt(place.span().start()); i < terms.firstAt(place.span().end()); i++) {
      String word = terms.normal(i);
      int hyphen = word.indexOf('-');
      if (words.contains(word) || (hyphen > 0 && words.contains(word.substring(0, hyphen)))) {
        return true;
      }
    }
    return false;
  }

  private Comparison byRest(Place a, Place b, Claim.Kind kind) {
    Rest restOfA = rest(a, b);
    Rest restOfB = rest(b, a);
    double share = Math.max(restOfA.share, restOfB.share);
    int words = restOfA.content.size() + restOfB.content.size();
    boolean name = restOfA.name || restOfB.name;
    Because because =
        switch (kind) {
          case ROLE -> share > POST && words >= 2 ? Because.PRECISION : null;
          case CHANNEL -> share > CHANNEL ? occasion(a, b) : null;
          case PLACE -> share > PLACE && name && !samePlaces(a, b) ? Because.PRECISION : null;
          case CLAUSE, FIGURE, TIME -> null;
        };
    return because == null ? new Same() : Incomparable.of(because, a, b);
  }

  /** One occasion told with more words, or two ways of telling it. */
  private Because occasion(Place a, Place b) {
    return Math.min(rest(a, b).share, rest(b, a).share) == 0 ? Because.PRECISION : Because.CHANNEL;
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
