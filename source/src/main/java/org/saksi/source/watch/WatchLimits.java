package org.saksi.source.watch;

import java.time.Duration;

/**
 * How much a watch takes on and remembers.
 *
 * @param tries how often a page is asked for before it is given up
 * @param firstPause before the third of these tries, the second being in the next round; each pause
 *     is twice the one before
 * @param longestRest what is believed of a server that asks to be left alone for longer
 * @param waiting pages that may wait to be fetched; feeds that bring more are asked again later
 * @param remembered pages that are remembered as done; the oldest are forgotten first
 * @param sitemaps sitemaps taken of one index, those changed last
 * @param revisits how often listed pages are asked whether they have changed, which no list told
 */
public record WatchLimits(
    int tries,
    Duration firstPause,
    Duration longestRest,
    int waiting,
    int remembered,
    int sitemaps,
    Revisits revisits) {

  /** 9 tries in most of a day, rests of up to a week, 20,000 waiting, 500,000 done, 5 sitemaps. */
  public static final WatchLimits STANDARD =
      new WatchLimits(
          9, Duration.ofMinutes(10), Duration.ofDays(7), 20_000, 500_000, 5, Revisits.STANDARD);

  public WatchLimits {
    if (tries < 1 || waiting < 1 || remembered < 1 || sitemaps < 1) {
      throw new IllegalArgumentException(
          "limits too low: %d, %d, %d, %d".formatted(tries, waiting, remembered, sitemaps));
    }
    if (!firstPause.isPositive() || !longestRest.isPositive()) {
      throw new IllegalArgumentException(
          "a pause not above zero: %s, %s".formatted(firstPause, longestRest));
    }
  }

  /**
   * Visits to listed pages of which no list tells a change.
   *
   * @param first the pause before the first; each that brings nothing is followed by a pause three
   *     times as long
   * @param inVain how many in a row may bring nothing; then the page is only asked if a list tells
   *     of a change
   * @param aRound how many are made in one round
   */
  public record Revisits(Duration first, int inVain, int aRound) {

    /** After 1, 3, 9 and 27 hours; 100 a round. */
    public static final Revisits STANDARD = new Revisits(Duration.ofHours(1), 4, 100);

    public Revisits {
      if (!first.isPositive()) {
        throw new IllegalArgumentException("a pause not above zero: " + first);
      }
      if (inVain < 0 || aRound < 1) {
        throw new IllegalArgumentException("limits too low: %d, %d".formatted(inVain, aRound));
      }
    }
  }
}
