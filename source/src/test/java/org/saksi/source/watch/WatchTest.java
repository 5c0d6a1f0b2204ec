package org.saksi.source.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saksi.source.NewsServer.marked;
import static org.saksi.source.NewsServer.says;
import static org.saksi.source.NewsServer.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Ingested;
import org.saksi.report.Report;
import org.saksi.source.News;
import org.saksi.source.NewsServer;
import org.saksi.source.web.Fetcher;
import org.saksi.source.web.WebLimits;

/** What the rounds of a watch bring. */
@Timeout(30)
class WatchTest {

  private final NewsServer server = new NewsServer();
  private final URI rss = server.at("/rss");

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    server.on("/a", News.page("Wungu")).on("/b", News.page("Selo")).on("/c", News.page("Karang"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void feed(String... paths) {
    server.on("/rss", News.rss(List.of(paths).stream().map(server::at).toArray()));
  }

  private Desk desk() {
    return new Desk(folder);
  }

  @Test
  void theFirstRoundBringsAllTheNextOnlyWhatIsNew() {
    feed("/a", "/b");
    assertThat(desk().round(rss)).containsExactly("/a", "/b");
    server.forget();
    assertThat(desk().round(rss)).isEmpty();
    assertThat(server.asked()).containsExactly("/rss");
    feed("/c", "/a", "/b");
    assertThat(desk().round(rss)).containsExactly("/c");
    assertThat(desk().logged()).containsExactly("/a", "/b", "/c");
  }

  @Test
  void aFeedThatIsUnchangedIsNotSentAgain() {
    server.on("/rss", marked("\"1\"", News.rss(server.at("/a"))));
    assertThat(desk().round(rss)).containsExactly("/a");
    assertThat(desk().round(rss)).isEmpty();
    server.on("/rss", marked("\"2\"", News.rss(server.at("/b"), server.at("/a"))));
    assertThat(desk().round(rss)).containsExactly("/b");
  }

  @Test
  void whatAFeedCallsChangedIsANewVersion() {
    server.on("/atom", News.atom(server.at("/a"), "2026-02-03T10:00:00Z"));
    assertThat(desk().round(server.at("/atom"))).containsExactly("/a");
    server
        .on("/a", News.page("Selo"))
        .on("/atom", News.atom(server.at("/a"), "2026-02-03T11:00:00Z"));
    List<Report> reports = new ArrayList<>();
    round(reports, server.at("/atom"));
    assertThat(reports)
        .singleElement()
        .satisfies(report -> {
          assertThat(report.id())
              .isEqualTo(server.at("/a") + "-" + report.sha256().substring(0, 8));
          assertThat(report.supersedes()).isEqualTo(server.at("/a").toString());
          assertThat(report.body()).isEqualTo(News.text("Selo"));
        });
    assertThat(desk().round(server.at("/atom"))).isEmpty();
  }

  @Test
  void aFurtherPageThatIsGoneIsNothingThatTheOutletTookBack() {
    server
        .on("/atom", News.atom(server.at("/a"), "2026-02-03T10:00:00Z"))
        .on("/a", firstOfTwo("Selo"))
        .on("/a/2", News.page("Wungu"));
    assertThat(desk().round(server.at("/atom"))).containsExactly("/a");
    server
        .on("/atom", News.atom(server.at("/a"), "2026-02-03T11:00:00Z"))
        .on("/a/2", NewsServer.status(404));
    assertThat(desk().round(server.at("/atom")))
        .singleElement()
        .asString()
        .contains("the version at hand stays");
  }

  @Test
  void anArticleWaitsForAFurtherPageThatIsBusy() {
    feed("/a");
    server.on("/a", firstOfTwo("Selo")).on("/a/2", status(503), says(News.page("Wungu")));
    assertThat(desk().round(rss)).singleElement().asString().contains("asked again");
    assertThat(desk().logged()).isEmpty();
    List<Report> reports = new ArrayList<>();
    round(reports, rss);
    assertThat(reports)
        .singleElement()
        .satisfies(report -> assertThat(report.body()).contains("Selo", "Wungu"));
  }

  private static String firstOfTwo(String village) {
    return News.page(village).replace("</head>", "<link rel=next href='/a/2'></head>");
  }

  @Test
  void whatIsCalledChangedButIsNotIsNoNewVersion() {
    server.on("/atom", News.atom(server.at("/a"), "2026-02-03T10:00:00Z"));
    desk().round(server.at("/atom"));
    server.on("/atom", News.atom(server.at("/a"), "2026-02-03T11:00:00Z"));
    assertThat(desk().round(server.at("/atom"))).containsExactly("the same text as before");
    assertThat(desk().logged()).containsExactly("/a");
  }

  @Test
  void feedsThatDisagreeOnWhenAPageWasChangedDoNotHaveItAskedForEver() {
    feed("/a");
    server
        .on("/atom", News.atom(server.at("/a"), "2026-02-03T10:00:00Z"))
        .on("/peta.xml", News.sitemap(server.at("/a"), "2026-02-03"));
    URI[] feeds = {rss, server.at("/atom"), server.at("/peta.xml")};
    desk().round(feeds);
    desk().round(feeds);
    server.forget();
    desk().round(feeds);
    assertThat(server.asked()).containsExactly("/rss", "/atom", "/peta.xml");
  }

  @Test
  void whatIsBusyIsAskedAgainInTheNextRound() {
    feed("/a", "/b");
    server.on("/a", status(503), says(News.page("Wungu")));
    assertThat(desk().round(rss))
        .containsExactly("the server is too busy (503); asked again in the next round", "/b");
    server.on("/rss", status(500));
    assertThat(desk().round(rss)).containsExactly("the server has failed (500)", "/a");
    assertThat(desk().logged()).containsExactly("/b", "/a");
  }

  @Test
  void whatStaysBusyIsAskedEverMoreSeldomAndGivenUpAfterTheLastTry() {
    feed("/a");
    server.on("/a", status(503));
    Desk desk = new Desk(folder, Desk.limits(5, 10, 10, 2));
    String again = "the server is too busy (503); asked again in the next round";
    assertThat(desk.round(rss)).containsExactly(again);
    for (int minutes : new int[] {0, 10, 20}) {
      desk.wait(Duration.ofMinutes(minutes));
      assertThat(desk.round(rss))
          .singleElement()
          .asString()
          .startsWith("the server is too busy (503); not asked again before 2");
      assertThat(desk.round(rss)).as("before its time").isEmpty();
    }
    desk.wait(Duration.ofMinutes(39));
    assertThat(desk.round(rss)).isEmpty();
    desk.wait(Duration.ofMinutes(1));
    assertThat(desk.round(rss)).containsExactly("the server is too busy (503)");
    desk.wait(1_000);
    assertThat(desk.round(rss)).isEmpty();
  }

  private static final NewsServer.Answer RESTING =
      exchange -> {
        exchange.getResponseHeaders().set("Retry-After", "600");
        status(429).give(exchange);
      };

  private static final WebLimits TWICE = twice();

  private static WebLimits twice() {
    WebLimits once = NewsServer.limits();
    WebLimits.Patience patience = once.patience();
    return new WebLimits(
        new WebLimits.Patience(
            patience.connect(),
            patience.request(),
            patience.robots(),
            2,
            patience.firstBackOff(),
            patience.longestBackOff(),
            patience.longestRetryAfter(),
            patience.redirects()),
        once.sizes(),
        once.manners(),
        true);
  }

  private List<String> patientRound() {
    try (Fetcher web = new Fetcher(TWICE, exchange -> {});
        Watch watch = new Desk(folder, Desk.limits(2, 10, 10, 2)).open(web)) {
      List<String> came = Desk.round(watch, rss);
      assertThat(Desk.round(watch, rss))
          .as("in the same run")
          .allMatch(one -> one.startsWith("its server asks to be left alone until 2"));
      return came;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void aServerThatAsksForRestGetsItAndNoReportIsLost() {
    feed("/a", "/b");
    server.on("/a", RESTING, says(News.page("Wungu")));
    assertThat(patientRound())
        .hasSize(2)
        .allMatch(
            one -> one.contains("left alone for") && one.contains("; not asked again before"));
    server.forget();
    for (int i = 0; i < 5; i++) {
      assertThat(patientRound()).singleElement().asString().contains("asks to be left alone until");
    }
    assertThat(server.asked()).isEmpty();
    desk().wait(Duration.ofMinutes(11));
    assertThat(patientRound()).containsExactly("/a", "/b");
  }

  @Test
  void whoAsksForRestForEverIsGivenUp() {
    feed("/a");
    server.on("/a", RESTING);
    patientRound();
    desk().wait(Duration.ofMinutes(11));
    assertThat(patientRound()).singleElement().asString().endsWith("left alone for 600.0 s");
  }

  @Test
  void noRestIsLongerThanAWeek() throws IOException {
    feed("/a");
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "999999999");
          status(429).give(exchange);
        },
        says(News.page("Wungu")));
    patientRound();
    desk().wait(7 * 24);
    assertThat(patientRound()).containsExactly("/a");
  }

  @Test
  void whatIsGoneIsNotAskedTwice() {
    feed("/mati", "/a");
    assertThat(desk().round(rss)).containsExactly("the page is not there (404)", "/a");
    server.forget();
    assertThat(desk().round(rss)).isEmpty();
    assertThat(server.asked()).containsExactly("/rss");
  }

  @Test
  void moreThanMayWaitIsToldAgainByTheFeed() throws IOException {
    server.on("/rss", marked("\"1\"", News.rss(server.at("/a"), server.at("/b"), server.at("/c"))));
    Desk desk = new Desk(folder, Desk.limits(3, 2, 10, 2));
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = desk.open(web)) {
      assertThat(Desk.round(watch, rss)).containsExactly("/a", "/b");
      assertThat(Desk.round(watch, rss)).containsExactly("/c");
      server.forget();
      assertThat(Desk.round(watch, rss)).isEmpty();
    }
  }

