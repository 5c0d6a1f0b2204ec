package org.saksi.story;

/** A story that a report may join, by its links to the reports of the story. Not thread-safe. */
final class Option implements Comparable<Option> {

  /** A story is as close as the mean of its closest reports, so many where it has as many. */
  private static final int CLOSEST_REPORTS = 3;

  private final Story story;
  private final Seen nearest;
  private final int counted;
  private int links;
  private double sum;

  /** Of the likeliest link. */
  Option(Story story, Seen nearest) {
    this.story = story;
    this.nearest = nearest;
    counted = Math.min(CLOSEST_REPORTS, story.size());
    add(nearest);
  }

  /** Adds the next link, no likelier than those before. */
  void add(Seen link) {
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
