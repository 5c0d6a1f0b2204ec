package org.saksi.store.log;

import java.util.List;
import org.saksi.reconcile.Evidence;
import org.saksi.story.Decision;

/** What an editor may decide. It outranks the machine, now and for what is still to come. */
public sealed interface Verdict {

  /** Where reports belong. */
  record Placed(Decision decision) implements Verdict {}

  /**
   * Whether a conflict that the machine found is one.
   *
   * @param stands whether it is
   * @param evidence the places that it rests on, one or more; the verdict holds for every finding
   *     that rests on all of them
   */
  record Judged(boolean stands, List<Evidence> evidence) implements Verdict {
    public Judged {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a verdict names the places that a conflict rests on");
      }
    }
  }

  /**
   * An earlier ruling no longer holds.
   *
   * @param ruling its position
   */
  record Undone(int ruling) implements Verdict {}
}
