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

  /** Whether any of this is new to the reader; if so, it is shown now. */
  boolean isNew(List<Evidence> evidence) {
    return show(evidence, known(evidence) < evidence.size());
  }

  /** Whether most of this is new to the reader; if so, it is shown now. */
  boolean isMostlyNew(List<Evidence> evidence) {
    return show(evidence, 2 * known(evidence) < evidence.size());
  }

  private boolean show(List<Evidence> evidence, boolean isNew) {
    if (isNew) {
      seen.addAll(evidence);
    }
    return isNew;
  }

  private long known(List<Evidence> evidence) {
    return evidence.stream().filter(one -> seen.stream().anyMatch(old -> isIn(one, old))).count();
  }

  /** Most of the words were among those that have been shown. */
  private static boolean isIn(Evidence words, Evidence shown) {
    return words.report().equals(shown.report())
        && 2 * words.span().overlap(shown.span()) >= words.span().length();
  }
}
