package org.saksi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.serve.RunningService;

@Timeout(60)
class ApiTest {

  private static final String OTHER = "https://kabar.example/pasar wonokarso";

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

  private String body(String path) {
    HttpResponse<String> answer = service.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void takesOneReportManyOrOneALine() {
    String one = RunningService.FIRE.getFirst();
    assertThat(service.postJson("/api/v1/reports", one).statusCode()).isEqualTo(201);
    assertThat(service.postJson("/api/v1/reports", one).statusCode()).isEqualTo(200);
    String lines = String.join("\n", RunningService.FIRE) + "\n{\"id\":\"x\"}\n{broken\n";
    HttpResponse<String> answer = service.post("/api/v1/reports", "application/x-ndjson", lines);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body())
        .contains("\"became\":\"known\",\"report\":\"warta-1\"")
        .contains("\"became\":\"taken\",\"report\":\"" + OTHER + "\"")
        .contains("it has neither text nor html\",\"line\":3")
        .contains("broken JSON")
        .contains("\"line\":4");
    assertThat(service.newsroom().board().totals().reports()).isEqualTo(2);
  }

  @Test
  void aReportWithoutAnIdIsKnownWhenItComesAgain() {
    String report = "{\"text\":\"Hujan turun di Kota Malang sejak pagi.\"}";
    assertThat(service.postJson("/api/v1/reports", report).statusCode()).isEqualTo(201);
    HttpResponse<String> again = service.postJson("/api/v1/reports", "[" + report + "]");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("\"report\":\"report-");
  }

  @Test
  void whatIsNoReportIsToldWhy() {
    assertThat(service.postJson("/api/v1/reports", "{\"text\":").statusCode()).isEqualTo(400);
    assertThat(service.postJson("/api/v1/reports", "7").statusCode()).isEqualTo(400);
    assertThat(service.postJson("/api/v1/reports", "{\"text\":7}").statusCode()).isEqualTo(422);
    HttpResponse<String> text = service.post("/api/v1/reports", "application/jsonl", "no json");
    assertThat(text.statusCode()).isEqualTo(400);
    assertThat(service.newsroom().board().totals().reports()).isZero();
  }

  @Test
  void aReportAndAStoryAreTheLinesOfTheContract() {
    service.with(RunningService.FIRE);
    JsonFormat json = new JsonFormat();
    assertThat(body("/reports/" + encoded(OTHER)))
        .isEqualTo(
            new String(
                json.line(service.newsroom().report(OTHER).orElseThrow()), StandardCharsets.UTF_8));
    assertThat(body("/stories/warta-1"))
        .isEqualTo(
            new String(
                json.line(service.newsroom().board().story("warta-1").orElseThrow()),
                StandardCharsets.UTF_8));
    assertThat(service.get("/api/v1/stories/tidak-ada").statusCode()).isEqualTo(404);
    assertThat(service.get("/api/v1/reports/tidak-ada").statusCode()).isEqualTo(404);
  }

  @Test
  void findingsAreFilteredByStatus() {
    service.with(RunningService.FIRE);
    assertThat(body("/stories/warta-1/findings?status=conflicting"))
        .contains("\"status\":\"conflicting\"", "tiga orang", "lima orang")
        .doesNotContain("\"status\":\"corroborated\"");
    assertThat(body("/stories/warta-1/findings")).contains("\"status\":\"corroborated\"");
    assertThat(service.get("/api/v1/stories/warta-1/findings?status=salah").body())
        .contains("status is one of [conflicting, corroborated, compatible, single]");
  }

  @Test
  void findingsOfAllStoriesAreListedWithTheirStory() {
    service.with(RunningService.FIRE).with(RunningService.BRIDGE);
    List<String> whole = all("/findings?limit=100", "story");
    assertThat(whole).contains("warta-1", "warta-2");
    assertThat(whole.lastIndexOf("warta-2")).isLessThan(whole.indexOf("warta-1"));
    assertThat(all("/findings?limit=1", "story")).isEqualTo(whole);
    assertThat(body("/findings?status=conflicting&kind=figure"))
        .contains("\"story\":\"warta-1\"", "tiga orang", "lima orang")
        .doesNotContain("\"status\":\"corroborated\"");
    assertThat(body("/findings?kind=outcome")).contains("\"findings\":[]");
  }

