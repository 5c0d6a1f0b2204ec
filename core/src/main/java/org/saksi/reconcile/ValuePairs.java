package org.saksi.reconcile;

import static org.saksi.reconcile.Feature.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Pairs the values that two reports state: figures of one unit, times, posts of one person, places
 * that share a name, channels.
 */
final class ValuePairs {

  /** Words on each side of a value that are its context. */
  private static final int CONTEXT_WORDS = 8;

  /** A reporting clause ends no further behind its quotation, in characters. */
  private static final int REPORTING_CLAUSE = 160;

  private final SideBySide story;
  private final Extent extent;
  private final Acts acts;
  private final Comparability comparability;
  private final List<List<Stated>> stated = new ArrayList<>();
  private final List<Set<String>> values = new ArrayList<>();

  ValuePairs(SideBySide story, Extent extent, Acts acts) {
    this.story = story;
    this.extent = extent;
    this.acts = acts;
    comparability = new Comparability(extent, acts, story.vocabulary());
    for (Side side : story.sides()) {
      List<Stated> all = new ArrayList<>();
      Set<String> known = new HashSet<>();
      for (Stretch stretch : side.stretches()) {
        boolean bound = stretch.kind() == Claim.Kind.TIME && extent.isBound(side, stretch.span());
        if (stretch.kind() != Claim.Kind.CLAUSE && !bound) {
          String value = valueOf(side, stretch);
          known.add(value);
          all.add(new Stated(stretch, value, isFirst(side, stretch), context(side, stretch)));
        }
      }
      stated.add(all);
      values.add(known);
    }
  }

  /** A value with what is asked of it over and over. */
  private record Stated(
      Stretch stretch, String value, boolean first, Map<Integer, Double> context) {}

  static String valueOf(Side side, Stretch stretch) {
    return switch (stretch.kind()) {
      case FIGURE -> side.figuresIn(stretch.span()).stream().findFirst().map(Values::of).orElse("");
      case TIME -> side.timesIn(stretch.span()).stream().findFirst().map(Values::of).orElse("");
      case ROLE -> String.valueOf(side.castNumber(String.valueOf(stretch.of())));
      case PLACE -> side.namedIn(stretch.span()).toString();
      case CLAUSE, CHANNEL -> "";
    };
  }

  /** All pairs of values of two reports that can be set side by side. */
  List<Pair> find(Side a, Side b) {
    List<Pair> pairs = new ArrayList<>();
    Map<Stated, Double> closest = closest(a, b);
    for (Stated x : stated.get(a.index())) {
      for (Stated y : stated.get(b.index())) {
        if (x.stretch.kind() == y.stretch.kind()) {
          double context = contextDice(x.context, y.context);
          boolean rivals =
              x.stretch.kind() == Claim.Kind.FIGURE
                  && !x.value.equals(y.value)
                  && (context < closest.getOrDefault(x, 0.0)
                      || context < closest.getOrDefault(y, 0.0));
          if (!rivals) {
            addPair(a, x, b, y, pairs);
          }
        }
      }
    }
    return pairs;
  }

  /**
   * For each figure how much context it shares with the figure of the other report nearest to it.
   */
  private Map<Stated, Double> closest(Side a, Side b) {
    Map<Stated, Double> closest = new IdentityHashMap<>();
    for (Stated x : stated.get(a.index())) {
      for (Stated y : stated.get(b.index())) {
        if (x.stretch.kind() == Claim.Kind.FIGURE
            && y.stretch.kind() == Claim.Kind.FIGURE
            && comparability.areComparable(a, x.stretch, b, y.stretch, false)) {
          double context = contextDice(x.context, y.context);
          closest.merge(x, context, Math::max);
          closest.merge(y, context, Math::max);
        }
      }
    }
    return closest;
  }

  private void addPair(Side a, Stated stated, Side b, Stated other, List<Pair> pairs) {
    Stretch x = stated.stretch;
    Stretch y = other.stretch;
    double same = sameness(a, stated, b, other);
    double apart = apart(a, stated, b, other);
    if (!comparability.isComparable(a, x, b, y, same, apart)) {
      return;
    }
    Pair pair =
        new Pair(
            new Place(a, extent.phrase(a, x), x.sentence(), x.of()),
            new Place(b, extent.phrase(b, y), y.sentence(), y.of()),
            x.kind(),
            false);
    double context = contextDice(stated.context, other.context);
    double likeness = story.likeness(a, b).of(x.sentence(), y.sentence());
    if (context < 0.05
        && likeness < 0.1
        && x.kind() != Claim.Kind.ROLE
        && x.kind() != Claim.Kind.CHANNEL) {
      return;
    }
    setWords(pair, x, y);
    boolean comparesValue = x.kind() == Claim.Kind.FIGURE || x.kind() == Claim.Kind.TIME;
    pair.set(FIGURE, x.kind() == Claim.Kind.FIGURE);
    pair.set(SAME_VALUE, same);
    pair.set(SAME_VALUE_CONTEXT, same * context);
    pair.set(APART_LIKENESS, comparesValue ? apart * likeness : 0);
    pair.set(CHANNEL_LIKENESS, x.kind() == Claim.Kind.CHANNEL ? likeness : 0);
    pair.set(BEST_FOR_SECOND, story.likeness(a, b).isBestOfColumn(x.sentence(), y.sentence()));
    if (comparesValue) {
      setActs(pair, x.span(), y.span());
    }
    pair.set(FIRST_MENTIONS, stated.first && other.first);
    pair.set(SAME_OUTLET, pair.sameOutlet());
    pair.set(LENGTH, Math.log(x.span().length() / 35.0));
    pair.set(LENGTH_RATIO, Math.abs(Math.log((double) x.span().length() / y.span().length())));
    pairs.add(pair);
  }

