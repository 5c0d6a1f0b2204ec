package org.saksi.source.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that is to be fetched. Immutable.
 *
 * @param stamp by what a list told that it changed the page, in ISO 8601; empty for nothing
 * @param tries how often it was asked for in vain
 * @param notBefore when it may be asked for next; null for at once
 */
record Waiting(String stamp, int tries, @Nullable Instant notBefore) {

  /** A longer pause than some centuries says no more. */
  private static final int MOST_DOUBLINGS = 24;

  /** A page that was not asked for yet. */
  static Waiting told(String stamp) {
    return new Waiting(stamp, 0, null);
  }

  /** The waiting page that a line of a memory tells of. */
  static Waiting of(Fields fields) {
    String stamp = fields.text("stamp");
    return new Waiting(
        stamp == null ? "" : stamp, fields.count("tries"), fields.moment("notBefore"));
  }

  /** The line that tells of it. */
  Fields fields(URI page) {
    Fields fields = new Fields().put("waits", page).put("stamp", stamp);
    return fields.put("tries", tries == 0 ? null : tries).put("notBefore", notBefore);
  }

  /** The same, as a list tells of another change. */
  Waiting at(String told) {
    return new Waiting(told, tries, notBefore);
  }

  /** The same after it was asked for in vain: next in the following round, then ever later. */
  Waiting tried(Instant now, WatchLimits limits) {
    Duration pause =
        limits.firstPause().multipliedBy(1L << Math.clamp(tries - 1, 0, MOST_DOUBLINGS));
    return new Waiting(stamp, tries + 1, tries == 0 ? null : now.plus(pause));
  }

  /** The same while its server is to be left alone. */
  Waiting until(Instant moment) {
    return new Waiting(
        stamp, tries, notBefore == null || notBefore.isBefore(moment) ? moment : notBefore);
  }

  boolean isReady(Instant now) {
    return notBefore == null || !now.isBefore(notBefore);
  }
}
