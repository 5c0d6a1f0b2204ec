package org.saksi.reconcile;

import static org.saksi.reconcile.Feature.SAME_VALUE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.TimeExpression;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Groups pairs into drafts of findings, the surest pair first: a pair joins a draft whose stretches
 * are its own, is dropped if it only repeats a part of one, and founds a new draft otherwise.
 */
final class Grouping {

  /** Two stretches are one if they share this much of both together. */
  private static final double SAME_STRETCH = 0.55;

  /** A stretch repeats another if this much of the shorter is in both. */
  private static final double REPEATED = 0.6;

  /** A pair of clauses, and one of values, with the least probability to be kept. */
  private static final double LEAST_CLAUSE = 0.42;

  private static final double LEAST_VALUE = 0.3;

  /** Two figures that differ may well be of two things. */
  private static final double LEAST_OF_OTHERS = 0.6;

  /** A pair that only adds a report to a draft may be less sure. */
  static final double LEAST_TO_JOIN = 0.25;

  /** A pair of one outlet must be surer: editors look for what outlets agree on. */
  private static final double LEAST_OF_OUTLET = 0.7;

  /** A stretch this much shorter than another is a fact of its own. */
  private static final double LEAST_RATIO = 0.25;

  private record Scored(Pair pair, double score) {}

  private static final Comparator<Scored> SUREST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparingInt(s -> s.pair.a().side().index())
          .thenComparing(s -> s.pair.a().span())
          .thenComparingInt(s -> s.pair.b().side().index())
          .thenComparing(s -> s.pair.b().span())
          .thenComparing(s -> s.pair.kind());

  private final PairModel model;

  Grouping(PairModel model) {
    this.model = model;
  }

  /** Drafts of findings, no two of which state one value. */
  List<Draft> group(List<Pair> pairs) {
    List<Scored> likely = new ArrayList<>();
    for (Pair pair : pairs) {
      double score = model.probability(pair);
      if (score >= LEAST_TO_JOIN) {
        likely.add(new Scored(pair, score));
      }
    }
    likely.sort(SUREST_FIRST);
    Drafts drafts = new Drafts();
    likely.forEach(scored -> place(scored, drafts));
    return withoutRepeats(mergeEqualValues(drafts.all()));
  }

  private static double leastScore(Pair pair) {
    if (pair.sameOutlet()) {
      return LEAST_OF_OUTLET;
    }
    return switch (pair.kind()) {
      case CLAUSE -> LEAST_CLAUSE;
      case FIGURE -> pair.get(SAME_VALUE) == 0 ? LEAST_OF_OTHERS : LEAST_VALUE;
      case TIME, PLACE, ROLE, CHANNEL -> LEAST_VALUE;
    };
  }

  private static void place(Scored scored, Drafts drafts) {
    Place a = scored.pair.a();
    Place b = scored.pair.b();
    BitSet near = drafts.of(a.side(), b.side());
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      Draft draft = drafts.get(i);
      Place inA = draft.in(a.side().index());
      Place inB = draft.in(b.side().index());
      boolean agreesInA = inA != null && a.union(inA.span()) >= SAME_STRETCH;
      boolean agreesInB = inB != null && b.union(inB.span()) >= SAME_STRETCH;
      if (agreesInA && agreesInB) {
        return;
      }
      if (agreesInA && inB == null) {
        drafts.join(i, b);
        return;
      }
      if (agreesInB && inA == null) {
        drafts.join(i, a);
        return;
      }
    }
    if (scored.score >= leastScore(scored.pair) && !repeatsAny(near, drafts, scored.pair)) {
      drafts.found(scored.pair, scored.score);
    }
  }

  private static boolean repeatsAny(BitSet near, Drafts drafts, Pair pair) {
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      if (repeats(drafts.get(i), pair)) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(Draft draft, Pair pair) {
    Place inA = draft.in(pair.a().side().index());
    Place inB = draft.in(pair.b().side().index());
    return draft.kind() == pair.kind()
        && inA != null
        && inB != null
        && Draft.cover(inA.span(), pair.a().span()) >= REPEATED
        && Draft.cover(inB.span(), pair.b().span()) >= REPEATED
        && (ratio(inA.span(), pair.a().span()) >= LEAST_RATIO
            || ratio(inB.span(), pair.b().span()) >= LEAST_RATIO);
  }

  /** Drops drafts of which every stretch only repeats a surer draft. */
  private static List<Draft> withoutRepeats(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    Map<Side, List<Draft>> keptOf = new HashMap<>();
    for (Draft draft : drafts) {
      List<Place> places = draft.places();
      boolean repeats =
          draft.kind() == Claim.Kind.CLAUSE
              && keptOf.getOrDefault(places.getFirst().side(), List.of()).stream()
                  .anyMatch(surer ->
                      surer.kind() == draft.kind()
                          && places.stream().allMatch(p -> repeats(surer, p)));
      if (!repeats) {
        kept.add(draft);
        places.forEach(p -> keptOf.computeIfAbsent(p.side(), side -> new ArrayList<>()).add(draft));
      }
    }
    return kept;
  }

  private static boolean repeats(Draft draft, Place place) {
    Place own = draft.in(place.side().index());
    return own != null
        && Draft.cover(own.span(), place.span()) >= REPEATED
        && ratio(own.span(), place.span()) >= LEAST_RATIO;
  }

  private static double ratio(Span x, Span y) {
    return (double) Math.min(x.length(), y.length()) / Math.max(x.length(), y.length());
  }

  private static List<Draft> mergeEqualValues(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    Map<String, Draft> byValue = new HashMap<>();
    for (Draft draft : drafts) {
      String value = valueOf(draft);
      Draft first = value == null ? null : byValue.putIfAbsent(value, draft);
      if (first == null) {
        merged.add(draft);
      } else {
        first.absorb(draft);
      }
    }
    return merged;
  }

  /** The one value that all stretches of a draft state; null if they state several, or none. */
  private static @Nullable String valueOf(Draft draft) {
    Set<String> values = new TreeSet<>();
    for (Place place : draft.places()) {
      switch (draft.kind()) {
        case FIGURE -> figures(place).forEach(figure -> values.add(figure(place, figure)));
        case TIME -> times(place).forEach(time -> values.add(time.value().timex()));
        case PLACE -> values.add(place.side().namedIn(place.span()).toString());
        case ROLE -> values.add(role(place));
        case CLAUSE, CHANNEL -> {
          return null;
        }
      }
    }
    return values.size() == 1 && allOrNone(draft)
        ? draft.kind() + values.iterator().next() + besideQuotes(draft)
        : null;
  }

  private static List<Figure> figures(Place place) {
    return place.side().reading().figures().stream()
        .filter(figure -> figure.id().equals(place.of()))
        .toList();
  }

  private static List<TimeExpression> times(Place place) {
    return place.side().timesIn(place.span());
  }

  private static String figure(Place place, Figure figure) {
    return place.side().valueOf(figure) + Values.counted(place.side(), figure);
  }

  private static String role(Place place) {
    return place.of() == null ? "" : String.valueOf(place.side().castNumber(place.of()));
  }

  private static boolean allOrNone(Draft draft) {
    return draft.kind() != Claim.Kind.TIME || besideQuotes(draft).size() == 1;
  }

  /** A date beside quotations dates what was said, another one what happened. */
  private static Set<Boolean> besideQuotes(Draft draft) {
    return draft.kind() != Claim.Kind.TIME
        ? Set.of()
        : draft.places().stream()
            .map(place -> place.side().speech().isBesideQuote(place.span()))
            .collect(Collectors.toSet());
  }
}
