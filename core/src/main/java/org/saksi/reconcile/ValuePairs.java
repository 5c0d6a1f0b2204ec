package org.saksi.reconcile;

import static org.saksi.reconcile.Feature.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.reconcile.Pair.Place;

/**
 * Pairs the values that two reports state: figures of one unit, times, posts of one person, places
 * that share a name, channels.
 */
final class ValuePairs {

  private final SideBySide story;
  private final Comparability comparability;
  private final OneThing oneThing;
  private final List<List<Stated>> stated = new ArrayList<>();
  private final List<Map<Claim.Kind, List<Stated>>> byKind = new ArrayList<>();
  private final List<Set<String>> values = new ArrayList<>();

  ValuePairs(SideBySide story) {
    this.story = story;
    comparability = new Comparability(story.vocabulary());
    oneThing = new OneThing(story.vocabulary());
    for (Side side : story.sides()) {
      List<Stated> all = new ArrayList<>();
      Map<Claim.Kind, List<Stated>> ofKind = new EnumMap<>(Claim.Kind.class);
      Set<String> known = new HashSet<>();
      for (Stretch stretch : side.stretches()) {
        boolean bound = stretch.kind() == Claim.Kind.TIME && side.extent().isBound(stretch.span());
        if (stretch.kind() != Claim.Kind.CLAUSE && !bound) {
          Stated value = Stated.of(side, stretch);
          known.add(value.value());
          if (value.kind() == Claim.Kind.TIME && !Comparability.isOfEvent(value)) {
            continue;
          }
          all.add(value);
          ofKind.computeIfAbsent(value.kind(), kind -> new ArrayList<>()).add(value);
        }
      }
      stated.add(all);
      byKind.add(ofKind);
      values.add(known);
    }
  }

  private List<Stated> of(Side side, Claim.Kind kind) {
    return byKind.get(side.index()).getOrDefault(kind, List.of());
  }

  /** All pairs of values of two reports that can be set side by side. */
  List<Pair> find(Side a, Side b) {
    List<Pair> pairs = new ArrayList<>();
    Map<Stated, Rival> rivals = rivals(a, b);
    Likeness likenesses = story.likeness(a, b);
    for (Stated x : stated.get(a.index())) {
      for (Stated y : of(b, x.kind())) {
        boolean differ = x.kind() == Claim.Kind.FIGURE && !x.value().equals(y.value());
        double nearest =
            differ
                ? Math.max(
                    rivals.getOrDefault(x, Rival.NONE).to(y),
                    rivals.getOrDefault(y, Rival.NONE).to(x))
                : 0;
        addPair(x, y, nearest, likenesses, pairs);
      }
    }
    return pairs;
  }

  /**
   * How much context a figure shares with the nearest figure of the other report, and with the
   * nearest of any other value than that one.
   */
  private record Rival(String value, double nearest, double next) {

    static final Rival NONE = new Rival("", 0, 0);

    Rival or(Stated other, double context) {
      if (value.equals(other.value())) {
        return new Rival(value, Math.max(nearest, context), next);
      }
      return context > nearest
          ? new Rival(other.value(), context, nearest)
          : new Rival(value, nearest, Math.max(next, context));
    }

    /** As much as with the nearest that has another value than this one. */
    double to(Stated other) {
      return value.equals(other.value()) ? next : nearest;
    }
  }

  private Map<Stated, Rival> rivals(Side a, Side b) {
    Map<Stated, Rival> rivals = new IdentityHashMap<>();
    for (Stated x : of(a, Claim.Kind.FIGURE)) {
      for (Stated y : of(b, Claim.Kind.FIGURE)) {
        if (comparability.areComparableFigures(x, y, false)) {
          double context = x.context().dice(y.context());
          rivals.put(x, rivals.getOrDefault(x, Rival.NONE).or(y, context));
          rivals.put(y, rivals.getOrDefault(y, Rival.NONE).or(x, context));
        }
      }
    }
    return rivals;
  }

