package org.saksi.source.feed;

/**
 * How much of a feed or sitemap is read.
 *
 * @param bodyBytes the longest body, unpacked; a longer one is refused
 * @param expansionRatio how many bytes one byte of a packed sitemap may become
 * @param items the most items; those behind are left out, which a remark tells
 * @param depth how deep elements, objects and arrays may lie in each other
 * @param remarks the most remarks on single items
 */
public record FeedLimits(int bodyBytes, int expansionRatio, int items, int depth, int remarks) {

  /**
   * 50 MiB and 50,000 items, which are the limits of the sitemap protocol, 200 bytes out of one, 90
   * levels (newer Java itself stops at 100), 100 remarks.
   */
  public static final FeedLimits STANDARD = new FeedLimits(50 << 20, 200, 50_000, 90, 100);

  public FeedLimits {
    if (bodyBytes < 1 || expansionRatio < 1 || items < 1 || depth < 1 || remarks < 0) {
      throw new IllegalArgumentException(
          "limits below one: %d, %d, %d, %d, %d"
              .formatted(bodyBytes, expansionRatio, items, depth, remarks));
    }
  }
}
