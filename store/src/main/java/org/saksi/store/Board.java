package org.saksi.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.desk.FindingList;
import org.saksi.store.desk.Happening;
import org.saksi.store.desk.Ledger;
import org.saksi.store.desk.Stories;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;
import org.saksi.store.desk.Totals;
import org.saksi.store.desk.Whereabouts;

/** The stories of a newsroom as they are now, to look at. Thread-safe. */
public final class Board {

  private final Ledger ledger;
  private final Stories stories;
  private final FindingList findings;
  private final Whereabouts whereabouts;
  private final Folding folding;
  private final Settling settling;

  Board(
      Ledger ledger,
      Stories stories,
      FindingList findings,
      Whereabouts whereabouts,
      Folding folding,
      Settling settling) {
    this.ledger = ledger;
    this.stories = stories;
    this.findings = findings;
    this.whereabouts = whereabouts;
    this.folding = folding;
    this.settling = settling;
  }

  /**
   * The stories of two reports or more.
   *
   * @param after the {@linkplain StoryLine#cursor mark} that the list goes on behind; null for its
   *     beginning
   * @param limit at most {@value Stories#MOST_LINES}
   * @throws IllegalArgumentException if {@code after} is no such mark
   */
  public List<StoryLine> lines(StoryOrder order, @Nullable String after, int limit) {
    return stories.stories(order, after, limit);
  }

  /** The ids of all stories of two reports or more, in the order in which they were opened. */
  public List<String> ids() {
    return stories.ids();
  }

  /** A story's line; of one that was merged away, that of the story it became. */
  public Optional<StoryLine> line(String story) {
    return stories.line(whereabouts.current(story));
  }

  /** Is another whenever a list of stories may be, for as long as the newsroom is open. */
  public String edition() {
    return folding.restarts() + "-" + ledger.position() + "-" + settling.turns();
  }

  /** Is another whenever a story may be, for as long as the newsroom is open. */
  public String edition(StoryLine line) {
    return folding.restarts() + "-" + line.changed() + (line.closed() ? "-closed" : "");
  }

  /** The reports of a story side by side, as they are now; a merged one as what it became. */
  public Optional<Reconciliation> story(String story) {
    return line(story).flatMap(line -> settling.story(line.id(), line.changed()));
  }

  /** What happened to a story, in order; also to one that was merged away. */
  public List<Happening> history(String story) {
    return whereabouts.history(story);
  }

  /** The story that a report is in. */
  public Optional<String> storyOf(String report) {
    return whereabouts.storyOf(report);
  }

  /** The story that each of some reports is in, by the id of the report. */
  public Map<String, String> storiesOf(Collection<String> reports) {
    return whereabouts.storiesOf(reports);
  }

  /** The position in the log up to which every report is in its story. */
  public int entered() {
    return ledger.position();
  }

  /** The findings of all stories, but what a single outlet states. */
  public FindingList findings() {
    return findings;
  }

  /** How much there is. */
  public Totals totals() {
    return stories.totals();
  }
}
