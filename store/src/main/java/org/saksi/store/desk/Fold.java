package org.saksi.store.desk;

import java.util.List;
import org.saksi.reading.Reading;
import org.saksi.story.Decision;
import org.saksi.story.Placements;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryGrouper;

/**
 * Goes through the log and says what each entry changes. The same entries in the same order always
 * change the same. Not thread-safe.
 */
public final class Fold {

  private final StoryGrouper grouper;
  private final Placements placements = new Placements();

  /**
   * A fold that has seen nothing yet.
   *
   * @param grouper one that has seen nothing either
   */
  public Fold(StoryGrouper grouper) {
    this.grouper = grouper;
  }

  /** Says which decisions are to come, before any report that they name. */
  public void follow(List<Decision> decisions) {
    decisions.forEach(decision -> grouper.follow(decision.named()));
  }

  /** Whether a decision finds all reports that it names. */
  public boolean finds(Decision decision) {
    return decision.named().stream().allMatch(grouper::finds);
  }

  /** What a report changes. */
  public Step arrive(int position, Reading reading) {
    return step(position, grouper.accept(reading));
  }

  /** What an editor's decision changes. */
  public Step decide(int position, Decision decision) {
    return step(position, grouper.decide(decision));
  }

  /** What it changes that an editor speaks about what some reports say, not where they belong. */
  public Step judge(int position, List<String> reports) {
    return new Step(position, List.of(), List.of(), reports);
  }

  private Step step(int position, List<StoryEvent> events) {
    return new Step(position, events, placements.after(events), List.of());
  }
}
