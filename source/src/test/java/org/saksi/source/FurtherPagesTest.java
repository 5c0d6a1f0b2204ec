package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saksi.source.NewsServer.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.saksi.report.Ingested;
import org.saksi.report.RawPage;
import org.saksi.report.Report;
import org.saksi.source.web.Fetcher;

/** Articles that go on over several pages. */
@Timeout(30)
class FurtherPagesTest {

  private static final int MOST = 4;

  private final NewsServer server = new NewsServer();
  private final Fetcher web = NewsServer.fetcher();

  @AfterEach
  void close() {
    web.close();
    server.close();
  }

  private Taken crawl(URI... addresses) throws InterruptedException {
    return crawl(Limits.STANDARD, addresses);
  }

  private Taken crawl(Limits limits, URI... addresses) throws InterruptedException {
    List<Ingested> all = new ArrayList<>();
    Contents contents = new Contents(limits, new Registry(Taken.DETECTOR, null), all::add);
    new Crawl(web, new CrawlLimits(10, 1, MOST), contents.pages(), all::add)
        .follow(List.of(addresses));
    return new Taken(all);
  }

  /** Part of an article; what stands below its text leads on. */
  private static String part(String village, String foot) {
    return News.page("Tanggul Jebol", "", News.text(village), foot);
  }

  private static String link(int number) {
    return "<a href='/a?page=%d'>%d</a>".formatted(number, number);
  }

  @Test
  void itsPagesAreJoinedInOrder() throws InterruptedException {
    server
        .on("/a", part("Wungu", "<p>Halaman 1 " + link(2) + link(3) + "</p>"))
        .on("/a?page=2", part("Selo", "<a rel=next href='/a?page=3'>Selanjutnya</a>"))
        .on("/a?page=3", part("Karang", link(1) + link(2)));
    Taken taken = crawl(server.at("/a"));
    assertThat(taken.report().body())
        .isEqualTo(News.text("Wungu") + "\n" + News.text("Selo") + "\n" + News.text("Karang"));
    assertThat(taken.report().url()).isEqualTo(server.at("/a").toString());
    assertThat(taken.remarks()).isEmpty();
    assertThat(server.asked()).containsExactly("/a", "/a?page=2", "/a?page=3");
  }

  @Test
  void eachOfItsPagesIsKnownByItsHash() throws InterruptedException {
    String second = part("Selo", "");
    server.on("/a", part("Wungu", link(2))).on("/a?page=2", second);
    Taken taken = crawl(server.at("/a"));
    List<RawPage> raws = ((Ingested.Accepted) taken.all().getFirst()).receipt().pages();
    assertThat(raws).hasSize(2);
    assertThat(raws.getFirst().sha256()).isEqualTo(taken.report().pageSha256());
    assertThat(raws.getLast().sha256())
        .isEqualTo(Report.sha256(second.getBytes(StandardCharsets.UTF_8)));
    assertThat(raws.getLast().address()).isEqualTo(server.at("/a?page=2").toString());
    int from = raws.getLast().body().start();
    assertThat(taken.report().body().substring(from, raws.getLast().body().end()))
        .isEqualTo(News.text("Selo"));
  }