  /** How many of two values the other report does not know, from 0 to 1. */
  private double apart(Side a, Stated x, Side b, Stated y) {
    int unknown = values.get(b.index()).contains(x.value) ? 0 : 1;
    unknown += values.get(a.index()).contains(y.value) ? 0 : 1;
    return unknown / 2.0;
  }

  private void setActs(Pair pair, Span x, Span y) {
    Side a = pair.a().side();
    Side b = pair.b().side();
    Span clauseOfA = extent.around(a, x);
    Span clauseOfB = extent.around(b, y);
    pair.set(SAME_ACT, acts.agree(a, clauseOfA, b, clauseOfB));
    pair.set(OTHER_ACT, acts.differ(a, clauseOfA, b, clauseOfB));
  }

  private static double sameness(Side a, Stated x, Side b, Stated y) {
    if (x.stretch.kind() == Claim.Kind.PLACE) {
      Set<Integer> placesOfA = a.namedIn(x.stretch.span());
      Set<Integer> placesOfB = b.namedIn(y.stretch.span());
      long shared = placesOfA.stream().filter(placesOfB::contains).count();
      return (double) shared / Math.max(1, placesOfA.size() + placesOfB.size() - shared);
    }
    boolean otherClock =
        x.stretch.kind() == Claim.Kind.TIME
            && Values.areApart(
                a.timesIn(x.stretch.span()).getFirst().value(),
                b.timesIn(y.stretch.span()).getFirst().value());
    return x.stretch.kind() != Claim.Kind.CHANNEL && x.value.equals(y.value) && !otherClock ? 1 : 0;
  }

  private void setWords(Pair pair, Stretch x, Stretch y) {
    Terms a = pair.a().side().terms();
    Terms b = pair.b().side().terms();
    Map<Integer, Integer> left = new HashMap<>();
    for (int j = y.first(); j < y.end(); j++) {
      left.merge(b.key(j), 1, Integer::sum);
    }
    double shared = 0;
    double rarest = 0;
    for (int i = x.first(); i < x.end(); i++) {
      if (left.merge(a.key(i), -1, Integer::sum) >= 0) {
        shared += a.weight(i);
        rarest = Math.max(rarest, story.rarity(a.key(i)));
      }
    }
    double mass = a.mass(x.first(), x.end()) + b.mass(y.first(), y.end());
    pair.set(DICE, mass == 0 ? 0 : 2 * shared / mass);
    pair.set(RAREST, rarest);
  }

  private static double contextDice(Map<Integer, Double> around, Map<Integer, Double> other) {
    double mass = 0;
    double shared = 0;
    for (Map.Entry<Integer, Double> entry : around.entrySet()) {
      mass += entry.getValue();
      shared += other.containsKey(entry.getKey()) ? entry.getValue() : 0;
    }
    for (double weight : other.values()) {
      mass += weight;
    }
    return mass == 0 ? 0 : 2 * shared / mass;
  }

  private static Map<Integer, Double> context(Side side, Stretch stretch) {
    Terms terms = side.terms();
    Map<Integer, Double> context = new HashMap<>();
    int end = Math.min(terms.size(), stretch.end() + CONTEXT_WORDS);
    for (int i = Math.max(0, stretch.first() - CONTEXT_WORDS); i < end; i++) {
      if (terms.isContent(i) && (i < stretch.first() || i >= stretch.end())) {
        context.put(terms.key(i), terms.weight(i));
      }
    }
    return context;
  }

  /** Stands where the clause stands that reports a quotation. */
  static boolean isBesideQuote(Side side, Span span) {
    for (Quotation quotation : side.reading().quotations()) {
      int behind = span.start() - quotation.content().end();
      if (behind >= -1 && behind < REPORTING_CLAUSE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirst(Side side, Stretch stretch) {
    for (Stretch earlier : side.stretches()) {
      if (earlier.span().start() >= stretch.span().start()) {
        return true;
      }
      if (earlier.kind() == stretch.kind()
          && java.util.Objects.equals(earlier.of(), stretch.of())) {
        return false;
      }
    }
    return true;
  }
}
