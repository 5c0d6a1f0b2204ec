package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.NewsServer.says;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.saksi.report.Ingested;
import org.saksi.report.Report;
import org.saksi.source.web.Fetcher;
import org.saksi.source.web.WebLimits;

/** From addresses to reports. */
@Timeout(30)
class CrawlTest {

  private final NewsServer server = new NewsServer();
  private final Fetcher web = NewsServer.fetcher();

  @AfterEach
  void close() {
    web.close();
    server.close();
  }

  private Taken follow(Object... places) {
    return follow(web, places);
  }

  private static Taken follow(Fetcher web, Object... places) {
    List<Ingested> all = new ArrayList<>();
    new Intake(Limits.STANDARD, Taken.DETECTOR, null, () -> web)
        .read(
            Stream.of(places).map(Object::toString).toList(),
            new ByteArrayInputStream(new byte[0]),
            all::add);
    return new Taken(all);
  }

  private Taken crawl(CrawlLimits limits, URI address) throws InterruptedException {
    List<Ingested> all = new ArrayList<>();
    Contents contents = new Contents(Limits.STANDARD, new Registry(Taken.DETECTOR, null), all::add);
    new Crawl(web, limits, contents.pages(), all::add).follow(List.of(address));
    return new Taken(all);
  }

  /** What came, in order: the ids of reports, and the reasons of what is none. */
  private static List<String> inOrder(Taken taken) {
    return taken.all().stream()
        .map(one ->
            switch (one) {
              case Ingested.Accepted accepted -> URI.create(accepted.report().id()).getPath();
              case Ingested.Rejected bad -> bad.reason();
              case Ingested.PassedOver other -> other.reason();
            })
        .toList();
  }

  @Test
  void aPageIsAReport() {
    server.on("/wungu", News.page("Wungu"));
    Report report = follow(server.at("/wungu")).report();
    assertThat(report.id()).isEqualTo(server.at("/wungu").toString());
    assertThat(report.url()).isEqualTo(server.at("/wungu").toString());
    assertThat(report.headline()).isEqualTo("Tanggul Jebol di Wungu");
    assertThat(report.body()).isEqualTo(News.text("Wungu"));
    assertThat(report.outlet()).isEqualTo("127.0.0.1");
    assertThat(report.pageSha256()).isEqualTo(Report.sha256(bytes(News.page("Wungu"))));
  }

  @Test
  void aFeedIsAsManyReportsAsItNamesPages() {
    server
        .on("/wungu", News.page("Wungu"))
        .on("/selo", News.page("Selo"))
        .on(
            "/rss",
            News.rss(server.at("/wungu"), server.at("/mati"), server.at("/wungu"), "/selo"));
    Taken taken = follow(server.at("/rss"));
    assertThat(inOrder(taken)).containsExactly("/wungu", "the page is not there (404)", "/selo");
    assertThat(taken.all().get(1))
        .isInstanceOfSatisfying(
            Ingested.Rejected.class,
            bad -> assertThat(bad.origin()).hasToString(server.at("/mati").toString()));
    assertThat(server.asked()).containsExactly("/rss", "/wungu", "/mati", "/selo");
  }

  @Test
  void aSitemapNamesPages() {
    server.on("/wungu", News.page("Wungu")).on("/peta.xml", News.sitemap(server.at("/wungu")));
    assertThat(inOrder(follow(server.at("/peta.xml")))).containsExactly("/wungu");
  }

  @Test
  void ofAnIndexOfSitemapsTheNewestAreTaken() throws InterruptedException {
    server
        .on("/lama.xml", News.sitemap(server.at("/lama")))
        .on("/baru.xml", News.sitemap(server.at("/wungu")))
        .on("/tengah.xml", News.sitemap(server.at("/selo")))
        .on("/wungu", News.page("Wungu"))
        .on("/selo", News.page("Selo"))
        .on(
            "/indeks.xml",
            News.sitemapIndex(
                server.at("/lama.xml"), "2026-01-01",
                server.at("/baru.xml"), "2026-02-03",
                server.at("/tengah.xml"), "2026-02-02"));
    Taken taken = crawl(new CrawlLimits(10, 2, 5), server.at("/indeks.xml"));
    assertThat(inOrder(taken))
        .containsExactly("takes the first 2 of 3 sitemaps", "/wungu", "/selo");
  }

  @Test
  void itemsBeyondTheLimitAreTold() throws InterruptedException {
    server
        .on("/wungu", News.page("Wungu"))
        .on("/rss", News.rss(server.at("/wungu"), server.at("/selo"), server.at("/mati")));
    Taken taken = crawl(new CrawlLimits(1, 1, 1), server.at("/rss"));
    assertThat(inOrder(taken)).containsExactly("takes the first 1 of 3 pages", "/wungu");
    assertThat(server.asked()).containsExactly("/rss", "/wungu");
  }

  @Test
  void anAddressNamedTwiceCountsOnceAgainstTheLimit() throws InterruptedException {
    server
        .on("/wungu", News.page("Wungu"))
        .on("/selo", News.page("Selo"))
        .on("/rss", News.rss(server.at("/wungu"), server.at("/wungu"), server.at("/selo")));
    Taken taken = crawl(new CrawlLimits(2, 1, 1), server.at("/rss"));
    assertThat(inOrder(taken)).containsExactly("/wungu", "/selo");
  }

