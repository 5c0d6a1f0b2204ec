package org.saksi.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.access.SignInLimits;
import org.saksi.store.account.Action;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Deed;
import org.saksi.store.account.Role;

/** How somebody gets in, stays in and gets out, and how nobody else does. */
@Timeout(120)
class SignInTest {

  private static final String PASSWORD = "kuda lumping menari";
  private static final String COOKIE = "saksi-session";

  @TempDir private Path folder;
  private RunningService service;
  private CookieClient browser;
  private CookieClient other;

  @BeforeEach
  void start() {
    service = RunningService.in(folder).with(RunningService.FIRE);
    service.accounts().add(Actor.CONSOLE, "Sari", Role.ADMIN, PASSWORD);
    service.accounts().add(Actor.CONSOLE, "Ratih Wulan", Role.EDITOR, PASSWORD);
    browser = new CookieClient(service);
    other = new CookieClient(service);
  }

  @AfterEach
  void stop() {
    browser.close();
    other.close();
    service.close();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private List<Deed> deeds() {
    return service.accounts().audit().before(Integer.MAX_VALUE, 200);
  }

  private int statusOf(CookieClient who) {
    return who.get("/api/v1/stories").statusCode();
  }

  @Test
  void whoIsSentToSignInComesBackToThePageThatWasAskedFor() {
    HttpResponse<String> sent =
        browser.get("/search?q=pasar+api&order=date", "Accept", "text/html");
    assertThat(sent.statusCode()).isEqualTo(303);
    Document form = browser.page(location(sent));
    assertThat(form.select("nav a[href=/decisions], form[role=search]")).isEmpty();
    assertThat(form.select("h1").text()).isEqualTo("Masuk");
    HttpResponse<String> in =
        browser.submit(
            "/sign-in",
            "/sign-in",
            "name",
            "ratih wulan",
            "password",
            PASSWORD,
            "to",
            form.select("input[name=to]").attr("value"));
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).endsWith("/search?q=pasar+api&order=date");
    Document page = browser.page("/search?q=pasar+api&order=date");
    assertThat(page.select("nav .visitor bdi").text()).isEqualTo("Ratih Wulan");
    assertThat(page.select("form[action=/sign-out] button")).hasSize(1);
  }

  @Test
  void nobodyIsSentElsewhereAfterSigningIn() {
    for (String to :
        List.of(
            "https://jahat.example/",
            "//jahat.example/",
            "/\\jahat.example/",
            "/\t/jahat.example",
            "\\\\jahat.example",
            "javascript:alert(1)",
            "/ok\r\nSet-Cookie: a=b",
            "sign-in",
            "",
            "/" + "a".repeat(3000))) {
      HttpResponse<String> answer =
          browser.submit("/sign-in", "/sign-in", "name", "Sari", "password", PASSWORD, "to", to);
      assertThat(location(answer)).as(to).matches("(http://127.0.0.1:\\d+)?/");
      browser.submit("/", "/sign-out");
    }
    String script = "/sign-in?to=%2F%22%3E%3Cscript%3E";
    assertThat(other.page(script).select("script:not([src])")).isEmpty();
  }

  @Test
  void thereIsOneAnswerWhateverIsWrong() {
    service.accounts().disable(Actor.CONSOLE, "Ratih Wulan");
    service.accounts().add(Actor.CONSOLE, "Wakil", Role.READER, null);
    String first = null;
    long checks = service.accounts().passwordChecks();
    for (String name : List.of("Sari", "Ratih Wulan", "Wakil", "Tidak Ada", "a".repeat(500))) {
      HttpResponse<String> answer = browser.signIn(name, "salah sekali ini");
      assertThat(answer.statusCode()).isEqualTo(403);
      String body = answer.body().replaceAll("value=\"[0-9a-f]{64}\"", "");
      assertThat(first == null ? body : first).isEqualTo(body);
      first = body;
      assertThat(browser.cookie(COOKIE)).isEmpty();
    }
    assertThat(first).contains("Nama akun atau kata sandi salah.");
    assertThat(service.accounts().passwordChecks() - checks).isEqualTo(5);
    assertThat(deeds())
        .filteredOn(deed -> deed.action() == Action.SIGN_IN)
        .allMatch(deed -> !deed.done())
        .extracting(Deed::subject)
        .containsExactly("", "", "Wakil", "Ratih Wulan", "Sari");
  }