  @Test
  void theOldestIsForgottenFirst() {
    Desk desk = new Desk(folder, Desk.limits(3, 10, 2, 2));
    feed("/a", "/b", "/c");
    assertThat(desk.round(rss)).containsExactly("/a", "/b", "/c");
    assertThat(desk.round(rss)).containsExactly("the same text as before");
    assertThat(desk.logged()).containsExactly("/a", "/b", "/c");
  }

  @Test
  void aHomePageLeadsToItsFeeds() {
    feed("/a");
    server.on(
        "/",
        """
        <!doctype html><html><head><title>Kabar</title>
        <link rel="alternate" type="application/rss+xml" href="/rss"></head><body></body></html>\
        """);
    assertThat(desk().round(server.at("/"))).containsExactly("/a");
    assertThat(desk().round(server.at("/"))).isEmpty();
  }

  @Test
  void aHomePageWithoutFeedsLeadsToTheSitemapsOfRobotsTxt() {
    server
        .on("/", "<!doctype html><html><head><title>Kabar</title></head></html>")
        .on(
            "/robots.txt",
            says("text/plain", bytes("User-agent: *\nSitemap: " + server.at("/indeks.xml"))))
        .on("/indeks.xml", News.sitemapIndex(server.at("/peta.xml"), "2026-02-03"))
        .on("/peta.xml", News.sitemap(server.at("/a")));
    assertThat(desk().round(server.at("/"))).containsExactly("/a");
  }

