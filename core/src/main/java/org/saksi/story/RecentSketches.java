package org.saksi.story;

import java.util.Arrays;

/**
 * Finds recent reports that may have text in common with another, whatever their headlines say, by
 * the anchors of their sketches. A posting takes 16 bytes, a report of 250 words some fourteen
 * postings. Not thread-safe.
 */
final class RecentSketches {

  /** What many reports repeat (a byline, a background) leads to the latest of them only. */
  private static final int MOST_FOUND = 16;

  /** Postings of other anchors that stand in one chain with those looked for are few. */
  private static final int MOST_STEPS = 64;

  private static final int FIRST_CAPACITY = 1 << 10;

  /** Postings in order of arrival, in a ring: anchor, report, and the one before in its chain. */
  private int[] anchors = new int[FIRST_CAPACITY];

  private int[] reports = new int[FIRST_CAPACITY];
  private int[] earlier = new int[FIRST_CAPACITY];
  private int[] latest = new int[FIRST_CAPACITY];

  /** Postings are counted through; those from {@code oldest} up to {@code next} are kept. */
  private int oldest = 1;

  private int next = 1;

  /** Takes in the next report; {@code number} is larger than those of all before. */
  void add(int number, Sketch sketch) {
    for (int anchor : sketch.anchors()) {
      if (next - oldest == anchors.length) {
        grow();
      }
      post(anchor, number);
    }
  }

  private void post(int anchor, int number) {
    int mask = anchors.length - 1;
    anchors[next & mask] = anchor;
    reports[next & mask] = number;
    earlier[next & mask] = latest[anchor & mask];
    latest[anchor & mask] = next;
    next++;
  }

  private void grow() {
    int[] oldAnchors = anchors;
    int[] oldReports = reports;
    int mask = anchors.length - 1;
    int end = next;
    int capacity = 2 * anchors.length;
    anchors = new int[capacity];
    reports = new int[capacity];
    earlier = new int[capacity];
    latest = new int[capacity];
    Arrays.fill(latest, oldest - 1);
    next = oldest;
    for (int i = oldest; i != end; i++) {
      post(oldAnchors[i & mask], oldReports[i & mask]);
    }
  }

  /** The numbers of recent reports that share an anchor with a text, ascending. */
  int[] candidates(Sketch sketch) {
    int[] found = new int[sketch.anchors().length * MOST_FOUND];
    int size = 0;
    int mask = anchors.length - 1;
    for (int anchor : sketch.anchors()) {
      int most = size + MOST_FOUND;
      int at = latest[anchor & mask];
      for (int steps = 0; at - oldest >= 0 && steps < MOST_STEPS && size < most; steps++) {
        if (anchors[at & mask] == anchor) {
          found[size++] = reports[at & mask];
        }
        at = earlier[at & mask];
      }
    }
    return Arrays.stream(found, 0, size).sorted().distinct().toArray();
  }

  /** Forgets a report and all that were taken in before it. */
  void forget(int number) {
    int mask = anchors.length - 1;
    while (oldest != next && reports[oldest & mask] <= number) {
      oldest++;
    }
  }
}
