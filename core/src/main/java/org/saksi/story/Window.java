package org.saksi.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The reports of the time window by their numbers, in order of arrival, and which of them are most
 * like a new one: found by its most telling words, of each of which only the newest reports are
 * looked at, so that the cost does not grow with the window. Not thread-safe.
 */
final class Window {

  /** So many of the newest reports with a word are looked at. */
  static final int LOOKED_AT = 48;

  /** So many of the reports found are compared. */
  static final int COMPARED = 24;

  /** Scores are told apart by so many steps. */
  private static final int STEPS = 512;

  /** Keeps a score from being 0, which says that a report was not found. */
  private static final float LIGHTEST = 1e-6f;

  /** A report earlier in the window, and the cosine of the words of both. */
  record Neighbour(int number, double likeness) {}

  private final Postings postings = new Postings();
  private Portrait[] portraits = new Portrait[1 << 10];
  private float[] scores = new float[1 << 10];
  private int[] found = new int[1 << 10];
  private int first;
  private int next;

  /** The number of the oldest report. */
  int first() {
    return first;
  }

  /** The number of the next report. */
  int next() {
    return next;
  }

  Portrait portrait(int number) {
    return portraits[number & (portraits.length - 1)];
  }

  /** Adds the next report. */
  void add(Portrait portrait) {
    if (next - first == portraits.length) {
      Portrait[] wider = new Portrait[portraits.length * 2];
      for (int number = first; number < next; number++) {
        wider[number & (wider.length - 1)] = portrait(number);
      }
      portraits = wider;
      scores = new float[wider.length];
    }
    portraits[next & (portraits.length - 1)] = portrait;
    postings.add(next, first, portrait.heaviest());
    next++;
  }

  /** Takes the oldest report out. */
  void forgetFirst() {
    first++;
  }

  /** The reports most like another one, the most like first. */
  List<Neighbour> of(Portrait portrait) {
    int count = find(portrait);
    float least = leastOf(count);
    List<Neighbour> neighbours = new ArrayList<>(COMPARED);
    for (int i = 0; i < count; i++) {
      int number = found[i];
      float score = scores[number & (scores.length - 1)];
      scores[number & (scores.length - 1)] = 0;
      if (score >= least) {
        neighbours.add(new Neighbour(number, portrait.likeness(portrait(number))));
      }
    }
    neighbours.sort(
        Comparator.comparingDouble(Neighbour::likeness)
            .reversed()
            .thenComparing(Comparator.comparingInt(Neighbour::number).reversed()));
    return neighbours.size() <= COMPARED ? neighbours : neighbours.subList(0, COMPARED);
  }

  /** Scores the reports that share finding words; how many are found. */
  private int find(Portrait portrait) {
    int count = 0;
    for (int word : portrait.heaviest()) {
      float weight = (float) portrait.weightOf(word);
      float score = weight * weight + LIGHTEST;
      int link = postings.newest(word, first);
      for (int i = 0; i < LOOKED_AT && link >= 0; i++) {
        int number = postings.report(link);
        int place = number & (scores.length - 1);
        if (scores[place] == 0) {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = number;
        }
        scores[place] += score;
        link = postings.before(link, first);
      }
    }
    return count;
  }

  /** A score that about {@link #COMPARED} of those found reach; more where many are equal. */
  private float leastOf(int count) {
    if (count <= COMPARED) {
      return 0;
    }
    float most = 0;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, scores[found[i] & (scores.length - 1)]);
    }
    int[] steps = new int[STEPS + 1];
    for (int i = 0; i < count; i++) {
      steps[(int) (scores[found[i] & (scores.length - 1)] / most * STEPS)]++;
    }
    int above = 0;
    int step = STEPS;
    while (step > 0 && above + steps[step] <= COMPARED) {
      above += steps[step--];
    }
    boolean tooFew = above < COMPARED / 2;
    return most * (tooFew ? step : step + 1) / STEPS;
  }
}