  @Test
  void whatIsSaidIsListedByWhomAndAboutWhat() {
    service.with(RunningService.FIRE).with(RunningService.BRIDGE);
    List<String> whole = all("/quotations?limit=100", "report");
    assertThat(whole).contains("warta-1", "warta-2");
    assertThat(all("/quotations?limit=1", "report")).isEqualTo(whole);
    assertThat(body("/quotations?by=Sekar"))
        .contains("memutar lewat Desa")
        .doesNotContain("Api berasal");
    assertThat(body("/quotations?about=kios"))
        .contains("Api berasal dari kios kain")
        .doesNotContain("memutar lewat Desa");
    assertThat(body("/quotations?by=Sekar&about=kios")).contains("\"quotations\":[]");
  }

  @Test
  void quotationsAndEntitiesSayWhereTheyStand() {
    service.with(RunningService.FIRE);
    assertThat(body("/stories/warta-1/quotations"))
        .contains("\"report\":\"warta-1\"", "Api berasal dari kios kain", "\"report\":\"https://");
    assertThat(body("/stories/warta-1/entities"))
        .containsOnlyOnce("\"name\":\"Darmo Suwito\"")
        .contains("\"type\":\"person\"");
    assertThat(body("/reports/warta-1/quotations")).doesNotContain("https://");
    assertThat(body("/reports/warta-1/entities")).contains("Darmo Suwito");
    assertThat(body("/stories/warta-1/history")).contains("\"event\":\"opened\"", "joined");
  }

  /** What a list holds from its first page to its last, and how many pages it takes. */
  private List<String> all(String path, String field) {
    List<String> seen = new ArrayList<>();
    Pattern row = Pattern.compile("\\{\"" + field + "\":\"?([^\",]*)");
    String next = "/api/v1" + path;
    while (next != null) {
      HttpResponse<String> page = service.get(next);
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      row.matcher(page.body()).results().forEach(found -> seen.add(found.group(1)));
      next =
          page.headers()
              .firstValue("Link")
              .map(link -> link.replaceFirst("<(.*)>; rel=\"next\"", "$1"))
              .orElse(null);
      assertThat(page.body()).contains(next == null ? "\"next\":null" : "\"next\":\"");
      assertThat(seen).hasSizeLessThan(99);
    }
    return seen;
  }

