package org.saksi.source.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.saksi.source.web.Fetched.Why;

/**
 * Says when a host may be asked: one request at a time, a pause between two, a rest when the server
 * asks for one, and not too many requests to all hosts together. Thread-safe.
 */
final class Turns {

  private final WebLimits limits;
  private final Pace pace;
  private final Semaphore lanes;
  private final ConcurrentHashMap<String, Host> hosts = new ConcurrentHashMap<>();

  Turns(WebLimits limits, Pace pace) {
    this.limits = limits;
    this.pace = pace;
    lanes = new Semaphore(limits.manners().concurrency(), true);
  }

  /** What is known of a host; the moments are guarded by the lock. */
  private static final class Host {
    private final ReentrantLock lock = new ReentrantLock(true);
    private Instant last = Instant.MIN;
    private Instant rested = Instant.MIN;

    /** Threads that wait for it or ask it; guarded by the map. */
    private int users;
  }

  /**
   * Waits until a host may be asked. The turn ends when it is closed, by the same thread.
   *
   * @param delay the least pause after the turn before
   * @throws Refusal if the host has asked for a rest that is too long to wait for
   */
  Turn take(URI address, Duration delay) throws Refusal, InterruptedException {
    forgetIdle();
    String name = name(address);
    Host host = use(name);
    boolean taken = false;
    try {
      host.lock.lockInterruptibly();
      try {
        await(address, host, delay);
        lanes.acquire();
        taken = true;
      } finally {
        if (!taken) {
          host.lock.unlock();
        }
      }
    } finally {
      if (!taken) {
        leave(name);
      }
    }
    return new Turn(host, name);
  }

  private void await(URI address, Host host, Duration delay) throws Refusal, InterruptedException {
    Duration rest = until(host.rested);
    if (rest.compareTo(limits.patience().longestRetryAfter()) > 0) {
      throw new Refusal(
          address, Why.BUSY, "the server asks to be left alone for " + Words.of(rest), host.rested);
    }
    Duration gap = host.last.equals(Instant.MIN) ? Duration.ZERO : until(host.last.plus(delay));
    pace.pause(rest.compareTo(gap) > 0 ? rest : gap);
  }

  private Duration until(Instant moment) {
    return moment.equals(Instant.MIN) ? Duration.ZERO : Duration.between(pace.now(), moment);
  }

  private Host use(String name) {
    return hosts.compute(
        name,
        (same, known) -> {
          Host host = known == null ? new Host() : known;
          host.users++;
          return host;
        });
  }

  private void leave(String name) {
    hosts.computeIfPresent(
        name,
        (same, host) -> {
          host.users--;
          return host;
        });
  }

  /** Forgets hosts that need no patience any more, when there are too many. */
  private void forgetIdle() {
    if (hosts.size() >= limits.manners().remembered()) {
      Instant old = pace.now().minus(limits.manners().longestCrawlDelay());
      for (String name : hosts.keySet()) {
        hosts.computeIfPresent(
            name,
            (same, host) ->
                host.users == 0 && host.last.isBefore(old) && host.rested.isBefore(old)
                    ? null
                    : host);
      }
    }
  }

  /** How many hosts are remembered. */
  int size() {
    return hosts.size();
  }

  private static String name(URI address) {
    return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
  }

  /** The right to ask a host now. */
  final class Turn implements AutoCloseable {
    private final Host host;
    private final String name;

    private Turn(Host host, String name) {
      this.host = host;
      this.name = name;
    }

    /** Lets the host rest, so that the next turn is not before. */
    void rest(Duration rest) {
      Instant until = pace.now().plus(rest);
      host.rested = until.isAfter(host.rested) ? until : host.rested;
    }

    @Override
    public void close() {
      host.last = pace.now();
      lanes.release();
      host.lock.unlock();
      leave(name);
    }
  }
}
