package org.saksi.source.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.NewsServer.marked;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.source.News;
import org.saksi.source.NewsServer;
import org.saksi.source.web.Fetcher;

/** When a watch asks again whether a page has changed. */
@Timeout(30)
class RevisitTest {

  private final NewsServer server = new NewsServer();
  private final URI rss = server.at("/rss");
  private final URI map = server.at("/peta.xml");

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    server.on("/a", News.page("Wungu")).on("/rss", News.rss(server.at("/a")));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Desk desk() {
    return new Desk(folder);
  }

  /** The pages that a round asks for, without the lists. */
  private List<String> asked(URI list) {
    server.forget();
    assertThat(desk().round(list)).isEmpty();
    return server.asked().stream().filter(path -> !path.equals(list.getPath())).toList();
  }

  @Test
  void aChangeThatNoFeedTellsIsANewVersion() throws IOException {
    assertThat(desk().round(rss)).containsExactly("/a");
    server.on("/a", News.page("Selo"));
    assertThat(desk().round(rss)).as("at once").isEmpty();
    desk().wait(1);
    assertThat(desk().round(rss)).singleElement().asString().startsWith("/a-");
    assertThat(Files.readString(desk().log()))
        .contains("\"supersedes\":\"%s\"".formatted(server.at("/a")));
    desk().wait(1);
    assertThat(asked(rss)).as("what has changed may soon change again").containsExactly("/a");
  }

  @Test
  void thePausesGrowAndEnd() {
    desk().round(rss);
    for (int hours : new int[] {1, 3, 9, 27}) {
      desk().wait(hours - 1);
      assertThat(asked(rss)).as("before %d hours", hours).isEmpty();
      desk().wait(1);
      assertThat(asked(rss)).as("after %d hours", hours).containsExactly("/a");
    }
    desk().wait(1_000);
    assertThat(asked(rss)).isEmpty();
    assertThat(desk().logged()).containsExactly("/a");
  }

  @Test
  void whatIsUnchangedIsNotSentAgain() {
    server.on("/a", marked("\"1\"", News.page("Wungu")));
    assertThat(desk().round(rss)).containsExactly("/a");
    server.on(
        "/a",
        exchange -> {
          assertThat(exchange.getRequestHeaders().getFirst("If-None-Match")).isEqualTo("\"1\"");
          NewsServer.status(304).give(exchange);
        });
    for (int hours : new int[] {1, 3}) {
      desk().wait(hours);
      assertThat(asked(rss)).containsExactly("/a");
    }
  }

  @Test
  void aPageThatIsNoLongerListedIsLeftAlone() {
    desk().round(rss);
    server.on("/b", News.page("Selo")).on("/rss", News.rss(server.at("/b")));
    desk().round(rss);
    desk().wait(2);
    assertThat(asked(rss)).containsExactly("/b");
  }

