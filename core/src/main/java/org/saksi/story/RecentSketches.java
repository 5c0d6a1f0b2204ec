package org.saksi.story;

import java.io.IOException;
import java.util.Arrays;

/**
 * Finds recent reports that may have text in common with another, whatever their headlines say, by
 * the anchors of their texts. Not thread-safe.
 */
final class RecentSketches {

  /** What many reports repeat (a byline, a background) leads to the latest of them only. */
  private static final int MOST_FOUND = 16;

  private final Postings postings = new Postings(MOST_FOUND);
  private final int[] latest = new int[MOST_FOUND];

  /**
   * Takes in the next report.
   *
   * @param number larger than those of all before
   * @param first the lowest number that is still remembered
   */
  void add(int number, int first, int[] anchors) {
    for (int anchor : anchors) {
      postings.add(number, first, anchor);
    }
  }

  /** The numbers of remembered reports that share an anchor with a text, ascending. */
  int[] candidates(int first, int[] anchors) {
    int[] found = new int[anchors.length * MOST_FOUND];
    int size = 0;
    for (int anchor : anchors) {
      int count = postings.latest(anchor, first, latest);
      System.arraycopy(latest, 0, found, size, count);
      size += count;
    }
    return Numbers.ascending(found, size);
  }

  /**
   * Writes of each remembered report the anchors that still lead to it. Added anew in the order of
   * the reports, they lead to the same.
   *
   * @param next the number of the next report
   */
  void write(int first, int next, StateWriter to) throws IOException {
    int[] ends = new int[next - first + 1];
    postings.forEach(first, (report, anchor) -> ends[report - first + 1]++);
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] anchors = new int[ends[next - first]];
    postings.forEach(first, (report, anchor) -> anchors[ends[report - first]++] = anchor);
    int start = 0;
    for (int i = 0; i < next - first; i++) {
      Arrays.sort(anchors, start, ends[i]);
      to.count(ends[i] - start);
      int last = 0;
      for (; start < ends[i]; start++) {
        to.count(anchors[start] - last);
        last = anchors[start];
      }
    }
  }

  /** Takes in what was written, before any report was added. */
  void read(int first, int next, StateReader from) throws IOException {
    for (int report = first; report < next; report++) {
      int[] anchors = new int[from.count(Runs.MOST_ANCHORS)];
      int last = 0;
      for (int i = 0; i < anchors.length; i++) {
        last += from.count(Integer.MAX_VALUE - last);
        anchors[i] = last;
      }
      add(report, first, anchors);
    }
  }
}
