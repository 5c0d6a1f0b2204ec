package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import org.saksi.reconcile.Evidence;

/**
 * What a reader has seen of the reports in one section. A finding that only points at the same
 * words again tells nothing new: a clause and the figure in it are two findings, but one thing to
 * read. Not thread-safe.
 */
final class Shown {

  private final List<Evidence> seen = new ArrayList<>();

  /** Whether any of this is new to the reader; from now on none of it is. */
  boolean isNew(List<Evidence> evidence) {
    boolean anyNew = false;
    for (Evidence one : evidence) {
      anyNew |= seen.stream().noneMatch(other -> overlaps(one, other));
    }
    if (anyNew) {
      seen.addAll(evidence);
    }
    return anyNew;
  }

  private static boolean overlaps(Evidence a, Evidence b) {
    return a.report().equals(b.report()) && a.span().overlaps(b.span());
  }
}
