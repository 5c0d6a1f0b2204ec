package org.saksi.app.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.story.StoryEvent;

/** Counts what a grouping has come to. Not thread-safe. */
public final class Tally {

  private final Map<String, Integer> sizes = new HashMap<>();
  private final Set<String> copies = new HashSet<>();
  private int reports;
  private int merges;
  private int splits;

  /** Counts what happened next. */
  public void add(List<StoryEvent> events) {
    for (StoryEvent event : events) {
      switch (event) {
        case StoryEvent.Opened opened -> arrive(opened.story());
        case StoryEvent.Joined joined -> arrive(joined.story());
        case StoryEvent.Merged merged -> {
          merges++;
          move(merged.reports().size(), merged.from(), merged.story());
        }
        case StoryEvent.Split split -> {
          splits++;
          move(split.reports().size(), split.from(), split.story());
        }
        case StoryEvent.Copied copied -> {
          if (!copied.revision()) {
            copies.add(copied.report());
          }
        }
        case StoryEvent.Closed closed -> {}
      }
    }
  }

  private void arrive(String story) {
    reports++;
    sizes.merge(story, 1, Integer::sum);
  }

  private void move(int count, String from, String to) {
    sizes.merge(to, count, Integer::sum);
    sizes.computeIfPresent(from, (story, size) -> size > count ? size - count : null);
  }

  public int reports() {
    return reports;
  }

  /** Stories of two reports or more. */
  public int stories() {
    return (int) sizes.values().stream().filter(size -> size > 1).count();
  }

  /** Reports that are their story's only one. */
  public int alone() {
    return (int) sizes.values().stream().filter(size -> size == 1).count();
  }

  /** How many reports the largest story has; 0 if there is none. */
  public int largest() {
    return sizes.values().stream().mapToInt(size -> size).max().orElse(0);
  }

  /** Reports that copy another; an outlet's update of its own report is none. */
  public int copies() {
    return copies.size();
  }

  /** How often two stories became one on the way. */
  public int merges() {
    return merges;
  }

  /** How often a story lost a part on the way. */
  public int splits() {
    return splits;
  }
}
