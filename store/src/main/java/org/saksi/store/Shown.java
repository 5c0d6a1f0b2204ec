package org.saksi.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.desk.Findings.Settled;

/**
 * Stories side by side, those asked for last remembered for as long as nothing changes them. Those
 * that are compared again anyway are then shown so. Thread-safe.
 */
final class Shown {

  /** The reports of those that are remembered have so many characters. */
  static final long MOST_CHARACTERS = 700_000;

  /**
   * @param world how often all had become another before
   */
  private record Seen(int world, int changed, Reconciliation story) {

    long weight() {
      return Stream.concat(story.readings().stream(), story.superseded().stream())
          .mapToLong(reading -> Readings.weight(reading.report()))
          .sum();
    }
  }

  private final Recent<Seen> recent = new Recent<>(MOST_CHARACTERS, Seen::weight);
  private volatile int world;

  /** What is compared from now on is of this world, until all becomes another. */
  int world() {
    return world;
  }

  /** A story as it was when it was changed last; none if it is not remembered. */
  Optional<Reconciliation> story(String id, int changed) {
    Seen seen = recent.get(id);
    return seen != null && seen.world == world && seen.changed == changed
        ? Optional.of(seen.story)
        : Optional.empty();
  }

  /**
   * Remembers a story.
   *
   * @param of the world before it was compared
   * @param changed the position in the log up to which its reports were known
   */
  void put(int of, String id, int changed, Reconciliation story) {
    recent.put(id, new Seen(of, changed, story));
  }

  /** Somebody asked for an earlier state of it, and will soon ask for this one. */
  void renew(Settled story) {
    if (story.reconciliation() != null && recent.get(story.id()) != null) {
      put(world, story.id(), story.changed(), story.reconciliation());
    }
  }

  /** All may be another; one at a time says so. */
  void forget() {
    world++;
    recent.clear();
  }
}
