package org.saksi.app.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How much more each of many may do: so much at once, then so much a second, as a bucket that fills
 * steadily. Those who have not come for longest are forgotten first. Thread-safe.
 */
public final class Allowance {

  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final class Bucket {
    private double left;
    private long filledAt;
  }

  private final int atOnce;
  private final double perSecond;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets;

  /**
   * An allowance nobody has used.
   *
   * @param atOnce how much a bucket holds
   * @param perSecond how much comes back
   * @param remembered how many buckets there are
   * @param nanoTime as {@link System#nanoTime}
   */
  public Allowance(int atOnce, double perSecond, int remembered, LongSupplier nanoTime) {
    this.atOnce = atOnce;
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
    buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > remembered;
          }
        };
  }

  /**
   * Takes one off somebody's.
   *
   * @return 0 if there was one, else in how many seconds to come again
   */
  public synchronized int take(String who) {
    Bucket bucket = filled(who);
    if (bucket.left >= 1) {
      bucket.left--;
      return 0;
    }
    return (int) Math.ceil((1 - bucket.left) / perSecond);
  }

  /** Gives one back that was taken for nothing. */
  synchronized void giveBack(String who) {
    Bucket bucket = filled(who);
    bucket.left = Math.min(atOnce, bucket.left + 1);
  }

  private Bucket filled(String who) {
    long now = nanoTime.getAsLong();
    Bucket bucket =
        buckets.computeIfAbsent(
            who,
            first -> {
              Bucket full = new Bucket();
              full.left = atOnce;
              full.filledAt = now;
              return full;
            });
    double gained = (now - bucket.filledAt) / NANOS * perSecond;
    bucket.left = Math.min(atOnce, bucket.left + gained);
    bucket.filledAt = now;
    return bucket;
  }
}
