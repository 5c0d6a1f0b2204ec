package org.saksi.story;

import java.util.Arrays;

/**
 * The scores of reports found for a new one, added up in a table small enough for the processor's
 * fastest memory, however many reports the window holds. Not thread-safe.
 */
final class Scores {

  private static final int SPREAD = 0x9e3779b1;

  /** Scores are told apart by so many steps. */
  private static final int STEPS = 512;

  private final int bits;

  /** At each place one more than the number of a report, or 0. */
  private final int[] reports;

  private final float[] scores;

  /** The places taken, in the order in which they were. */
  private final int[] places;

  /** How many reports reach each step of the highest score. */
  private final int[] steps = new int[STEPS + 1];

  private int size;

  /** Room for so many reports. */
  Scores(int most) {
    bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most - 1);
    reports = new int[1 << bits];
    scores = new float[reports.length];
    places = new int[most];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      reports[places[i]] = 0;
    }
    size = 0;
  }

  /** Adds to the score of a report. */
  void add(int report, float score) {
    int place = report * SPREAD >>> Integer.SIZE - bits;
    while (reports[place] != 0 && reports[place] != report + 1) {
      place = place + 1 & reports.length - 1;
    }
    if (reports[place] == 0) {
      reports[place] = report + 1;
      scores[place] = 0;
      places[size++] = place;
    }
    scores[place] += score;
  }

  /** How many reports were found. */
  int size() {
    return size;
  }

  /** The report that was found as number {@code index}, from 0. */
  int report(int index) {
    return reports[places[index]] - 1;
  }

  float score(int index) {
    return scores[places[index]];
  }

  /** A score that about so many of those found reach; more where many are equal. */
  float reachedBy(int wanted) {
    if (size <= wanted) {
      return 0;
    }
    float most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, score(i));
    }
    Arrays.fill(steps, 0);
    for (int i = 0; i < size; i++) {
      steps[(int) (score(i) / most * STEPS)]++;
    }
    int above = 0;
    int step = STEPS;
    while (step > 0 && above + steps[step] <= wanted) {
      above += steps[step--];
    }
    boolean tooFew = above < wanted / 2;
    return most * (tooFew ? step : step + 1) / STEPS;
  }
}
