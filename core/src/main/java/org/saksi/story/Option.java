package org.saksi.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story that a report may join, by its links to the reports of the story. Not thread-safe. */
final class Option implements Comparable<Option> {

  /** A story is as close as the mean of its closest reports, so many where it has as many. */
  private static final int CLOSEST_REPORTS = 3;

  private final Story story;
  private final Seen nearest;
  private final int counted;
  private int links;
  private double sum;

  /**
   * The stories of the reports that were seen, in the order of their likeliest links.
   *
   * @param seen links of a report, the likeliest first
   */
  static List<Option> of(List<Seen> seen, Stories stories) {
    List<Option> options = new ArrayList<>(seen.size());
    for (Seen link : seen) {
      Story story = stories.of(link.number());
      Option known = find(story, options);
      if (known == null) {
        options.add(new Option(story, link));
      } else {
        known.add(link);
      }
    }
    return options;
  }

  private static @Nullable Option find(Story story, List<Option> options) {
    for (Option option : options) {
      if (option.story == story) {
        return option;
      }
    }
    return null;
  }

  /** Of the likeliest link. */
  private Option(Story story, Seen nearest) {
    this.story = story;
    this.nearest = nearest;
    counted = Math.min(CLOSEST_REPORTS, story.size());
    add(nearest);
  }

  /** Adds the next link, no likelier than those before. */
  private void add(Seen link) {
    if (links++ < counted) {
      sum += link.probability();
    }
  }

  Story story() {
    return story;
  }

  /** The likeliest link. */
  Seen nearest() {
    return nearest;
  }

  /** How close the story is to the report, from 0 to 1. */
  double closeness() {
    return sum / counted;
  }

  /** The closest come first. */
  @Override
  public int compareTo(Option other) {
    return Double.compare(other.closeness(), closeness());
  }
}
