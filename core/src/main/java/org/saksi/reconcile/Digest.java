package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saksi.reconcile.Finding.Kind;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Pair.Place;

/**
 * Keeps one finding for one fact: of findings that lie over each other the one of most reports, and
 * of these the fullest. A figure, time or place within an agreed clause is no finding of its own.
 */
final class Digest {

  /** A stretch repeats another if this much of the shorter is in both. */
  private static final double REPEATED = 0.6;

  /** A clause of so many characters hides nothing. */
  private static final int GLANCE = 60;

  /** A longer one hides a value if it is longer than it by more than this factor. */
  private static final int MOST_AROUND = 4;

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
    boolean within =
        isClause(better) && isValue(verdict.kind()) && better.status() == verdict.status();
    boolean outdone =
        better.status() == verdict.status() || verdict.status() == Status.CORROBORATED;
    return sameKind && outdone && verdict.places().stream().allMatch(place -> isIn(better, place))
        || within && verdict.places().stream().allMatch(place -> isPlainIn(better, place));
  }

  private static boolean isIn(Verdict better, Place place) {
    return better.places().stream()
        .anyMatch(
            own -> own.side() == place.side() && Draft.cover(own.span(), place.span()) >= REPEATED);
  }

  /** A clause shows a value plainly if it is not many times longer. */
  private static boolean isPlainIn(Verdict clause, Place value) {
    return clause.places().stream()
        .anyMatch(own ->
            own.side() == value.side()
                && own.span().contains(value.span())
                && own.span().length() <= Math.max(GLANCE, MOST_AROUND * value.span().length()));
  }

  private static boolean isClause(Verdict verdict) {
    return verdict.kind() == Kind.EVENT || verdict.kind() == Kind.ATTRIBUTION;
  }

  private static boolean isValue(Kind kind) {
    return kind == Kind.FIGURE || kind == Kind.TIME || kind == Kind.PLACE;
  }

  private static int reports(Verdict verdict) {
    return (int) verdict.places().stream().map(Place::side).distinct().count();
  }

  private static int length(Verdict verdict) {
    return verdict.places().stream().mapToInt(place -> place.span().length()).sum();
  }
}
