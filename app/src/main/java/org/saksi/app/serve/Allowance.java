package org.saksi.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How many more requests each address may send: so many at once, then so many a second, as a bucket
 * that fills steadily. Addresses that have not come for longest are forgotten first. Thread-safe.
 */
final class Allowance {

  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final class Bucket {
    private double left;
    private long filledAt;
  }

  private final ServiceLimits limits;
  private final LongSupplier nanoTime;

  private final Map<String, Bucket> byAddress =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > limits.addresses();
        }
      };

  /**
   * An allowance nobody has used.
   *
   * @param nanoTime as {@link System#nanoTime}
   */
  Allowance(ServiceLimits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
  }

  /**
   * Takes one request off an address.
   *
   * @return 0 if it may come, else in how many seconds to come again
   */
  synchronized int take(String address) {
    long now = nanoTime.getAsLong();
    Bucket bucket =
        byAddress.computeIfAbsent(
            address,
            first -> {
              Bucket full = new Bucket();
              full.left = limits.requestsAtOnce();
              full.filledAt = now;
              return full;
            });
    double gained = (now - bucket.filledAt) / NANOS * limits.requestsPerSecond();
    bucket.left = Math.min(limits.requestsAtOnce(), bucket.left + gained);
    bucket.filledAt = now;
    if (bucket.left >= 1) {
      bucket.left--;
      return 0;
    }
    return (int) Math.ceil((1 - bucket.left) / limits.requestsPerSecond());
  }
}
