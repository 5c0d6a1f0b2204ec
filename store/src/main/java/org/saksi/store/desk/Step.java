package org.saksi.store.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.saksi.story.Placement;
import org.saksi.story.StoryEvent;

/**
 * What an entry of the log changes.
 *
 * @param position of the entry
 * @param events what happens, in order
 * @param placements where that leaves the reports that it moves
 * @param judged reports about whose words an editor said something
 */
public record Step(
    int position, List<StoryEvent> events, List<Placement> placements, List<String> judged) {

  public Step {
    events = List.copyOf(events);
    placements = List.copyOf(placements);
    judged = List.copyOf(judged);
  }

  /** The stories whose reports are others than before. */
  SequencedSet<String> stories() {
    SequencedSet<String> stories = new LinkedHashSet<>();
    for (StoryEvent event : events) {
      switch (event) {
        case StoryEvent.Merged merged -> {
          stories.add(merged.story());
          stories.add(merged.from());
        }
        case StoryEvent.Split split -> {
          stories.add(split.story());
          stories.add(split.from());
        }
        case StoryEvent.Opened opened -> stories.add(opened.story());
        case StoryEvent.Joined joined -> stories.add(joined.story());
        case StoryEvent.Copied copied -> stories.add(copied.story());
        case StoryEvent.Closed closed -> {}
      }
    }
    return stories;
  }
}
