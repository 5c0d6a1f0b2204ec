package org.saksi.store;

import java.util.Optional;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.desk.StoryLine;

/** Stories side by side, those shown last remembered until they are others. Thread-safe. */
final class Shown {

  /** So many are remembered. */
  static final int MOST = 64;

  private record Seen(String edition, Reconciliation story) {}

  private final Settling settling;
  private final Recent<Seen> recent = new Recent<>(MOST);

  Shown(Settling settling) {
    this.settling = settling;
  }

  /** The reports of a story side by side, as they are in an edition; empty if it has none. */
  Optional<Reconciliation> story(StoryLine line, String edition) {
    Seen known = recent.get(line.id());
    if (known != null && known.edition.equals(edition)) {
      return Optional.of(known.story);
    }
    Reconciliation story = settling.compare(line.id());
    if (story == null) {
      return Optional.empty();
    }
    recent.put(line.id(), new Seen(edition, story));
    return Optional.of(story);
  }
}
