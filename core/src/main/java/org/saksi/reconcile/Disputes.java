package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Pair.Place;

/** What conflicts set apart: nobody agrees on a stretch that holds two sides of one. Immutable. */
final class Disputes {

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Verdict> conflicts;

  Disputes(List<Verdict> verdicts) {
    conflicts =
        verdicts.stream()
            .filter(verdict -> verdict.status() == Finding.Status.CONFLICTING)
            .filter(verdict -> Witnesses.outlets(verdict.places()) > 1)
            .toList();
  }

  /** The stretches that hold another side of a conflict than most of these, or than the first. */
  Set<Place> outvoted(List<Place> places) {
    Set<Place> outvoted = new HashSet<>();
    for (Verdict conflict : conflicts) {
      Map<String, List<Place>> bySide = new LinkedHashMap<>();
      for (Place place : places) {
        String side = sideHeld(conflict, place);
        if (side != null) {
          bySide.computeIfAbsent(side, words -> new ArrayList<>()).add(place);
        }
      }
      if (bySide.size() > 1) {
        List<Place> most = bySide.values().stream().max(Comparator.comparingInt(List::size)).get();
        bySide.values().stream().filter(held -> held != most).forEach(outvoted::addAll);
      }
    }
    return outvoted;
  }

  /** The words of a conflict that a stretch holds; null if it holds none. */
  private static @Nullable String sideHeld(Verdict conflict, Place place) {
    for (Place side : conflict.places()) {
      if (side.side() == place.side() && place.span().contains(side.span())) {
        String words = side.span().of(side.side().body()).toLowerCase(Locale.ROOT);
        return NO_WORDS.matcher(words).replaceAll("");
      }
    }
    return null;
  }
}
