package org.saksi.reconcile;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Unrelated;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Pair.Place;

/** Decides what comes of a draft, and says why. Not thread-safe. */
final class Judge {

  /** A difference counts if this share of the pairs of outlets shows it. */
  private static final double LEAST_SHARE = 1.0 / 2;

  private final Neighbours neighbours;
  private final Comparer comparer;
  private final Witnesses witnesses;
  private final Disputes disputes;

  /** The comparisons of the draft at hand. */
  private final Map<Place, Map<Place, Comparison>> compared = new IdentityHashMap<>();

  Judge(SideBySide story, Witnesses witnesses, Disputes disputes) {
    neighbours = story.neighbours();
    comparer = new Comparer(story.vocabulary());
    this.witnesses = witnesses;
    this.disputes = disputes;
  }

  /** What comes of a draft; null where its stretches do not tell of one thing after all. */
  @Nullable Verdict judge(Draft draft) {
    compared.clear();
    draft.dropAll(outliers(draft.places(), draft.kind(), Judge::isUnrelated));
    List<Place> places = draft.allPlaces();
    int outlets = Witnesses.outlets(places);
    if (draft.places().size() < 2) {
      return null;
    }
    int count = witnesses.count(places);
    Finding.Kind kind = isReportingClause(draft) ? Finding.Kind.ATTRIBUTION : kindOf(draft.kind());
    if (outlets < 2) {
      String why =
          Phrase.sentence(
              "Only %s has it, in %s: %s.",
              places.getFirst().side().outlet(),
              Phrase.count(draft.places().size(), "report"),
              quote(places.getFirst()));
      return new Verdict(Status.SINGLE, kind, count, why, places);
    }
    Difference difference = difference(draft);
    if (difference == null) {
      return corroborated(draft, kind);
    }
    draft.dropAll(foreign(draft, difference));
    draft.dropAll(withoutFigures(draft, difference));
    List<Place> left = draft.allPlaces();
    return new Verdict(
        Status.COMPATIBLE, kind, witnesses.count(left), difference.found.why(), left);
  }

  /** Who does not say the same as most others is no witness to it. */
  private @Nullable Verdict corroborated(Draft draft, Finding.Kind kind) {
    draft.dropAll(outliers(draft.places(), draft.kind(), Judge::isNotSame));
    draft.dropAll(disputes.outvoted(draft.places()));
    List<Place> places = draft.allPlaces();
    int outlets = Witnesses.outlets(places);
    int count = witnesses.count(places);
    return outlets < 2
        ? null
        : new Verdict(Status.CORROBORATED, kind, count, agreement(draft, outlets, count), places);
  }

  private static boolean isNotSame(Comparison comparison) {
    return !(comparison instanceof Comparison.Same);
  }

  /** Two places that differ, and how. */
  private record Difference(Place a, Place b, Incomparable found) {}

  /**
   * The places that tell of another thing than one of the two that differ, and not as the other.
   */
  private Set<Place> foreign(Draft draft, Difference difference) {
    Set<Place> foreign = new HashSet<>();
    for (Place place : draft.places()) {
      if (place != difference.a
          && place != difference.b
          && (isForeign(place, difference.a, difference.b, draft.kind())
              || isForeign(place, difference.b, difference.a, draft.kind()))) {
        foreign.add(place);
      }
    }
    return foreign;
  }

  /** Who gives no figure has no part in a difference of figures. */
  private static Set<Place> withoutFigures(Draft draft, Difference difference) {
    Set<Place> silent = new HashSet<>();
    for (Place place : draft.places()) {
      if (difference.found.because().isOfFigures() && place.gist().figures().isEmpty()) {
        silent.add(place);
      }
    }
    return silent;
  }

  private boolean isForeign(Place place, Place to, Place other, Claim.Kind kind) {
    return isUnrelated(compare(place, to, kind)) && isNotSame(compare(place, other, kind));
  }

  private static boolean isUnrelated(Comparison comparison) {
    return comparison instanceof Unrelated;
  }