  @Test
  void aHomePageThatLeadsNowhereIsTold() {
    server.on("/", "<!doctype html><html><head><title>Kabar</title></head></html>");
    assertThat(desk().round(server.at("/")))
        .containsExactly("a page that names no feed, of a site whose robots.txt names no sitemap");
  }

  @Test
  void ofAnIndexTheNewestSitemapsAreAsked() {
    server
        .on(
            "/indeks.xml",
            News.sitemapIndex(
                server.at("/1.xml"), "2026-01-01",
                server.at("/2.xml"), "2026-02-03",
                server.at("/3.xml"), "2026-02-02"))
        .on("/2.xml", News.sitemap(server.at("/a")))
        .on("/3.xml", News.sitemap(server.at("/b")));
    Desk desk = new Desk(folder, Desk.limits(3, 10, 10, 2));
    assertThat(desk.round(server.at("/indeks.xml"))).containsExactlyInAnyOrder("/a", "/b");
    assertThat(server.asked()).doesNotContain("/1.xml");
  }

  @Test
  void listsOfListsEndInAReason() {
    IntStream.range(0, 5)
        .forEach(i ->
            server.on(
                "/%d.xml".formatted(i), News.sitemapIndex(server.at("/%d.xml".formatted(i + 1)))));
    assertThat(desk().round(server.at("/0.xml")))
        .containsExactly("a list that a list of lists names: too deep");
    server.on("/5.xml", News.sitemapIndex(server.at("/5.xml")));
    assertThat(desk().round(server.at("/5.xml"))).as("names itself").isEmpty();
  }

  @Test
  void whatListenersThrowIsTheirs() throws IOException {
    feed("/a", "/b");
    UncheckedIOException readerGone = new UncheckedIOException(new IOException("Broken pipe"));
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = desk().open(web)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() ->
              watch.round(
                  List.of(rss),
                  one -> {
                    throw readerGone;
                  }))
          .isSameAs(readerGone);
    }
    assertThat(desk().round(rss)).containsExactly("the same text as before", "/b");
  }

  @Test
  void afterAnInterruptTheNextRoundGoesOnFromThere() throws IOException {
    Thread reader = Thread.currentThread();
    String first = News.page("Kabar", "", News.text("Wungu"), "<a href='/a?page=2'>2</a>");
    feed("/a", "/b");
    server
        .on("/a", first)
        .on(
            "/a?page=2",
            exchange -> {
              reader.interrupt();
              says(News.page("Selo")).give(exchange);
            },
            says(News.page("Selo")));
    List<Ingested> all = Collections.synchronizedList(new ArrayList<>());
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = desk().open(web)) {
      assertThatExceptionOfType(InterruptedException.class)
          .isThrownBy(() -> watch.round(List.of(rss), all::add));
      Desk.round(watch, rss);
    }
    assertThat(desk().logged()).containsExactly("/a", "/b");
    assertThat(Files.readString(desk().log())).contains("Desa Selo jebol");
  }

  @Test
  void noLimitIsBelowOne() {
    assertThat(WatchLimits.STANDARD)
        .isEqualTo(
            new WatchLimits(
                9,
                Duration.ofMinutes(10),
                Duration.ofDays(7),
                20_000,
                500_000,
                5,
                new WatchLimits.Revisits(Duration.ofHours(1), 4, 100)));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Desk.limits(0, 1, 1, 1));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new WatchLimits.Revisits(Duration.ZERO, 1, 1));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new WatchLimits.Revisits(Duration.ofHours(1), 1, 0));
  }

  private void round(List<Report> reports, URI feed) {
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = desk().open(web)) {
      watch.round(
          List.of(feed),
          one -> {
            if (one instanceof Ingested.Accepted accepted) {
              reports.add(accepted.report());
            }
          });
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
