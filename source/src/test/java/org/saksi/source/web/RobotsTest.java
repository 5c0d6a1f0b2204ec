package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.web.HostileServer.answer;
import static org.saksi.source.web.HostileServer.endless;
import static org.saksi.source.web.HostileServer.page;
import static org.saksi.source.web.HostileServer.raw;
import static org.saksi.source.web.HostileServer.redirect;
import static org.saksi.source.web.HostileServer.reset;
import static org.saksi.source.web.HostileServer.silence;
import static org.saksi.source.web.HostileServer.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.source.web.Fetched.Got;
import org.saksi.source.web.Fetched.Refused;
import org.saksi.source.web.Fetched.Why;

/** What a site allows is asked first and kept to. */
@Timeout(20)
class RobotsTest {

  private final TestWorld world = new TestWorld();
  private final HostileServer server =
      new HostileServer(TestWorld.PUBLIC).on("/a", page("kabar")).on("/b", page("lain"));
  private final Fetcher fetcher =
      world.fetcher(TestWorld.within(Duration.ofSeconds(15), Duration.ofMillis(500)));

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  private static HostileServer.Reply text(String text) {
    return answer(200, "Content-Type: text/plain\r\n", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsForbiddenIsNotAsked() throws InterruptedException {
    server.on("/robots.txt", text("User-agent: *\nDisallow: /a\n"));
    Refused refused = refused("/a");
    assertThat(refused.why()).isEqualTo(Why.ROBOTS);
    assertThat(refused.reason()).isEqualTo("forbidden by " + server.at("/robots.txt"));
    assertThat(fetch("/b")).isInstanceOf(Got.class);
    assertThat(server.paths()).containsExactly("/b");
  }

  @Test
  void rulesForSaksiGoBeforeThoseForAll() throws InterruptedException {
    server.on("/robots.txt", text("User-agent: Saksi\nAllow: /\n\nUser-agent: *\nDisallow: /\n"));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
    server.on("/robots.txt", text("User-agent: saksi\nDisallow: /\n\nUser-agent: *\nAllow: /\n"));
    try (Fetcher another = world.fetcher(WebLimits.STANDARD)) {
      Fetched fetched = another.fetch(new Ask(server.at("/a"), Wanted.PAGE));
      assertThat(((Refused) fetched).why()).isEqualTo(Why.ROBOTS);
    }
  }

  @Test
  void whereARedirectLeadsIsAskedForToo() throws InterruptedException {
    server.on("/robots.txt", text("User-agent: *\nDisallow: /b\n")).on("/a", redirect("/b"));
    assertThat(refused("/a").why()).isEqualTo(Why.ROBOTS);
    assertThat(server.paths()).containsExactly("/a");
  }

  @Test
  void itIsAskedOnceADay() throws InterruptedException {
    server.on("/robots.txt", text("User-agent: *\nDisallow: /c\n"));
    fetch("/a");
    fetch("/b");
    assertThat(server.allPaths()).containsExactly("/robots.txt", "/a", "/b");
    world.pause(Duration.ofHours(24));
    fetch("/a");
    assertThat(server.allPaths()).endsWith("/b", "/robots.txt", "/a");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 451})
  void aSiteWithoutOneAllowsEverything(int status) throws InterruptedException {
    server.on("/robots.txt", status(status));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
  }

  @Test
  void aSiteThatFailsIsLeftAlone() throws InterruptedException {
    server.on("/robots.txt", status(500));
    Refused refused = refused("/a");
    assertThat(refused.why()).isEqualTo(Why.ROBOTS_UNKNOWN);
    assertThat(refused.reason())
        .isEqualTo("its robots.txt cannot be had: the server has failed (500)");
    assertThat(refused.isWorthRetrying()).isTrue();
    assertThat(server.paths()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void aSiteThatIsBusyIsAskedAgainAndThenLeftAlone(int status) throws InterruptedException {
    server.on("/robots.txt", status(status));
    assertThat(refused("/a").why()).isEqualTo(Why.ROBOTS_UNKNOWN);
    assertThat(server.allPaths()).hasSize(3).containsOnly("/robots.txt");
  }

  @Test
  void aSiteThatFailedIsAskedAgainAfterAWhile() throws InterruptedException {
    server.on("/robots.txt", status(500), status(404));
    assertThat(fetch("/a")).isInstanceOf(Refused.class);
    assertThat(fetch("/a")).isInstanceOf(Refused.class);
    world.pause(Duration.ofMinutes(5));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
  }

  @Test
  void aRobotsTxtThatHangsIsGivenUp() throws InterruptedException {
    server.on("/robots.txt", silence());
    assertThat(refused("/a").reason())
        .isEqualTo("its robots.txt cannot be had: no answer in 0.5 s");
    assertThat(refused("/b").why()).isEqualTo(Why.ROBOTS_UNKNOWN);
    assertThat(server.allPaths()).as("asked once").containsExactly("/robots.txt");
  }

  @Test
  void aRobotsTxtThatDripsIsGivenUp() throws InterruptedException {
    server.on("/robots.txt", HostileServer.drip("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\n"));
    assertThat(refused("/a").reason())
        .isEqualTo("its robots.txt cannot be had: not whole in 0.5 s");
  }

  @Test
  void halfARobotsTxtSaysNothing() throws InterruptedException {
    server.on("/robots.txt", raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent: *\n"));
    assertThat(refused("/a").why()).isEqualTo(Why.ROBOTS_UNKNOWN);
    server.on("/robots.txt", reset(""));
    world.pause(Duration.ofHours(1));
    assertThat(refused("/a").why()).isEqualTo(Why.ROBOTS_UNKNOWN);
  }

  @Test
  void aRobotsTxtMayLieElsewhere() throws InterruptedException {
    server
        .on("/robots.txt", redirect("/aturan"))
        .on("/aturan", text("User-agent: *\nDisallow: /a"));
    assertThat(refused("/a").why()).isEqualTo(Why.ROBOTS);
  }

  @Test
  void aRobotsTxtThatRunsInCirclesIsNone() throws InterruptedException {
    server.on("/robots.txt", redirect("/robots.txt"));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
  }

  @Test
  void anEnormousRobotsTxtIsReadToTheLimit() throws InterruptedException {
    server.on(
        "/robots.txt",
        endless(
            "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /a\n",
            "# " + "x".repeat(9_000) + "\n"));
    assertThat(refused("/a").why()).isEqualTo(Why.ROBOTS);
    assertThat(fetch("/b")).isInstanceOf(Got.class);
  }

  @Test
  void aRuleThatIsCutInHalfIsNoRule() throws InterruptedException {
    String filling = "#" + "x".repeat((500 << 10) - "User-agent: *\n\n".length() - 13) + "\n";
    String rules = "User-agent: *\n" + filling + "Disallow: /ab\n";
    server.on("/robots.txt", text(rules));
    assertThat(rules.substring(0, 500 << 10)).endsWith("Disallow: /a");
    assertThat(fetch("/a")).isInstanceOf(Got.class);
  }

  @Test
  void oneLineWithoutEndIsNoDanger() throws InterruptedException {
    server.on("/robots.txt", text("Disallow: /" + "*".repeat(400_000)));
    assertThat(fetch("/a")).isInstanceOf(Got.class);
  }

  @Test
  void starsWithoutNumberAreNoDanger() throws InterruptedException {
    String stars = "User-agent: *\nDisallow: /" + "*a".repeat(10_000) + "$\n";
    String path = "/" + "a".repeat(3_000);
    server.on("/robots.txt", text(stars)).on(path, page("kabar"));
    assertThat(fetch(path)).isInstanceOf(Got.class);
  }

  @Test
  void aPackedRobotsTxtIsUnpacked() throws InterruptedException, IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("User-agent: *\nDisallow: /a\n".getBytes(StandardCharsets.UTF_8));
    }
    server.on("/robots.txt", answer(200, "Content-Encoding: gzip\r\n", packed.toByteArray()));
    assertThat(refused("/a").why()).isEqualTo(Why.ROBOTS);
  }

  @Test
  void thePauseItAsksForIsKept() throws InterruptedException {
    server.on("/robots.txt", text("User-agent: *\nCrawl-delay: 7\n"));
    fetch("/a");
    fetch("/b");
    assertThat(world.pauses()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @Test
  void aPauseBeyondTheLimitIsCut() throws InterruptedException {
    server.on("/robots.txt", text("User-agent: *\nCrawl-delay: 99999999999999999999\n"));
    fetch("/a");
    server.on("/robots.txt", text("User-agent: *\nCrawl-delay: 3600\n"));
    world.pause(Duration.ofHours(24));
    fetch("/b");
    assertThat(world.pauses()).endsWith(Duration.ofMinutes(1));
  }

  @Test
  void itNamesTheSitemaps() throws InterruptedException {
    server.on(
        "/robots.txt",
        text(
            "Sitemap: https://koran.example/peta.xml\nSitemap: /lokal.xml\nUser-agent: *\nDisallow:\n"));
    Robots robots = fetcher.robots(server.at("/a"));
    assertThat(robots.sitemaps())
        .containsExactly(
            Address.of("https://koran.example/peta.xml").orElseThrow(), server.at("/lokal.xml"));
    assertThat(robots.trouble()).isEmpty();
    assertThat(robots.crawlDelay()).isEmpty();
    assertThat(robots.allows(server.at("/a"))).isTrue();
  }

  @Test
  void whatCannotBeHadAllowsNothingAndSaysWhy() throws InterruptedException {
    server.on("/robots.txt", status(500));
    Robots robots = fetcher.robots(server.at("/a"));
    assertThat(robots.allows(server.at("/a"))).isFalse();
    assertThat(robots.trouble()).contains("the server has failed (500)");
    assertThat(robots.sitemaps()).isEqualTo(List.of());
    assertThat(fetcher.robots(URI.create("ftp://koran.example/")).trouble()).isPresent();
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(new Ask(server.at(path), Wanted.PAGE));
  }

  private Refused refused(String path) throws InterruptedException {
    Fetched fetched = fetch(path);
    assertThat(fetched).isInstanceOf(Refused.class);
    return (Refused) fetched;
  }
}
