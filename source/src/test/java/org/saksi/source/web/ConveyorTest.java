package org.saksi.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.saksi.source.web.HostileServer.page;
import static org.saksi.source.web.HostileServer.raw;
import static org.saksi.source.web.HostileServer.reset;
import static org.saksi.source.web.HostileServer.silence;
import static org.saksi.source.web.HostileServer.status;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.saksi.source.web.Fetched.Got;
import org.saksi.source.web.Fetched.Refused;
import org.saksi.source.web.Fetched.Why;
import org.saksi.source.web.WebLimits.Manners;
import org.saksi.source.web.WebLimits.Sizes;

/** Many addresses at once, none losing the others. */
@Timeout(20)
class ConveyorTest {

  private final TestWorld world = new TestWorld();
  private final List<HostileServer> servers = new ArrayList<>();
  private final Fetcher fetcher =
      world.fetcher(TestWorld.within(Duration.ofSeconds(2), Duration.ofSeconds(10)));

  @AfterEach
  void close() {
    fetcher.close();
    servers.forEach(HostileServer::close);
  }

  private HostileServer server(int number) {
    HostileServer server = new HostileServer("127.0.0." + (number + 2));
    servers.add(server);
    return server;
  }

  private static Ask ask(URI address) {
    return new Ask(address, Wanted.PAGE);
  }

  private List<String> fetchAll(List<Ask> asks) throws InterruptedException {
    List<String> ends = new ArrayList<>();
    fetcher.fetch(
        asks,
        fetched ->
            ends.add(
                switch (fetched) {
                  case Got got -> new String(got.capture().body(), UTF_8);
                  case Fetched.Unchanged same -> "unchanged";
                  case Refused refused -> refused.why().toString();
                }));
    return ends;
  }

