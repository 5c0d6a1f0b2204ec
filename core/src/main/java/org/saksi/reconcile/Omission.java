package org.saksi.reconcile;

import java.util.List;

/**
 * A fact that independent witnesses agree on and that an outlet's reports do not have, in these
 * words or in others.
 *
 * @param finding id of the finding that states it
 * @param reports all reports of the outlet in the story
 * @param early whether each of them was published before any report that states it, so that the
 *     outlet may not have known
 */
public record Omission(String finding, List<String> reports, boolean early) {

  public Omission {
    reports = List.copyOf(reports);
  }
}
