package org.saksi.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.store.account.Action;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Deed;
import org.saksi.store.account.Role;

/** What accounts are changed by, and what is written down of it. */
@Timeout(120)
class AccountPagesTest {

  private static final String PASSWORD = "kuda lumping menari";
  private static final String COOKIE = "saksi-session";

  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)></title><!--";

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

  private List<Deed> deeds() {
    return service.accounts().audit().before(Integer.MAX_VALUE, 200);
  }

  private int statusOf(CookieClient who) {
    return who.get("/api/v1/stories").statusCode();
  }

  @Test
  void anotherPasswordEndsTheOtherSessionsAndKeepsThisOne() {
    browser.signIn("Sari", PASSWORD);
    other.signIn("Sari", PASSWORD);
    String token = browser.cookie(COOKIE);
    String next = "reog ponorogo malam";
    assertThat(
            browser.submit("/account", "/account", "old", "salah sekali", "new", next).statusCode())
        .isEqualTo(403);
    assertThat(
            browser.submit("/account", "/account", "old", PASSWORD, "new", "pendek").statusCode())
        .isEqualTo(422);
    assertThat(statusOf(other)).isEqualTo(200);
    assertThat(browser.submit("/account", "/account", "old", PASSWORD, "new", next).statusCode())
        .isEqualTo(303);
    assertThat(statusOf(other)).isEqualTo(401);
    assertThat(statusOf(browser)).isEqualTo(200);
    assertThat(browser.cookie(COOKIE)).isNotEqualTo(token);
    assertThat(other.signIn("Sari", PASSWORD).statusCode()).isEqualTo(403);
    assertThat(other.signIn("Sari", next).statusCode()).isEqualTo(303);
  }

  @Test
  void whoDecidesIsWhoIsSignedIn() {
    browser.signIn("Ratih Wulan", PASSWORD);
    assertThat(browser.page("/stories/warta-1").select("input[name=editor]")).isEmpty();
    String[] split = {"decision", "split", "story", "warta-1", "reports", "warta-1", "reason", "x"};
    assertThat(browser.submit("/stories/warta-1", "/decisions", split).statusCode()).isEqualTo(303);
    assertThat(service.newsroom().rulings().getFirst().editor()).isEqualTo("Ratih Wulan");
    assertThat(deeds().getFirst().subject()).isEqualTo("ruling 3");
    String key =
        service.accounts().keys().issue(Actor.CONSOLE, "Ratih Wulan", "a", Role.EDITOR).secret();
    String[] byKey = {"Content-Type", "application/json", "Authorization", "Bearer " + key};
    String undo = "/api/v1/decisions/3/undo";
    HttpResponse<String> forged =
        other.send("POST", undo, "{\"editor\":\"Sari\",\"reason\":\"x\"}", byKey);
    assertThat(forged.statusCode()).isEqualTo(422);
    assertThat(other.send("POST", undo, "{\"reason\":\"x\"}", byKey).statusCode()).isEqualTo(201);
    assertThat(service.newsroom().rulings().getLast().editor()).isEqualTo("Ratih Wulan");
  }

  @Test
  void adminsSayWhoMayComeInAndSeeAKeyOnce() {
    browser.signIn("Sari", PASSWORD);
    String[] add = {"change", "add", "name", "Bayu", "password", PASSWORD, "role", "reader"};
    assertThat(browser.submit("/accounts", "/accounts", add).statusCode()).isEqualTo(303);
    assertThat(browser.submit("/accounts", "/accounts", add).statusCode()).isEqualTo(422);
    change("role", "Bayu", "role", "editor");
    HttpResponse<String> made =
        browser.submit(
            "/accounts",
            "/accounts",
            "change",
            "issue",
            "name",
            "Bayu",
            "label",
            ATTACK,
            "role",
            "editor");
    assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
    String secret = Jsoup.parse(made.body()).select("code.secret").text();
    String[] byKey = {"Authorization", "Bearer " + secret};
    assertThat(other.get("/api/v1/stories", byKey).statusCode()).isEqualTo(200);
    HttpResponse<String> list = browser.get("/accounts", "Accept", "text/html");
    assertThat(list.body()).doesNotContain(secret);
    String id = Jsoup.parse(list.body()).select("input[name=key]").attr("value");
    change("revoke", "Bayu", "key", id);
    assertThat(other.get("/api/v1/stories", byKey).statusCode()).isEqualTo(401);
    change("password", "Bayu", "password", "reog ponorogo malam");
    change("disable", "Bayu");
    assertThat(other.signIn("Bayu", "reog ponorogo malam").statusCode()).isEqualTo(403);
    change("enable", "Bayu");
    assertThat(other.signIn("Bayu", "reog ponorogo malam").statusCode()).isEqualTo(303);
    assertThat(
            browser
                .submit("/accounts", "/accounts", "change", "disable", "name", "Sari")
                .statusCode())
        .isEqualTo(422);
    assertThat(browser.submit("/accounts", "/accounts", "change", "burn").statusCode())
        .isEqualTo(400);
    Document audit = browser.page("/audit");
    assertThat(audit.select(".rulings li").eachText().toString())
        .contains("Sari", "Akun ditambah: Bayu, reader", "Kunci API dibuat", "127.0.0.1");
  }

  @Test
  void whatShutsSomebodyOutIsAskedFirst() {
    service.accounts().keys().issue(Actor.CONSOLE, "Ratih Wulan", "cms", Role.EDITOR);
    browser.signIn("Sari", PASSWORD);
    Document page = browser.page("/accounts?lang=en");
    for (String what : List.of("revoke", "disable")) {
      for (Element field : page.select("input[name=change][value=" + what + "]")) {
        Element asked = field.closest("form").closest("details");
        assertThat(asked).as(what).isNotNull();
        assertThat(asked.hasAttr("open")).as(what).isFalse();
        assertThat(asked.select("> summary").text())
            .startsWith(what.equals("revoke") ? "Rev" : "Dis");
        assertThat(asked.select("form > p").text()).as(what).contains("this");
        assertThat(asked.select("form > button").text()).as(what).startsWith("Yes, ");
        assertThat(asked.select("form")).as(what).hasSize(1);
      }
    }
    assertThat(page.select("input[value=revoke]")).hasSize(1);
    assertThat(page.select("input[value=disable]")).hasSize(2);
    assertThat(browser.page("/accounts?lang=id").select("details details button").text())
        .contains("Ya, nonaktifkan");
  }

  private void change(String what, String name, String... more) {
    String[] form =
        java.util.Arrays.copyOf(new String[] {"change", what, "name", name}, 4 + more.length);
    System.arraycopy(more, 0, form, 4, more.length);
    assertThat(browser.submit("/accounts", "/accounts", form).statusCode()).as(what).isEqualTo(303);
  }

  @Test
  void whatAdminsAreShownIsNeverObeyed() {
    browser.signIn("Sari", PASSWORD);
    service.accounts().keys().issue(Actor.CONSOLE, "Ratih Wulan", ATTACK, Role.READER);
    service.accounts().audit().refused(new Actor(null, ATTACK), Action.CHANGE, ATTACK);
    other.submit("/sign-in", "/sign-in", "name", ATTACK, "password", ATTACK, "to", ATTACK);
    browser.submit("/accounts", "/accounts", "change", "disable", "name", ATTACK);
    for (String path :
        List.of("/accounts", "/audit", "/account", "/sign-in?to=" + "%22%3E%3Cimg%3E")) {
      Document page = browser.page(path);
      assertThat(page.select("script:not([src]), img, [onerror]")).as(path).isEmpty();
    }
    assertThat(browser.page("/accounts").select("bdi").eachText()).contains(ATTACK);
    HttpResponse<String> wrong =
        browser.submit("/accounts", "/accounts", "change", "disable", "name", ATTACK);
    assertThat(Jsoup.parse(wrong.body()).select("script:not([src]), img")).isEmpty();
  }

  @Test
  void theAuditLogHasPages() {
    for (int i = 0; i < 150; i++) {
      service.accounts().audit().done(Actor.CONSOLE, Action.CHANGE, "nomor " + i);
    }
    browser.signIn("Sari", PASSWORD);
    Document first = browser.page("/audit");
    assertThat(first.select(".rulings li")).hasSize(100);
    Document second = browser.page(first.select("a[rel=next]").attr("href"));
    assertThat(second.select(".rulings li").last().text()).contains("#1");
    assertThat(browser.get("/audit?cursor=x").statusCode()).isEqualTo(400);
  }
}
