package org.saksi.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two stories turn out to be one, and one to be several, as later reports bring evidence:
 * by the mean likelihood of the links between their reports (average linkage). Looks at a bounded
 * number of reports, so that a large story costs no more. Not thread-safe.
 */
final class SecondThoughts {

  /** Two stories are compared by so many of their latest reports. */
  private static final int COMPARED = 8;

  /** A story is looked through again by so many of its latest reports. */
  private static final int LOOKED_THROUGH = 24;

  private static final int FIRST_LOOK = 4;

  /** And then whenever it has grown by half. */
  private static final int HALF = 2;

  private final Window window;
  private final Links links;

  SecondThoughts(Window window, Links links) {
    this.window = window;
    this.links = links;
  }

  /** How close two stories are, from 0 to 1. */
  double closeness(Story a, Story b) {
    return closeness(a.latest(COMPARED, window.first()), b.latest(COMPARED, window.first()));
  }

  double closeness(List<Story.Member> some, List<Story.Member> others) {
    double sum = 0;
    for (Story.Member one : some) {
      for (Story.Member other : others) {
        sum += probability(one.number(), other.number());
      }
    }
    return sum / Math.max(1, some.size() * others.size());
  }

  private double probability(int a, int b) {
    return links.probability(window.portrait(Math.max(a, b)), window.portrait(Math.min(a, b)));
  }

  /** Whether a story has just grown to a size at which it is looked through again. */
  static boolean isDue(Story story) {
    int due = FIRST_LOOK;
    while (due < story.size()) {
      due += due / HALF;
    }
    return due == story.size();
  }

  /**
   * The parts of a story whose reports are closer to each other than to the rest.
   *
   * @param holds parts closer than this stay together
   * @return its latest reports in parts, the one with the earliest report first; one part if it
   *     holds
   */
  List<List<Story.Member>> parts(Story story, double holds) {
    List<Story.Member> latest = story.latest(LOOKED_THROUGH, window.first());
    List<List<Story.Member>> parts = new ArrayList<>();
    latest.forEach(member -> parts.add(new ArrayList<>(List.of(member))));
    double[][] sums = sums(latest);
    while (parts.size() > 1) {
      int[] closest = closest(parts, sums);
      int a = closest[0];
      int b = closest[1];
      if (sums[a][b] / (parts.get(a).size() * parts.get(b).size()) < holds) {
        return parts;
      }
      join(a, b, parts, sums);
    }
    return parts;
  }

  private double[][] sums(List<Story.Member> members) {
    double[][] sums = new double[members.size()][members.size()];
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < i; j++) {
        sums[i][j] = probability(members.get(i).number(), members.get(j).number());
        sums[j][i] = sums[i][j];
      }
    }
    return sums;
  }

  private static int[] closest(List<List<Story.Member>> parts, double[][] sums) {
    int[] closest = {0, 1};
    double most = -1;
    for (int a = 0; a < parts.size(); a++) {
      for (int b = a + 1; b < parts.size(); b++) {
        double mean = sums[a][b] / (parts.get(a).size() * parts.get(b).size());
        if (mean > most) {
          most = mean;
          closest = new int[] {a, b};
        }
      }
    }
    return closest;
  }

  /** Joins the second part to the first; the last takes its place in the table. */
  private static void join(int a, int b, List<List<Story.Member>> parts, double[][] sums) {
    parts.get(a).addAll(parts.remove(b));
    int left = parts.size();
    for (int i = 0; i <= left; i++) {
      sums[a][i] += sums[b][i];
      sums[i][a] = sums[a][i];
    }
    for (int i = b; i < left; i++) {
      sums[i] = sums[i + 1];
    }
    for (int i = 0; i < left; i++) {
      System.arraycopy(sums[i], b + 1, sums[i], b, left - b);
    }
  }
}