  @Test
  void listsOfListsEndInAReason() throws InterruptedException {
    server.on("/indeks.xml", News.sitemapIndex(server.at("/indeks.xml")));
    assertThat(inOrder(follow(server.at("/indeks.xml"))))
        .containsExactly("a list that a list of lists names: too deep");
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void aListThatNamesNothingIsTold() {
    server.on("/rss", News.rss()).on("/indeks.xml", News.sitemapIndex());
    assertThat(inOrder(follow(server.at("/rss"), server.at("/indeks.xml"))))
        .containsExactly("a list that names nothing", "a list that names nothing");
  }

  @Test
  void whatIsWrongWithAListIsTold() {
    server
        .on("/wungu", News.page("Wungu"))
        .on("/rss", News.rss(server.at("/wungu"), "mailto:rara@kabar.example"));
    assertThat(inOrder(follow(server.at("/rss"))))
        .containsExactly(
            "item 2 is left out: its link is no address of the web: mailto:rara@kabar.example",
            "/wungu");
  }

  @Test
  void aHomePageWithoutArticleNamesItsFeeds() {
    server.on(
        "/",
        """
        <!doctype html><html><head><title>Kabar</title>
        <link rel="alternate" type="application/rss+xml" href="/rss"></head><body></body></html>\
        """);
    assertThat(inOrder(follow(server.at("/"))))
        .containsExactly("no article on the page; it names feeds: " + server.at("/rss"));
  }

  @Test
  void aPageWithoutArticleIsNoReport() {
    server.on("/kosong", "<!doctype html><html><head><title>Kabar</title></head></html>");
    assertThat(inOrder(follow(server.at("/kosong")))).containsExactly("no article on the page");
  }

  @Test
  void whatIsNeitherPageNorFeedIsNoReport() {
    server.on("/data", says("application/json", bytes("{\"a\":1}")));
    assertThat(inOrder(follow(server.at("/data")))).containsExactly("neither a page nor a feed");
  }

  @Test
  void resultsComeInTheOrderOfTheAddresses() {
    try (NewsServer other = new NewsServer("127.0.0.2")) {
      server.on("/a", News.page("Wungu")).on("/b", News.page("Selo"));
      other.on("/c", News.page("Karang")).on("/d", News.page("Ulu"));
      Taken taken =
          follow(
              server.at("/a"),
              other.at("/c"),
              "http://",
              server.at("/mati"),
              other.at("/d"),
              "http://[::bukan",
              server.at("/b"));
      assertThat(inOrder(taken))
          .containsExactly(
              "/a",
              "/c",
              "no address of the web",
              "the page is not there (404)",
              "/d",
              "no address of the web",
              "/b");
    }
  }

  @Test
  void theSameAddressTwiceIsOneReport() {
    server.on("/a", News.page("Wungu"));
    assertThat(inOrder(follow(server.at("/a"), server.at("/a"))))
        .containsExactly("/a", "the same text as before");
  }

  @Test
  void pagesThatShareACanonicalAddressAreNoVersionsOfEachOther() {
    String shared = "<link rel=canonical href='/berita'>";
    server
        .on("/berita/wungu", News.page("Wungu", shared, News.text("Wungu"), ""))
        .on("/berita/selo", News.page("Selo", shared, News.text("Selo"), ""));
    Taken taken = follow(server.at("/berita/wungu"), server.at("/berita/selo"));
    assertThat(inOrder(taken)).containsExactly("/berita/wungu", "/berita/selo");
    assertThat(taken.reports()).extracting(Report::supersedes).containsOnlyNulls();
  }

  @Test
  void theCharsetOfTheHeaderIsBelieved() {
    byte[] page = News.page("Wungu").getBytes(Charset.forName("x-MacRoman"));
    server.on("/a", says("text/html; charset=x-MacRoman", page));
    assertThat(follow(server.at("/a")).report().body()).isEqualTo(News.text("Wungu"));
  }

  @Test
  void theCharsetOfThePageIsBelievedWhereTheHeaderHasNone() {
    for (String meta :
        List.of(
            "<meta charset=x-MacRoman>",
            "<META CHARSET='X-MACROMAN'>",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=x-MacRoman\">")) {
      String page = News.page("Kabar", meta, News.text("Wungu"), "");
      server.on("/a", says("text/html", page.getBytes(Charset.forName("x-MacRoman"))));
      Taken taken = follow(server.at("/a"));
      assertThat(taken.report().body()).as(meta).isEqualTo(News.text("Wungu"));
    }
  }

  @Test
  void privateAddressesAreNotAskedUnlessAllowed() {
    server.on("/a", News.page("Wungu"));
    try (Fetcher careful = new Fetcher(WebLimits.STANDARD, exchange -> {})) {
      assertThat(inOrder(follow(careful, server.at("/a"))))
          .singleElement()
          .asString()
          .contains("not of the public internet");
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void whatRobotsTxtForbidsIsLeftAlone() {
    server
        .on("/robots.txt", says("text/plain", bytes("User-agent: *\nDisallow: /rahasia")))
        .on("/a", News.page("Wungu"))
        .on("/rahasia", News.page("Selo"));
    Taken taken = follow(server.at("/rahasia"), server.at("/a"));
    assertThat(inOrder(taken)).hasSize(2).last().isEqualTo("/a");
    assertThat(inOrder(taken).getFirst()).contains("robots.txt");
    assertThat(server.asked()).containsExactly("/a");
  }

  @Test
  void anInterruptEndsItAndKeepsWhatCame() {
    server
        .on("/a", News.page("Wungu"))
        .on("/b", News.page("Selo"))
        .on("/rss", News.rss(server.at("/a"), server.at("/b"), server.at("/c")));
    List<Ingested> all = new ArrayList<>();
    new Intake(Limits.STANDARD, Taken.DETECTOR, null, () -> web)
        .read(
            List.of(server.at("/rss").toString(), server.at("/d").toString()),
            new ByteArrayInputStream(new byte[0]),
            one -> {
              all.add(one);
              Thread.currentThread().interrupt();
            });
    assertThat(Thread.interrupted()).as("still told").isTrue();
    assertThat(inOrder(new Taken(all))).containsExactly("/a");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
