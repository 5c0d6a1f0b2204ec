package org.saksi.stream.spread;

import java.util.HashMap;
import java.util.Map;

/**
 * How far one grouping is another (Bagga and Baldwin 1998), over the reports of the second.
 *
 * @param precision for each report, how much of its group is of its group in the other, on average
 * @param recall the reverse
 */
record BCubed(double precision, double recall) {

  private record Pair(String group, String truth) {}

  /**
   * Compares a grouping with another.
   *
   * @param groupOf the group of each report; one that is missing is a group of its own
   * @param truthOf the group of each report that is asked about
   */
  static BCubed of(Map<String, String> groupOf, Map<String, String> truthOf) {
    Map<String, Integer> groups = new HashMap<>();
    Map<String, Integer> truths = new HashMap<>();
    Map<Pair, Integer> both = new HashMap<>();
    truthOf.forEach((report, truth) -> {
      String group = groupOf.getOrDefault(report, report);
      groups.merge(group, 1, Integer::sum);
      truths.merge(truth, 1, Integer::sum);
      both.merge(new Pair(group, truth), 1, Integer::sum);
    });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Pair, Integer> entry : both.entrySet()) {
      double together = (double) entry.getValue() * entry.getValue();
      precision += together / groups.getOrDefault(entry.getKey().group(), 1);
      recall += together / truths.getOrDefault(entry.getKey().truth(), 1);
    }
    int reports = Math.max(1, truthOf.size());
    return new BCubed(precision / reports, recall / reports);
  }

  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