  @Test
  void whoTriesTooOftenHasToWaitAlsoWithTheRightPassword() {
    int most = SignInLimits.STANDARD.triesAtOnce();
    for (int i = 0; i < most; i++) {
      assertThat(browser.signIn("Sari", "salah sekali " + i).statusCode()).isEqualTo(403);
    }
    long checks = service.accounts().passwordChecks();
    HttpResponse<String> blocked = other.signIn("Sari", PASSWORD);
    assertThat(blocked.statusCode()).isEqualTo(429);
    int seconds = Integer.parseInt(blocked.headers().firstValue("Retry-After").orElse("0"));
    assertThat(seconds).isBetween(1, 60);
    assertThat(other.signIn("Tidak Ada", "apa saja boleh").statusCode()).isEqualTo(429);
    assertThat(service.accounts().passwordChecks()).isEqualTo(checks);
    assertThat(deeds()).filteredOn(deed -> deed.action() == Action.SIGN_IN).hasSize(most);
  }

  @Test
  void signingInRightDoesNotUseUpTries() {
    for (int i = 0; i < 2 * SignInLimits.STANDARD.triesAtOnce(); i++) {
      assertThat(browser.signIn("Sari", PASSWORD).statusCode()).isEqualTo(303);
      browser.submit("/", "/sign-out");
    }
  }

  @Test
  void aSessionThatWasPlantedIsNotTakenUp() {
    String planted = "A".repeat(43);
    browser.setCookie(COOKIE, planted);
    assertThat(statusOf(browser)).isEqualTo(401);
    browser.signIn("Sari", PASSWORD);
    assertThat(browser.cookie(COOKIE)).isNotEqualTo(planted).hasSize(43);
    other.setCookie(COOKIE, planted);
    assertThat(statusOf(other)).isEqualTo(401);
  }

  @Test
  void signingInAgainEndsTheSessionThatWasThere() {
    browser.signIn("Ratih Wulan", PASSWORD);
    String first = browser.cookie(COOKIE);
    String seal = browser.seal("/");
    HttpResponse<String> again =
        browser.sendForm("/sign-in", seal, "name", "Sari", "password", PASSWORD);
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(browser.cookie(COOKIE)).isNotEqualTo(first);
    other.setCookie(COOKIE, first);
    assertThat(statusOf(other)).isEqualTo(401);
  }

  @Test
  void theCookieIsForNoScriptAndNoOtherSite() {
    String set =
        String.join("\n", browser.signIn("Sari", PASSWORD).headers().allValues("Set-Cookie"));
    assertThat(set).contains(COOKIE + "=", "HttpOnly", "SameSite=Strict", "Path=/");
    assertThat(set).doesNotContain("Domain", "Max-Age");
  }

  @Test
  void signingOutEndsTheSessionAndForgetsWhatWasShown() {
    browser.signIn("Sari", PASSWORD);
    String token = browser.cookie(COOKIE);
    HttpResponse<String> out = browser.submit("/", "/sign-out");
    assertThat(location(out)).endsWith("/sign-in");
    assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
    assertThat(browser.cookie(COOKIE)).isEmpty();
    other.setCookie(COOKIE, token);
    assertThat(statusOf(other)).isEqualTo(401);
    assertThat(deeds().getFirst().action()).isEqualTo(Action.SIGN_OUT);
    assertThat(deeds().getFirst().by().account()).isEqualTo("Sari");
  }

