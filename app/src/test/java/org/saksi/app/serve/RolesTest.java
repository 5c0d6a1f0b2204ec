package org.saksi.app.serve;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.app.access.Permission.ADMINISTER;
import static org.saksi.app.access.Permission.EDIT;
import static org.saksi.app.access.Permission.OPEN;
import static org.saksi.app.access.Permission.READ;

import io.javalin.router.Endpoint;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.access.Permission;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Role;

/** Every route, asked by everybody. */
@Timeout(120)
class RolesTest {

  private static final String PASSWORD = "kuda lumping menari";

  /** What each route must ask for; a route that is not here fails. */
  private static final Map<String, Permission> ROUTES =
      Map.ofEntries(
          entry("GET /health", OPEN),
          entry("GET /metrics", READ),
          entry("GET /assets/{name}", OPEN),
          entry("GET /sign-in", OPEN),
          entry("POST /sign-in", OPEN),
          entry("POST /sign-out", READ),
          entry("GET /account", READ),
          entry("POST /account", READ),
          entry("GET /accounts", ADMINISTER),
          entry("POST /accounts", ADMINISTER),
          entry("GET /audit", ADMINISTER),
          entry("GET /", READ),
          entry("GET /stories/{id}", READ),
          entry("GET /stories/{id}/files/{form}", READ),
          entry("GET /reports/{id}", READ),
          entry("POST /reports", EDIT),
          entry("GET /search", READ),
          entry("GET /people", READ),
          entry("POST /match", READ),
          entry("GET /decisions", READ),
          entry("POST /decisions", EDIT),
          entry("POST /decisions/{position}/undo", EDIT),
          entry("GET /api/v1/openapi.json", READ),
          entry("POST /api/v1/reports", EDIT),
          entry("GET /api/v1/reports", READ),
          entry("GET /api/v1/reports/{id}", READ),
          entry("GET /api/v1/reports/{id}/quotations", READ),
          entry("GET /api/v1/reports/{id}/entities", READ),
          entry("GET /api/v1/stories", READ),
          entry("GET /api/v1/stories/{id}", READ),
          entry("GET /api/v1/stories/{id}/findings", READ),
          entry("GET /api/v1/stories/{id}/quotations", READ),
          entry("GET /api/v1/stories/{id}/entities", READ),
          entry("GET /api/v1/stories/{id}/history", READ),
          entry("GET /api/v1/findings", READ),
          entry("GET /api/v1/quotations", READ),
          entry("GET /api/v1/outlets", READ),
          entry("GET /outlets", READ),
          entry("GET /api/v1/search", READ),
          entry("GET /api/v1/entities", READ),
          entry("POST /api/v1/match", READ),
          entry("GET /api/v1/decisions", READ),
          entry("POST /api/v1/decisions", EDIT),
          entry("POST /api/v1/decisions/{position}/undo", EDIT),
          entry("GET /alerts", READ),
          entry("POST /alerts", EDIT),
          entry("GET /alerts/{id}", READ),
          entry("POST /alerts/{id}/end", EDIT),
          entry("GET /feeds/{token}", OPEN),
          entry("GET /api/v1/alerts", READ),
          entry("POST /api/v1/alerts", EDIT),
          entry("GET /api/v1/alerts/{id}", READ),
          entry("DELETE /api/v1/alerts/{id}", EDIT),
          entry("GET /api/v1/alerts/{id}/notices", READ),
          entry("GET /api/v1/events", READ));

  @TempDir private Path folder;
  private RunningService service;
  private final Map<Role, CookieClient> browsers = new EnumMap<>(Role.class);
  private final Map<Role, String> keys = new EnumMap<>(Role.class);
  private CookieClient nobody;

  @BeforeEach
  void start() {
    service = RunningService.in(folder).with(RunningService.FIRE);
    nobody = new CookieClient(service);
    for (Role role : Role.values()) {
      service.accounts().add(Actor.CONSOLE, role.label(), role, PASSWORD);
      keys.put(
          role, service.accounts().keys().issue(Actor.CONSOLE, role.label(), "uji", role).secret());
      CookieClient browser = new CookieClient(service);
      assertThat(browser.signIn(role.label(), PASSWORD).statusCode()).isEqualTo(303);
      browsers.put(role, browser);
    }
  }

  @AfterEach
  void stop() {
    browsers.values().forEach(CookieClient::close);
    nobody.close();
    service.close();
  }

