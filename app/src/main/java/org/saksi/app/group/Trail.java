package org.saksi.app.group;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.story.StoryEvent;

/** What happened to one report and its story, in order. Not thread-safe. */
public final class Trail {

  private final String report;
  private final List<StoryEvent> events = new ArrayList<>();
  private String story = "";

  /** The trail of a report that may still be to come. */
  public Trail(String report) {
    this.report = report;
  }

  /** Follows the report through what happened next. */
  public void follow(List<StoryEvent> next) {
    for (StoryEvent event : next) {
      if (moves(event)) {
        story = event.story();
        events.add(event);
      } else if (touches(event)) {
        events.add(event);
      }
    }
  }

  private boolean moves(StoryEvent event) {
    return switch (event) {
      case StoryEvent.Opened opened -> opened.report().equals(report);
      case StoryEvent.Joined joined -> joined.report().equals(report);
      case StoryEvent.Merged merged -> merged.reports().contains(report);
      case StoryEvent.Split split -> split.reports().contains(report);
      case StoryEvent.Copied copied -> false;
      case StoryEvent.Closed closed -> false;
    };
  }

  /** Something happens to the report without moving it, or to others of its story. */
  private boolean touches(StoryEvent event) {
    return switch (event) {
      case StoryEvent.Opened opened -> false;
      case StoryEvent.Joined joined -> false;
      case StoryEvent.Merged merged -> merged.story().equals(story);
      case StoryEvent.Split split -> split.from().equals(story);
      case StoryEvent.Copied copied ->
          copied.report().equals(report) || copied.original().equals(report);
      case StoryEvent.Closed closed -> false;
    };
  }

  /** The id of the report. */
  public String report() {
    return report;
  }

  /** The events that touched it, in order. */
  public List<StoryEvent> events() {
    return List.copyOf(events);
  }

  /** How it joined a story on arrival; null if it opened one, or has not come. */
  public StoryEvent.@Nullable Joined joined() {
    return events.stream()
        .filter(StoryEvent.Joined.class::isInstance)
        .map(StoryEvent.Joined.class::cast)
        .findFirst()
        .orElse(null);
  }
}
