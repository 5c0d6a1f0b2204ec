package org.saksi.source.page;

import java.util.Arrays;
import java.util.List;

/** How much the lines of a stretch of a page are worth to an article. Immutable. */
final class Worth {

  /** A shorter line is worth nothing. */
  private static final int SHORTEST = 40;

  /** So is one with this much of its text in links. */
  private static final double MOST_LINKS = 0.4;

  /** What a character in a link takes away. */
  private static final double LINK = 2.5;

  private final int[] firsts;

  /** The worth of all lines before each. */
  private final double[] sums;

  /** The worth of lines in their order on the page. */
  Worth(List<Block> lines) {
    firsts = new int[lines.size()];
    sums = new double[lines.size() + 1];
    for (int i = 0; i < firsts.length; i++) {
      Block line = lines.get(i);
      boolean good = line.linkShare() < MOST_LINKS && line.length() >= SHORTEST;
      firsts[i] = line.first();
      sums[i + 1] = sums[i] + (good ? line.length() : 0) - LINK * line.linked();
    }
  }

  /** Of the lines that begin from one number of the tree to before another. */
  double of(int from, int end) {
    return sums[before(end)] - sums[before(from)];
  }

  private int before(int number) {
    int found = Arrays.binarySearch(firsts, number);
    return found >= 0 ? found : -found - 1;
  }
}
