package org.saksi.store.search;

import java.util.EnumSet;
import java.util.Set;
import org.saksi.reconcile.Finding;

/**
 * What is looked for, as {@link QueryReader} understood it. Immutable.
 *
 * <p>What findings say of a report is not in the index. {@link #statuses()} tells which of their
 * statuses the query names; whoever asks tells with it which reports have part in such findings.
 */
public final class Query implements Typed {

  private final String text;
  private final Condition condition;
  private final Set<Finding.Status> statuses = EnumSet.noneOf(Finding.Status.class);

  Query(String text, Condition condition) {
    this.text = text;
    this.condition = condition;
    note(condition);
  }

  private void note(Condition part) {
    switch (part) {
      case Condition.All all -> all.parts().forEach(this::note);
      case Condition.Any any -> any.parts().forEach(this::note);
      case Condition.Not not -> note(not.part());
      case Condition.Standing standing -> statuses.add(standing.status());
      case Condition.Text text -> {}
      case Condition.Known known -> {}
      case Condition.Named named -> {}
      case Condition.Outlet outlet -> {}
      case Condition.Id id -> {}
      case Condition.PublishedOn publishedOn -> {}
      case Condition.Mentions mentions -> {}
      case Condition.Telling telling -> {}
    }
  }

  /** As it was typed. */
  public String text() {
    return text;
  }

  /** The statuses of findings that it names. */
  public Set<Finding.Status> statuses() {
    return Set.copyOf(statuses);
  }

  Condition condition() {
    return condition;
  }

  @Override
  public String toString() {
    return text;
  }
}
