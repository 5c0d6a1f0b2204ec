package org.saksi.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser with cookies of its own, which follows no redirect by itself. */
public final class CookieClient implements AutoCloseable {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final URI address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public CookieClient(RunningService service) {
    address = service.service().address();
  }

  /** Signs in by the form, as somebody does who is sent there. */
  public HttpResponse<String> signIn(String name, String password) {
    return submit("/sign-in", "/sign-in", "name", name, "password", password);
  }

  /** Sends a form with the seal of a page. */
  public HttpResponse<String> submit(String page, String path, String... namesAndValues) {
    return sendForm(path, seal(page), namesAndValues);
  }

  /** The seal of the forms on a page. */
  String seal(String page) {
    return page(page).select("input[name=seal]").attr("value");
  }

  HttpResponse<String> sendForm(String path, String seal, String... namesAndValues) {
    StringBuilder form = new StringBuilder("seal=").append(seal);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append('&').append(namesAndValues[i]).append('=');
      form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return send("POST", path, form.toString(), "Content-Type", FORM, "Accept", "text/html");
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  public Document page(String path) {
    return Jsoup.parse(get(path, "Accept", "text/html").body(), address.resolve(path).toString());
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** A cookie by its name; empty if there is none. */
  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .collect(Collectors.joining());
  }

  void setCookie(String name, String value) {
    cookies.getCookieStore().getCookies().stream()
        .filter(one -> one.getName().equals(name))
        .toList()
        .forEach(one -> cookies.getCookieStore().remove(address, one));
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setDomain(address.getHost());
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(address, cookie);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
