package org.saksi.story;

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
}
