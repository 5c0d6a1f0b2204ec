package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saksi.source.web.HostileServer.answer;
import static org.saksi.source.web.HostileServer.page;
import static org.saksi.source.web.HostileServer.redirect;
import static org.saksi.source.web.HostileServer.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.source.web.Exchange.Cut;
import org.saksi.source.web.Fetched.Got;
import org.saksi.source.web.Fetched.Refused;
import org.saksi.source.web.Fetched.Unchanged;
import org.saksi.source.web.Fetched.Why;

/** What a fetcher asks and hands on, with servers that behave. */
class FetcherTest {

  private final TestWorld world = new TestWorld();
  private final HostileServer server = new HostileServer(TestWorld.PUBLIC);
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Fetcher fetcher =
      new Fetcher(WebLimits.STANDARD, exchanges::add, world.surroundings());

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  @Test
  void bringsAPageAsItIs() throws InterruptedException {
    byte[] body = "<p>Banjir surut.</p>".getBytes(StandardCharsets.UTF_8);
    String headers =
        "Content-Type: Text/HTML; Charset=\"utf-8\"\r\nETag: \"a\"\r\nLast-Modified: kemarin\r\n";
    server.on("/kabar", answer(200, headers, body));
    Got got = (Got) fetcher.fetch(new Ask(server.at("/kabar"), Wanted.PAGE));
    assertThat(got.capture().body()).isEqualTo(body);
    assertThat(got.capture().address()).isEqualTo(server.at("/kabar"));
    assertThat(got.capture().mediaType()).isEqualTo("text/html");
    assertThat(got.capture().charset()).isEqualTo("utf-8");
    assertThat(got.etag()).isEqualTo("\"a\"");
    assertThat(got.lastModified()).isEqualTo("kemarin");
    assertThat(got.via()).isEmpty();
  }

  @Test
  void tellsWhichServerAnsweredUnlessItMayBeOneOfSeveral() throws InterruptedException {
    world
        .name("satu.example", List.of(TestWorld.PUBLIC))
        .name("dua.example", List.of(TestWorld.PUBLIC, "127.0.0.3"));
    server.on("/kabar", page("kabar"));
    for (String host : List.of("satu.example", TestWorld.PUBLIC, "dua.example")) {
      fetcher.fetch(new Ask(server.at(host, "/kabar"), Wanted.PAGE));
    }
    assertThat(exchanges)
        .filteredOn(exchange -> exchange.address().getPath().equals("/kabar"))
        .extracting(exchange -> exchange.server() == null ? "" : exchange.server().getHostAddress())
        .containsExactly(TestWorld.PUBLIC, TestWorld.PUBLIC, "");
  }

  @Test
  void saysTruthfullyWhoAsks() throws InterruptedException {
    fetcher.fetch(new Ask(server.at("/kabar"), Wanted.PAGE));
    assertThat(server.lastAsked().headers())
        .containsEntry("User-Agent", "Saksi/0.1")
        .containsEntry("Accept-Encoding", "gzip, deflate, br")
        .containsKey("Accept")
        .doesNotContainKeys("Cookie", "Referer", "Upgrade", "HTTP2-Settings");
  }

  @Test
  void anExchangeHoldsTheHeadersAsTheyWereSent() throws InterruptedException {
    fetcher.fetch(new Ask(server.at("/kabar"), Wanted.PAGE));
    var sent = server.lastAsked().headers();
    assertThat(exchanges.getLast().asked()).hasSameSizeAs(sent);
    exchanges
        .getLast()
        .asked()
        .forEach((name, values) -> assertThat(sent).containsEntry(name, values.getFirst()));
  }

  @Test
  void saysWhatCopyIsAtHand() throws InterruptedException {
    server.on("/kabar", status(304));
    Ask ask = new Ask(server.at("/kabar"), Wanted.PAGE, "\"a\"", "Mon, 02 Mar 2026 03:00:00 GMT");
    assertThat(fetcher.fetch(ask)).isEqualTo(new Unchanged(ask));
    assertThat(server.lastAsked().headers())
        .containsEntry("If-None-Match", "\"a\"")
        .containsEntry("If-Modified-Since", "Mon, 02 Mar 2026 03:00:00 GMT");
  }

  @Test
  void unchangedIsNoAnswerToWhoHasNothing() throws InterruptedException {
    server.on("/kabar", status(304));
    assertRefused(fetch("/kabar"), Why.STATUS, "the answer holds no page (304)");
  }

