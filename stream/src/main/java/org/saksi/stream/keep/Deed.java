package org.saksi.stream.keep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Segmentation;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.stream.fold.Turn;

/** One thing that a store is told: what a report changed, or what a story came to. */
public record Deed(@Nullable Turn turn, @Nullable Outcome outcome) {

  /** What a report changed. */
  public static Deed of(Turn turn) {
    return new Deed(turn, null);
  }

  /** What a story came to, without what no store keeps. */
  public static Deed of(Outcome outcome) {
    Reconciliation story = outcome.reconciliation();
    return new Deed(
        null, story == null ? outcome : new Outcome(outcome.story(), withoutLayers(story)));
  }

  private static Reconciliation withoutLayers(Reconciliation story) {
    return new Reconciliation(
        story.story(),
        withoutLayers(story.readings()),
        withoutLayers(story.superseded()),
        story.findings(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A list of stories shows the headline of a report, or else its first sentence. */
  private static List<Reading> withoutLayers(List<Reading> readings) {
    return readings.stream().map(Deed::withoutLayers).toList();
  }

  private static Reading withoutLayers(Reading reading) {
    Segmentation whole = reading.segmentation();
    return new Reading(
        reading.report(),
        new Segmentation(
            whole.text(), List.of(), List.of(), List.of(), whole.sentences(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
