package org.saksi.reconcile;

import java.util.List;

/**
 * Reports that rest on one origin and so are one witness.
 *
 * @param reports ids, two or more
 * @param kind what they share
 * @param why one plain sentence
 * @param evidence the words that show it
 */
public record SharedOrigin(List<String> reports, Kind kind, String why, List<Evidence> evidence) {

  public SharedOrigin {
    reports = List.copyOf(reports);
    evidence = List.copyOf(evidence);
  }

  /** What reports can share. */
  public enum Kind {
    COPY,
    AGENCY,
    RELEASE,
    CONFERENCE,
    STATEMENT
  }
}