  @Test
  void noHeaderCanBeSlippedIn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ask(server.at("/"), Wanted.PAGE, "a\r\nHost: b", null));
  }

  @Test
  void followsRedirectsAndTellsTheWay() throws InterruptedException {
    server
        .on("/a", redirect("/b c?d=é"))
        .on("/b%20c?d=%C3%A9", redirect("?e"))
        .on("/b%20c?e", page("x"));
    Got got = (Got) fetch("/a");
    assertThat(got.via()).containsExactly(server.at("/a"), server.at("/b%20c?d=%C3%A9"));
    assertThat(got.capture().address()).isEqualTo(server.at("/b%20c?e"));
  }

  @Test
  void theListenerHearsOfEveryExchange() throws InterruptedException {
    server
        .on("/a", redirect("/b"))
        .on("/b", answer(404, "", "tidak ada".getBytes(StandardCharsets.UTF_8)));
    fetch("/a");
    assertThat(exchanges)
        .extracting(e -> e.address().getPath() + " " + e.status())
        .containsExactly("/robots.txt 404", "/a 302", "/b 404");
    assertThat(exchanges.getLast().payload()).asString().isEqualTo("tidak ada");
    assertThat(exchanges.getLast().at()).isAfterOrEqualTo(TestWorld.START);
    assertThat(exchanges).allMatch(e -> e.cut() == Cut.NONE);
  }

  @Test
  void theFragmentIsNobodysBusiness() throws InterruptedException {
    server.on("/a", page("kabar"));
    Got got = (Got) fetch("/a#bawah");
    assertThat(got.capture().address()).isEqualTo(server.at("/a"));
    assertThat(got.ask().address()).isEqualTo(server.at("/a#bawah"));
  }

  @Test
  void noInterruptReachesTheListener() throws InterruptedException {
    server.on("/a", page("kabar"));
    List<Boolean> interrupted = new ArrayList<>();
    Thread asking = Thread.currentThread();
    try (Fetcher archived =
        new Fetcher(
            WebLimits.STANDARD,
            exchange -> {
              asking.interrupt();
              interrupted.add(Thread.currentThread().isInterrupted());
            },
            world.surroundings())) {
      assertThatThrownBy(() -> archived.fetch(new Ask(server.at("/a"), Wanted.PAGE)))
          .isInstanceOf(InterruptedException.class);
    }
    assertThat(interrupted).containsExactly(false);
  }

  @Test
  void whatTheListenerThrowsEndsTheFetch() {
    try (Fetcher full =
        new Fetcher(
            WebLimits.STANDARD,
            exchange -> {
              throw new IllegalStateException("penuh");
            },
            world.surroundings())) {
      Ask ask = new Ask(server.at("/kabar"), Wanted.PAGE);
      assertThatIllegalStateException().isThrownBy(() -> full.fetch(ask)).withMessage("penuh");
      assertThatIllegalStateException()
          .isThrownBy(() -> full.fetch(List.of(ask), fetched -> {}))
          .withMessage("penuh");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, STATUS, the answer holds no page (400)",
    "401, DENIED, the server will not show it (401)",
    "403, DENIED, the server will not show it (403)",
    "404, MISSING, the page is not there (404)",
    "407, DENIED, the server will not show it (407)",
    "410, MISSING, the page is not there (410)",
    "500, FAILING, the server has failed (500)",
    "204, STATUS, the answer holds no page (204)",
    "206, STATUS, the answer holds no page (206)",
    "300, STATUS, the answer holds no page (300)",
    "302, REDIRECTS, a redirect that leads nowhere (302)",
  })
  void eachStatusHasItsReason(int status, Why why, String reason) throws InterruptedException {
    server.on("/kabar", status(status));
    assertRefused(fetch("/kabar"), why, reason);
    assertThat(server.paths()).as("asked once").hasSize(1);
  }

  @Test
  void aFilmIsNotDownloaded() throws InterruptedException {
    server.on(
        "/film",
        HostileServer.endless(
            "HTTP/1.1 200 X\r\nContent-Type: video/mp4\r\n\r\n", "x".repeat(10_000)));
    assertRefused(fetch("/film"), Why.UNWANTED, "no text, but video/mp4");
    assertThat(exchanges.getLast().cut()).isEqualTo(Cut.LENGTH);
    assertThat(exchanges.getLast().payload()).hasSize(64 << 10);
  }

  @Test
  void thePlanAsksNobody() {
    Plan plan = fetcher.plan(new Ask(server.at("/kabar"), Wanted.PAGE, "\"a\"", null));
    assertThat(plan.robots()).isEqualTo(server.at("/robots.txt"));
    assertThat(plan.headers()).containsEntry("If-None-Match", List.of("\"a\""));
    assertThat(plan.refusal()).isNull();
    assertThat(plan.delay()).hasSeconds(1);
    Plan refused =
        fetcher.plan(new Ask(URI.create("http://169.254.169.254/meta-data"), Wanted.PAGE));
    assertThat(refused.refusal()).contains("link-local");
    assertThat(refused.robots()).isNull();
    assertThat(server.connections()).isZero();
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(new Ask(server.at(path), Wanted.PAGE));
  }

  private static void assertRefused(Fetched fetched, Why why, String reason) {
    Refused refused = (Refused) fetched;
    assertThat(refused.why() + ": " + refused.reason()).isEqualTo(why + ": " + reason);
  }
}
