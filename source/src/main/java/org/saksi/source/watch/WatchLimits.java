package org.saksi.source.watch;

/**
 * How much a watch takes on and remembers.
 *
 * @param tries rounds in which a page is asked for before it is given up
 * @param waiting pages that may wait to be fetched; feeds that bring more are asked again later
 * @param remembered pages that are remembered as done; the oldest are forgotten first
 * @param sitemaps sitemaps taken of one index, those changed last
 */
public record WatchLimits(int tries, int waiting, int remembered, int sitemaps) {

  /** 6 tries, 20,000 waiting, 1,000,000 remembered, 5 sitemaps. */
  public static final WatchLimits STANDARD = new WatchLimits(6, 20_000, 1_000_000, 5);

  public WatchLimits {
    if (tries < 1 || waiting < 1 || remembered < 1 || sitemaps < 1) {
      throw new IllegalArgumentException(
          "limits below one: %d, %d, %d, %d".formatted(tries, waiting, remembered, sitemaps));
    }
  }
}
