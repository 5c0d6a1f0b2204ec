package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saksi.reconcile.Finding.Status;

/** Puts verdicts in the order in which an editor wants them, and numbers them. */
final class Findings {

  private static final Comparator<Verdict> MOST_NEWSWORTHY_FIRST =
      Comparator.comparing(Verdict::status, Comparator.comparingInt(Findings::rank))
          .thenComparing(Comparator.comparingInt(Verdict::witnesses).reversed())
          .thenComparing(Comparator.comparingInt(Findings::outlets).reversed())
          .thenComparingInt(Findings::position)
          .thenComparingInt(verdict -> verdict.places().getFirst().side().index())
          .thenComparing(verdict -> verdict.places().getFirst().span())
          .thenComparing(Verdict::kind);

  private Findings() {}

  static List<Finding> of(List<Verdict> verdicts) {
    List<Verdict> sorted = new ArrayList<>(verdicts);
    sorted.sort(MOST_NEWSWORTHY_FIRST);
    List<Finding> findings = new ArrayList<>();
    for (Verdict verdict : sorted) {
      List<Evidence> evidence =
          verdict.places().stream().map(place -> place.side().evidence(place.span())).toList();
      findings.add(
          new Finding(
              "x" + (findings.size() + 1),
              verdict.status(),
              verdict.kind(),
              verdict.witnesses(),
              verdict.why(),
              evidence));
    }
    return findings;
  }

  private static int rank(Status status) {
    return switch (status) {
      case CONFLICTING -> 0;
      case CORROBORATED -> 1;
      case COMPATIBLE -> 2;
      case SINGLE -> 3;
    };
  }

  private static int outlets(Verdict verdict) {
    return Witnesses.outlets(verdict.places());
  }

  /** The first sentence of a report in which it stands. */
  private static int position(Verdict verdict) {
    return verdict.places().stream().mapToInt(place -> place.sentence()).min().orElse(0);
  }
}