  /** Adds a pair of values unless a rival of one of them shares more context with the other. */
  private void addPair(Stated x, Stated y, double nearest, Likeness likenesses, List<Pair> pairs) {
    double same = sameness(x, y);
    double apart = apart(x, y);
    if (!comparability.isComparable(x, y, same, apart)) {
      return;
    }
    double context = x.context().dice(y.context());
    if (context < nearest) {
      return;
    }
    int inA = x.stretch().sentence();
    int inB = y.stretch().sentence();
    double likeness = likenesses.of(inA, inB);
    if (context < 0.05
        && likeness < 0.1
        && x.kind() != Claim.Kind.ROLE
        && x.kind() != Claim.Kind.CHANNEL) {
      return;
    }
    Place placeOfX = new Place(x.side(), x.phrase(), inA, x.stretch().of());
    Place placeOfY = new Place(y.side(), y.phrase(), inB, y.stretch().of());
    Pair pair = new Pair(placeOfX, placeOfY, x.kind(), develops(x, placeOfX, y, placeOfY));
    setStated(pair, x, y);
    boolean comparesValue = x.kind() == Claim.Kind.FIGURE || x.kind() == Claim.Kind.TIME;
    pair.set(FIGURE, x.kind() == Claim.Kind.FIGURE);
    pair.set(SAME_VALUE, same);
    pair.set(SAME_VALUE_CONTEXT, same * context);
    pair.set(APART_LIKENESS, comparesValue ? apart * likeness : 0);
    pair.set(CHANNEL_LIKENESS, x.kind() == Claim.Kind.CHANNEL ? likeness : 0);
    pair.set(BEST_FOR_BOTH, bestFor(likenesses, inA, inB));
    if (comparesValue) {
      pair.set(SAME_ACT, x.surroundings().tellsSameAct(y.surroundings()));
      pair.set(OTHER_ACT, x.surroundings().tellsOtherActs(y.surroundings()));
    }
    pairs.add(pair);
  }

  /** One count of one deed at two moments, which may have become another. */
  private boolean develops(Stated x, Place a, Stated y, Place b) {
    return x.kind() == Claim.Kind.FIGURE
        && !x.value().equals(y.value())
        && oneThing.countOneThing(a, x.figure(), b, y.figure())
        && (FigureComparer.isLater(x.side(), y.side())
            || FigureComparer.isLater(y.side(), x.side()));
  }

  /** For how many of two sentences, as a share, no other is more like it than the other one. */
  private static double bestFor(Likeness likenesses, int inA, int inB) {
    int best = likenesses.isBestOfRow(inA, inB) ? 1 : 0;
    best += likenesses.isBestOfColumn(inA, inB) ? 1 : 0;
    return best / 2.0;
  }

  private void setStated(Pair pair, Stated x, Stated y) {
    setWords(pair, x.stretch(), y.stretch());
    pair.set(FIRST_MENTIONS, x.first() && y.first());
    pair.set(SAME_OUTLET, pair.sameOutlet());
    pair.set(LENGTH, Math.log(Math.sqrt((double) x.span().length() * y.span().length()) / 35.0));
    pair.set(LENGTH_RATIO, Math.abs(Math.log((double) x.span().length() / y.span().length())));
  }

  /** How many of two values the other report does not know, from 0 to 1. */
  private double apart(Stated x, Stated y) {
    int unknown = values.get(y.side().index()).contains(x.value()) ? 0 : 1;
    unknown += values.get(x.side().index()).contains(y.value()) ? 0 : 1;
    return unknown / 2.0;
  }

  private static double sameness(Stated x, Stated y) {
    if (x.kind() == Claim.Kind.PLACE) {
      int shared = x.named().shared(y.named());
      return (double) shared / Math.max(1, x.named().size() + y.named().size() - shared);
    }
    boolean same = x.kind() != Claim.Kind.CHANNEL && x.value().equals(y.value());
    boolean otherClock =
        same && x.kind() == Claim.Kind.TIME && Values.areApart(x.time().value(), y.time().value());
    return same && !otherClock ? 1 : 0;
  }

  private void setWords(Pair pair, Stretch x, Stretch y) {
    Terms a = pair.a().side().terms();
    Terms b = pair.b().side().terms();
    boolean[] taken = new boolean[y.end() - y.first()];
    double shared = 0;
    double rarest = 0;
    for (int i = x.first(); i < x.end(); i++) {
      if (takes(a.key(i), b, y, taken)) {
        shared += a.weight(i);
        rarest = Math.max(rarest, story.rarity(a.key(i)));
      }
    }
    double mass = a.mass(x.first(), x.end()) + b.mass(y.first(), y.end());
    pair.set(DICE, mass == 0 ? 0 : 2 * shared / mass);
    pair.set(RAREST, rarest);
  }

  /** Takes one term with a key out of those of a stretch that are not taken. */
  private static boolean takes(int key, Terms terms, Stretch stretch, boolean[] taken) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && terms.key(stretch.first() + i) == key) {
        taken[i] = true;
        return true;
      }
    }
    return false;
  }
}