  @Test
  void goodAndBadHostsComeInTheOrderAsked() throws InterruptedException {
    List<Ask> asks = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    Map<HostileServer.Reply, String> replies = new HashMap<>();
    replies.put(page("kabar"), "kabar");
    replies.put(status(404), "MISSING");
    replies.put(status(503), "BUSY");
    replies.put(reset(""), "BROKEN");
    replies.put(raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"), "BROKEN");
    replies.put(silence(), "TIMEOUT");
    replies.put(HostileServer.drip("HTTP/1.1 200 OK\r\n\r\n"), "TIMEOUT");
    replies.put(HostileServer.redirect("http://127.0.0.1/"), "PRIVATE");
    int number = 0;
    for (var reply : replies.entrySet()) {
      for (int copy = 0; copy < 4; copy++) {
        HostileServer server = server(number++).on("/a", reply.getKey()).on("/b", page("b"));
        asks.add(ask(server.at("/a")));
        asks.add(ask(server.at("/b")));
        expected.add(reply.getValue());
        expected.add("b");
      }
    }
    assertThat(fetchAll(asks)).isEqualTo(expected);
  }

  @Test
  void aHostIsAskedOneAtATimeAndManyAtOnce() throws InterruptedException {
    Map<String, AtomicInteger> atHost = new ConcurrentHashMap<>();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch allHosts = new CountDownLatch(5);
    List<Ask> asks = new ArrayList<>();
    for (int host = 0; host < 5; host++) {
      HostileServer server = server(host);
      String name = server.at("/").getHost();
      for (int i = 0; i < 6; i++) {
        server.on(
            "/" + i,
            line -> {
              AtomicInteger now = atHost.computeIfAbsent(name, key -> new AtomicInteger());
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              allHosts.countDown();
              allHosts.await();
              now.decrementAndGet();
              return page("kabar").write(line);
            });
        asks.add(ask(server.at("/" + i)));
      }
    }
    assertThat(fetchAll(asks)).hasSize(30).containsOnly("kabar");
    assertThat(most).as("at one host").hasValue(1);
  }

  @Test
  void noMoreRequestsAreOnTheirWayThanAllowed() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Ask> asks = new ArrayList<>();
    for (int host = 0; host < 30; host++) {
      HostileServer server =
          server(host)
              .on(
                  "/a",
                  line -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    line.ended(5);
                    now.decrementAndGet();
                    return page("kabar").write(line);
                  });
      asks.add(ask(server.at("/a")));
    }
    assertThat(fetchAll(asks)).hasSize(30).containsOnly("kabar");
    assertThat(most.get()).isBetween(2, 16);
  }

  /** The standard limits, with others for what is fetched ahead. */
  private Fetcher fetcher(int heldBytes, int ahead) {
    Sizes sizes = new Sizes(1 << 20, 1 << 20, 64, 1 << 16, 200, 1 << 16, 1 << 16, 4_096, heldBytes);
    Manners manners = Manners.STANDARD;
    return world.fetcher(
        new WebLimits(
            WebLimits.Patience.STANDARD,
            sizes,
            new Manners(
                manners.userAgent(),
                manners.hostDelay(),
                manners.longestCrawlDelay(),
                manners.robotsAge(),
                manners.robotsAgain(),
                16,
                64,
                ahead),
            false));
  }

  @Test
  void asksAreTakenAsTheyAreNeeded() throws InterruptedException {
    HostileServer server = server(0);
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    Iterable<Ask> asks =
        () ->
            Stream.generate(() -> ask(server.at("/tiada")))
                .limit(30)
                .peek(ask -> ahead.add(taken.incrementAndGet() - handedOn.get()))
                .iterator();
    try (Fetcher small = fetcher(1 << 20, 5)) {
      small.fetch(asks, fetched -> handedOn.incrementAndGet());
    }
    assertThat(handedOn).hasValue(30);
    assertThat(ahead).hasSize(30).allMatch(count -> count <= 5).contains(5);
  }

  @Test
  void aHostThatHoldsUpTheLineDoesNotFillTheMemory() throws InterruptedException {
    String large = "x".repeat(100_000);
    CountDownLatch others = new CountDownLatch(8);
    HostileServer slow =
        server(0)
            .on(
                "/a",
                line -> {
                  others.await();
                  return page("akhirnya").write(line);
                });
    HostileServer quick = server(1);
    List<Ask> asks = new ArrayList<>(List.of(ask(slow.at("/a"))));
    AtomicInteger sent = new AtomicInteger();
    for (int i = 0; i < 12; i++) {
      quick.on(
          "/" + i,
          line -> {
            sent.incrementAndGet();
            others.countDown();
            return page(large).write(line);
          });
      asks.add(ask(quick.at("/" + i)));
    }
    AtomicInteger atFirst = new AtomicInteger();
    try (Fetcher small = fetcher(8 * large.length(), 1_000)) {
      small.fetch(asks, fetched -> atFirst.compareAndSet(0, sent.get()));
    }
    assertThat(atFirst).as("no more than fill the memory").hasValue(8);
    assertThat(sent).hasValue(12);
  }

  @Test
  void anInterruptLeavesNothingBehind() throws InterruptedException {
    List<Ask> asks = new ArrayList<>();
    CountDownLatch waiting = new CountDownLatch(3);
    for (int host = 0; host < 3; host++) {
      HostileServer server =
          server(host)
              .on(
                  "/a",
                  line -> {
                    waiting.countDown();
                    return silence().write(line);
                  });
      asks.add(ask(server.at("/a")));
    }
    List<String> ends = new ArrayList<>();
    Thread thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                fetcher.fetch(asks, fetched -> ends.add("fetched"));
              } catch (InterruptedException interrupted) {
                ends.add("interrupted");
              }
            });
    waiting.await();
    thread.interrupt();
    thread.join();
    assertThat(ends).containsExactly("interrupted");
    servers.get(0).on("/b", page("kabar"));
    assertThat(fetcher.fetch(ask(servers.get(0).at("/b")))).isInstanceOf(Got.class);
  }

  @Test
  void whatTheReceiverThrowsEndsTheRun() {
    HostileServer server = server(0).on("/a", page("kabar"));
    assertThatIllegalStateException()
        .isThrownBy(() ->
            fetcher.fetch(
                List.of(ask(server.at("/a")), ask(server.at("/a"))),
                fetched -> {
                  throw new IllegalStateException("penuh");
                }))
        .withMessage("penuh");
  }

  @Test
  void nothingToFetchIsFetched() throws InterruptedException {
    assertThat(fetchAll(List.of())).isEmpty();
    assertThat(fetchAll(List.of(ask(URI.create("mailto:a@b")))))
        .containsExactly(Why.ADDRESS.name());
  }
}
