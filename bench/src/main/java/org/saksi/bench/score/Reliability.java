package org.saksi.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saksi.bench.score.ScoreSet.Confusions;

/** How often speakers are right, by the confidence with which they were given. */
final class Reliability {

  private static final double[] BOUNDS = {0, .6, .8, .9, .95};

  private final int[] counts = new int[BOUNDS.length];
  private final int[] right = new int[BOUNDS.length];
  private final double[] confidences = new double[BOUNDS.length];

  static Reliability of(List<SpeakerCase> cases) {
    Reliability reliability = new Reliability();
    cases.forEach(one -> reliability.add(one.confidence(), one.right()));
    return reliability;
  }

  void add(double confidence, boolean isRight) {
    int bin = BOUNDS.length - 1;
    while (bin > 0 && confidence < BOUNDS[bin]) {
      bin--;
    }
    counts[bin]++;
    right[bin] += isRight ? 1 : 0;
    confidences[bin] += confidence;
  }

  /** A row for each bin that holds something, the surest first. */
  Confusions table() {
    List<List<String>> rows = new ArrayList<>();
    for (int bin = BOUNDS.length - 1; bin >= 0; bin--) {
      if (counts[bin] > 0) {
        rows.add(
            List.of(
                range(bin),
                number(confidences[bin] / counts[bin]),
                share(right[bin], counts[bin]),
                String.valueOf(counts[bin])));
      }
    }
    return new Confusions(
        "How far to trust a speaker (the shipped rates may rest on this gold too)",
        List.of("confidence", "on average", "right", "quotations"),
        rows);
  }

  private static String range(int bin) {
    String upper = bin + 1 < BOUNDS.length ? "below " + number(BOUNDS[bin + 1]) : "";
    String lower = bin > 0 ? number(BOUNDS[bin]) + " or more" : "";
    return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + ", " + upper;
  }

  /** Few are counted, many are a ratio. */
  private static String share(int right, int of) {
    return of < Measure.FEWEST ? right + " of " + of : number((double) right / of);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
