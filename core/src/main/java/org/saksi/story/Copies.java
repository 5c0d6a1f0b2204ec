package org.saksi.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which recent report a new one copies or revises, or which copies it: the one with which it
 * shares most of its text. Not thread-safe.
 */
final class Copies {

  private final Window window;
  private final RecentSketches sketches = new RecentSketches();

  /** By the number of a copy that of what it copies. */
  private final Map<Integer, Integer> originals = new HashMap<>();

  Copies(Window window) {
    this.window = window;
  }

  /** What two reports are to each other. */
  private record Kin(int number, Kinship kinship) {}

  /**
   * Looks at the newest report of the window.
   *
   * @param neighbours reports that are like it, which need not share enough text to be found here
   */
  void find(int number, IntStream neighbours, Stories stories, List<StoryEvent> events) {
    Portrait portrait = window.portrait(number);
    IntStream found = IntStream.of(sketches.candidates(portrait.sketch()));
    Kin kin = closest(portrait, IntStream.concat(found, neighbours).sorted().distinct());
    sketches.add(number, portrait.sketch());
    if (kin == null) {
      return;
    }
    boolean newer = window.portrait(kin.number).pedigree().precedes(portrait.pedigree());
    int copy = newer ? number : kin.number;
    int original = newer ? kin.number : number;
    if (originals.putIfAbsent(copy, original) == null) {
      boolean revision = kin.kinship.kind() == Kinship.Kind.REVISION;
      events.add(
          new StoryEvent.Copied(
              stories.of(copy).id(),
              window.portrait(copy).report(),
              window.portrait(original).report(),
              revision,
              Why.copies(kin.kinship.share(), window.portrait(original).report(), revision)));
    }
  }

  /** The report with most of its text; the earliest of several. */
  private @Nullable Kin closest(Portrait portrait, IntStream candidates) {
    Kin closest = null;
    for (int candidate : candidates.toArray()) {
      Kinship kinship = portrait.kinship(window.portrait(candidate));
      if (kinship.kind() != Kinship.Kind.NONE
          && (closest == null || kinship.share() > closest.kinship.share())) {
        closest = new Kin(candidate, kinship);
      }
    }
    return closest;
  }

  /** Takes the oldest report out. */
  void forget(int number) {
    sketches.forget(number);
    originals.remove(number);
  }
}
