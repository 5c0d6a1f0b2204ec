package org.saksi.reconcile;

import java.util.List;
import org.saksi.reconcile.Pair.Place;

/**
 * A finding before it has its number.
 *
 * @param places where it is stated
 */
record Verdict(
    Finding.Status status, Finding.Kind kind, int witnesses, String why, List<Place> places) {

  /** Another verdict tells nothing that this one does not. */
  boolean covers(Verdict other) {
    return isConflictIn(other)
        || kind == other.kind
            && other.places.stream()
                .allMatch(place ->
                    places.stream()
                        .anyMatch(own ->
                            own.side() == place.side()
                                && Draft.cover(own.span(), place.span()) > 0.5));
  }

  /** What the other verdict calls a difference is this conflict. */
  private boolean isConflictIn(Verdict other) {
    return status == Finding.Status.CONFLICTING
        && other.status == Finding.Status.COMPATIBLE
        && places.stream()
            .allMatch(own ->
                other.places.stream()
                    .anyMatch(
                        place -> own.side() == place.side() && place.span().contains(own.span())));
  }
}
