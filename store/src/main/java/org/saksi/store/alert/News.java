package org.saksi.store.alert;

import java.util.List;
import java.util.Locale;
import org.saksi.reconcile.Evidence;

/**
 * Something that happened to a story.
 *
 * @param kind what
 * @param evidence the places that show it, what is new among them first
 */
public record News(Kind kind, List<Evidence> evidence) {

  public News {
    evidence = List.copyOf(evidence);
  }

  /** What can happen to a story. */
  public enum Kind {
    /** A conflict that was not there. */
    NEW_CONFLICT,
    /** A figure has a value that nobody gave before, or a report now gives another. */
    CHANGED_FIGURE,
    /** What was known is stated by one more independent witness. */
    NEW_WITNESS,
    /** What witnesses agreed on, fewer agree on, or none. */
    LOST_CORROBORATION;

    /** As programs and forms write it: {@code new_conflict}. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
