package org.saksi.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.access.Allowance;
import org.saksi.app.access.Exposure;
import org.saksi.app.api.Reach;
import org.saksi.app.api.Reception;
import org.saksi.store.account.Accounts;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Role;

/** What nobody gets past. */
@Timeout(60)
class GuardTest {

  private static final ServiceLimits TIGHT =
      new ServiceLimits(2_000, 1, 30, 2, 1, Duration.ofSeconds(1));

  @TempDir private Path folder;
  private RunningService service;

  @BeforeEach
  void start() {
    service = RunningService.in(folder, TIGHT);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void answersToTheNamesOfThisMachineOnly() {
    assertThat(ask("127.0.0.1:80")).contains("200");
    assertThat(ask("localhost")).contains("200");
    assertThat(ask("[::1]:8765")).contains("200");
    assertThat(ask("jahat.example")).contains("421");
    assertThat(ask("localhost.jahat.example")).contains("421");
    assertThat(ask("127.0.0.1.jahat.example:8765")).contains("421");
  }

  private String ask(String host) {
    return service.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void takesNoFormThatItDidNotWrite() {
    String form = "application/x-www-form-urlencoded";
    assertThat(service.post("/decisions", form, "editor=a").statusCode()).isEqualTo(403);
    service.page("/");
    assertThat(service.post("/decisions", form, "editor=a&seal=00").statusCode()).isEqualTo(403);
    assertThat(service.submit("/decisions", "editor", "a").statusCode()).isEqualTo(400);
  }

  @Test
  void takesNothingThatAPageOfAnotherSiteSends() {
    assertThat(write("Origin", "https://jahat.example").statusCode()).isEqualTo(403);
    assertThat(write("Origin", "null").statusCode()).isEqualTo(403);
    assertThat(write("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(write("Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
    String own = service.service().address().toString().replaceFirst("/$", "");
    assertThat(write("Origin", own).statusCode()).isEqualTo(201);
  }

  private HttpResponse<String> write(String name, String value) {
    return service.post(
        "/api/v1/reports", "application/json", "{\"text\":\"Hujan.\"}", name, value);
  }

  @Test
  void programsSendJson() {
    HttpResponse<String> answer = service.post("/api/v1/reports", "text/plain", "{}");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"status\":415", "\"title\":", "\"detail\":");
  }

  @Test
  void aBodyHasALimit() {
    String long_ = "{\"text\":\"" + "a".repeat(TIGHT.bodyBytes()) + "\"}";
    HttpResponse<String> answer = service.postJson("/api/v1/reports", long_);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(service.newsroom().board().totals().reports()).isZero();
  }

  @Test
  void anAddressHasAnAllowance() {
    HttpResponse<String> answer = service.get("/health");
    for (int i = 0; i < 2 * TIGHT.requestsAtOnce() && answer.statusCode() == 200; i++) {
      answer = service.get("/health", "X-Forwarded-For", "203.0.113." + i);
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
  }

  @Test
  void whoAsksForTooMuchIsStillToldWhetherTheServiceIsAlive() {
    HttpResponse<String> answer = service.get("/nowhere");
    for (int i = 0; i < 2 * TIGHT.requestsAtOnce() && answer.statusCode() != 429; i++) {
      answer = service.get("/nowhere");
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(service.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void theHeadAloneIsThatOfTheWhole() {
    for (String path : new String[] {"/api/v1/stories", "/health", "/api/v1/openapi.json"}) {
      HttpResponse<String> whole = service.get(path);
      String head =
          service.rawAll(
              "HEAD " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
      assertThat(head).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
      for (String name : new String[] {"Content-Type", "ETag"}) {
        whole
            .headers()
            .firstValue(name)
            .ifPresent(value -> assertThat(head).contains(name + ": " + value));
      }
    }
  }

  @Test
  void anAllowanceFillsSteadilyAndIsForgottenInTime() {
    AtomicLong now = new AtomicLong();
    Allowance allowance = new Allowance(3, 2, 2, now::get);
    for (int i = 0; i < 3; i++) {
      assertThat(allowance.take("a")).isZero();
    }
    assertThat(allowance.take("a")).isEqualTo(1);
    now.addAndGet(Duration.ofMillis(500).toNanos());
    assertThat(allowance.take("a")).isZero();
    assertThat(allowance.take("a")).isEqualTo(1);
    allowance.take("b");
    allowance.take("c");
    assertThat(allowance.take("a")).isZero();
  }

  @Test
  void everyAnswerForbidsWhatItDoesNotNeed() {
    for (String path : new String[] {"/", "/api/v1/stories", "/nowhere", "/health"}) {
      HttpResponse<String> answer = service.get(path, "Accept", "text/html");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void hasNoRoomForMoreListenersThanTheLimit() throws IOException {
    String[] accept = {"Accept", "text/event-stream"};
    assertThat(service.get("/api/v1/events").statusCode()).isEqualTo(406);
    try (InputStream stream = service.open("/api/v1/events", accept)) {
      assertThat(stream.read()).isEqualTo(':');
      assertThat(service.get("/api/v1/events", accept).statusCode()).isEqualTo(503);
    }
  }

  @Test
  void listensToOthersOnlyWithAccountsAndNames() throws Exception {
    InetAddress all = InetAddress.getByName("0.0.0.0");
    Reception reception = new Reception(service.newsroom(), RunningService.SAKSI);
    Service.Manner manner =
        new Service.Manner(TIGHT, new Reach(false, webhook -> null), message -> {}, null);
    Accounts accounts = service.accounts();
    Exposure open = new Exposure(all, 0, Set.of("saksi.example"), false, Set.of(), null);
    assertThatThrownBy(() -> Service.start(service.newsroom(), accounts, reception, open, manner))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.0.0.0", "saksi account add");
    accounts.add(Actor.CONSOLE, "Ratih", Role.READER, "kuda lumping menari");
    Service.start(service.newsroom(), accounts, reception, open, manner).close();
    Exposure nameless = new Exposure(all, 0, Set.of(), false, Set.of(), "X-User");
    assertThatThrownBy(
            () -> Service.start(service.newsroom(), accounts, reception, nameless, manner))
        .hasMessageContaining("by which names");
  }
}
