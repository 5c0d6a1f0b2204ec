package org.saksi.source.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Exchange.Cut;
import org.saksi.source.web.Fetched.Why;

/** Fetches the robots.txt of sites, once a site and day, and remembers them. Thread-safe. */
final class RobotsBook {

  /** Troubles that the page itself would have, too. */
  private static final Set<Why> OF_THE_HOST =
      Set.of(Why.PRIVATE, Why.ADDRESS, Why.UNKNOWN_HOST, Why.UNREACHABLE);

  private final WebLimits limits;
  private final Pace pace;
  private final Courier courier;
  private final ContentCoding coding;

  /** Guarded by itself; the order is that of use. */
  private final Map<URI, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  RobotsBook(WebLimits limits, Pace pace, Courier courier) {
    this.limits = limits;
    this.pace = pace;
    this.courier = courier;
    coding = new ContentCoding(limits.sizes());
  }

  /** A site; what is known of it is guarded by its lock, which one thread holds while asking. */
  private static final class Entry {
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Robots robots;
    private Instant until = Instant.MIN;
  }

  /** Leave to ask an address, by the robots.txt of its site. */
  Duration leave(URI address) throws Refusal, InterruptedException {
    Robots robots = of(address);
    Refusal trouble = robots.refusal();
    if (trouble != null) {
      boolean same = trouble.address().equals(robots.address());
      throw same && OF_THE_HOST.contains(trouble.why())
          ? new Refusal(address, trouble.why(), trouble.reason())
          : new Refusal(
              address,
              Why.ROBOTS_UNKNOWN,
              "its robots.txt cannot be had: " + trouble.reason(),
              trouble.until());
    }
    if (!robots.allows(address)) {
      throw new Refusal(address, Why.ROBOTS, "forbidden by " + robots.address());
    }
    Duration longest = limits.manners().longestCrawlDelay();
    Duration asked = robots.crawlDelay().orElse(limits.manners().hostDelay());
    return asked.compareTo(longest) > 0 ? longest : asked;
  }

  /** The robots.txt that speaks for an address. */
  Robots of(URI address) throws InterruptedException {
    URI place = Robots.place(address);
    Entry entry = entry(place);
    entry.lock.lockInterruptibly();
    try {
      Robots robots = entry.robots;
      if (robots == null || !pace.now().isBefore(entry.until)) {
        robots = fetch(place);
        boolean known = robots.refusal() == null;
        entry.robots = robots;
        entry.until =
            pace.now().plus(known ? limits.manners().robotsAge() : limits.manners().robotsAgain());
      }
      return robots;
    } finally {
      entry.lock.unlock();
    }
  }

  private Entry entry(URI place) {
    synchronized (entries) {
      Entry entry = entries.computeIfAbsent(place, site -> new Entry());
      if (entries.size() > limits.manners().remembered()) {
        Iterator<Entry> oldest = entries.values().iterator();
        oldest.next();
        oldest.remove();
      }
      return entry;
    }
  }

  private Robots fetch(URI place) throws InterruptedException {
    try {
      Trail trail =
          Trail.follow(
              Request.ofRobots(place, limits),
              courier,
              site -> limits.manners().hostDelay(),
              limits.patience().redirects());
      return judge(place, trail.end());
    } catch (Refusal trouble) {
      // RFC 9309, 2.3.1.2: who is sent around in circles may take it for absent.
      return trouble.why() == Why.REDIRECTS ? Robots.absent(place) : Robots.unknown(place, trouble);
    }
  }

  private Robots judge(URI place, Exchange exchange) throws Refusal {
    if (exchange.status() / 100 == 4) {
      return Robots.absent(place);
    }
    Status status = Status.of(exchange);
    if (status != Status.GOOD) {
      throw status.refusal(exchange);
    }
    if (exchange.cut() == Cut.TIME) {
      throw new Refusal(
          exchange.address(), Why.TIMEOUT, "not whole in " + Words.of(limits.patience().robots()));
    }
    byte[] content = wholeLines(coding.decode(exchange), exchange.cut());
    List<String> type = exchange.headers().getOrDefault("content-type", List.of("text/plain"));
    String mediaType = MediaType.of(type.getFirst()).name();
    return Robots.of(place, content, mediaType, limits.manners().robotName());
  }

  /** A rule that is cut in half would be another rule. */
  private byte[] wholeLines(byte[] content, Cut cut) {
    int length = Math.min(content.length, limits.sizes().robotsBytes());
    if (length < content.length || cut == Cut.LENGTH) {
      while (length > 0 && content[length - 1] != '\n' && content[length - 1] != '\r') {
        length--;
      }
    }
    return Arrays.copyOf(content, length);
  }
}
