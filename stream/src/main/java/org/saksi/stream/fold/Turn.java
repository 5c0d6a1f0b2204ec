package org.saksi.stream.fold;

import java.util.List;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.story.StoryEvent;

/** What one report changed, in the order of arrival. */
public record Turn(
    Position position, Report report, List<StoryEvent> events, List<Placement> placements) {

  public Turn {
    events = List.copyOf(events);
    placements = List.copyOf(placements);
  }
}
