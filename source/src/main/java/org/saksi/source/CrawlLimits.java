package org.saksi.source;

/**
 * How far addresses are followed. What lies beyond a limit is named and left.
 *
 * @param items pages taken of one feed or sitemap, the first of them
 * @param sitemaps sitemaps taken of one index, those changed last
 * @param parts pages that one article may go on over
 */
public record CrawlLimits(int items, int sitemaps, int parts) {

  /** 200 items, 5 sitemaps, 20 parts. */
  public static final CrawlLimits STANDARD = new CrawlLimits(200, 5, 20);

  public CrawlLimits {
    if (items < 1 || sitemaps < 1 || parts < 1) {
      throw new IllegalArgumentException(
          "limits below one: %d, %d, %d".formatted(items, sitemaps, parts));
    }
  }
}
