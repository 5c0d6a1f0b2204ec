package org.saksi.stream.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * What shards that do not know of each other come to together. Stories of two shards are one if
 * enough of the reports that both were shown are in both (average linkage, the surest first); a
 * report that is then still on two sides takes that with more of its fellows. So a report that two
 * shards put into different stories ties these only if others do not speak against it. Holds ids
 * and no words. Deterministic in the order of the reports. Not thread-safe.
 */
public final class Consensus {

  /** Of more stories the latest are put in question; the others stay together as they are. */
  static final int MOST_STORIES = 48;

  private final Map<String, Seat> seats = new HashMap<>();
  private final List<Map<String, LocalStory>> shards = new ArrayList<>();
  private long next;

  /** Nothing yet, of so many shards. */
  public Consensus(int shards) {
    for (int i = 0; i < shards; i++) {
      this.shards.add(new HashMap<>());
    }
  }

  /**
   * Hears what became of the next report. A story is named by its earliest report.
   *
   * @param answers of all shards that it was shown to, its owner's first
   * @return the reports that are in another story now, with the new one itself
   */
  public List<Move> accept(String report, List<Answer> answers) {
    seats.put(report, new Seat(report, next++));
    SequencedSet<LocalStory> changed = new LinkedHashSet<>();
    for (Answer answer : answers) {
      for (Move move : answer.moves()) {
        move(answer.shard(), move, changed);
      }
    }
    List<Move> moves = settle(changed);
    answers.forEach(this::close);
    return moves;
  }

  /** How many reports it remembers. */
  public int size() {
    return seats.size();
  }

  private void move(int shard, Move move, Set<LocalStory> changed) {
    Seat seat = seats.get(move.report());
    if (seat == null) {
      return; // its stories have closed
    }
    LocalStory from = seat.in(shard);
    seat.move(
        shards.get(shard).computeIfAbsent(move.story(), story -> new LocalStory(shard, story)));
    if (from != null) {
      changed.add(from);
    }
    changed.addAll(seat.stories());
  }

  private List<Move> settle(Set<LocalStory> changed) {
    SequencedSet<LocalStory> involved = new LinkedHashSet<>();
    changed.forEach(story -> involved.addAll(story.union().stories()));
    involved.removeIf(this::isEmpty);
    List<LocalStory> asked = new ArrayList<>(involved);
    unite(asked.subList(Math.max(0, asked.size() - MOST_STORIES), asked.size()));
    SequencedSet<Union> touched = new LinkedHashSet<>();
    for (LocalStory story : asked) {
      story.seats().forEach(seat -> seat.takeSide(touched));
    }
    List<Move> moves = new ArrayList<>();
    touched.forEach(union -> union.tell(moves));
    return moves;
  }

  /** Forgets a story that all its reports have left. */
  private boolean isEmpty(LocalStory story) {
    if (story.seats().isEmpty()) {
      story.union().stories().remove(story);
      shards.get(story.shard()).remove(story.id());
      return true;
    }
    return false;
  }

  /**
   * Puts stories that agree on one side; a side goes on with the oldest union it has for itself.
   */
  private static void unite(List<LocalStory> stories) {
    Set<Union> taken = new HashSet<>();
    for (List<LocalStory> side : new Agglomeration(stories).sides()) {
      Union union =
          side.stream()
              .map(LocalStory::union)
              .filter(known -> !taken.contains(known) && !known.seats().isEmpty())
              .min(Comparator.comparing(known -> known.seats().getFirst()))
              .orElseGet(Union::new);
      taken.add(union);
      side.stream().filter(story -> story.union() != union).forEach(union::add);
    }
  }

  private void close(Answer answer) {
    for (String id : answer.closed()) {
      LocalStory story = shards.get(answer.shard()).remove(id);
      if (story != null) {
        for (Seat seat : story.seats()) {
          if (seat.close()) {
            seats.remove(seat.report());
          }
        }
      }
    }
  }
}
