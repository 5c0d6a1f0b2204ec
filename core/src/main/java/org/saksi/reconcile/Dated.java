package org.saksi.reconcile;

import java.util.List;

/**
 * A point of the story's timeline.
 *
 * @param value the time in TIMEX3 notation
 * @param evidence the words that name it, by report
 */
public record Dated(String value, List<Evidence> evidence) {

  public Dated {
    evidence = List.copyOf(evidence);
  }
}
