package org.saksi.store.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Evidence;
import org.saksi.story.Decision;
import org.saksi.text.Span;

/** What an editor may decide. It outranks the machine, now and for what is still to come. */
public sealed interface Verdict {

  /** A name that an editor writes has so many characters at most. */
  int LONGEST_NAME = 200;

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
   * Who spoke the words of a quotation. It holds for this report as it is kept: a later version of
   * it is another report.
   *
   * @param report its id
   * @param quotation where the words stand: the content of a quotation that was read there
   * @param speaker a name, as the editor wrote it; null where nobody is known
   */
  record Spoken(String report, Span quotation, @Nullable String speaker) implements Verdict {}

  /**
   * Whether two names are names of one person or organisation. Of two that are not, a report that
   * uses both for one is left as it is: there, each quotation is given its speaker.
   *
   * @param same whether they are
   */
  record Alias(String name, String other, boolean same) implements Verdict {}

  /**
   * An earlier ruling no longer holds.
   *
   * @param ruling its position
   */
  record Undone(int ruling) implements Verdict {}
}