  @Test
  void aLoopOfNextPagesEnds() throws InterruptedException {
    server
        .on("/a", part("Wungu", link(2)))
        .on(
            "/a?page=2",
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/a/2");
              status(302).give(exchange);
            })
        .on("/a/2", part("Selo", "<a rel=next href='/a?page=3'>3</a>"))
        .on(
            "/a?page=3",
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/a");
              status(302).give(exchange);
            });
    Taken taken = crawl(server.at("/a"));
    assertThat(taken.report().body()).isEqualTo(News.text("Wungu") + "\n" + News.text("Selo"));
  }

  @Test
  void theSamePageForEveryNumberIsTakenOnce() throws InterruptedException {
    String same = part("Wungu", link(2) + link(3) + link(4));
    server.on("/a", same).on("/a?page=2", same).on("/a?page=3", same);
    Taken taken = crawl(server.at("/a"));
    assertThat(taken.report().body()).isEqualTo(News.text("Wungu"));
    assertThat(server.asked()).containsExactly("/a", "/a?page=2");
  }

  @Test
  void theLastPageForEveryHigherNumberIsTakenOnce() throws InterruptedException {
    String last = part("Selo", link(2) + link(3) + link(4));
    server
        .on("/a", part("Wungu", link(2)))
        .on("/a?page=2", last)
        .on("/a?page=3", last)
        .on("/a?page=4", last);
    assertThat(crawl(server.at("/a")).report().body())
        .isEqualTo(News.text("Wungu") + "\n" + News.text("Selo"));
  }

  @Test
  void aPageThatIsMissingIsTold() throws InterruptedException {
    server.on("/a", part("Wungu", link(2)));
    Taken taken = crawl(server.at("/a"));
    assertThat(taken.report().body()).isEqualTo(News.text("Wungu"));
    assertThat(taken.remarks())
        .containsExactly(
            "its further page %s is missing: the page is not there (404)"
                .formatted(server.at("/a?page=2")));
  }

  @Test
  void aPageWithoutTextIsTold() throws InterruptedException {
    server.on("/a", part("Wungu", link(2))).on("/a?page=2", "<!doctype html><html></html>");
    assertThat(crawl(server.at("/a")).remarks())
        .containsExactly(
            "its further page %s is missing: no article".formatted(server.at("/a?page=2")));
  }

  @Test
  void theViewOfTheWholeSavesTheNextPages() throws InterruptedException {
    server
        .on("/a", part("Wungu", link(2) + "<a href='/a?page=all'>Semua halaman</a>"))
        .on("/a?page=2", part("Selo", ""))
        .on("/a?page=all", part("Wungu", "<p>" + News.text("Selo") + "</p>"));
    server.on(
        "/a?page=all",
        News.page("Tanggul Jebol", "", News.text("Wungu") + "\n" + News.text("Selo"), ""));
    Taken taken = crawl(server.at("/a"));
    assertThat(taken.report().body()).isEqualTo(News.text("Wungu") + "\n" + News.text("Selo"));
    assertThat(server.asked()).containsExactly("/a", "/a?page=all");
  }

  @Test
  void aViewOfTheWholeThatIsMissingCostsNothing() throws InterruptedException {
    server
        .on("/a", part("Wungu", link(2) + "<a href='/a?page=all'>Semua halaman</a>"))
        .on("/a?page=2", part("Selo", ""));
    Taken taken = crawl(server.at("/a"));
    assertThat(taken.report().body()).isEqualTo(News.text("Wungu") + "\n" + News.text("Selo"));
    assertThat(taken.remarks()).isEmpty();
  }

  @Test
  void aPageAtAnotherHostIsNoPartOfIt() throws InterruptedException {
    try (NewsServer other = new NewsServer("127.0.0.2")) {
      other.on("/a?page=2", part("Selo", ""));
      server
          .on(
              "/a",
              part(
                  "Wungu",
                  link(2) + "<a rel=next href='%s'>»</a>".formatted(other.at("/a?page=2"))))
          .on(
              "/a?page=2",
              exchange -> {
                exchange.getResponseHeaders().set("Location", other.at("/a?page=2").toString());
                status(302).give(exchange);
              });
      Taken taken = crawl(server.at("/a"));
      assertThat(taken.report().body()).isEqualTo(News.text("Wungu"));
      assertThat(taken.remarks())
          .containsExactly(
              "its further page %s is missing: it lies at another host"
                  .formatted(server.at("/a?page=2")));
    }
  }

  @Test
  void morePagesThanTheLimitAreTold() throws InterruptedException {
    IntStream.rangeClosed(1, MOST + 1)
        .forEach(number ->
            server.on(
                number == 1 ? "/a" : "/a?page=" + number, part("Desa" + number, link(number + 1))));
    Taken taken = crawl(server.at("/a"));
    assertThat(taken.report().body()).endsWith(News.text("Desa" + MOST));
    assertThat(taken.remarks()).containsExactly("it goes on over more than the limit of 4 pages");
    assertThat(server.asked()).hasSize(MOST);
  }

  @Test
  void pagesThatAreTogetherLongerThanAReportMayBeAreRefused() throws InterruptedException {
    Limits limits = new Limits(1_850, 64, 200, 32);
    server.on("/satu", part("Karang", "")).on("/a", part("Wungu", link(2) + link(3)));
    server.on("/a?page=2", part("Selo", link(3))).on("/a?page=3", part("Ulu", ""));
    assertThat(crawl(limits, server.at("/satu")).reports()).hasSize(1);
    Taken taken = crawl(limits, server.at("/a"), server.at("/a?page=2"));
    assertThat(taken.rejections())
        .containsExactly("a longer than the limit of 1,850 bytes for one report");
    assertThat(taken.reports()).hasSize(1);
  }

  @Test
  void noHalfArticleIsLeftByAnInterrupt() throws InterruptedException {
    Thread reader = Thread.currentThread();
    server
        .on("/a", part("Wungu", link(2)))
        .on(
            "/a?page=2",
            exchange -> {
              reader.interrupt();
              NewsServer.says(part("Selo", "")).give(exchange);
            });
    List<Ingested> all = new ArrayList<>();
    Contents contents = new Contents(Limits.STANDARD, new Registry(Taken.DETECTOR, null), all::add);
    Crawl crawl = new Crawl(web, CrawlLimits.STANDARD, contents.pages(), all::add);
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> crawl.follow(List.of(server.at("/a"))));
    assertThat(new Taken(all).reports())
        .allMatch(report -> report.body().endsWith(News.text("Selo")));
  }
}
