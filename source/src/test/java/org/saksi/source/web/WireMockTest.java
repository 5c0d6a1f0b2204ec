package org.saksi.source.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.source.web.Fetched.Got;
import org.saksi.source.web.Fetched.Refused;
import org.saksi.source.web.Fetched.Unchanged;
import org.saksi.source.web.Fetched.Why;

/** The same faults as a server of the trade makes them, allowed as the private one it is. */
@Timeout(20)
class WireMockTest {

  private static final WireMockServer SERVER =
      new WireMockServer(
          wireMockConfig().dynamicPort().dynamicHttpsPort().bindAddress("127.0.0.1"));

  private final TestWorld world = new TestWorld();
  private final Fetcher fetcher =
      world.fetcher(
          TestWorld.within(Duration.ofSeconds(1), Duration.ofSeconds(10)).allowingPrivate());

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @AfterEach
  void close() {
    fetcher.close();
    SERVER.resetAll();
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(
        new Ask(URI.create("http://127.0.0.1:" + SERVER.port() + path), Wanted.PAGE));
  }

  @Test
  void aCopyAtHandIsNotSentAgain() throws InterruptedException {
    SERVER.stubFor(get("/a").willReturn(ok("kabar").withHeader("ETag", "W/\"7\"")));
    SERVER.stubFor(
        get("/a")
            .withHeader("If-None-Match", equalTo("W/\"7\""))
            .willReturn(aResponse().withStatus(304)));
    Got first = (Got) fetch("/a");
    Ask again = new Ask(first.capture().address(), Wanted.PAGE, first.etag(), first.lastModified());
    assertThat(fetcher.fetch(again)).isEqualTo(new Unchanged(again));
  }

  @Test
  void firstBusyThenGood() throws InterruptedException {
    SERVER.stubFor(
        get("/a")
            .inScenario("s")
            .whenScenarioStateIs(STARTED)
            .willSetStateTo("baik")
            .willReturn(serviceUnavailable()));
    SERVER.stubFor(get("/a").inScenario("s").whenScenarioStateIs("baik").willReturn(ok("kabar")));
    assertThat(((Got) fetch("/a")).capture().body()).asString().isEqualTo("kabar");
  }

  @Test
  void tooManyRequestsAreFollowedByARest() throws InterruptedException {
    SERVER.stubFor(
        get("/a")
            .inScenario("s")
            .whenScenarioStateIs(STARTED)
            .willSetStateTo("baik")
            .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "60")));
    SERVER.stubFor(get("/a").inScenario("s").whenScenarioStateIs("baik").willReturn(ok("kabar")));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
    assertThat(world.pauses()).last().isEqualTo(Duration.ofSeconds(60));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyFaultHasItsReason(Fault fault) throws InterruptedException {
    SERVER.stubFor(get("/a").willReturn(aResponse().withFault(fault)));
    Refused refused = (Refused) fetch("/a");
    assertThat(refused.why()).isEqualTo(Why.BROKEN);
    // The JDK's client asks once more by itself when a connection ends before any byte came.
    int asked = SERVER.countRequestsMatching(getRequestedFor(urlEqualTo("/a")).build()).getCount();
    assertThat(asked).isBetween(3, 6);
  }

  @Test
  void aBodyThatComesTooSlowlyIsGivenUp() throws InterruptedException {
    SERVER.stubFor(get("/a").willReturn(ok("kabar").withChunkedDribbleDelay(5, 60_000)));
    assertThat(((Refused) fetch("/a")).why()).isEqualTo(Why.TIMEOUT);
  }

  @Test
  void packedBodiesAreUnpacked() throws InterruptedException {
    SERVER.stubFor(get("/a").willReturn(ok("kabar ".repeat(1_000))));
    Got got = (Got) fetch("/a");
    assertThat(got.capture().body()).asString().isEqualTo("kabar ".repeat(1_000));
  }

  @Test
  void theCharsetOfTheHeaderIsHandedOnEvenWhenItIsWrong() throws InterruptedException {
    byte[] body = "“kabar”".getBytes(Charset.forName("windows-1252"));
    SERVER.stubFor(
        get("/a")
            .willReturn(
                aResponse().withHeader("Content-Type", "text/html;charset=UTF-8").withBody(body)));
    Got got = (Got) fetch("/a");
    assertThat(got.capture().charset()).isEqualTo("UTF-8");
    assertThat(got.capture().body()).isEqualTo(body);
    SERVER.stubFor(
        get("/b")
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "text/html")
                    .withBody("kabar".getBytes(StandardCharsets.UTF_8))));
    assertThat(((Got) fetch("/b")).capture().charset()).isNull();
  }

  @Test
  void redirectsGoFromSchemeToScheme() throws InterruptedException {
    String secure = "https://127.0.0.1:" + SERVER.httpsPort() + "/b";
    SERVER.stubFor(get("/a").willReturn(temporaryRedirect(secure)));
    Refused refused = (Refused) fetch("/a");
    assertThat(refused.address()).isEqualTo(URI.create(secure));
    assertThat(refused.why()).as("a certificate nobody vouches for").isEqualTo(Why.UNREACHABLE);
    assertThat(refused.reason()).startsWith("it leads to " + secure + ": no secure connection: ");
  }

  @Test
  void byItselfNobodyGoesToAPrivateServer() throws InterruptedException {
    try (Fetcher careful = new Fetcher(WebLimits.STANDARD, exchange -> {})) {
      Ask ask = new Ask(URI.create("http://127.0.0.1:" + SERVER.port() + "/a"), Wanted.PAGE);
      assertThat(((Refused) careful.fetch(ask)).why()).isEqualTo(Why.PRIVATE);
    }
    SERVER.verify(0, getRequestedFor(urlEqualTo("/a")));
  }
}
