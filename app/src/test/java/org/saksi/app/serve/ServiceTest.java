package org.saksi.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whether whoever runs it can see how it is. */
@Timeout(60)
class ServiceTest {

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

  @Test
  void saysWhetherItIsWell() {
    service.with(RunningService.FIRE);
    assertThat(service.get("/health").body())
        .contains("\"alive\":true", "\"ready\":true", "\"position\":2", "\"stories\":1");
  }

  @Test
  void countsWhatComesInAndWhatIsAsked() {
    service.with(RunningService.FIRE).with(RunningService.FIRE);
    service.postJson("/api/v1/reports", "{\"id\":\"warta-1\",\"text\":\"Lain sekali.\"}");
    service.get("/api/v1/stories/tidak-ada");
    String meters = service.get("/metrics").body();
    assertThat(meters.lines().filter(line -> !line.startsWith("#")).toList().toString())
        .contains(
            "saksi_reports_taken_total 2.0",
            "saksi_reports_known_total 2.0",
            "saksi_reports_refused_total 1.0",
            "saksi_stories 1.0",
            "jvm_memory_used_bytes",
            "method=\"GET\",route=\"/api/v1/stories/{id}\",status=\"404\"");
  }

  @Test
  void tellsEachRequestInALine() {
    service.get("/api/v1/stories?cursor=rahasia");
    assertThat(service.log())
        .anySatisfy(line ->
            assertThat(line)
                .contains("\"method\":\"GET\"", "\"path\":\"/api/v1/stories\"", "\"status\":400")
                .doesNotContain("rahasia"));
  }

  @Test
  void tellsListenersWhatChanges() throws IOException {
    try (InputStream stream = service.open("/api/v1/events", "Accept", "text/event-stream");
        BufferedReader events =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      assertThat(events.readLine()).startsWith(":");
      service.with(RunningService.FIRE);
      String line = events.readLine();
      while (!line.startsWith("data:")) {
        line = events.readLine();
      }
      assertThat(line).contains("\"story\":\"warta-1\"", "\"gone\":false");
    }
  }

  @Test
  void tellsListenersWhatAlertsTell() throws IOException {
    service.postJson(
        "/api/v1/alerts",
        "{\"name\":\"Pasar\",\"editor\":\"Ratih\",\"query\":\"wonokarso\","
            + "\"kinds\":[\"new_conflict\"]}");
    try (InputStream stream = service.open("/api/v1/events", "Accept", "text/event-stream");
        BufferedReader events =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      assertThat(events.readLine()).startsWith(":");
      service.with(RunningService.FIRE);
      StringBuilder told = new StringBuilder();
      while (!told.toString().contains("\"kind\":\"new_conflict\"")) {
        told.append(events.readLine()).append('\n');
      }
      assertThat(told.toString()).contains("event: notice\n", "id: 1-1\n");
    }
  }

  @Test
  void stylesAndScriptsAreKeptForGood() {
    for (String address : service.page("/").select("link[rel=stylesheet]").eachAttr("href")) {
      HttpResponse<String> asset = service.get(address);
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }
    assertThat(service.get("/assets/page-0.css").statusCode()).isEqualTo(404);
  }

  @Test
  void aPathThatNobodyAnswersIsToldAsWasAsked() {
    assertThat(service.get("/api/v1/nowhere").body()).startsWith("{\"type\":\"about:blank\"");
    assertThat(service.get("/nowhere", "Accept", "text/html").body()).startsWith("<!doctype html>");
    assertThat(service.postJson("/api/v1/stories", "{}").statusCode()).isEqualTo(405);
  }
}
