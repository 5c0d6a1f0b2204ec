package org.saksi.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.access.Exposure;
import org.saksi.store.account.Action;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Deed;
import org.saksi.store.account.Role;

/** Names, proxies and https: what is believed, and of whom. */
@Timeout(60)
class ExposureTest {

  private static final String PASSWORD = "kuda lumping menari";
  private static final String HEADER = "X-Forwarded-User";

  @TempDir private Path folder;

  private static Exposure behind(String proxy, boolean https, String... names)
      throws UnknownHostException {
    return new Exposure(
        InetAddress.getLoopbackAddress(),
        0,
        Set.of(names),
        https,
        Set.of(InetAddress.getByName(proxy)),
        HEADER);
  }

  private static RunningService withAccounts(RunningService service) {
    service.accounts().add(Actor.CONSOLE, "Sari", Role.ADMIN, PASSWORD);
    service.accounts().add(Actor.CONSOLE, "Ratih", Role.EDITOR, null);
    return service;
  }

  private static String body(String method, String path, String form) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: "
        + form.length()
        + "\r\n";
  }

  @Test
  void answersToTheNamesThatWereGivenAndNoOthers() throws Exception {
    try (RunningService service =
        RunningService.in(folder, behind("127.0.0.1", false, "saksi.example"))) {
      for (String host :
          new String[] {"saksi.example", "SAKSI.example:8765", "127.0.0.1", "localhost:1"}) {
        assertThat(ask(service, host)).as(host).contains("200");
      }
      for (String host :
          new String[] {
            "jahat.example", "saksi.example.jahat.example", "xsaksi.example", "saksi.example."
          }) {
        assertThat(ask(service, host)).as(host).contains("421");
      }
    }
  }

  @Test
  void feedsLeadToWhereOthersFindThePages() {
    Exposure found = Exposure.onLoopback(0).foundAt(URI.create("https://saksi.example"));
    try (RunningService service = RunningService.in(folder, found)) {
      service.postJson(
          "/api/v1/alerts", "{\"name\":\"Pasar\",\"editor\":\"Ratih\",\"query\":\"wonokarso\"}");
      service.with(List.of(RunningService.FIRE.getFirst()));
      service.with(List.of(RunningService.FIRE.getLast()));
      Element link = service.page("/alerts/1").select("a[href^=/feeds/]").first();
      assertThat(link.text()).isEqualTo("https://saksi.example" + link.attr("href"));
      assertThat(service.get(link.attr("href")).body())
          .contains(
              "href=\"https://saksi.example/feeds/",
              "href=\"https://saksi.example/alerts/1\"",
              "href=\"https://saksi.example/stories/warta-1\"")
          .doesNotContain("127.0.0.1");
      assertThat(service.page("/alerts/1").select("main form")).isNotEmpty();
      assertThat(service.submit("/alerts/1/end").statusCode())
          .as("a form still comes from where it was asked")
          .isEqualTo(303);
    }
  }

  private static String ask(RunningService service, String host) {
    return service.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void anAddressThatIsListenedToIsANameOfItsOwn() throws Exception {
    InetAddress one = InetAddress.getByName("192.0.2.1");
    InetAddress all = InetAddress.getByName("0.0.0.0");
    Exposure open = new Exposure(one, 0, Set.of(), false, Set.of(), null);
    assertThat(open.answersTo("192.0.2.1:8765")).isTrue();
    assertThat(open.answersTo("192.0.2.2")).isFalse();
    assertThat(open.isBeyondLoopback()).isTrue();
    assertThat(new Exposure(all, 0, Set.of(), false, Set.of(), null).answersTo("0.0.0.0"))
        .isFalse();
    Exposure six =
        new Exposure(InetAddress.getByName("2001:db8::1"), 0, Set.of(), false, Set.of(), null);
    assertThat(six.answersTo("[2001:db8:0:0:0:0:0:1]:80")).isTrue();
  }

  @Test
  void aProxyNamesTheAccountAndTheFormsAreTiedToIt() throws Exception {
    try (RunningService service =
            withAccounts(RunningService.in(folder, behind("127.0.0.1", false)));
        CookieClient browser = new CookieClient(service)) {
      assertThat(browser.get("/api/v1/stories").statusCode()).isEqualTo(401);
      HttpResponse<String> page = browser.get("/", "Accept", "text/html", HEADER, "ratih");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<bdi>Ratih</bdi>").doesNotContain("/audit");
      assertThat(page.body()).doesNotContain(">Keluar<");
      String seal = page.body().replaceFirst("(?s).*?name=\"seal\" value=\"([0-9a-f]+)\".*", "$1");
      String[] as = {"Content-Type", "application/x-www-form-urlencoded", HEADER, "Ratih"};
      String paste = "text=Hujan+turun+di+Blora.&seal=" + seal;
      assertThat(browser.send("POST", "/reports", paste, as).statusCode()).isEqualTo(200);
      as[3] = "Sari";
      assertThat(browser.send("POST", "/reports", paste, as).statusCode()).isEqualTo(403);
      assertThat(
              browser
                  .send(
                      "POST", "/account", "old=a&new=b&seal=" + seal, HEADER, "Ratih", as[0], as[1])
                  .statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void whomTheProxyNamesMustHaveAnAccount() throws Exception {
    try (RunningService service = RunningService.in(folder, behind("127.0.0.1", false));
        CookieClient browser = new CookieClient(service)) {
      assertThat(browser.get("/api/v1/stories").statusCode()).isEqualTo(401);
      assertThat(browser.get("/api/v1/stories", HEADER, "Ratih").statusCode()).isEqualTo(403);
      withAccounts(service);
      assertThat(browser.get("/api/v1/stories", HEADER, "Ratih").statusCode()).isEqualTo(200);
      assertThat(browser.get("/api/v1/stories", HEADER, "").statusCode()).isEqualTo(403);
      assertThat(browser.get("/api/v1/stories", HEADER, "Tidak Ada").statusCode()).isEqualTo(403);
      assertThat(browser.get("/api/v1/stories", HEADER, "Ratih", HEADER, "Sari").statusCode())
          .isEqualTo(403);
      service.accounts().disable(Actor.CONSOLE, "Ratih");
      assertThat(browser.get("/api/v1/stories", HEADER, "Ratih").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void nobodyButTheProxyNamesAccounts() throws Exception {
    try (RunningService service =
            withAccounts(RunningService.in(folder, behind("192.0.2.9", false)));
        CookieClient browser = new CookieClient(service)) {
      String key = service.accounts().keys().issue(Actor.CONSOLE, "Sari", "a", Role.ADMIN).secret();
      assertThat(browser.get("/api/v1/stories", HEADER, "Sari").statusCode()).isEqualTo(403);
      assertThat(browser.get("/health", HEADER, "Sari").statusCode()).isEqualTo(403);
      String[] byKey = {"Authorization", "Bearer " + key};
      assertThat(browser.get("/api/v1/stories", byKey).statusCode()).isEqualTo(200);
      browser.signIn("Sari", PASSWORD);
      assertThat(browser.get("/api/v1/stories").statusCode()).isEqualTo(200);
      assertThat(browser.get("/api/v1/stories", HEADER, "Sari").statusCode()).isEqualTo(403);
      assertThat(service.accounts().audit().before(Integer.MAX_VALUE, 1).getFirst())
          .extracting(Deed::action, Deed::done)
          .containsExactly(Action.USE_PROXY, false);
    }
  }

  @Test
  void aHeaderThatNobodyNamedMeansNothing() {
    try (RunningService service = withAccounts(RunningService.in(folder));
        CookieClient browser = new CookieClient(service)) {
      assertThat(browser.get("/api/v1/stories", HEADER, "Sari").statusCode()).isEqualTo(401);
      assertThat(browser.get("/api/v1/stories", "Remote-User", "Sari").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void onlyTheProxySaysWhereARequestComesFrom() throws Exception {
    try (RunningService service = withAccounts(RunningService.in(folder));
        CookieClient browser = new CookieClient(service)) {
      browser.get("/api/v1/stories", "X-Forwarded-For", "203.0.113.5");
      assertThat(service.log().getLast()).contains("\"address\":\"127.0.0.1\"");
    }
    try (RunningService service =
            RunningService.in(folder.resolve("b"), behind("127.0.0.1", false));
        CookieClient browser = new CookieClient(service)) {
      String[][] told = {
        {"203.0.113.5", "203.0.113.5"},
        {"10.9.8.7, 203.0.113.5", "203.0.113.5"},
        {"203.0.113.5, tidak-ada.example", "127.0.0.1"},
        {",", "127.0.0.1"},
        {"2001:db8::1", "2001:db8:0:0:0:0:0:1"}
      };
      for (String[] one : told) {
        browser.get("/api/v1/stories", "X-Forwarded-For", one[0]);
        assertThat(service.log().getLast()).contains("\"address\":\"" + one[1] + "\"");
      }
    }
  }

  @Test
  void behindHttpsCookiesAreSecureAndPagesAreOfHttps() throws Exception {
    try (RunningService service =
        withAccounts(RunningService.in(folder, behind("127.0.0.1", true, "saksi.example")))) {
      String page =
          service.rawAll(
              "GET /sign-in HTTP/1.1\r\nHost: saksi.example\r\nConnection: close\r\n\r\n");
      assertThat(page).contains("Set-Cookie: __Host-saksi-browser=", "Secure", "HttpOnly");
      String browser = page.replaceFirst("(?s).*__Host-saksi-browser=([0-9a-f]+).*", "$1");
      String seal = page.replaceFirst("(?s).*?name=\"seal\" value=\"([0-9a-f]+)\".*", "$1");
      String form = "name=Sari&password=kuda+lumping+menari&seal=" + seal;
      for (String origin : new String[] {"http://saksi.example", "https://jahat.example", "null"}) {
        assertThat(service.rawAll(post(form, browser, origin))).as(origin).contains("403");
      }
      assertThat(service.rawAll(post(form, browser, "https://saksi.example")))
          .contains("303", "Set-Cookie: __Host-saksi-session=", "Secure");
    }
  }

  private static String post(String form, String browser, String origin) {
    return body("POST", "/sign-in", form)
        + "Host: saksi.example\r\nCookie: __Host-saksi-browser="
        + browser
        + "\r\nOrigin: "
        + origin
        + "\r\n\r\n"
        + form;
  }
}
