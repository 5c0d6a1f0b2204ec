package org.saksi.stream.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Stories of several shards that tell of one event, and the reports that it has. Not thread-safe.
 */
final class Union {

  private final List<LocalStory> stories = new ArrayList<>();
  private final TreeSet<Seat> seats = new TreeSet<>();

  /** Of one story. */
  static Union of(LocalStory story) {
    Union union = new Union();
    union.stories.add(story);
    return union;
  }

  List<LocalStory> stories() {
    return stories;
  }

  /** The earliest report first; its id is the name of the story. */
  TreeSet<Seat> seats() {
    return seats;
  }

  /** Adds the reports whose story has another name now. */
  void tell(List<Move> moves) {
    if (!seats.isEmpty()) {
      String name = seats.getFirst().report();
      for (Seat seat : seats) {
        if (seat.tell(name)) {
          moves.add(new Move(seat.report(), name));
        }
      }
    }
  }

  /** Takes a story from where it was. */
  void add(LocalStory story) {
    story.union().stories.remove(story);
    stories.add(story);
    story.enter(this);
  }
}
