package org.saksi.store.alert;

/** What an alert follows. */
public sealed interface Subject {

  /**
   * Every story with a report that a query finds.
   *
   * @param query as it was typed, and understood when the alert was made
   */
  record Asked(String query) implements Subject {}

  /**
   * One story, and what it becomes when it is merged.
   *
   * @param story its id when the alert was made
   */
  record Followed(String story) implements Subject {}
}
