package org.saksi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.serve.RunningService;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Role;

/** What the description says is what the service does: every path, status and field. */
@Timeout(120)
class DescriptionTest {

  private static final String JSON = "application/json";
  private static final String SIGNED = "{\"editor\":\"Ratih\",\"reason\":\"coba\"";

  private final Set<String> seen = new TreeSet<>();

  @TempDir private Path folder;
  private RunningService service;
  private OpenApiInteractionValidator description;

  @BeforeEach
  void start() {
    service = RunningService.in(folder);
    String text = service.get("/api/v1/openapi.json").body();
    description = OpenApiInteractionValidator.createForInlineApiSpecification(text).build();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void everyAnswerIsDescribed() {
    service.with(RunningService.FIRE).with(RunningService.BRIDGE);
    for (String id : Set.of("warta-1", "tidak-ada")) {
      for (String part : Set.of("", "/findings", "/quotations", "/entities", "/history")) {
        read("/stories/" + id + part);
      }
      for (String part : Set.of("", "/quotations", "/entities")) {
        read("/reports/" + id + part);
      }
    }
    read("/openapi.json");
    read("/stories");
    read("/stories?order=contradicted&limit=1");
    read("/stories/warta-1/findings?status=conflicting&limit=1");
    read("/stories/warta-1/history?limit=1");
    read("/reports?limit=3");
    read("/findings");
    read("/findings?status=corroborated&kind=figure&limit=1");
    read("/quotations");
    read("/quotations?by=Darmo&about=pasar&limit=1");
    read("/entities");
    read("/search?q=banjir");
    read("/search?q=by:Darmo&order=date&limit=1");
    read("/entities?prefix=dar");
    write("/match", "{\"text\":\"Pasar Wonokarso di Kota Malang terbakar, tiga orang tewas.\"}");
    write("/match", "{\"id\":\"kosong\"}");
    writeWrongly("/match", JSON, "{");
    readWrongly("/search?q=(");
    readWrongly("/stories?order=wrong");
    readWrongly("/stories/warta-1/findings?status=wrong");
    readWrongly("/stories/warta-1/findings?cursor=wrong");
    readWrongly("/reports?cursor=wrong");
    readWrongly("/findings?status=single");
    readWrongly("/findings?cursor=wrong");
    readWrongly("/quotations?cursor=wrong");
    readWrongly("/quotations?by=%20");
    readWrongly("/entities?cursor=wrong");
    write("/reports", RunningService.FIRE.getFirst());
    write("/reports", "[{\"text\":\"Hujan turun di Blora.\"}]");
    write("/reports", "{\"id\":\"kosong\"}");
    writeWrongly("/reports", JSON, "{");
    writeWrongly("/reports", "text/plain", "{}");
    String evidence =
        service
            .get("/api/v1/stories/warta-1/findings?status=conflicting")
            .body()
            .replaceFirst("(?s).*?\"evidence\":(\\[.*?]).*", "$1");
    write("/decisions", SIGNED + ",\"decision\":\"confirm\",\"evidence\":" + evidence + "}");
    write(
        "/decisions",
        SIGNED + ",\"decision\":\"move\",\"report\":\"warta-1\",\"story\":\"kabar-2\"}");
    write(
        "/decisions",
        SIGNED + ",\"decision\":\"merge\",\"story\":\"warta-1\",\"other\":\"kabar-2\"}");
    write(
        "/decisions",
        SIGNED + ",\"decision\":\"split\",\"story\":\"kabar-2\",\"reports\":[\"warta-1\"]}");
    read("/outlets");
    String words =
        service
            .get("/api/v1/reports/warta-1/quotations")
            .body()
            .replaceFirst("(?s).*?(\"start\":\\d+,\"end\":\\d+).*", "$1");
    for (String name : Set.of("\"Sekar\"", "null")) {
      write(
          "/decisions",
          SIGNED
              + ",\"decision\":\"speaker\",\"report\":\"warta-1\","
              + words
              + ",\"name\":"
              + name
              + "}");
      read("/reports/warta-1/quotations");
    }
    write(
        "/decisions",
        SIGNED + ",\"decision\":\"alias\",\"name\":\"Sekar\",\"other\":\"Ayu\",\"same\":true}");
    write("/decisions", SIGNED + ",\"decision\":\"apart\",\"report\":\"warta-1\",\"other\":\"x\"}");
    writeWrongly("/decisions", JSON, SIGNED + ",\"decision\":\"burn\"}");
    write("/decisions/7/undo", SIGNED + "}");
    write("/decisions/1/undo", SIGNED + "}");
    writeWrongly("/decisions/7/undo", JSON, "{}");
    read("/decisions");
    checkAlerts();
    assertThat(seen).contains("get 304", "post 201", "post 200", "post 422", "get 404", "post 415");
  }

  @Test
  void whatNobodyMayDoIsDescribedToo() {
    service.with(RunningService.FIRE);
    service.accounts().add(Actor.CONSOLE, "Ratih", Role.EDITOR, "kuda lumping menari");
    readWrongly("/stories");
    readWrongly("/reports/warta-1");
    writeWrongly("/reports", JSON, RunningService.BRIDGE.getFirst());
    writeWrongly("/decisions", JSON, "{}");
    String reader =
        service.accounts().keys().issue(Actor.CONSOLE, "Ratih", "baca", Role.READER).secret();
    String editor =
        service.accounts().keys().issue(Actor.CONSOLE, "Ratih", "tulis", Role.EDITOR).secret();
    String apart =
        """
        {"decision":"apart","report":"warta-1","other":"https://kabar.example/pasar wonokarso",\
        %s"reason":"lain pasar"}\
        """;
    writeAs(reader, apart.formatted(""), 403);
    writeAs("saksi_salah", apart.formatted(""), 401);
    assertThat(writeAs(editor, apart.formatted("\"editor\":\"Orang Lain\","), 422))
        .contains("Ratih cannot decide as Orang Lain");
    writeAs(editor, apart.formatted(""), 201);
    assertThat(seen).contains("get 401", "post 401", "post 403", "post 201");
  }

  private String writeAs(String key, String body, int status) {
    String[] headers = {"Authorization", "Bearer " + key};
    HttpResponse<String> answer = service.post("/api/v1/decisions", JSON, body, headers);
    assertThat(answer.statusCode()).isEqualTo(status);
    check(Request.Method.POST, "/decisions", answer, Map.of("body", body));
    return answer.body();
  }

  private void checkAlerts() {
    String named = "{\"name\":\"Pasar\",\"editor\":\"Ratih\",";
    write("/alerts", named + "\"query\":\"wonokarso\",\"webhook\":\"https://kait.example/\"}");
    write("/alerts", named + "\"story\":\"kabar-2\",\"kinds\":[\"new_conflict\"]}");
    write("/alerts", named + "\"story\":\"tidak-ada\"}");
    writeWrongly("/alerts", JSON, named + "\"story\":\"a\",\"query\":\"b\"}");
    writeWrongly("/alerts", "text/plain", "{}");
    service.with(
        List.of(
            RunningService.FIRE.getFirst().replace("warta-1", "warta-9").replace("tiga", "enam")));
    for (String path : List.of("/alerts", "/alerts/1", "/alerts/77", "/alerts/1/notices")) {
      read(path);
    }
    read("/alerts/1/notices?limit=1");
    readWrongly("/alerts/1/notices?cursor=wrong");
    for (String path : List.of("/alerts/1", "/alerts/77")) {
      check(Request.Method.DELETE, path, service.delete("/api/v1" + path), Map.of());
    }
    assertThat(seen).contains("delete 200", "delete 404");
  }

  private void read(String path) {
    HttpResponse<String> answer = service.get("/api/v1" + path);
    check(Request.Method.GET, path, answer, Map.of());
    answer
        .headers()
        .firstValue("ETag")
        .ifPresent(mark -> {
          HttpResponse<String> again = service.get("/api/v1" + path, "If-None-Match", mark);
          assertThat(again.statusCode()).isEqualTo(304);
          check(Request.Method.GET, path, again, Map.of());
        });
  }

  private void readWrongly(String path) {
    checkAnswer(Request.Method.GET, path, service.get("/api/v1" + path));
  }

  private void write(String path, String body) {
    HttpResponse<String> answer = service.postJson("/api/v1" + path, body);
    check(Request.Method.POST, path, answer, Map.of("body", body));
    service.newsroom().settle();
  }

  private void writeWrongly(String path, String type, String body) {
    checkAnswer(Request.Method.POST, path, service.post("/api/v1" + path, type, body));
  }

  /** Holds both what was asked and what was answered against the description. */
  private void check(
      Request.Method method, String path, HttpResponse<String> answer, Map<String, String> sent) {
    String[] parts = path.split("\\?");
    SimpleRequest.Builder request = new SimpleRequest.Builder(method, "/api/v1" + parts[0]);
    for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&")) {
      String[] both = pair.split("=");
      request.withQueryParam(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    if (sent.containsKey("body")) {
      request.withContentType(JSON).withBody(sent.get("body"));
    }
    assertClean(description.validateRequest(request.build()), method + " " + path);
    checkAnswer(method, path, answer);
  }

  private void checkAnswer(Request.Method method, String path, HttpResponse<String> answer) {
    SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.statusCode());
    answer.headers().firstValue("Content-Type").ifPresent(response::withContentType);
    if (!answer.body().isEmpty()) {
      response.withBody(answer.body());
    }
    assertClean(
        description.validateResponse("/api/v1" + path.split("\\?")[0], method, response.build()),
        method + " " + path + " " + answer.body());
    seen.add(method.name().toLowerCase(java.util.Locale.ROOT) + " " + answer.statusCode());
  }

  private static void assertClean(ValidationReport report, String what) {
    assertThat(report.getMessages()).as(what).isEmpty();
  }
}
