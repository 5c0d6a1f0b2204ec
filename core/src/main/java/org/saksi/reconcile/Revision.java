package org.saksi.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet changed when it put a new version of a report in the place of an earlier one.
 * Findings rest on the new version alone. Immutable.
 *
 * @param report id of the new version
 * @param supersedes id of the earlier version
 * @param changes in the order of the text; none where only something beside the words differs
 */
public record Revision(String report, String supersedes, List<Change> changes) {

  public Revision {
    changes = List.copyOf(changes);
  }

  /**
   * One stretch of words that became another.
   *
   * @param before words of the earlier version; null where words were put in
   * @param after words of the new version; null where words were taken out
   */
  public record Change(@Nullable Evidence before, @Nullable Evidence after) {}
}
