package org.saksi.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A world of one's own: time passes only in pauses, names lead where the test says, and 127.0.0.2
 * and above count as public, so that a server on loopback can stand for one of the web while
 * 127.0.0.1 stays what it is.
 */
final class TestWorld implements Pace {

  static final Instant START = Instant.parse("2026-03-02T03:00:00Z");

  /** Where the servers of the web stand. */
  static final String PUBLIC = "127.0.0.2";

  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Deque<List<String>>> names = new ConcurrentHashMap<>();
  private Instant now = START;

  Surroundings surroundings() {
    return new Surroundings(this, new Random(1), this::addresses, TestWorld::isOpen);
  }

  Fetcher fetcher(WebLimits limits) {
    return new Fetcher(limits, exchange -> {}, surroundings());
  }

  /** The standard limits with others for time. */
  static WebLimits within(Duration request, Duration robots) {
    return new WebLimits(
        new WebLimits.Patience(
            Duration.ofSeconds(10),
            request,
            robots,
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            8),
        WebLimits.Sizes.STANDARD,
        WebLimits.Manners.STANDARD,
        false);
  }

  private static boolean isOpen(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean loopback = bytes.length == 4 && bytes[0] == 127;
    return loopback ? bytes[3] > 1 : PublicAddress.isPublic(address);
  }

  /** Where a name leads, one look after the other; the last for ever. */
  @SafeVarargs
  final TestWorld name(String host, List<String>... looks) {
    names.put(host, new ArrayDeque<>(List.of(looks)));
    return this;
  }

  private InetAddress[] addresses(String host) throws UnknownHostException {
    if (host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1))) {
      return InetAddress.getAllByName(host);
    }
    Deque<List<String>> looks = names.get(host);
    if (looks == null) {
      throw new UnknownHostException(host);
    }
    List<String> found;
    synchronized (looks) {
      found = looks.size() > 1 ? looks.removeFirst() : looks.getFirst();
    }
    InetAddress[] addresses = new InetAddress[found.size()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = InetAddress.getByName(found.get(i));
    }
    return addresses;
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void pause(Duration pause) {
    if (pause.isPositive()) {
      pauses.add(pause);
      now = now.plus(pause);
    }
  }

  /** All pauses made so far. */
  List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