  /** The places that are strange to more than half of the others that they are set beside. */
  private Set<Place> outliers(
      List<Place> places, Claim.Kind kind, Predicate<Comparison> isStrange) {
    int[] strangers = new int[places.size()];
    int[] compared = new int[places.size()];
    for (int i = 0; i < strangers.length; i++) {
      for (int j = i + 1; j < strangers.length; j++) {
        if (neighbours.are(places.get(i).side(), places.get(j).side())) {
          Comparison found = compare(places.get(i), places.get(j), kind);
          int stranger = isStrange.test(found) ? 1 : 0;
          strangers[i] += stranger;
          strangers[j] += stranger;
          compared[i]++;
          compared[j]++;
        }
      }
    }
    Set<Place> dropped = new HashSet<>();
    for (int i = 0; i < strangers.length; i++) {
      if (2 * strangers[i] > compared[i]) {
        dropped.add(places.get(i));
      }
    }
    return dropped;
  }

  /** Pairs are looked at again when others have dropped out, and compared once. */
  private Comparison compare(Place a, Place b, Claim.Kind kind) {
    return compared
        .computeIfAbsent(a, key -> new IdentityHashMap<>())
        .computeIfAbsent(b, key -> comparer.compare(a, b, kind));
  }

  /**
   * The first difference that pairs of places of different outlets show, if enough pairs differ; a
   * plan against what was done before any other.
   */
  private @Nullable Difference difference(Draft draft) {
    List<Place> places = draft.places();
    Difference first = null;
    int differing = 0;
    int pairs = 0;
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      for (Place other : places.subList(i + 1, places.size())) {
        if (neighbours.are(place.side(), other.side())
            && !place.side().outlet().equals(other.side().outlet())) {
          Comparison comparison = compare(place, other, draft.kind());
          pairs += isUnrelated(comparison) ? 0 : 1;
          if (comparison instanceof Incomparable found) {
            differing++;
            boolean plan = found.because() == Because.PLAN && !isPlan(first);
            first = first == null || plan ? new Difference(place, other, found) : first;
          }
        }
      }
    }
    return differing >= LEAST_SHARE * pairs || isPlan(first) ? first : null;
  }

  private static boolean isPlan(@Nullable Difference difference) {
    return difference != null && difference.found.because() == Because.PLAN;
  }

  /** Every stretch is the clause that reports a quotation: <i>kata Budi, Rabu (18/6/2025)</i>. */
  private static boolean isReportingClause(Draft draft) {
    return draft.kind() == Claim.Kind.CLAUSE
        && draft.places().stream()
            .allMatch(place -> place.side().speech().isReporting(place.span()));
  }

  private static String quote(Place place) {
    return Phrase.quote(place.span().of(place.side().body()));
  }

  private static Finding.Kind kindOf(Claim.Kind kind) {
    return switch (kind) {
      case CLAUSE -> Finding.Kind.EVENT;
      case FIGURE -> Finding.Kind.FIGURE;
      case TIME -> Finding.Kind.TIME;
      case PLACE -> Finding.Kind.PLACE;
      case ROLE -> Finding.Kind.NAME;
      case CHANNEL -> Finding.Kind.ATTRIBUTION;
    };
  }

  private static String agreement(Draft draft, int outlets, int witnesses) {
    String support = Phrase.count(outlets, "outlet");
    String owner = Witnesses.commonOwner(draft.allPlaces());
    if (owner != null) {
      support += ", some of them titles of " + owner + ",";
    }
    if (witnesses < outlets) {
      support +=
          (owner == null ? "," : "")
              + (witnesses == 1
                  ? " one witness for all,"
                  : " " + witnesses + " of them independent,");
    }
    boolean quoted =
        draft.places().stream()
            .allMatch(place -> place.side().speech().quotationAround(place.span()) != null);
    String agree =
        switch (draft.kind()) {
          case FIGURE -> "give the same figure";
          case TIME -> "give the same time";
          case PLACE -> "name the same place";
          case ROLE -> "name the same person in the same post";
          case CHANNEL -> "name the same occasion";
          case CLAUSE ->
              quoted
                  ? "give the same words of a speaker"
                  : isReportingClause(draft) ? "name the same speaker" : "state the same";
        };
    return Phrase.sentence("%s %s: %s.", support, agree, quote(draft.places().getFirst()));
  }
}
