package org.saksi.story;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which recent report a new one copies or revises, or which copies it: the one with which it
 * shares most of its text. Not thread-safe.
 */
final class Copies {

  private final Window window;
  private final RecentSketches sketches = new RecentSketches();

  /** The numbers of the reports that are known to be copies. */
  private final Set<Integer> known = new TreeSet<>();

  Copies(Window window) {
    this.window = window;
  }

  /** What two reports are to each other. */
  private record Kin(int number, Kinship kinship) {}

  /**
   * Looks at the newest report of the window.
   *
   * @param runs those of its text
   * @param neighbours reports that are like it, which need not share enough text to be found here
   */
  void find(int number, Runs runs, int[] neighbours, Stories stories, List<StoryEvent> events) {
    Portrait portrait = window.portrait(number);
    int[] anchors = runs.anchors();
    Kin kin = closest(portrait, neighbours, sketches.candidates(window.first(), anchors));
    sketches.add(number, window.first(), anchors);
    if (kin == null) {
      return;
    }
    boolean newer = window.portrait(kin.number).pedigree().precedes(portrait.pedigree());
    int copy = newer ? number : kin.number;
    int original = newer ? kin.number : number;
    if (known.add(copy)) {
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
  private @Nullable Kin closest(Portrait portrait, int[] some, int[] others) {
    int[] candidates = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, candidates, some.length, others.length);
    Kin closest = null;
    for (int candidate : Numbers.ascending(candidates, candidates.length)) {
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
    known.remove(number);
  }

  void write(StateWriter to) throws IOException {
    to.count(known.size());
    int last = window.first();
    for (int copy : known) {
      to.count(copy - last);
      last = copy;
    }
    sketches.write(window.first(), window.next(), to);
  }

  /** Takes in what was written, before any report was looked at. */
  void read(StateReader from) throws IOException {
    int count = from.count(window.next() - window.first());
    int last = window.first();
    for (int i = 0; i < count; i++) {
      last += from.count(window.next() - 1 - last);
      known.add(last);
    }
    sketches.read(window.first(), window.next(), from);
  }
}