  @Test
  void aSessionThatNobodyUsesEndsAlsoWhenAPageAsksByItself() {
    browser.signIn("Sari", PASSWORD);
    service.clock().pass(Duration.ofMinutes(20));
    assertThat(browser.get("/", "HX-Request", "true").statusCode()).isEqualTo(200);
    service.clock().pass(Duration.ofMinutes(11));
    HttpResponse<String> poll = browser.get("/", "HX-Request", "true", "Accept", "text/html");
    assertThat(poll.statusCode()).isEqualTo(401);
    assertThat(poll.headers().firstValue("HX-Redirect")).contains("/sign-in?to=%2F");
    browser.signIn("Sari", PASSWORD);
    service.clock().pass(Duration.ofMinutes(20));
    assertThat(statusOf(browser)).isEqualTo(200);
    service.clock().pass(Duration.ofMinutes(20));
    assertThat(statusOf(browser)).isEqualTo(200);
  }

  @Test
  void aDisabledAccountIsOutAtOnceWithAllItHas() throws IOException {
    browser.signIn("Ratih Wulan", PASSWORD);
    String key =
        service.accounts().keys().issue(Actor.CONSOLE, "Ratih Wulan", "uji", Role.READER).secret();
    String[] byKey = {"Authorization", "Bearer " + key};
    assertThat(other.get("/api/v1/stories", byKey).statusCode()).isEqualTo(200);
    try (BufferedReader events =
        new BufferedReader(
            new InputStreamReader(
                service.open("/api/v1/events", "Accept", "text/event-stream", byKey[0], byKey[1]),
                StandardCharsets.UTF_8))) {
      assertThat(events.readLine()).startsWith(":");
      service.accounts().disable(Actor.CONSOLE, "Ratih Wulan");
      assertThat(statusOf(browser)).isEqualTo(401);
      assertThat(other.get("/api/v1/stories", byKey).statusCode()).isEqualTo(401);
      String sari =
          service.accounts().keys().issue(Actor.CONSOLE, "Sari", "uji", Role.EDITOR).secret();
      other.send(
          "POST",
          "/api/v1/reports",
          RunningService.BRIDGE.toString(),
          "Content-Type",
          "application/json",
          "Authorization",
          "Bearer " + sari);
      service.newsroom().settle();
      assertThat(events.lines().filter(line -> line.startsWith("data"))).isEmpty();
    }
  }

  @Test
  void aKeyThatIsRevokedOpensNothing() {
    var issued = service.accounts().keys().issue(Actor.CONSOLE, "Sari", "uji", Role.ADMIN);
    String[] byKey = {"Authorization", "bearer " + issued.secret()};
    assertThat(browser.get("/metrics", byKey).statusCode()).isEqualTo(200);
    service.accounts().keys().revoke(Actor.CONSOLE, issued.key().id());
    HttpResponse<String> refused = browser.get("/metrics", byKey);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(deeds().getFirst().action()).isEqualTo(Action.USE_KEY);
    for (int i = 0; i < 3 * SignInLimits.STANDARD.triesAtOnce(); i++) {
      browser.get("/metrics", byKey);
    }
    assertThat(deeds())
        .filteredOn(deed -> deed.action() == Action.USE_KEY)
        .hasSizeLessThanOrEqualTo(SignInLimits.STANDARD.triesAtOnce() + 1);
  }

