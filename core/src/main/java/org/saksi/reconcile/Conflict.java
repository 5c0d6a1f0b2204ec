package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * A contradiction between reports, or a difference that looks like one.
 *
 * @param proven false where something beside the words explains the difference
 * @param why one plain sentence
 * @param places where each report says what it says, in order of the reports
 */
record Conflict(boolean proven, Finding.Kind kind, String why, List<Place> places) {

  Conflict {
    places =
        places.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt((Place place) -> place.side().index())
                    .thenComparing(Place::span))
            .toList();
  }

  static Place place(Side side, Span span) {
    return new Place(side, span, Math.max(0, side.sentenceAt(span)), null);
  }

  /** <i>“B 2828 UIL” against “B 2829 UIL”</i>. */
  static String against(Place a, Place b) {
    return Phrase.quote(a.span().of(a.side().body()))
        + " against "
        + Phrase.quote(b.span().of(b.side().body()));
  }

  /** The same contradiction with the places of another. */
  Conflict with(Conflict other) {
    List<Place> all = new ArrayList<>(places);
    all.addAll(other.places);
    return new Conflict(proven, kind, why, all);
  }

  boolean spansOutlets() {
    return Witnesses.outlets(places) > 1;
  }
}
