package org.saksi.store.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.reconcile.Finding;

/** What is asked of a report. Immutable. */
sealed interface Condition {

  /** Each of some; none at all asks nothing. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of some. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** The opposite. */
  record Not(Condition part) implements Condition {}

  /** Words stand in headline or body. */
  record Text(Phrase phrase) implements Condition {}

  /**
   * Somebody or something is named by whatever name.
   *
   * @param key see {@link Card.Name}
   */
  record Known(String key) implements Condition {}

  /** Somebody or something of a type is named so. */
  record Named(Entity.Type type, Phrase phrase) implements Condition {}

  /** It is of an outlet. */
  record Outlet(Phrase phrase) implements Condition {}

  /** It has this id. */
  record Id(String id) implements Condition {}

  /** It was published on one of these days. */
  record PublishedOn(Days days) implements Condition {}

  /** It names a time within these days. */
  record Mentions(Days days) implements Condition {}

  /** It has part in a finding of this status, as the asker knows. */
  record Standing(Finding.Status status) implements Condition {}

  /**
   * One figure or one quotation is all this; at least one of these is asked.
   *
   * @param amount what a figure amounts to; null if it may be a quotation too
   * @param by who said it
   * @param said words of a quotation
   * @param about what it is about
   */
  record Telling(@Nullable Amount amount, List<Phrase> by, List<Phrase> said, List<Phrase> about)
      implements Condition {

    public Telling {
      by = List.copyOf(by);
      said = List.copyOf(said);
      about = List.copyOf(about);
    }

    /** Only a quotation can be it. */
    boolean isOfQuotation() {
      return amount == null && (!by.isEmpty() || !said.isEmpty());
    }

    /**
     * Both asked of one figure or quotation; null where each is asked of another: it has one amount
     * and one speaker, and a figure has no words.
     */
    @Nullable Telling and(Telling other) {
      boolean figure = amount != null || other.amount != null;
      boolean speech = !said.isEmpty() || !other.said.isEmpty();
      if (amount != null && other.amount != null
          || !by.isEmpty() && !other.by.isEmpty()
          || figure && speech) {
        return null;
      }
      return new Telling(
          amount == null ? other.amount : amount,
          both(by, other.by),
          both(said, other.said),
          both(about, other.about));
    }

    private static List<Phrase> both(List<Phrase> some, List<Phrase> others) {
      List<Phrase> both = new ArrayList<>(some);
      both.addAll(others);
      return both;
    }

    /** Whether a passage is what is asked. */
    boolean holds(Passage passage) {
      Amount asked = amount;
      Amount own = passage.amount();
      boolean kind =
          asked == null ? !isOfQuotation() || own == null : own != null && own.meets(asked);
      return kind
          && by.stream().allMatch(phrase -> phrase.isIn(passage.by()))
          && said.stream().allMatch(phrase -> phrase.isGistOf(passage.gist()))
          && about.stream()
              .allMatch(phrase -> phrase.isGistOf(passage.gist()) || phrase.isIn(passage.names()));
    }
  }
}
