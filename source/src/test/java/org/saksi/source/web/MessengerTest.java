package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages are brought to the public web, whole and once, and nowhere else. */
@Timeout(60)
class MessengerTest {

  private static final byte[] BODY = "{\"ä\":1}".getBytes(StandardCharsets.UTF_8);

  private final TestWorld world = new TestWorld();
  private final List<String> came = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    InetAddress open = InetAddress.getByName(TestWorld.PUBLIC);
    server = HttpServer.create(new InetSocketAddress(open, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          came.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Saksi-Test")
                  + " "
                  + body);
          String path = exchange.getRequestURI().getPath();
          if (path.equals("/slow")) {
            await();
          }
          if (path.equals("/elsewhere")) {
            exchange.getResponseHeaders().add("Location", "/there");
          }
          int status = path.equals("/elsewhere") ? 307 : path.equals("/full") ? 500 : 204;
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.setExecutor(command -> Thread.ofVirtual().start(command));
    server.start();
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
  }

  private URI at(String host, String path) {
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
  }

  private String send(URI address, WebLimits limits) throws InterruptedException {
    try (Messenger messenger = new Messenger(limits, world.surroundings())) {
      return messenger.send(address, Map.of("Saksi-Test", "ya"), BODY);
    }
  }

  @Test
  void aMessageArrivesWhole() throws Exception {
    world.name("kait.example", List.of(TestWorld.PUBLIC));
    assertThat(send(at("kait.example", "/masuk?a=1"), WebLimits.STANDARD)).isNull();
    assertThat(came).containsExactly("POST /masuk?a=1 ya {\"ä\":1}");
  }

  @Test
  void noRedirectIsFollowedAndABadStatusIsTold() throws Exception {
    assertThat(send(at(TestWorld.PUBLIC, "/elsewhere"), WebLimits.STANDARD))
        .isEqualTo("the answer has the status 307");
    assertThat(send(at(TestWorld.PUBLIC, "/full"), WebLimits.STANDARD))
        .isEqualTo("the answer has the status 500");
    assertThat(came).hasSize(2);
  }

  @Test
  void nothingIsBroughtIntoAPrivateNetwork() throws Exception {
    world.name("dalam.example", List.of("10.1.2.3"));
    world.name("ganti.example", List.of(TestWorld.PUBLIC, "127.0.0.1"), List.of("127.0.0.1"));
    for (String host : List.of("127.0.0.1", "dalam.example", "ganti.example", "169.254.169.254")) {
      assertThat(send(at(host, "/"), WebLimits.STANDARD))
          .as(host)
          .contains("is not of the public internet");
    }
    assertThat(came).isEmpty();
    try (Messenger messenger = new Messenger(WebLimits.STANDARD, world.surroundings())) {
      assertThat(messenger.trouble(at("192.168.0.1", "/"))).contains("--allow-private");
      assertThat(messenger.trouble(URI.create("ftp://kait.example/"))).contains("not ftp");
      assertThat(messenger.trouble(URI.create("https://kait.example/"))).isNull();
    }
  }

  @Test
  void aPrivateNetworkThatIsAllowedIsReached() throws Exception {
    assertThat(send(at(TestWorld.PUBLIC, "/"), WebLimits.STANDARD.allowingPrivate())).isNull();
  }

  @Test
  void aServerThatNeverAnswersIsLeft() throws Exception {
    WebLimits hasty = TestWorld.within(Duration.ofMillis(300), Duration.ofSeconds(1));
    assertThat(send(at(TestWorld.PUBLIC, "/slow"), hasty)).contains("no answer in");
  }
}
