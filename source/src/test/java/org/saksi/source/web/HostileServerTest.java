package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.web.HostileServer.answer;
import static org.saksi.source.web.HostileServer.drip;
import static org.saksi.source.web.HostileServer.endless;
import static org.saksi.source.web.HostileServer.page;
import static org.saksi.source.web.HostileServer.raw;
import static org.saksi.source.web.HostileServer.redirect;
import static org.saksi.source.web.HostileServer.reset;
import static org.saksi.source.web.HostileServer.silence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.source.web.Exchange.Cut;
import org.saksi.source.web.Fetched.Got;
import org.saksi.source.web.Fetched.Refused;
import org.saksi.source.web.Fetched.Why;

/** What a fetcher makes of servers that break off, lie, stall, or never end. */
@Timeout(20)
class HostileServerTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  /** For tests in which the time limit is what ends the fetch. */
  private static final Duration SHORT = Duration.ofMillis(300);

  private static final Duration LONG = Duration.ofSeconds(15);

  private final TestWorld world = new TestWorld();
  private final HostileServer server = new HostileServer(TestWorld.PUBLIC);
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Fetcher fetcher = fetcher(LONG, LONG);

  private Fetcher fetcher(Duration request, Duration robots) {
    return new Fetcher(TestWorld.within(request, robots), exchanges::add, world.surroundings());
  }

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  @Test
  void aConnectionThatIsResetIsTriedAgain() throws InterruptedException {
    server.on("/a", reset(""), reset(OK), page("kabar"));
    assertThat(body(fetch("/a"))).isEqualTo("kabar");
    assertThat(server.paths()).hasSize(3);
  }

  @Test
  void aConnectionThatIsAlwaysResetIsGivenUp() throws InterruptedException {
    server.on("/a", reset(""));
    assertThat(fetch("/a")).isInstanceOf(Refused.class);
    Refused refused = (Refused) fetch("/a");
    assertThat(refused.why()).isEqualTo(Why.BROKEN);
    assertThat(refused.reason()).startsWith("the connection broke").endsWith(", 3 times");
    assertThat(refused.isWorthRetrying()).isTrue();
  }

  @Test
  void halfABodyIsNeverTakenForAWhole() throws InterruptedException {
    server.on("/a", raw(OK + "Content-Length: 100\r\n\r\nsetengah"));
    assertRefused(
        fetch("/a"), Why.BROKEN, "the connection broke after 8 bytes of the body, 3 times");
    assertThat(exchanges.getLast().cut()).isEqualTo(Cut.DISCONNECT);
    assertThat(exchanges.getLast().payload()).asString().isEqualTo("setengah");
  }

  @Test
  void halfABodyInChunksIsNeverTakenForAWhole() throws InterruptedException {
    server.on("/a", raw(OK + "Transfer-Encoding: chunked\r\n\r\n8\r\nsetengah\r\n"));
    assertRefused(
        fetch("/a"), Why.BROKEN, "the connection broke after 8 bytes of the body, 3 times");
  }

  @Test
  void aBodyWithoutLengthEndsWithTheConnection() throws InterruptedException {
    server.on("/a", raw(OK + "\r\nkabar"));
    assertThat(body(fetch("/a"))).isEqualTo("kabar");
  }

  @Test
  void whatComesBehindABodyIsNoAnswerToTheNextRequest() throws InterruptedException {
    String smuggled = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\npalsu";
    server.on(
        "/a",
        line -> {
          line.send(OK + "Content-Length: 5\r\n\r\nkabar" + smuggled);
          return true;
        });
    server.on("/b", page("lain"));
    assertThat(body(fetch("/a"))).isEqualTo("kabar");
    assertThat(body(fetch("/b"))).isEqualTo("lain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "99999999999999999999", "5\r\nContent-Length: 7"})
  void aLengthThatIsNoneIsNoAnswer(String length) throws InterruptedException {
    server.on("/a", raw(OK + "Content-Length: " + length + "\r\n\r\nkabar"));
    assertThat(((Refused) fetch("/a")).why()).isEqualTo(Why.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.6\r\n",
        "220 mail.example ESMTP\r\n",
        "\0\0\0\0\0\0\r\n\r\n",
        "HTTP/1.1 x\r\n\r\n"
      })
  void anotherProtocolIsNoAnswer(String greeting) throws InterruptedException {
    server.on("/a", raw(greeting));
    assertThat(((Refused) fetch("/a")).why()).isEqualTo(Why.BROKEN);
  }

  @Test
  void redirectsInACircleEnd() throws InterruptedException {
    server.on("/a", redirect("/b")).on("/b", redirect("/a"));
    assertRefused(fetch("/a"), Why.REDIRECTS, "its redirects go in a circle");
    assertThat(server.paths()).containsExactly("/a", "/b");
  }

  @Test
  void redirectsWithoutEndEnd() throws InterruptedException {
    for (int i = 0; i < 10; i++) {
      server.on("/" + i, redirect("/" + (i + 1)));
    }
    assertRefused(
        fetch("/0"),
        Why.REDIRECTS,
        "it leads to %s: more than 8 redirects".formatted(server.at("/9")));
    assertThat(server.paths()).hasSize(9);
  }

  @Test
  void anEndlessRedirectIsFollowedAllTheSame() throws InterruptedException {
    server.on("/a", endless("HTTP/1.1 301 X\r\nLocation: /b\r\n\r\n", "x".repeat(10_000)));
    server.on("/b", page("kabar"));
    assertThat(body(fetch("/a"))).isEqualTo("kabar");
  }

  @Test
  void anEndlessHeaderEnds() throws InterruptedException {
    server.on("/a", endless("HTTP/1.1 200 OK\r\n", "X-Isi: " + "x".repeat(1_000) + "\r\n"));
    assertThat(((Refused) fetch("/a")).why()).isEqualTo(Why.BROKEN);
  }

  @Test
  void aLineOfHeaderWithoutEndEnds() throws InterruptedException {
    server.on("/a", endless("HTTP/1.1 200 OK\r\nX-Isi: ", "x".repeat(10_000)));
    assertThat(((Refused) fetch("/a")).why()).isEqualTo(Why.BROKEN);
  }

  @Test
  void aHeaderBeyondTheLimitIsRefused() throws InterruptedException {
    server.on("/a", answer(200, "X-Isi: " + "x".repeat(64 << 10) + "\r\n", new byte[0]));
    assertRefused(
        fetch("/a"),
        Why.TOO_LARGE,
        "a header of 65,564 bytes in 2 fields, more than the limits of 65,536 bytes and 200");
    server.on("/b", answer(200, "X-Isi: x\r\n".repeat(200), new byte[0]));
    assertThat(((Refused) fetch("/b")).reason()).contains("in 201 fields");
  }

  @Test
  void anEndlessBodyEndsAtTheLimit() throws InterruptedException {
    server.on("/a", endless(OK + "\r\n", "x".repeat(100_000)));
    assertRefused(fetch("/a"), Why.TOO_LARGE, "longer than the limit of 10,485,760 bytes");
    assertThat(exchanges.getLast().cut()).isEqualTo(Cut.LENGTH);
    assertThat(exchanges.getLast().payload()).hasSize(10 << 20);
  }

  @Test
  void whoSaysNothingIsGivenUp() throws InterruptedException {
    server.on("/a", silence());
    try (Fetcher hasty = fetcher(SHORT, LONG)) {
      assertRefused(fetch(hasty, "/a"), Why.TIMEOUT, "no answer in 0.3 s");
    }
  }

  @Test
  void aHeaderThatDripsIsGivenUp() throws InterruptedException {
    server.on("/a", drip("HTTP/1.1 200 OK\r\nX-Isi: "));
    try (Fetcher hasty = fetcher(SHORT, LONG)) {
      assertRefused(fetch(hasty, "/a"), Why.TIMEOUT, "no answer in 0.3 s");
    }
  }

  @Test
  void aBodyThatDripsIsGivenUp() throws InterruptedException {
    server.on("/a", drip(OK + "\r\n"));
    try (Fetcher hasty = fetcher(SHORT, LONG)) {
      assertRefused(fetch(hasty, "/a"), Why.TIMEOUT, "not whole in 0.3 s");
    }
    assertThat(exchanges.getLast().cut()).isEqualTo(Cut.TIME);
    assertThat(exchanges.getLast().payload()).asString().matches("x+");
  }

  @Test
  void aConnectionThatIsGivenUpIsClosed() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    server.on(
        "/a",
        line -> {
          try {
            return drip(OK + "\r\n").write(line);
          } finally {
            closed.countDown();
          }
        });
    try (Fetcher hasty = fetcher(SHORT, LONG)) {
      assertThat(fetch(hasty, "/a")).isInstanceOf(Refused.class);
      assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whoOnlyEverSaysContinueIsGivenUp() throws InterruptedException {
    server.on("/a", endless("", "HTTP/1.1 103 Early Hints\r\n\r\n"));
    try (Fetcher hasty = fetcher(SHORT, LONG)) {
      assertThat(fetch(hasty, "/a")).isInstanceOf(Refused.class);
    }
  }

  @Test
  void nobodyListens() throws InterruptedException {
    server.close();
    assertRefused(fetch("/a"), Why.UNREACHABLE, "no connection");
  }

  @Test
  void anInterruptEndsAFetch() throws InterruptedException {
    List<Object> ends = new ArrayList<>();
    Thread thread =
        Thread.ofVirtual()
            .unstarted(() -> {
              try {
                ends.add(fetch("/a"));
              } catch (InterruptedException interrupted) {
                ends.add("interrupted");
              }
            });
    server.on(
        "/a",
        line -> {
          thread.interrupt();
          return silence().write(line);
        });
    thread.start();
    thread.join();
    assertThat(ends).containsExactly("interrupted");
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetch(fetcher, path);
  }

  private Fetched fetch(Fetcher by, String path) throws InterruptedException {
    return by.fetch(new Ask(server.at(path), Wanted.PAGE));
  }

  private static String body(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Got.class);
    return new String(((Got) fetched).capture().body(), StandardCharsets.UTF_8);
  }

  private static void assertRefused(Fetched fetched, Why why, String reason) {
    assertThat(fetched).isInstanceOf(Refused.class);
    Refused refused = (Refused) fetched;
    assertThat(refused.why() + ": " + refused.reason()).isEqualTo(why + ": " + reason);
  }
}
