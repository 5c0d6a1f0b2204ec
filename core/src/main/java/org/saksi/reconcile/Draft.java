package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** One of each report, in order of the reports. */
  private final List<Place> places = new ArrayList<>(2);

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
    int at = firstFrom(report);
    return at < places.size() && places.get(at).side().index() == report ? places.get(at) : null;
  }

  /** Takes in the stretch of a report that has none here. */
  void put(Place place) {
    places.add(firstFrom(place.side().index()), place);
  }

  /** Where the first place of the report with this index, or of a later one, stands. */
  private int firstFrom(int report) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).side().index() < report) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The stretch of each report, in order of the reports. */
  List<Place> places() {
    return List.copyOf(places);
  }

  /** All stretches, in order of the reports and of the text. */
  List<Place> allPlaces() {
    List<Place> all = new ArrayList<>(places);
    all.addAll(further);
    all.sort(
        java.util.Comparator.comparingInt((Place place) -> place.side().index())
            .thenComparing(Place::span));
    return all;
  }

  /** Takes stretches out again. */
  void dropAll(Set<Place> dropped) {
    places.removeIf(dropped::contains);
    further.removeIf(place -> in(place.side().index()) == null);
  }

  /** Takes in a draft that states the same value. */
  void absorb(Draft other) {
    for (Place place : other.allPlaces()) {
      if (in(place.side().index()) == null) {
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
