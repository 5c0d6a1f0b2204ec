package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saksi.reconcile.Finding.Kind;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Pair.Place;

/**
 * Keeps one finding for one fact: of findings that lie over each other the one of most reports, and
 * of these the fullest.
 */
final class Digest {

  /** A stretch repeats another if this much of the shorter is in both. */
  private static final double REPEATED = 0.6;

  /** A much shorter one is a fact of its own: a number, a name, a clause within a clause. */
  private static final double LEAST_RATIO = 0.55;

  private static final Comparator<Verdict> BEST_FIRST =
      Comparator.comparingInt(Digest::reports)
          .thenComparingInt(Digest::length)
          .reversed()
          .thenComparingInt(verdict -> verdict.places().getFirst().side().index())
          .thenComparing(verdict -> verdict.places().getFirst().span())
          .thenComparing(Verdict::kind);

  private Digest() {}

  /** The verdicts that repeat no better one, the best first. */
  static List<Verdict> of(List<Verdict> verdicts) {
    List<Verdict> sorted = new ArrayList<>(verdicts);
    sorted.sort(BEST_FIRST);
    List<Verdict> kept = new ArrayList<>();
    for (Verdict verdict : sorted) {
      if (kept.stream().noneMatch(better -> tells(better, verdict))) {
        kept.add(verdict);
      }
    }
    return kept;
  }

  private static boolean tells(Verdict better, Verdict verdict) {
    boolean sameKind = better.kind() == verdict.kind() || (isClause(better) && isClause(verdict));
    boolean outdone =
        better.status() == verdict.status() || verdict.status() == Status.CORROBORATED;
    return sameKind
        && outdone
        && verdict.places().stream().allMatch(place -> repeats(better, place));
  }

  private static boolean repeats(Verdict better, Place place) {
    return better.places().stream()
        .anyMatch(own ->
            own.side() == place.side()
                && Draft.cover(own.span(), place.span()) >= REPEATED
                && place.span().length() >= LEAST_RATIO * own.span().length()
                && own.span().length() >= LEAST_RATIO * place.span().length());
  }

  private static boolean isClause(Verdict verdict) {
    return verdict.kind() == Kind.EVENT || verdict.kind() == Kind.ATTRIBUTION;
  }

  private static int reports(Verdict verdict) {
    return (int) verdict.places().stream().map(Place::side).distinct().count();
  }

  private static int length(Verdict verdict) {
    return verdict.places().stream().mapToInt(place -> place.span().length()).sum();
  }
}
