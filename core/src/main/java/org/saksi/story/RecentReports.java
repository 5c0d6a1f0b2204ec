package org.saksi.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a new one may belong with, found by the words that they share. Holds the latest
 * {@value #MOST_REPORTS}, so its memory is bounded. Not thread-safe.
 */
final class RecentReports {

  private static final int MOST_REPORTS = 20_000;

  /** Reports published further apart are never compared. */
  private static final long WINDOW_HOURS = 72;

  /** A link between reports published so many hours apart has lost two thirds of its strength. */
  private static final double FADING_HOURS = 100;

  /** A word in a larger share of all reports, in percent, finds nothing. */
  private static final int COMMON_PERCENT = 10;

  /** Seen reports are too few to judge words by until there are so many. */
  private static final int FIRST_REPORTS = 200;

  /** Links weaker than this never make a story. */
  private static final double WEAKEST_LINK = 0.1;

  private record Posting(PlacedReport report, double weight) {}

  private final ArrayDeque<PlacedReport> reports = new ArrayDeque<>();
  private final Map<String, ArrayDeque<Posting>> byWord = new HashMap<>();
  private final Map<String, Integer> reportsWith = new HashMap<>();
  private final Map<Integer, PlacedReport> originals = new HashMap<>();
  private int seen;

  /** How telling each word of a portrait is, as a vector of length 1. */
  Map<String, Double> weigh(Portrait portrait) {
    Map<String, Double> weights = new TreeMap<>(portrait.weights());
    weights.replaceAll((word, weight) -> weight * rarity(word));
    double squares = 0;
    for (double weight : weights.values()) {
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    weights.replaceAll((word, weight) -> weight / length);
    return weights;
  }

  private double rarity(String word) {
    return StrictMath.log((seen + FIRST_REPORTS) / (reportsWith.getOrDefault(word, 0) + 1.0));
  }

  /**
   * The recent reports that share telling words with a report, in order of arrival.
   *
   * @param weights of the report's words; their order decides how rounding errors add up
   */
  List<Link> linksOf(Map<String, Double> weights, @Nullable Long hours) {
    int first = seen - reports.size();
    double[] cosines = new double[reports.size()];
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      ArrayDeque<Posting> sharing = byWord.get(word.getKey());
      if (sharing != null && !isCommon(word.getKey())) {
        double weight = word.getValue();
        for (Posting posting : sharing) {
          cosines[posting.report().number() - first] += weight * posting.weight();
        }
      }
    }
    List<Link> links = new ArrayList<>();
    int i = 0;
    for (PlacedReport report : reports) {
      double cosine = cosines[i++];
      if (cosine > WEAKEST_LINK && isNear(hours, report.hours())) {
        links.add(new Link(report, Math.min(1, cosine) * freshness(hours, report.hours())));
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

  private static double freshness(@Nullable Long a, @Nullable Long b) {
    return a == null || b == null ? 1 : StrictMath.exp(-Math.abs(a - b) / FADING_HOURS);
  }

  /** The number of the next report. */
  int next() {
    return seen;
  }

  /** The report that another copies, as far as known; null if it copies none. */
  @Nullable PlacedReport originalOf(PlacedReport copy) {
    return originals.get(copy.number());
  }

  /** Learns that a report copies another. */
  void setOriginal(int copy, PlacedReport original) {
    originals.put(copy, original);
  }

  /** Takes in the next report. */
  void add(PlacedReport placed) {
    seen++;
    reports.add(placed);
    placed
        .weights()
        .forEach((word, weight) -> {
          byWord.computeIfAbsent(word, w -> new ArrayDeque<>(4)).add(new Posting(placed, weight));
          reportsWith.merge(word, 1, Integer::sum);
        });
    if (reports.size() > MOST_REPORTS) {
      forget(reports.remove());
    }
  }

  /** The oldest report stands first wherever it stands. */
  private void forget(PlacedReport oldest) {
    originals.remove(oldest.number());
    for (String word : oldest.weights().keySet()) {
      byWord.computeIfPresent(
          word,
          (w, sharing) -> {
            sharing.remove();
            return sharing.isEmpty() ? null : sharing;
          });
    }
  }
}
