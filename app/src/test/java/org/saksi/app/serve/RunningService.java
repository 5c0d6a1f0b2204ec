package org.saksi.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.saksi.Saksi;
import org.saksi.app.access.Exposure;
import org.saksi.app.api.Reach;
import org.saksi.app.api.Reception;
import org.saksi.source.web.Messenger;
import org.saksi.source.web.WebLimits;
import org.saksi.store.Newsroom;
import org.saksi.store.account.AccountLimits;
import org.saksi.store.account.Accounts;

/** A service that runs over a store of its own, and a browser that has it open. */
public final class RunningService implements AutoCloseable {

  /** Two outlets tell of one fire, and of the dead they tell two numbers. */
  public static final List<String> FIRE =
      List.of(
          report(
              "warta-1",
              "Warta Uji",
              "Pasar Wonokarso Terbakar",
              "Kebakaran melanda Pasar Wonokarso di Kota Malang, Selasa (10/3/2026) malam. Kebakaran"
                  + " itu menewaskan tiga orang. \\\"Api berasal dari kios kain,\\\" kata Kepala"
                  + " Dinas Pemadam Kebakaran Kota Malang, Darmo Suwito."),
          report(
              "https://kabar.example/pasar wonokarso",
              "Kabar Uji",
              "Kios Pasar Wonokarso Hangus",
              "Pasar Wonokarso di Kota Malang terbakar pada Selasa (10/3/2026) malam. Kebakaran itu"
                  + " menewaskan lima orang. Kepala Dinas Pemadam Kebakaran Kota Malang Darmo"
                  + " Suwito mengatakan api berasal dari kios kain."));

  /** Two outlets tell of a bridge, in the same words but for one. */
  public static final List<String> BRIDGE =
      List.of(
          report(
              "warta-2",
              "Warta Uji",
              "Jembatan Kali Genteng Ambruk",
              "Jembatan gantung di atas Kali Genteng, Kabupaten Purbalingga, ambruk diterjang"
                  + " banjir bandang, Selasa (10/3/2026) sore. Bupati Purbalingga Sekar Wijanarti"
                  + " meminta warga memutar lewat Desa Rajawana."),
          report(
              "kabar-2",
              "Kabar Uji",
              "Banjir Bandang Robohkan Jembatan Kali Genteng",
              "Banjir bandang merobohkan jembatan gantung di atas Kali Genteng, Kabupaten"
                  + " Purbalingga, Selasa (10/3/2026) sore. Warga diminta Bupati Purbalingga Sekar"
                  + " Wijanarti memutar lewat Desa Rajawana."));

  static final Saksi SAKSI = Saksi.indonesian();

  /** Passwords are hashed quickly, sessions are short, and there are few of everything. */
  static final AccountLimits QUICK =
      new AccountLimits(12, 64, 4, 2, Duration.ofMinutes(30), Duration.ofHours(2), 4, 4);

  private final Newsroom newsroom;
  private final Accounts accounts;
  private final TestClock clock = new TestClock(Instant.parse("2026-03-10T03:00:00Z"));
  private final Service service;
  private final Messenger messenger = new Messenger(WebLimits.STANDARD);
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private RunningService(Path folder, ServiceLimits limits, Exposure exposure) {
    newsroom = Newsroom.open(folder.toString(), SAKSI);
    accounts = Accounts.open(folder.toString(), QUICK, clock);
    try {
      service =
          Service.start(
              newsroom,
              accounts,
              new Reception(newsroom, SAKSI),
              exposure,
              new Service.Manner(
                  limits,
                  new Reach(true, messenger::trouble),
                  messages::add,
                  new ServiceLog(log::add)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String report(String id, String outlet, String headline, String text) {
    return "{\"id\":\"%s\",\"outlet\":\"%s\",\"headline\":\"%s\",\"published\":\"2026-03-10\",\"text\":\"%s\"}"
        .formatted(id, outlet, headline, text);
  }

  /** A service over a new store. */
  public static RunningService in(Path folder) {
    return in(folder, ServiceLimits.STANDARD);
  }

  static RunningService in(Path folder, Exposure exposure) {
    return new RunningService(folder, ServiceLimits.STANDARD, exposure);
  }

  static RunningService in(Path folder, ServiceLimits limits) {
    return new RunningService(folder, limits, Exposure.onLoopback(0));
  }

  /** Puts in reports and waits for their findings. */
  public RunningService with(List<String> reports) {
    HttpResponse<String> answer = postJson("/api/v1/reports", reports.toString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.body());
    }
    newsroom.settle();
    return this;
  }

  public Newsroom newsroom() {
    return newsroom;
  }

  /** Where it answers. */
  public URI address() {
    return service.address();
  }

  /** Who may come in. */
  public Accounts accounts() {
    return accounts;
  }

  /** What sessions go by. */
  TestClock clock() {
    return clock;
  }

  Service service() {
    return service;
  }

  /** What was logged of requests. */
  public List<String> log() {
    return log;
  }

  /** What whoever runs it was told. */
  public List<String> messages() {
    return messages;
  }

  /** Reads what is at an address. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** Reads what is at an address as it came over the wire. */
  public HttpResponse<byte[]> bytes(String path, String... headers) {
    return send(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Reads a page. */
  public Document page(String path) {
    HttpResponse<String> answer = get(path, "Accept", "text/html");
    return Jsoup.parse(answer.body(), uri(path).toString());
  }

  /** Sends JSON. */
  public HttpResponse<String> postJson(String path, String body) {
    return post(path, "application/json", body);
  }

  /** Asks for something to be deleted. */
  public HttpResponse<String> delete(String path) {
    return send(request(path).DELETE().build());
  }

  /** Sends anything. */
  public HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Sends a form as the browser that has the pages open does. */
  public HttpResponse<String> submit(String path, String... namesAndValues) {
    String seal = page("/").select("input[name=seal]").attr("value");
    StringBuilder form = new StringBuilder("seal=").append(seal);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append('&').append(namesAndValues[i]).append('=');
      form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return post(path, "application/x-www-form-urlencoded", form.toString(), "Accept", "text/html");
  }

  /** Opens what never ends. */
  InputStream open(String path, String... headers) {
    try {
      return browser
          .send(request(path, headers).build(), HttpResponse.BodyHandlers.ofInputStream())
          .body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Sends what no client would send, and reads the first line of the answer. */
  String raw(String request) {
    return rawAll(request).lines().findFirst().orElse("");
  }

  /** Sends what no client would send, and reads all of the answer. */
  String rawAll(String request) {
    URI address = service.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private URI uri(String path) {
    return service.address().resolve(path);
  }

  private HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
    try {
      return browser.send(request, reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    browser.shutdownNow();
    service.close();
    accounts.close();
    messenger.close();
    newsroom.close();
  }
}
