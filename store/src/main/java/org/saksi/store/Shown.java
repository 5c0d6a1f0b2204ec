package org.saksi.store;

import java.util.Optional;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.desk.Findings.Settled;

/**
 * Stories side by side, those asked for last remembered for as long as nothing changes them. Those
 * that are compared again anyway are then shown so. Thread-safe.
 */
final class Shown {

  /** The reports of those that are remembered have so many characters. */
  static final long MOST_CHARACTERS = 500_000;

  private record Seen(int changed, Reconciliation story) {

    long characters() {
      return story.readings().stream().mapToLong(one -> one.report().body().length()).sum();
    }
  }

  private final Recent<Seen> recent = new Recent<>(MOST_CHARACTERS, Seen::characters);

  /** A story as it was when it was changed last; none if it is not remembered. */
  Optional<Reconciliation> story(String id, int changed) {
    Seen seen = recent.get(id);
    return seen != null && seen.changed == changed ? Optional.of(seen.story) : Optional.empty();
  }

  /**
   * Remembers a story.
   *
   * @param changed the position in the log up to which its reports were known
   */
  void put(String id, int changed, Reconciliation story) {
    recent.put(id, new Seen(changed, story));
  }

  /** Somebody asked for an earlier state of it, and will soon ask for this one. */
  void renew(Settled story) {
    if (story.reconciliation() != null && recent.get(story.id()) != null) {
      put(story.id(), story.changed(), story.reconciliation());
    }
  }

  /** All may be another. */
  void forget() {
    recent.clear();
  }
}
