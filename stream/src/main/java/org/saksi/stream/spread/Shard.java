package org.saksi.stream.spread;

import java.util.List;
import org.saksi.reading.Reading;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryGrouper;

/** Groups the reports that it is sent, as if there were no others. Not thread-safe. */
public final class Shard {

  private final int number;
  private final StoryGrouper grouper;
  private final Placements placements = new Placements();

  /**
   * A shard that has grouped nothing yet.
   *
   * @param number from 0
   */
  public Shard(int number, StoryGrouper grouper) {
    this.number = number;
    this.grouper = grouper;
  }

  /** Groups the next report. */
  public Answer accept(Reading reading) {
    List<StoryEvent> events = grouper.accept(reading);
    List<Move> moves =
        placements.after(events).stream()
            .filter(placement -> placement.change() != Placement.Change.COPIED)
            .map(placement -> new Move(placement.report(), placement.story()))
            .toList();
    List<StoryEvent.Closed> closed =
        events.stream()
            .filter(StoryEvent.Closed.class::isInstance)
            .map(StoryEvent.Closed.class::cast)
            .toList();
    closed.forEach(ended -> placements.forget(ended.reports()));
    return new Answer(number, moves, closed.stream().map(StoryEvent.Closed::story).toList());
  }
}
