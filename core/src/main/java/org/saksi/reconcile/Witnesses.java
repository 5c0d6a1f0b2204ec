package org.saksi.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.reconcile.Pair.Place;

/**
 * Counts independent witnesses: reports of one outlet count once, and so do reports that rest on
 * one text, release or agency. Reports of one conference or statement count once for what was said
 * there, but each for what its reporter tells.
 */
final class Witnesses {

  private final Groups always;
  private final Groups whenQuoted;

  Witnesses(SideBySide story, List<SharedOrigin> origins) {
    always = new Groups(story.sides().size());
    whenQuoted = new Groups(story.sides().size());
    Map<String, Integer> firstOf = new HashMap<>();
    Map<String, Integer> indexOf = new HashMap<>();
    for (Side side : story.sides()) {
      indexOf.put(side.id(), side.index());
      Integer first = firstOf.putIfAbsent(side.outlet(), side.index());
      if (first != null) {
        join(first, side.index(), true);
      }
    }
    for (SharedOrigin origin : origins) {
      boolean oneText =
          switch (origin.kind()) {
            case COPY, AGENCY, RELEASE -> true;
            case CONFERENCE, STATEMENT -> false;
          };
      int first = indexOf.getOrDefault(origin.reports().getFirst(), 0);
      for (String report : origin.reports()) {
        join(first, indexOf.getOrDefault(report, first), oneText);
      }
    }
  }

  private void join(int a, int b, boolean oneText) {
    whenQuoted.join(a, b);
    if (oneText) {
      always.join(a, b);
    }
  }

  /** How many independent witnesses state what stands at these places. */
  int count(List<Place> places) {
    boolean quoted =
        places.stream().allMatch(place -> place.side().quotationAround(place.span()) != null);
    Groups groups = quoted ? whenQuoted : always;
    Set<Integer> witnesses = new HashSet<>();
    places.forEach(place -> witnesses.add(groups.of(place.side().index())));
    return witnesses.size();
  }

  /** How many outlets publish the reports of these places. */
  static int outlets(List<Place> places) {
    return (int) places.stream().map(place -> place.side().outlet()).distinct().count();
  }
}
