package org.saksi.reconcile;

import java.util.List;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * What makes two reports one witness for some of what they state.
 *
 * @param inA the words of the first report that show it
 * @param inB those of the second
 * @param coveredInA the stretches of the first report for which it is no witness of its own
 * @param coveredInB those of the second
 */
record Tie(
    SharedOrigin.Kind kind,
    Side a,
    List<Span> inA,
    List<Span> coveredInA,
    Side b,
    List<Span> inB,
    List<Span> coveredInB) {

  Tie {
    inA = List.copyOf(inA);
    coveredInA = List.copyOf(coveredInA);
    inB = List.copyOf(inB);
    coveredInB = List.copyOf(coveredInB);
  }

  /** A tie for all that two reports state. */
  static Tie ofWholes(SharedOrigin.Kind kind, Side a, List<Span> inA, Side b, List<Span> inB) {
    return new Tie(kind, a, inA, List.of(whole(a)), b, inB, List.of(whole(b)));
  }

  private static Span whole(Side side) {
    return new Span(0, side.body().length());
  }

  /** All that the two reports state at these places is covered. */
  boolean covers(List<Place> places) {
    return places.stream()
        .allMatch(place ->
            place.side() == a
                ? isIn(place.span(), coveredInA)
                : place.side() != b || isIn(place.span(), coveredInB));
  }

  private static boolean isIn(Span span, List<Span> covered) {
    return covered.stream().anyMatch(other -> 2 * other.overlap(span) > span.length());
  }
}
