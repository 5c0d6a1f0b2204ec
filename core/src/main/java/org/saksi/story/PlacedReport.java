package org.saksi.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;

/**
 * A report that belongs to a story, by what is needed to compare others with it.
 *
 * @param placement where it went when it arrived
 * @param weights of its telling words, a vector of length 1
 */
record PlacedReport(
    int number,
    Placement placement,
    @Nullable Long hours,
    Map<String, Double> weights,
    WordSequences sequences,
    Pedigree pedigree) {

  /** Text shared by two outlets comes from one pen; an outlet repeats its own background anyway. */
  private static final double COPIED = 0.4;

  private static final double REPUBLISHED = 0.9;

  private static final int SECONDS = 3_600;

  String id() {
    return placement.report();
  }

  String story() {
    return placement.story();
  }

  /** When a report was published, in hours since 1970; noon where only the date is known. */
  static @Nullable Long hours(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    return published.moment() == null
        ? published.date().toEpochDay() * 24 + 12
        : Math.floorDiv(published.moment().toEpochSecond(), SECONDS);
  }

  /** The words that bring the two closest together, the strongest first. */
  List<String> sharedWith(Map<String, Double> others, int count) {
    Map<String, Double> products = new HashMap<>();
    weights.forEach((word, weight) -> {
      Double other = others.get(word);
      if (other != null) {
        products.put(word, weight * other);
      }
    });
    return products.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The report holds, or is held by, most of this one's text. */
  boolean sharesTextWith(Pedigree other, WordSequences sequencesOfOther) {
    boolean same = pedigree.outlet() != null && pedigree.outlet().equals(other.outlet());
    return sequences.overlap(sequencesOfOther) >= (same ? REPUBLISHED : COPIED);
  }
}
