package org.saksi.source.watch;

import java.time.Duration;

/**
 * How much a watch takes on and remembers.
 *
 * @param tries rounds in which a page is asked for before it is given up
 * @param waiting pages that may wait to be fetched; feeds that bring more are asked again later
 * @param remembered pages that are remembered as done; the oldest are forgotten first
 * @param sitemaps sitemaps taken of one index, those changed last
 * @param firstRevisit the pause before a listed page is asked whether it has changed, which no list
 *     told; each pause that brings nothing is followed by one three times as long
 * @param revisits such pauses in a row; then the page is only asked if a list tells of a change
 */
public record WatchLimits(
    int tries, int waiting, int remembered, int sitemaps, Duration firstRevisit, int revisits) {

  /**
   * 6 tries, 20,000 waiting, 1,000,000 remembered, 5 sitemaps; asked again after 1, 3, 9 and 27
   * hours.
   */
  public static final WatchLimits STANDARD =
      new WatchLimits(6, 20_000, 1_000_000, 5, Duration.ofHours(1), 4);

  public WatchLimits {
    if (tries < 1 || waiting < 1 || remembered < 1 || sitemaps < 1 || revisits < 0) {
      throw new IllegalArgumentException(
          "limits too low: %d, %d, %d, %d, %d"
              .formatted(tries, waiting, remembered, sitemaps, revisits));
    }
    if (!firstRevisit.isPositive()) {
      throw new IllegalArgumentException("a pause not above zero: " + firstRevisit);
    }
  }
}
