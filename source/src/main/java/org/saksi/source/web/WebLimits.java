package org.saksi.source.web;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much is asked of the web, how fast, and how much of an answer is taken. What lies beyond a
 * limit is refused with the limit's number.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(WebLimits.STANDARD, exchange -> {})) { … }
 * }</pre>
 *
 * @param patience how long anything may take, and how often it is tried
 * @param sizes how large anything may be
 * @param manners how the servers of others are treated
 * @param allowPrivate whether addresses and ports are fetched that are not of the public web
 */
public record WebLimits(Patience patience, Sizes sizes, Manners manners, boolean allowPrivate) {

  /** What is good for a person's machine and a stranger's server. */
  public static final WebLimits STANDARD =
      new WebLimits(Patience.STANDARD, Sizes.STANDARD, Manners.STANDARD, false);

  /** The same limits, with the addresses of private networks allowed. */
  public WebLimits allowingPrivate() {
    return new WebLimits(patience, sizes, manners, true);
  }

  /**
   * Times and tries.
   *
   * @param connect until a connection stands
   * @param request from the question to the last byte of the answer
   * @param robots the same for a robots.txt
   * @param attempts how often an address is asked before it is given up
   * @param firstBackOff the pause after the first failure; it doubles with each
   * @param longestBackOff what the pause never exceeds
   * @param longestRetryAfter the longest {@code Retry-After} that is waited for; a server that asks
   *     for more is left alone until then
   * @param redirects how many redirects are followed from one address
   */
  public record Patience(
      Duration connect,
      Duration request,
      Duration robots,
      int attempts,
      Duration firstBackOff,
      Duration longestBackOff,
      Duration longestRetryAfter,
      int redirects) {

    /** 10 s to connect, 30 s in all, 15 s a robots.txt; 3 attempts, pauses of 1 s to 30 s. */
    public static final Patience STANDARD =
        new Patience(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(15),
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            8);

    public Patience {
      Bounds.positive(connect, request, robots, firstBackOff, longestBackOff, longestRetryAfter);
      Bounds.positive(attempts);
      if (redirects < 0) {
        throw new IllegalArgumentException("less than no redirects: " + redirects);
      }
    }
  }

  /**
   * Sizes.
   *
   * @param bodyBytes the longest body on the wire
   * @param decodedBytes the longest body after gzip, deflate or brotli
   * @param expansionRatio how many bytes one byte on the wire may become
   * @param headerBytes the longest header of an answer; the JDK gives up at 384 KiB by itself
   * @param headerFields how many fields it may have
   * @param asideBytes how much is kept of a body that nobody reads: that of a redirect, an error or
   *     a film
   * @param robotsBytes how much of a robots.txt is read; the rest of a longer one is passed over
   * @param addressLength the longest address
   * @param heldBytes how much may wait for its turn to be handed on, when many addresses are
   *     fetched, before no more is fetched ahead
   */
  public record Sizes(
      int bodyBytes,
      int decodedBytes,
      int expansionRatio,
      int headerBytes,
      int headerFields,
      int asideBytes,
      int robotsBytes,
      int addressLength,
      int heldBytes) {

    /** 10 MiB on the wire, 20 MiB decoded, 64 bytes out of one; 64 KiB and 200 fields of header. */
    public static final Sizes STANDARD =
        new Sizes(10 << 20, 20 << 20, 64, 64 << 10, 200, 64 << 10, 500 << 10, 4_096, 64 << 20);

    public Sizes {
      Bounds.positive(bodyBytes, decodedBytes, expansionRatio, headerBytes, headerFields);
      Bounds.positive(asideBytes, robotsBytes, addressLength, heldBytes);
    }
  }

  /**
   * Manners.
   *
   * @param userAgent what the requests call themselves; its first word up to a slash is the name
   *     that a robots.txt may use
   * @param hostDelay the pause between two requests to a host whose robots.txt asks for none; there
   *     is never more than one request to a host at a time
   * @param longestCrawlDelay what is honoured of a longer {@code Crawl-delay}
   * @param robotsAge how long a robots.txt holds
   * @param robotsAgain how long it is believed that a robots.txt cannot be had
   * @param concurrency how many requests are on their way at a time
   * @param hosts how many hosts are visited at a time, most of them between two requests
   * @param ahead how many addresses are looked at beyond the next one to hand on
   */
  public record Manners(
      String userAgent,
      Duration hostDelay,
      Duration longestCrawlDelay,
      Duration robotsAge,
      Duration robotsAgain,
      int concurrency,
      int hosts,
      int ahead) {

    /** A request a second and host, 16 at a time in all, a crawl-delay of a minute at most. */
    public static final Manners STANDARD =
        new Manners(
            "Saksi/0.1",
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            Duration.ofHours(24),
            Duration.ofMinutes(5),
            16,
            64,
            1_024);

    public Manners {
      if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
        throw new IllegalArgumentException("no name to go by: '" + userAgent + "'");
      }
      if (hostDelay.isNegative()) {
        throw new IllegalArgumentException("a delay below zero: " + hostDelay);
      }
      Bounds.positive(longestCrawlDelay, robotsAge, robotsAgain);
      Bounds.positive(concurrency, hosts, ahead);
    }

    /** The name that a robots.txt may use, such as {@code saksi}. */
    String robotName() {
      return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }
  }

  /** Of its own, as whoever asks the outer type makes its constant, which needs the inner ones. */
  private static final class Bounds {

    static void positive(Duration... limits) {
      if (!Stream.of(limits).allMatch(Duration::isPositive)) {
        throw new IllegalArgumentException("limits not above zero: " + Stream.of(limits).toList());
      }
    }

    static void positive(int... limits) {
      if (!IntStream.of(limits).allMatch(limit -> limit > 0)) {
        throw new IllegalArgumentException(
            "limits not above zero: " + IntStream.of(limits).boxed().toList());
      }
    }
  }
}