  @Test
  void everyRouteDeclaresWhatItMust() {
    Map<String, Permission> declared = new TreeMap<>();
    for (Endpoint endpoint : service.service().endpoints()) {
      declared.put(name(endpoint), Service.permission(endpoint));
    }
    Map<String, Permission> expected = new TreeMap<>(ROUTES);
    ROUTES.forEach((route, needed) -> {
      if (route.startsWith("GET") && !route.endsWith("/events")) {
        expected.put(route.replace("GET", "HEAD"), needed);
      }
    });
    assertThat(declared).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void everyRouteIsAnsweredToThoseItIsForAndToNobodyElse() {
    for (Endpoint endpoint : service.service().endpoints()) {
      Permission needed = ROUTES.get(name(endpoint).replace("HEAD", "GET"));
      for (Role role : Role.values()) {
        boolean may = needed == OPEN || role.ordinal() >= needed.ordinal() - READ.ordinal();
        if (!name(endpoint).equals("POST /sign-out")) {
          expect(
              endpoint, "session of " + role, may, ask(browsers.get(role), endpoint, seal(role)));
        }
        String key = "Bearer " + keys.get(role);
        expect(endpoint, "key of " + role, may, ask(nobody, endpoint, "", "Authorization", key));
      }
      HttpResponse<String> answer = ask(nobody, endpoint, "");
      assertThat(answer.statusCode())
          .as("%s by nobody", name(endpoint))
          .isIn(needed == OPEN ? new Object[] {200, 403, 404} : new Object[] {401});
      if (needed != OPEN) {
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
            .contains("Bearer realm=\"saksi\"");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .isEqualTo("application/problem+json");
      }
    }
  }

  /** What a HEAD, too, would tell of how long an answer is. */
  @Test
  void whoAsksForTheHeadAloneIsHeldToTheSame() {
    for (Endpoint endpoint : service.service().endpoints()) {
      if (endpoint.method.name().equals("GET") && ROUTES.get(name(endpoint)) != OPEN) {
        HttpResponse<String> answer = nobody.send("HEAD", path(endpoint), "");
        assertThat(answer.statusCode()).as(name(endpoint)).isEqualTo(401);
      }
    }
    assertThat(nobody.send("HEAD", "/health", "").statusCode()).isEqualTo(200);
    assertThat(browsers.get(Role.READER).send("HEAD", "/", "").statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyIsShownAFormThatTheyMayNotSend() {
    for (Role role : Role.values()) {
      for (String path : new String[] {"/", "/stories/warta-1", "/decisions", "/reports/warta-1"}) {
        for (String action :
            browsers.get(role).page(path).select("form[method=post]").eachAttr("action")) {
          Permission needed =
              ROUTES.get("POST " + action.replaceFirst("/decisions/\\d+", "/decisions/{position}"));
          assertThat(needed.ordinal() - READ.ordinal())
              .as("%s on %s for %s", action, path, role)
              .isLessThanOrEqualTo(role.ordinal());
        }
      }
    }
    assertThat(browsers.get(Role.READER).page("/").select("form[action=/match]")).hasSize(1);
    assertThat(browsers.get(Role.EDITOR).page("/").select("form[action=/reports]")).hasSize(2);
    assertThat(browsers.get(Role.EDITOR).page("/stories/warta-1").select("#correct")).hasSize(1);
    assertThat(browsers.get(Role.EDITOR).page("/").select("nav a[href=/accounts]")).isEmpty();
    assertThat(browsers.get(Role.ADMIN).page("/").select("nav a[href=/accounts]")).hasSize(1);
  }

  @Test
  void theKeyOfAFeedIsForThoseWhoMayEditAlerts() {
    String make = "{\"name\":\"Pasar\",\"query\":\"wonokarso\"}";
    String[] byEditor = {
      "Content-Type", "application/json", "Authorization", "Bearer " + keys.get(Role.EDITOR)
    };
    assertThat(nobody.send("POST", "/api/v1/alerts", make, byEditor).body()).contains("/feeds/");
    for (Role role : Role.values()) {
      String[] byKey = {"Authorization", "Bearer " + keys.get(role)};
      String answers =
          nobody.get("/api/v1/alerts", byKey).body()
              + nobody.get("/api/v1/alerts/1", byKey).body()
              + browsers.get(role).page("/alerts")
              + browsers.get(role).page("/alerts/1");
      assertThat(answers).as(role.label()).contains("Pasar");
      assertThat(answers.split("/feeds/", -1))
          .as(role.label())
          .hasSize(role == Role.READER ? 1 : 5);
    }
  }

  private static void expect(
      Endpoint endpoint, String who, boolean may, HttpResponse<String> answer) {
    if (may) {
      assertThat(answer.statusCode())
          .as("%s by %s: %s", name(endpoint), who, answer.body())
          .isNotIn(401, 500)
          .satisfies(status -> assertThat(status == 403 && !isOwn403(endpoint)).isFalse());
    } else {
      assertThat(answer.statusCode()).as("%s by %s", name(endpoint), who).isEqualTo(403);
      if (!endpoint.method.name().equals("HEAD")) {
        assertThat(answer.body()).contains("does not cover this");
      }
    }
  }

  /** Where a wrong password is the answer. */
  private static boolean isOwn403(Endpoint endpoint) {
    return endpoint.path.equals("/sign-in") || endpoint.path.equals("/account");
  }

  private String seal(Role role) {
    return browsers.get(role).seal("/");
  }

  private static HttpResponse<String> ask(
      CookieClient browser, Endpoint endpoint, String seal, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    boolean form = endpoint.method.name().equals("POST") && !endpoint.path.startsWith("/api/");
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = form ? "application/x-www-form-urlencoded" : "application/json";
    return browser.send(endpoint.method.name(), path(endpoint), form ? "seal=" + seal : "{}", all);
  }

  private static String path(Endpoint endpoint) {
    return endpoint
        .path
        .replace("{id}", "warta-1")
        .replace("{position}", "99")
        .replace("{name}", "x")
        .replace("{form}", "json")
        .replace("{token}", "x");
  }

  private static String name(Endpoint endpoint) {
    return endpoint.method.name() + " " + endpoint.path;
  }
}
