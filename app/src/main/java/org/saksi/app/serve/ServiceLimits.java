package org.saksi.app.serve;

import java.time.Duration;

/**
 * How much of anything the service takes. What goes beyond is answered with the limit's number.
 *
 * @param bodyBytes the longest body of a request
 * @param requestsPerSecond how many requests of one address are answered in the long run
 * @param requestsAtOnce how many come before that
 * @param addresses how many addresses are remembered for it
 * @param listeners how many may follow the events at a time
 * @param patience how long requests under way are waited for when the service stops
 */
public record ServiceLimits(
    int bodyBytes,
    int requestsPerSecond,
    int requestsAtOnce,
    int addresses,
    int listeners,
    Duration patience) {

  /** 32 MiB, 500 a second and 1,000 at once of 10,000 addresses, 64 listeners, 10 seconds. */
  public static final ServiceLimits STANDARD =
      new ServiceLimits(32 << 20, 500, 1_000, 10_000, 64, Duration.ofSeconds(10));

  public ServiceLimits {
    if (bodyBytes < 1
        || requestsPerSecond < 1
        || requestsAtOnce < 1
        || addresses < 1
        || listeners < 1
        || patience.isNegative()) {
      throw new IllegalArgumentException(
          "limits below one: %d, %d, %d, %d, %d, %s"
              .formatted(
                  bodyBytes, requestsPerSecond, requestsAtOnce, addresses, listeners, patience));
    }
  }

  /** The same with another rate, twice of which may come at once. */
  public ServiceLimits withRate(int perSecond) {
    return new ServiceLimits(bodyBytes, perSecond, 2 * perSecond, addresses, listeners, patience);
  }
}
