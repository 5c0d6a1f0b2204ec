package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * A finding in the making: one stretch of each report that may state the same fact, and further
 * mentions of it. Grows while pairs are grouped.
 */
final class Draft {

  private final Claim.Kind kind;
  private final double score;
  private final Map<Integer, Place> places = new TreeMap<>();
  private final List<Place> further = new ArrayList<>();

  Draft(Pair pair, double score) {
    kind = pair.kind();
    this.score = score;
    put(pair.a());
    put(pair.b());
  }

  Claim.Kind kind() {
    return kind;
  }

  /** How sure it is that its first two stretches state one fact, from 0 to 1. */
  double score() {
    return score;
  }

  /** Where the report with this index states it; null if it does not. */
  @Nullable Place in(int report) {
    return places.get(report);
  }

  void put(Place place) {
    places.put(place.side().index(), place);
  }

  /** The stretch of each report, in order of the reports. */
  List<Place> places() {
    return List.copyOf(places.values());
  }

  /** All stretches, in order of the reports and of the text. */
  List<Place> allPlaces() {
    List<Place> all = new ArrayList<>(places.values());
    all.addAll(further);
    all.sort(
        java.util.Comparator.comparingInt((Place place) -> place.side().index())
            .thenComparing(Place::span));
    return all;
  }

  /** Takes stretches out again. */
  void dropAll(Set<Place> dropped) {
    places.values().removeIf(dropped::contains);
    further.removeIf(place -> !places.containsKey(place.side().index()));
  }

  /** Takes in a draft that states the same value. */
  void absorb(Draft other) {
    for (Place place : other.allPlaces()) {
      if (!places.containsKey(place.side().index())) {
        put(place);
      } else if (allPlaces().stream().noneMatch(place::equals)) {
        further.add(place);
      }
    }
  }

  /** The share of the shorter of two spans that both have. */
  static double cover(Span a, Span b) {
    return (double) a.overlap(b) / Math.max(1, Math.min(a.length(), b.length()));
  }
}