  @Test
  void aKeyThatIsWrongIsNotMadeGoodByASession() {
    browser.signIn("Sari", PASSWORD);
    HttpResponse<String> answer =
        browser.get("/api/v1/stories", "Authorization", "Bearer saksi_salah");
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  /** Only what no page can make a browser send is let off. */
  @Test
  void aPageElsewhereCannotUseASession() {
    browser.signIn("Sari", PASSWORD);
    String[] elsewhere = {"Content-Type", "application/json", "Origin", "https://jahat.example"};
    HttpResponse<String> answer = browser.send("POST", "/api/v1/reports", "{}", elsewhere);
    assertThat(answer.statusCode()).isEqualTo(403);
    String key =
        service.accounts().keys().issue(Actor.CONSOLE, "Sari", "uji", Role.EDITOR).secret();
    HttpResponse<String> byKey =
        other.send(
            "POST",
            "/api/v1/reports",
            RunningService.BRIDGE.getFirst(),
            "Content-Type",
            "application/json",
            "Sec-Fetch-Site",
            "cross-site",
            "Authorization",
            "Bearer " + key);
    assertThat(byKey.statusCode()).isEqualTo(201);
    HttpResponse<String> basic =
        browser.send(
            "POST",
            "/api/v1/reports",
            "{}",
            "Content-Type",
            "application/json",
            "Origin",
            "https://jahat.example",
            "Authorization",
            "Basic c2FyaTpzYXJp");
    assertThat(basic.statusCode()).isEqualTo(403);
  }

  @Test
  void aSealIsOfOneSessionOfOneBrowser() {
    String before = browser.seal("/sign-in");
    browser.signIn("Sari", PASSWORD);
    other.signIn("Sari", PASSWORD);
    String own = browser.seal("/");
    assertThat(List.of(before, other.seal("/"), "", "0".repeat(64)))
        .allSatisfy(
            seal -> assertThat(browser.sendForm("/sign-out", seal).statusCode()).isEqualTo(403));
    other.setCookie("saksi-browser", browser.cookie("saksi-browser"));
    assertThat(other.sendForm("/sign-out", own).statusCode()).isEqualTo(403);
    assertThat(browser.sendForm("/sign-out", own).statusCode()).isEqualTo(303);
  }

  /** A page that takes long to write is kept, but not whom it was shown to. */
  @Test
  void aPageThatIsKeptIsOfWhoeverLooksAtIt() {
    service.accounts().add(Actor.CONSOLE, "Ma'ruf", Role.ADMIN, PASSWORD);
    service.accounts().add(Actor.CONSOLE, "Bayu", Role.READER, PASSWORD);
    browser.signIn("Sari", PASSWORD);
    other.signIn("Ma'ruf", PASSWORD);
    String story = "/stories/warta-1";
    assertThat(browser.page(story).select("nav .visitor bdi").text()).isEqualTo("Sari");
    assertThat(other.page(story).select("nav .visitor bdi").text()).isEqualTo("Ma'ruf");
    assertThat(browser.seal(story)).isNotEqualTo(other.seal(story)).isEqualTo(browser.seal("/"));
    other.submit("/", "/sign-out");
    other.signIn("Bayu", PASSWORD);
    Document page = other.page(story);
    assertThat(page.select("nav .visitor bdi").text()).isEqualTo("Bayu");
    assertThat(page.select("#correct, nav a[href=/audit]")).isEmpty();
  }

  @Test
  void whatIsWellIsToldToEverybodyAndHowMuchThereIsIsNot() {
    assertThat(browser.get("/health").body())
        .contains("\"alive\":true", "\"ready\":")
        .doesNotContain("reports");
    browser.signIn("Sari", PASSWORD);
    assertThat(browser.get("/health").body()).contains("\"reports\":2");
    HttpResponse<String> page = browser.get("/", "Accept", "text/html");
    assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-cache");
  }

  @Test
  void theFirstAccountClosesTheDoorsOfAServiceThatRuns(@TempDir Path fresh) {
    try (RunningService open = RunningService.in(fresh);
        CookieClient anybody = new CookieClient(open)) {
      assertThat(statusOf(anybody)).isEqualTo(200);
      assertThat(anybody.get("/accounts").statusCode()).isEqualTo(403);
      assertThat(anybody.get("/audit").statusCode()).isEqualTo(403);
      assertThat(anybody.page("/").select("nav .visitor, form[action=/sign-out]")).isEmpty();
      assertThat(anybody.get("/sign-in").statusCode()).isEqualTo(303);
      open.accounts().add(Actor.CONSOLE, "Sari", Role.ADMIN, PASSWORD);
      assertThat(statusOf(anybody)).isEqualTo(401);
    }
  }
}