  @Test
  void anUnchangedFeedListsWhatItListed() throws IOException {
    server.on("/rss", marked("\"1\"", News.rss(server.at("/a"))));
    WatchLimits eager = Desk.limits(new WatchLimits.Revisits(Duration.ofNanos(1), 2, 10));
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = new Desk(folder, eager).open(web)) {
      assertThat(Desk.round(watch, rss)).containsExactly("/a");
      server.on("/a", News.page("Selo"));
      assertThat(Desk.round(watch, rss)).singleElement().asString().startsWith("/a-");
    }
  }

  @Test
  void aSitemapThatCallsAllPagesNewAtEveryMomentIsBelievedLessEachTime() {
    Instant moment = Instant.parse("2026-02-03T10:00:00Z");
    String same = "the same text as before";
    server.on("/peta.xml", News.sitemap(server.at("/a"), moment.toString()));
    assertThat(desk().round(map)).containsExactly("/a");
    server.on("/peta.xml", News.sitemap(server.at("/a"), moment.plusSeconds(1).toString()));
    assertThat(desk().round(map)).as("the first word is believed").containsExactly(same);
    for (int hours : new int[] {1, 3, 9, 27, 81}) {
      moment = moment.plusSeconds(60);
      server.on("/peta.xml", News.sitemap(server.at("/a"), moment.toString()));
      desk().wait(hours - 1);
      assertThat(asked(map)).as("before %d hours", hours).isEmpty();
      desk().wait(1);
      assertThat(desk().round(map)).containsExactly(same);
    }
  }

  @Test
  void aWordOfAChangeThatHasToWaitIsNotLost() {
    URI atom = server.at("/atom");
    server.on("/atom", News.atom(server.at("/a"), "2026-02-03T10:00:00Z"));
    desk().round(atom);
    server.on("/atom", News.atom(server.at("/a"), "2026-02-03T10:01:00Z"));
    desk().round(atom);
    server
        .on("/atom", marked("\"2\"", News.atom(server.at("/a"), "2026-02-03T10:02:00Z")))
        .on("/a", News.page("Selo"));
    assertThat(desk().round(atom)).isEmpty();
    desk().wait(1);
    assertThat(desk().round(atom)).singleElement().asString().startsWith("/a-");
  }

  @Test
  void anArticleOverSeveralPagesIsAskedForWhole() {
    String first = News.page("Wungu").replace("</article>", "<a href='/a?page=2'>2</a></article>");
    server.on("/a", marked("\"1\"", first)).on("/a?page=2", News.page("Selo"));
    assertThat(desk().round(rss)).containsExactly("/a");
    server.on("/a?page=2", News.page("Karang"));
    desk().wait(1);
    assertThat(desk().round(rss)).singleElement().asString().startsWith("/a-");
  }

  @Test
  void aPageThatIsGoneIsToldAndTheReportStays() {
    desk().round(rss);
    server.on("/a", NewsServer.status(404));
    desk().wait(1);
    assertThat(desk().round(rss)).containsExactly("the page is not there (404)");
    server.on("/a", News.page("Wungu"));
    desk().wait(3);
    assertThat(asked(rss)).containsExactly("/a");
    assertThat(desk().logged()).containsExactly("/a");
  }

  @Test
  void whatAKilledRunWasToAskAgainIsAskedByTheNext() throws IOException {
    desk().round(rss);
    desk().wait(1);
    server.on("/a", NewsServer.status(503));
    assertThat(desk().round(rss)).singleElement().asString().contains("asked again");
    server.on("/a", News.page("Selo")).on("/rss", News.rss());
    assertThat(desk().round(rss)).singleElement().asString().startsWith("/a-");
    assertThat(desk().logged()).hasSize(2);
  }

  @Test
  void whatAWatchAsksByItselfSaysNothingOfWhetherAListIsToBeBelieved() {
    server.on("/peta.xml", News.sitemap(server.at("/a"), "2026-02-03T10:00:00Z"));
    desk().round(map);
    for (int hours : new int[] {1, 3, 9, 27}) {
      desk().wait(hours);
      assertThat(asked(map)).containsExactly("/a");
    }
    server
        .on("/a", News.page("Selo"))
        .on("/peta.xml", News.sitemap(server.at("/a"), "2026-02-04T10:00:00Z"));
    assertThat(desk().round(map)).singleElement().asString().startsWith("/a-");
  }

  @Test
  void wordsThatBroughtNothingDoNotEndTheVisitsByItself() {
    server.on("/peta.xml", News.sitemap(server.at("/a"), "2026-02-03T10:00:00Z"));
    desk().round(map);
    server.on("/peta.xml", News.sitemap(server.at("/a"), "2026-02-04T10:00:00Z"));
    assertThat(desk().round(map)).containsExactly("the same text as before");
    desk().wait(1);
    assertThat(asked(map)).containsExactly("/a");
  }

  @Test
  void aChangeThatCouldNotBeReadIsStillLookedFor() {
    server.on("/peta.xml", News.sitemap(server.at("/a"), "2026-02-03T10:00:00Z"));
    desk().round(map);
    server
        .on("/a", NewsServer.status(404))
        .on("/peta.xml", marked("\"2\"", News.sitemap(server.at("/a"), "2026-02-04T10:00:00Z")));
    assertThat(desk().round(map)).containsExactly("the page is not there (404)");
    server.on("/a", News.page("Selo"));
    assertThat(asked(map)).as("at once").isEmpty();
    desk().wait(1);
    assertThat(desk().round(map)).singleElement().asString().startsWith("/a-");
    desk().wait(1);
    assertThat(asked(map)).as("told once, read once").containsExactly("/a");
  }

  @Test
  void aPageThatNeverWasAReportIsNotAskedByItself() {
    server.on("/a", NewsServer.status(404));
    desk().round(rss);
    desk().wait(1_000);
    assertThat(asked(rss)).isEmpty();
  }

  @Test
  void aKillBetweenLogAndMemoryDoesNotEndTheVisits() throws IOException {
    desk().round(rss);
    String memory = Files.readString(desk().memory());
    Files.writeString(desk().memory(), memory.substring(0, memory.indexOf("{\"done\"")));
    assertThat(desk().round(rss)).containsExactly("the same text as before");
    assertThat(Files.readString(desk().memory()))
        .contains("\"id\":\"" + server.at("/a"), "\"sha256\":");
    desk().wait(1);
    server.on("/a", News.page("Selo"));
    assertThat(desk().round(rss)).singleElement().asString().startsWith("/a-");
  }

  @Test
  void newsComesBeforeRevisits() {
    server.on("/b", News.page("Selo")).on("/c", News.page("Karang"));
    desk().round(rss);
    desk().wait(1);
    server.on("/rss", News.rss(server.at("/a"), server.at("/b"), server.at("/c")));
    server.forget();
    assertThat(desk().round(rss)).containsExactly("/b", "/c");
    assertThat(server.asked()).containsExactly("/rss", "/b", "/c", "/a");
  }

  @Test
  void revisitsAreSpreadOverRounds() {
    server.on("/b", News.page("Selo")).on("/c", News.page("Karang"));
    server.on("/rss", News.rss(server.at("/a"), server.at("/b"), server.at("/c")));
    Desk desk = new Desk(folder, Desk.limits(new WatchLimits.Revisits(Duration.ofHours(1), 4, 2)));
    desk.round(rss);
    desk.wait(1);
    for (List<String> pages : List.of(List.of("/a", "/b"), List.of("/c"), List.<String>of())) {
      server.forget();
      assertThat(desk.round(rss)).isEmpty();
      assertThat(server.asked()).startsWith("/rss").endsWith(pages.toArray(String[]::new));
      assertThat(server.asked()).hasSize(1 + pages.size());
    }
  }

  @Test
  void whatAnUnchangedFeedListsIsAskedAgainIfEachRoundIsARunOfItsOwn() {
    server.on("/rss", marked("\"1\"", News.rss(server.at("/a"))));
    desk().round(rss);
    assertThat(asked(rss)).isEmpty();
    desk().wait(1);
    server.on("/a", News.page("Selo"));
    assertThat(desk().round(rss)).singleElement().asString().startsWith("/a-");
  }

  @Test
  void aPageOfTwoListsIsFetchedOnce() {
    server.on("/peta.xml", News.sitemap(server.at("/a"), "2026-02-03T10:00:00Z"));
    assertThat(desk().round(rss, map)).containsExactly("/a");
    server.forget();
    assertThat(desk().round(rss, map)).isEmpty();
    assertThat(server.asked()).containsExactly("/rss", "/peta.xml");
  }

  @Test
  void aListThatIsTooLongToBeKeptIsSentWholeAgain() throws IOException {
    server
        .on("/b", News.page("Selo"))
        .on("/rss", marked("\"1\"", News.rss(server.at("/a"), server.at("/b"))));
    WatchLimits.Revisits eager = new WatchLimits.Revisits(Duration.ofNanos(1), 4, 10);
    WatchLimits usual = Desk.limits(eager);
    WatchLimits small =
        new WatchLimits(3, usual.firstPause(), usual.longestRest(), 1, 10, 1, eager);
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = new Desk(folder, small).open(web)) {
      Desk.round(watch, rss);
      assertThat(Desk.round(watch, rss)).contains("/b");
    }
  }

  /** A page, or a list, with a mark; keeps the marks that it is asked with. */
  private static NewsServer.Answer keeping(List<String> marks, String mark, String body) {
    return exchange -> {
      marks.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
      String type = body.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8";
      NewsServer.says(type, body.getBytes(StandardCharsets.UTF_8), "ETag", mark).give(exchange);
    };
  }

  @Test
  void theMarkIsThatOfTheVersionAtHand() {
    List<String> marks = new ArrayList<>();
    String foreign =
        "The dyke of the village broke after the rain of the night, and the people of it went"
            + " to the school that is on the hill, where they are to stay for the week.";
    server.on(
        "/a",
        keeping(marks, "\"1\"", News.page("Wungu")),
        keeping(marks, "\"2\"", News.page("Dyke", "", foreign, "")),
        keeping(marks, "\"3\"", News.page("Wungu")));
    desk().round(rss);
    desk().wait(1);
    assertThat(desk().round(rss)).singleElement().asString().contains("Indonesian");
    desk().wait(3);
    desk().round(rss);
    assertThat(marks).containsExactly("null", "\"1\"", "\"1\"");
  }

  @Test
  void aListThatIsNoLongerWatchedIsNotKept() throws IOException {
    List<String> marks = new ArrayList<>();
    server.on("/rss", keeping(marks, "\"1\"", News.rss(server.at("/a"))));
    server.on("/lain", News.rss(server.at("/a")));
    WatchLimits eager = Desk.limits(new WatchLimits.Revisits(Duration.ofNanos(1), 1, 10));
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = new Desk(folder, eager).open(web)) {
      for (URI list : List.of(rss, rss, server.at("/lain"), rss)) {
        Desk.round(watch, list);
      }
    }
    assertThat(marks).as("at hand, then not").containsExactly("null", "\"1\"", "null");
  }
}
