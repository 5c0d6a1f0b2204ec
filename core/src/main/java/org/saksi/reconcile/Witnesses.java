package org.saksi.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Counts independent witnesses, fact by fact: reports of one outlet count once, and so do titles of
 * one owner, two reports that both leave the fact to one speaker, two that tell it in the same
 * words, and two with a tie that covers all they state of it. Copies and reports that name one
 * release are tied whole; reports that give the same words of a speaker are tied for these words
 * and stay two for what they tell themselves.
 */
final class Witnesses {

  private final int reports;
  private final Neighbours neighbours;
  private final List<Tie> ties;
  private final Passages passages;

  Witnesses(SideBySide story, Origins origins, Passages passages) {
    reports = story.sides().size();
    neighbours = story.neighbours();
    ties = origins.ties();
    this.passages = passages;
  }

  /** How many independent witnesses state what stands at these places. */
  int count(List<Place> places) {
    Groups groups = new Groups(reports);
    Map<String, Integer> firstOf = new HashMap<>();
    Map<String, Integer> firstOfOwner = new HashMap<>();
    Set<Side> stating = new HashSet<>();
    for (Place place : places) {
      int index = place.side().index();
      groups.join(firstOf.computeIfAbsent(place.side().outlet(), outlet -> index), index);
      String owner = place.side().owner();
      if (owner != null) {
        groups.join(firstOfOwner.computeIfAbsent(owner, key -> index), index);
      }
      stating.add(place.side());
    }
    Map<Integer, Integer> firstWith = new HashMap<>();
    for (Place place : places) {
      int index = place.side().index();
      for (int speaker : speakers(place)) {
        groups.join(firstWith.computeIfAbsent(speaker, s -> index), index);
      }
      for (Place other : places) {
        if (haveOneWording(place, other)) {
          groups.join(index, other.side().index());
        }
      }
    }
    for (Tie tie : ties) {
      if (stating.contains(tie.a()) && stating.contains(tie.b()) && tie.covers(places)) {
        groups.join(tie.a().index(), tie.b().index());
      }
    }
    Set<Integer> witnesses = new HashSet<>();
    stating.forEach(side -> witnesses.add(groups.of(side.index())));
    return witnesses.size();
  }

  /** Two who write by themselves do not write so many words alike. */
  private boolean haveOneWording(Place place, Place other) {
    return place.side().index() < other.side().index()
        && neighbours.are(place.side(), other.side())
        && passages.of(place.side(), other.side()).stream()
            .anyMatch(words -> isMostly(place, words.inA()) && isMostly(other, words.inB()));
  }

  private static boolean isMostly(Place place, Span words) {
    return 2 * words.overlap(place.span()) > place.span().length();
  }

  /** Those to whom the report leaves what it states here; none where it speaks itself. */
  private static Set<Integer> speakers(Place place) {
    Quotation quotation = place.side().speech().quotationAround(place.span());
    return quotation == null ? Set.of() : place.side().speakersOf(quotation);
  }

  /**
   * An owner of several outlets that publish the reports of these places; null if there is none.
   */
  static @Nullable String commonOwner(List<Place> places) {
    Map<String, String> outletOf = new HashMap<>();
    for (Place place : places) {
      String owner = place.side().owner();
      String first = owner == null ? null : outletOf.putIfAbsent(owner, place.side().outlet());
      if (first != null && !first.equals(place.side().outlet())) {
        return owner;
      }
    }
    return null;
  }

  /** How many outlets publish the reports of these places. */
  static int outlets(List<Place> places) {
    Set<String> outlets = new HashSet<>();
    for (Place place : places) {
      outlets.add(place.side().outlet());
    }
    return outlets.size();
  }
}
