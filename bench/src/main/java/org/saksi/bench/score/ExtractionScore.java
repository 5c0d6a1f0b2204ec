package org.saksi.bench.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How far the bodies that were found are the true ones: of each page the bags of four words behind
 * each other, and the means of precision and recall over pages. Immutable.
 */
final class ExtractionScore {

  private static final int SHINGLE_WORDS = 4;
  private static final int DRAWS = 10_000;
  private static final long SEED = 1;

  /** The shares of a page's shingles that are found and true, only found, and only true. */
  private record Page(double both, double found, double missed) {}

  /** A difference of F1, and the interval that holds it in 95 of 100 draws. */
  record Difference(double f1, double low, double high) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%+.3f [%+.3f, %+.3f]", f1, low, high);
    }
  }

  private final Page[] pages;
  private final double[] means;

  /**
   * Of the pages that have a true body.
   *
   * @param found by the same ids; what is not there is empty
   */
  ExtractionScore(Map<String, String> truth, Map<String, String> found) {
    pages =
        truth.entrySet().stream()
            .map(page -> page(page.getValue(), found.getOrDefault(page.getKey(), "")))
            .toArray(Page[]::new);
    int[] all = new int[pages.length];
    Arrays.setAll(all, i -> i);
    means = means(all);
  }

  double precision() {
    return means[0];
  }

  double recall() {
    return means[1];
  }

  double f1() {
    return f1(means);
  }

  /** This score less another on the same pages. */
  Difference less(ExtractionScore other) {
    Random random = new Random(SEED);
    double[] draws = new double[DRAWS];
    int[] drawn = new int[pages.length];
    for (int draw = 0; draw < DRAWS; draw++) {
      Arrays.setAll(drawn, i -> random.nextInt(pages.length));
      draws[draw] = f1(means(drawn)) - f1(other.means(drawn));
    }
    Arrays.sort(draws);
    return new Difference(f1() - other.f1(), draws[DRAWS / 40], draws[DRAWS - DRAWS / 40]);
  }

  private static double f1(double[] means) {
    double sum = means[0] + means[1];
    return sum == 0 ? 0 : 2 * means[0] * means[1] / sum;
  }

  /** Precision and recall, each over the pages where there is one. */
  private double[] means(int[] drawn) {
    double precision = 0;
    double recall = 0;
    int found = 0;
    int expected = 0;
    for (int i : drawn) {
      Page page = pages[i];
      if (page.both + page.found > 0) {
        precision += page.both / (page.both + page.found);
        found++;
      }
      if (page.both + page.missed > 0) {
        recall += page.both / (page.both + page.missed);
        expected++;
      }
    }
    return new double[] {found == 0 ? 0 : precision / found, expected == 0 ? 0 : recall / expected};
  }

  private static Page page(String truth, String found) {
    Map<String, Integer> trueBag = shingles(truth);
    Map<String, Integer> foundBag = shingles(found);
    int both = 0;
    for (Map.Entry<String, Integer> shingle : trueBag.entrySet()) {
      both += Math.min(shingle.getValue(), foundBag.getOrDefault(shingle.getKey(), 0));
    }
    int only = foundBag.values().stream().mapToInt(Integer::intValue).sum() - both;
    int missed = trueBag.values().stream().mapToInt(Integer::intValue).sum() - both;
    double sum = Math.max(1, both + only + missed);
    return new Page(both / sum, only / sum, missed / sum);
  }

  /** A text of fewer words is one shingle. */
  private static Map<String, Integer> shingles(String text) {
    List<String> words = words(text);
    Map<String, Integer> bag = new HashMap<>();
    int last = Math.max(1, words.size() - SHINGLE_WORDS + 1);
    for (int i = 0; i < last && !words.isEmpty(); i++) {
      int end = Math.min(words.size(), i + SHINGLE_WORDS);
      bag.merge(String.join(" ", words.subList(i, end)), 1, Integer::sum);
    }
    return bag;
  }

  /** Runs of letters, digits and low lines. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (isWord(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
