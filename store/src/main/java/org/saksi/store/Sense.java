package org.saksi.store;

import java.util.List;
import java.util.stream.Stream;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.store.log.Verdict;
import org.saksi.story.Decision;

/** Whether what an editor decides speaks of what is there. */
final class Sense {

  private Sense() {}

  /**
   * @throws IllegalArgumentException if it does not
   */
  static void check(Verdict verdict, Newsroom newsroom) {
    switch (verdict) {
      case Verdict.Placed placed ->
          named(placed.decision()).forEach(report -> find(report, newsroom));
      case Verdict.Judged judged -> judged.evidence().forEach(place -> find(place, newsroom));
      case Verdict.Undone undone -> {
        if (newsroom.rulings().stream().noneMatch(ruling -> ruling.position() == undone.ruling())) {
          throw new IllegalArgumentException("there is no ruling " + undone.ruling());
        }
        if (newsroom.rulingsInForce().stream()
            .noneMatch(ruling -> ruling.position() == undone.ruling())) {
          throw new IllegalArgumentException("ruling " + undone.ruling() + " is undone already");
        }
      }
    }
  }

  private static List<String> named(Decision decision) {
    return switch (decision) {
      case Decision.Move move -> List.of(move.report(), move.story());
      case Decision.Merge merge -> List.of(merge.story(), merge.other());
      case Decision.Split split ->
          Stream.concat(Stream.of(split.story()), split.reports().stream()).toList();
      case Decision.Apart apart -> List.of(apart.report(), apart.other());
    };
  }

  private static Reading find(String report, Newsroom newsroom) {
    return newsroom
        .report(report)
        .orElseThrow(() -> new IllegalArgumentException("no report has the id " + report));
  }

  private static void find(Evidence place, Newsroom newsroom) {
    int length = find(place.report(), newsroom).report().body().length();
    if (place.span().end() > length) {
      throw new IllegalArgumentException(
          "the text of %s ends at %d, before %d"
              .formatted(place.report(), length, place.span().end()));
    }
  }
}