  @Test
  void aListGoesOnWhereItsPageEnded() {
    service.with(RunningService.FIRE).with(RunningService.BRIDGE);
    assertThat(all("/stories?order=newest&limit=1", "story")).containsExactly("warta-2", "warta-1");
    assertThat(all("/reports?limit=1", "position")).containsExactly("4", "3", "2", "1");
    for (String path :
        List.of(
            "/stories/warta-1/findings",
            "/stories/warta-1/quotations",
            "/stories/warta-1/entities",
            "/stories/warta-1/history",
            "/reports/warta-1/entities",
            "/outlets",
            "/entities")) {
      String field =
          path.endsWith("findings")
              ? "id"
              : path.endsWith("quotations")
                  ? "report"
                  : path.endsWith("history")
                      ? "position"
                      : path.endsWith("outlets") ? "outlet" : "name";
      List<String> whole = all(path + "?limit=100", field);
      assertThat(whole).as(path).hasSizeGreaterThan(1);
      assertThat(all(path + "?limit=1", field)).as(path).isEqualTo(whole);
    }
    assertThat(service.get("/api/v1/stories?limit=0").statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/stories?limit=101").statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/stories?cursor=x").statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/stories?order=x").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    service.with(RunningService.FIRE);
    for (String path : List.of("/api/v1/stories/warta-1", "/api/v1/stories", "/decisions")) {
      String mark = service.get(path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = service.get(path, "If-None-Match", "\"x\", W/" + mark);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(service.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anEditorOutranksTheMachineUntilItIsUndone() {
    service.with(RunningService.FIRE);
    HttpResponse<String> apart =
        service.postJson(
            "/api/v1/decisions",
            "{\"editor\":\"Ratih\",\"reason\":\"dua pasar\",\"decision\":\"apart\",\"report\":"
                + "\"warta-1\",\"other\":\""
                + OTHER
                + "\"}");
    assertThat(apart.statusCode()).as(apart.body()).isEqualTo(201);
    service.newsroom().settle();
    assertThat(body("/stories")).contains("\"stories\":[]");
    HttpResponse<String> undone =
        service.postJson(
            "/api/v1/decisions/3/undo", "{\"editor\":\"Ratih\",\"reason\":\"salah lihat\"}");
    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
    service.newsroom().settle();
    assertThat(body("/stories")).contains("\"reports\":2");
    assertThat(body("/decisions"))
        .contains("\"inForce\":false,\"decision\":\"apart\"", "\"decision\":\"undo\",\"undoes\":3");
  }

  @Test
  void aConflictIsDismissedByItsPlaces() {
    service.with(RunningService.FIRE);
    String conflicts = body("/stories/warta-1/findings?status=conflicting");
    String evidence = conflicts.replaceFirst("(?s).*?\"evidence\":(\\[.*?]).*", "$1");
    HttpResponse<String> answer =
        service.postJson(
            "/api/v1/decisions",
            "{\"editor\":\"Ratih\",\"reason\":\"dua hitungan\",\"decision\":\"dismiss\","
                + "\"evidence\":"
                + evidence
                + "}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).contains("\"evidence\":" + evidence);
    service.newsroom().settle();
    assertThat(body("/stories/warta-1/findings?status=conflicting")).contains("\"findings\":[]");
  }

  @Test
  void aSpeakerAndAnAliasAreDecidedAndTold() {
    service.with(RunningService.FIRE);
    String words =
        body("/reports/warta-1/quotations")
            .replaceFirst("(?s).*?(\"start\":\\d+,\"end\":\\d+,\"text\":\"[^\"]*\").*", "$1");
    HttpResponse<String> answer =
        service.postJson(
            "/api/v1/decisions",
            "{\"editor\":\"Ratih\",\"reason\":\"rekaman\",\"decision\":\"speaker\","
                + "\"report\":\"warta-1\","
                + words
                + ",\"name\":\"Sekar Wijanarti\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body())
        .contains("\"decision\":\"speaker\",\"report\":\"warta-1\"," + words + ",\"name\":\"Sekar");
    service.newsroom().settle();
    assertThat(body("/reports/warta-1/quotations"))
        .contains("\"name\":\"Sekar Wijanarti\",\"entity\":null", "\"rule\":\"editor-ruling\"");
    assertThat(body("/stories/warta-1"))
        .contains("\"name\":\"Sekar Wijanarti\",\"entity\":null", "\"rule\":\"editor-ruling\"");
    assertThat(
            service
                .postJson(
                    "/api/v1/decisions",
                    "{\"editor\":\"Ratih\",\"reason\":\"akta\",\"decision\":\"alias\","
                        + "\"name\":\"Bu Sekar\",\"other\":\"Sekar Wijanarti\",\"same\":true}")
                .body())
        .contains("\"name\":\"Bu Sekar\",\"other\":\"Sekar Wijanarti\",\"same\":true");
    service.newsroom().settle();
    assertThat(body("/search?q=by:%22Bu%20Sekar%22")).contains("\"total\":1", "warta-1");
  }

  @Test
  void outletsAreCountedOverAllAndLately() {
    service.with(RunningService.FIRE);
    assertThat(body("/outlets"))
        .contains(
            "\"until\":\"2026-03-10\"",
            "{\"outlet\":\"Kabar Uji\",\"owner\":null,\"overall\":{\"reports\":1,\"stories\":1,"
                + "\"first\":0,\"alone\":0,\"conflicting\":1},\"lately\":{\"reports\":1,");
    service.with(List.of(RunningService.BRIDGE.getFirst().replace("Warta Uji", "Kompas.com")));
    assertThat(body("/outlets")).contains("\"outlet\":\"Kompas.com\",\"owner\":\"");
  }

  @Test
  void aRulingThatMakesNoSenseIsToldWhy() {
    service.with(RunningService.FIRE);
    String signed = "{\"editor\":\"Ratih\",\"reason\":\"coba\",";
    for (String rest :
        List.of(
            "\"decision\":\"move\",\"report\":\"tidak-ada\",\"story\":\"warta-1\"}",
            "\"decision\":\"split\",\"story\":\"warta-1\",\"reports\":[\"warta-1\"]}",
            "\"decision\":\"dismiss\",\"evidence\":[{\"report\":\"warta-1\",\"start\":0,"
                + "\"end\":9999999}]}",
            "\"decision\":\"dismiss\",\"evidence\":[{\"report\":\"tidak-ada\",\"start\":0,"
                + "\"end\":9}]}",
            "\"decision\":\"speaker\",\"report\":\"warta-1\",\"start\":0,\"end\":9,\"name\":null}",
            "\"decision\":\"alias\",\"name\":\"Rina\",\"other\":\"rina\",\"same\":true}")) {
      HttpResponse<String> answer = service.postJson("/api/v1/decisions", signed + rest);
      assertThat(answer.statusCode()).as(rest + answer.body()).isEqualTo(422);
      assertThat(answer.body()).contains("\"detail\":\"");
    }
    for (String rest :
        List.of(
            "\"decision\":\"speaker\",\"report\":\"warta-1\",\"start\":0,\"end\":9}",
            "\"decision\":\"speaker\",\"report\":\"warta-1\",\"start\":0,\"end\":9,\"name\":1.5}",
            "\"decision\":\"alias\",\"name\":\"Rina\",\"other\":\"Rini\"}",
            "\"decision\":\"burn\"}",
            "\"decision\":\"move\"}",
            "\"decision\":\"split\"}")) {
      assertThat(service.postJson("/api/v1/decisions", signed + rest).statusCode()).isEqualTo(400);
    }
    assertThat(service.postJson("/api/v1/decisions", "[[").statusCode()).isEqualTo(400);
    assertThat(service.postJson("/api/v1/decisions", "[".repeat(5000)).statusCode()).isEqualTo(400);
    String undo = "{\"editor\":\"Ratih\",\"reason\":\"coba\"}";
    assertThat(service.postJson("/api/v1/decisions/1/undo", undo).statusCode()).isEqualTo(422);
    assertThat(service.postJson("/api/v1/decisions/x/undo", undo).statusCode()).isEqualTo(400);
    assertThat(service.newsroom().rulings()).isEmpty();
  }

  @Test
  void searchShowsTheExactWords() {
    service.with(RunningService.FIRE).with(RunningService.BRIDGE);
    assertThat(body("/search?q=by:Sekar"))
        .contains("\"total\":1", "\"story\":\"warta-2\"", "\"text\":\"memutar lewat Desa");
    assertThat(body("/search?q=status:conflicting")).contains("\"total\":2", "warta-1");
    assertThat(body("/search?q=wonokarso&limit=1&order=date")).contains("\"next\":\"");
    assertThat(service.get("/api/v1/search?q=(").body()).contains("column ");
    assertThat(service.get("/api/v1/search").statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/search?q=a&cursor=x").statusCode()).isEqualTo(400);
    assertThat(body("/entities?prefix=darm"))
        .contains("\"name\":\"Darmo Suwito\",\"type\":\"person\",\"reports\":2");
  }

  @Test
  void aPastedTextFindsItsStoryAndWhatConcernsIt() {
    service.with(RunningService.FIRE).with(RunningService.BRIDGE);
    HttpResponse<String> answer =
        service.postJson(
            "/api/v1/match",
            "{\"text\":\"Api melalap Pasar Wonokarso di Kota Malang. Kebakaran itu menewaskan tujuh"
                + " orang.\",\"outlet\":\"Suara Uji\",\"published\":\"2026-03-11\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    String first = answer.body().split("\\{\"story\":", 3)[1];
    assertThat(first)
        .startsWith("\"warta-1\"")
        .contains("Api melalap Pasar Wonokarso", "\"corroborated\"");
    assertThat(service.newsroom().board().totals().reports()).isEqualTo(4);
  }
}
