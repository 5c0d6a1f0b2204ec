package org.saksi.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How close a report is to an earlier one, and by which words. Not thread-safe. */
final class Link {

  private record Shared(String word, double weight) {}

  private final RecentReports.Placed earlier;
  private final List<Shared> shared = new ArrayList<>();
  private double cosine;

  Link(RecentReports.Placed earlier) {
    this.earlier = earlier;
  }

  void add(String word, double weight) {
    shared.add(new Shared(word, weight));
    cosine += weight;
  }

  RecentReports.Placed earlier() {
    return earlier;
  }

  /** From 0 to 1. */
  double cosine() {
    return Math.min(1, cosine);
  }

  /** The words that bring the two closest together, the strongest first. */
  List<String> strongest(int count) {
    return shared.stream()
        .sorted(Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::word))
        .limit(count)
        .map(Shared::word)
        .toList();
  }
}
