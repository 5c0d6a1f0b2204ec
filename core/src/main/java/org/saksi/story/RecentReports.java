package org.saksi.story;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;

/**
 * The reports that a new one may belong with, found by the words that they share. Holds the latest
 * {@value #MOST_REPORTS}, so its memory is bounded. Not thread-safe.
 */
final class RecentReports {

  static final int MOST_REPORTS = 20_000;

  /** Reports published further apart are never compared. */
  private static final long WINDOW_HOURS = 72;

  /** A word in a larger share of all reports, in percent, finds nothing. */
  private static final int COMMON_PERCENT = 10;

  /** Seen reports are too few to judge words by until there are so many. */
  private static final int FIRST_REPORTS = 200;

  /**
   * A report that was placed.
   *
   * @param hours when it was published, in hours since 1970; null if unknown
   * @param weights of its words, a vector of length 1
   */
  record Placed(
      int number, Report report, String story, @Nullable Long hours, Map<String, Double> weights) {}

  private final ArrayDeque<Placed> reports = new ArrayDeque<>();
  private final Map<String, ArrayDeque<Placed>> byWord = new HashMap<>();
  private final Map<String, Integer> reportsWith = new HashMap<>();
  private int seen;

  /** How telling each word of a portrait is, as a vector of length 1. */
  Map<String, Double> weigh(Portrait portrait) {
    Map<String, Double> weights = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> word : new TreeMap<>(portrait.weights()).entrySet()) {
      double weight = word.getValue() * rarity(word.getKey());
      weights.put(word.getKey(), weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    weights.replaceAll((word, weight) -> weight / length);
    return weights;
  }

  private double rarity(String word) {
    return Math.log((seen + FIRST_REPORTS) / (reportsWith.getOrDefault(word, 0) + 1.0));
  }

  /**
   * The cosine of a report with each recent one that shares a telling word, in order of arrival.
   */
  Map<Integer, Link> linksOf(Map<String, Double> weights, @Nullable Long hours) {
    Map<Integer, Link> links = new TreeMap<>();
    for (Map.Entry<String, Double> word : new TreeMap<>(weights).entrySet()) {
      ArrayDeque<Placed> sharing = byWord.get(word.getKey());
      if (sharing == null || isCommon(word.getKey())) {
        continue;
      }
      for (Placed other : sharing) {
        if (isNear(hours, other.hours())) {
          links
              .computeIfAbsent(other.number(), number -> new Link(other))
              .add(
                  word.getKey(),
                  word.getValue() * other.weights().getOrDefault(word.getKey(), 0.0));
        }
      }
    }
    return links;
  }

  private boolean isCommon(String word) {
    return seen > FIRST_REPORTS
        && reportsWith.getOrDefault(word, 0) * 100L > seen * (long) COMMON_PERCENT;
  }

  private static boolean isNear(@Nullable Long a, @Nullable Long b) {
    return a == null || b == null || Math.abs(a - b) <= WINDOW_HOURS;
  }

  void add(Report report, String story, @Nullable Long hours, Map<String, Double> weights) {
    Placed placed = new Placed(seen++, report, story, hours, weights);
    reports.add(placed);
    for (String word : weights.keySet()) {
      byWord.computeIfAbsent(word, w -> new ArrayDeque<>(4)).add(placed);
      reportsWith.merge(word, 1, Integer::sum);
    }
    if (reports.size() > MOST_REPORTS) {
      forget(reports.remove());
    }
  }

  /** The oldest report stands first wherever it stands. */
  private void forget(Placed oldest) {
    for (String word : oldest.weights().keySet()) {
      ArrayDeque<Placed> sharing = byWord.get(word);
      if (sharing != null) {
        sharing.remove();
        if (sharing.isEmpty()) {
          byWord.remove(word);
        }
      }
    }
  }
}
