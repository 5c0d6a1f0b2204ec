package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.api.AlertsApi;
import org.saksi.app.serve.RunningService;
import org.saksi.store.sql.Database;

/** Alerts as people and programs make them, read them and end them. */
@Timeout(60)
class AlertsTest {

  @TempDir private Path folder;
  private RunningService service;

  @BeforeEach
  void start() {
    service = RunningService.in(folder);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  /** Makes an alert and answers with what the service says of it. */
  static String make(RunningService service, String fields) {
    return service
        .postJson("/api/v1/alerts", "{\"name\":\"Pasar\",\"editor\":\"Ratih\"," + fields + "}")
        .body();
  }

  private static String field(String json, String name) {
    return json.replaceFirst("(?s).*\"" + name + "\":\"([^\"]*)\".*", "$1");
  }

  private void fire() {
    service.with(List.of(RunningService.FIRE.getFirst()));
    service.with(List.of(RunningService.FIRE.getLast()));
  }

  @Test
  void aSearchIsSavedAndTellsOfAConflictWithItsPlaces() {
    service.with(List.of(RunningService.FIRE.getFirst()));
    Document search = service.page("/search?q=wonokarso");
    assertThat(search.select("details.follow input[name=query]").attr("value"))
        .isEqualTo("wonokarso");
    HttpResponse<String> made =
        service.submit(
            "/alerts",
            "name",
            "Pasar",
            "editor",
            "Ratih",
            "query",
            "wonokarso",
            "kinds",
            "new_conflict",
            "webhook",
            "");
    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/alerts/1");
    assertThat(service.page("/alerts").select("a[href=/alerts/1]").text()).isEqualTo("Pasar");

    service.with(List.of(RunningService.FIRE.getLast()));
    Document page = service.page("/alerts/1");
    assertThat(page.select("#notices h3").text()).startsWith("Pertentangan baru · ");
    assertThat(page.select("#notices h3 a").attr("href")).isEqualTo("/stories/warta-1");
    assertThat(page.select("#notices mark").eachText())
        .containsExactly("menewaskan lima orang", "menewaskan tiga orang");
    for (String link : page.select("#notices .evidence a").eachAttr("href")) {
      Document report = service.page(link.replaceFirst("#.*", ""));
      assertThat(report.select("#" + link.replaceFirst(".*#", ""))).as(link).hasSize(1);
      assertThat(report.select(".place-in-text").text())
          .as(link)
          .isIn("menewaskan lima orang", "menewaskan tiga orang");
    }
    assertThat(service.page("/alerts/1?lang=en").select("#notices h3").text())
        .startsWith("New conflict");
  }

  @Test
  void aPlaceThatIsNoneIsNotMarked() {
    fire();
    for (String at : List.of("9-9", "12-3", "0-999999", "x", "1-2-3", "-1-4")) {
      HttpResponse<String> answer = service.get("/reports/warta-1?at=" + at);
      assertThat(answer.statusCode()).as(at).isEqualTo(200);
      assertThat(answer.body()).as(at).doesNotContain("place-in-text");
    }
  }

  @Test
  void aStoryIsFollowedFromItsPageAndTheAlertIsEnded() {
    fire();
    Document story = service.page("/stories/warta-1");
    assertThat(story.select("#follow input[name=story]").attr("value")).isEqualTo("warta-1");
    service.submit(
        "/alerts", "name", "Api", "editor", "Ratih", "story", "warta-1", "kinds", "new_conflict");
    Document page = service.page("/alerts/1");
    assertThat(page.select("main a[href=/stories/warta-1]")).hasSize(1);
    assertThat(page.select("#notices li")).isEmpty();
    assertThat(service.submit("/alerts/1/end").statusCode()).isEqualTo(303);
    assertThat(service.page("/alerts").select("li.undone")).hasSize(1);
    assertThat(service.page("/alerts/1").select("form[action=/alerts/1/end]")).isEmpty();
  }

  @Test
  void theSecretOfAWebhookIsShownOnce() {
    HttpResponse<String> made =
        service.submit(
            "/alerts",
            "name",
            "Kait",
            "editor",
            "Ratih",
            "query",
            "banjir",
            "kinds",
            "new_witness",
            "webhook",
            "https://kait.example/masuk");
    assertThat(made.statusCode()).isEqualTo(201);
    String secret = Jsoup.parse(made.body()).select("[role=status] code").text();
    assertThat(secret).matches("[0-9a-f]{64}");
    for (String path : List.of("/alerts", "/alerts/1", "/api/v1/alerts", "/api/v1/alerts/1")) {
      assertThat(service.get(path).body()).as(path).doesNotContain(secret);
    }
    String json = make(service, "\"query\":\"banjir\",\"webhook\":\"https://kait.example/\"");
    assertThat(field(json, "secret")).matches("[0-9a-f]{64}");
    assertThat(make(service, "\"query\":\"banjir\"")).doesNotContain("secret");
  }

  @Test
  void whatMakesNoAlertIsToldWhy() {
    fire();
    assertThat(make(service, "\"query\":\"(banjir\"")).contains("\"status\":422");
    assertThat(make(service, "\"story\":\"tidak-ada\"")).contains("no story has the id tidak-ada");
    assertThat(make(service, "\"kinds\":[\"new_conflict\"]"))
        .contains("\"status\":400", "follows a query or a story");
    assertThat(make(service, "\"query\":\"a\",\"kinds\":[\"x\"]")).contains("new_conflict, ");
    assertThat(make(service, "\"query\":\"banjir\",\"webhook\":\"http://127.0.0.1:8080/\""))
        .contains("\"status\":422", "not of the public internet");
    assertThat(make(service, "\"query\":\"banjir\",\"webhook\":\"ftp://kait.example/\""))
        .contains("\"status\":400");
    assertThat(make(service, "\"query\":\"banjir\",\"mail\":\"a@b.example\\nBcc: c@d.example\""))
        .contains("\"status\":400", "one plain address");
    assertThat(service.submit("/alerts", "name", "x", "editor", "y", "query", "z").statusCode())
        .isEqualTo(400);
    assertThat(service.newsroom().alerts().list()).isEmpty();
    assertThat(service.get("/alerts/1", "Accept", "text/html").statusCode()).isEqualTo(404);
    assertThat(service.get("/alerts/x", "Accept", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void noticesComeInPages() {
    make(service, "\"query\":\"wonokarso\"");
    fire();
    int all = service.newsroom().alerts().notices().list(1, Integer.MAX_VALUE, 100).size();
    assertThat(all).isGreaterThan(2);
    int seen = 0;
    String path = "/api/v1/alerts/1/notices?limit=1";
    while (!path.isEmpty()) {
      HttpResponse<String> page = service.get(path);
      assertThat(page.body()).contains(seen == all ? "\"notices\":[]" : "\"kind\":");
      String next = page.headers().firstValue("Link").orElse("");
      seen += next.isEmpty() ? 0 : 1;
      path = next.replaceFirst("<([^>]*)>.*", "$1");
    }
    assertThat(seen).isEqualTo(all);
  }

  @Test
  void theFeedIsAtomForWhoeverHasItsAddress() throws Exception {
    String feed = field(make(service, "\"query\":\"wonokarso\",\"language\":\"en\""), "feed");
    fire();
    HttpResponse<String> answer = service.get(feed);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    SyndFeed read = parse(answer);
    assertThat(read.getFeedType()).isEqualTo("atom_1.0");
    assertThat(read.getTitle()).isEqualTo("Saksi: Pasar");
    SyndEntry conflict =
        read.getEntries().stream()
            .filter(entry -> entry.getTitle().startsWith("New conflict · "))
            .findFirst()
            .orElseThrow();
    assertThat(conflict.getLink()).matches("http://127\\.0\\.0\\.1:\\d+/stories/warta-1");
    assertThat(conflict.getContents().getFirst().getValue())
        .isEqualTo("“menewaskan lima orang” – Kabar Uji\n“menewaskan tiga orang” – Warta Uji\n");
    assertThat(read.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    assertThat(parse(service.get(feed)).getEntries())
        .extracting(SyndEntry::getUri)
        .isEqualTo(read.getEntries().stream().map(SyndEntry::getUri).toList());
    assertThat(service.get(feed + "0").statusCode()).isEqualTo(404);
    assertThat(service.get("/feeds/1").statusCode()).isEqualTo(404);
  }

  @Test
  void aFeedOfHostileReportsIsWholeXml() throws Exception {
    String hostile = "]]><script>&amp;\\u0001\\uFFFE\\u202E";
    String feed = field(make(service, "\"query\":\"wonokarso\""), "feed");
    for (String report : RunningService.FIRE) {
      service.with(
          List.of(
              report
                  .replace(" Uji", hostile)
                  .replace("Pasar Wonokarso Terbakar", hostile)
                  .replace("tiga orang", "tiga <b>&orang")));
    }
    SyndFeed read = parse(service.get(feed));
    assertThat(read.getEntries()).isNotEmpty();
    assertThat(read.getEntries())
        .allSatisfy(entry ->
            assertThat(entry.getContents().getFirst().getType()).isIn("text", "text/plain"));
  }

  @Test
  void listsAreNoLongerThanTheirLimits() throws Exception {
    String feed = field(make(service, "\"query\":\"wonokarso\""), "feed");
    try (Database database = Database.open(folder.toString())) {
      database.write(handle -> {
        for (int number = 1; number <= AlertFeed.MOST_ENTRIES + 1; number++) {
          handle.execute(
              "INSERT INTO notice VALUES (1, ?, 1, 'a', 'NEW_WITNESS', '2026-03-10T00:00:00Z', '')",
              number);
          handle.execute(
              "INSERT INTO delivery VALUES (1, 'MAIL', ?, ?, 'DONE', 1, '2026-03-10T00:00:00Z',"
                  + " NULL)",
              number,
              number);
        }
      });
    }
    assertThat(parse(service.get(feed)).getEntries()).hasSize(AlertFeed.MOST_ENTRIES);
    Document page = service.page("/alerts/1");
    assertThat(page.select("#notices > ol > li")).hasSize(AlertsPage.MOST_NOTICES);
    assertThat(page.select("#deliveries li")).hasSize(AlertsApi.MOST_DELIVERIES);
    Document next = service.page(page.select("#notices .more a").attr("href"));
    assertThat(next.select("#notices > ol > li").first().id()).isEqualTo("notice-51");
    assertThat(service.get("/api/v1/alerts/1").body().split("\"channel\""))
        .hasSize(1 + AlertsApi.MOST_DELIVERIES);
  }

  private static SyndFeed parse(HttpResponse<String> answer) throws Exception {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
  }

  @Test
  void theAddressOfAFeedIsNotInTheLog() {
    String feed = field(make(service, "\"query\":\"wonokarso\""), "feed");
    service.get(feed);
    assertThat(service.log()).anyMatch(line -> line.contains("/feeds/{token}"));
    assertThat(service.log()).noneMatch(line -> line.contains(feed));
  }
}
