package org.saksi.stream.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a report is, in each shard that it was shown to and in all. Not thread-safe. */
final class Seat implements Comparable<Seat> {

  private final String report;
  private final long number;

  /** Its stories, that of its owner first. */
  private final List<LocalStory> stories = new ArrayList<>();

  private @Nullable Union union;
  private String told = "";
  private int closed;

  /**
   * @param number the later, the greater
   */
  Seat(String report, long number) {
    this.report = report;
    this.number = number;
  }

  String report() {
    return report;
  }

  List<LocalStory> stories() {
    return stories;
  }

  /** The story in a shard; null if it was not shown to it. */
  @Nullable LocalStory in(int shard) {
    for (LocalStory story : stories) {
      if (story.shard() == shard) {
        return story;
      }
    }
    return null;
  }

  /** Moves it within a shard. */
  void move(LocalStory to) {
    LocalStory from = in(to.shard());
    if (from == null) {
      stories.add(to);
    } else {
      from.seats().remove(this);
      stories.set(stories.indexOf(from), to);
    }
    to.seats().add(this);
  }

  /** Takes the side on which most of its fellows are; of two as good, that of the earlier shard. */
  private Union choose() {
    Union best = stories.getFirst().union();
    int most = fellows(best);
    for (LocalStory story : stories) {
      int fellows = fellows(story.union());
      if (fellows > most) {
        most = fellows;
        best = story.union();
      }
    }
    return best;
  }

  private int fellows(Union side) {
    return stories.stream()
        .filter(story -> story.union() == side)
        .mapToInt(story -> story.seats().size() - 1)
        .sum();
  }

  /**
   * Takes its side anew.
   *
   * @param touched given the side that it leaves and the one that it takes, if they are two
   */
  void takeSide(Set<Union> touched) {
    Union next = choose();
    if (next == union) {
      return;
    }
    if (union != null) {
      union.seats().remove(this);
      touched.add(union);
    }
    union = next;
    next.seats().add(this);
    touched.add(next);
  }

  /** One of its stories has closed; whether all have. */
  boolean close() {
    return ++closed >= stories.size();
  }

  /**
   * In which story it is.
   *
   * @return whether that is news
   */
  boolean tell(String story) {
    boolean isNews = !told.equals(story);
    told = story;
    return isNews;
  }

  /** The earliest come first. */
  @Override
  public int compareTo(Seat other) {
    return Comparator.<Seat>comparingLong(seat -> seat.number).compare(this, other);
  }
}
