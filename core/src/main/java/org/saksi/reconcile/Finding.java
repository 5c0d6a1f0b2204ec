package org.saksi.reconcile;

import java.util.List;

/**
 * Something that reports of a story state, with what comes of setting them side by side.
 *
 * @param id unique in its story: {@code x1}, {@code x2} …
 * @param status what comes of it
 * @param kind what is stated
 * @param witnesses how many independent witnesses state it; copies of one text and outlets that
 *     rest on one statement count once
 * @param why one plain sentence of fixed words and spans
 * @param evidence where each report states it, in order of the reports
 */
public record Finding(
    String id, Status status, Kind kind, int witnesses, String why, List<Evidence> evidence) {

  public Finding {
    evidence = List.copyOf(evidence);
  }

  /** What comes of setting statements side by side. */
  public enum Status {
    /** Reports state values that cannot all be true, or one report does. */
    CONFLICTING,
    /** Reports of two or more outlets state it alike. */
    CORROBORATED,
    /** Reports, or two places of one, state it differently, and the difference is no conflict. */
    COMPATIBLE,
    /** Only one outlet states it. */
    SINGLE
  }

  /** What is stated. */
  public enum Kind {
    EVENT,
    FIGURE,
    TIME,
    PLACE,
    NAME,
    ATTRIBUTION,
    OUTCOME
  }
}
