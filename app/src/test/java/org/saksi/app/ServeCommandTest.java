package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.serve.RunningService;

@Timeout(60)
class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  void listensToNobodyElsewhere() {
    Run run = Run.of("serve", "--store", folder, "--listen", "0.0.0.0");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("others could reach 0.0.0.0", "saksi account add");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aRefusalMakesNoStoreWhereAProxyKnowsEverybody() {
    Run run = Run.of("serve", "--store", folder, "--listen", "0.0.0.0", "--proxy-user", "X-User");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("by which names");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void listensToOthersWhereThereAreAccountsAndANameToComeBy() {
    String[] store = {"--store", folder.toString()};
    Run.with("kuda lumping menari\n", "account", "add", "Ratih", store[0], store[1]);
    Run run = Run.of("serve", store[0], store[1], "--listen", "0.0.0.0");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("by which names");
  }

  @Test
  void namesHeadersAndAddressesArePossibleOnes() {
    for (String[] wrong :
        new String[][] {
          {"--host", "saksi.example:80"},
          {"--host", "http://saksi.example"},
          {"--proxy-user", "X User"},
          {"--proxy", "bukan alamat"},
          {"--listen", "bukan alamat"}
        }) {
      Run run = Run.of("serve", "--store", folder, wrong[0], wrong[1]);
      assertThat(run.exitCode()).as(wrong[1]).isEqualTo(2);
      assertThat(run.errors()).doesNotContain("fault");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void asksForAStoreAndAPossiblePort() {
    assertThat(Run.of("serve").exitCode()).isEqualTo(2);
    assertThat(Run.of("serve", "--store", folder, "--port", "70000").exitCode()).isEqualTo(2);
    assertThat(Run.of("serve", "--store", folder, "--rate", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void lettersNeedAServerAndAnAddressToComeFrom() throws Exception {
    String mail = "smtp://saksi@mail.example";
    assertThat(Run.of("serve", "--store", folder, "--mail", mail).errors())
        .contains("both --mail and --mail-from");
    Run open = Run.of("serve", "--store", folder, "--mail", mail, "--mail-from", "a@b.example");
    assertThat(open.exitCode()).isEqualTo(2);
    assertThat(open.errors()).contains("user@ in its address and a password");
    Path missing = folder.resolve("tidak-ada");
    assertThat(
            Run.of(
                    "serve",
                    "--store",
                    folder,
                    "--mail",
                    mail,
                    "--mail-from",
                    "a@b.example",
                    "--mail-password",
                    missing)
                .errors())
        .contains("--mail-password: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void thePublicAddressIsOneThatLinksCanBeginWith() {
    for (String wrong :
        new String[] {
          "saksi.example",
          "ftp://saksi.example",
          "https:///alerts",
          "https://saksi.example/?a=b",
          "https://saksi.example/#a",
          "https://saksi.example/saksi",
          "https://ratih:rahasia@saksi.example",
          "https://saksi.example:70000",
          "bukan alamat"
        }) {
      Run run = Run.of("serve", "--store", folder, "--public-address", wrong);
      assertThat(run.exitCode()).as(wrong).isEqualTo(2);
      assertThat(run.errors()).as(wrong).contains("--public-address").doesNotContain("fault");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void servesNothingWhereNothingCouldBeRead() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("kosong"));
    Run run = Run.of("serve", "--store", folder.resolve("toko"), "--port", "0", empty);
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void allThatIsToldIsInLinesOfJsonWhereAProgramReadsIt() throws Exception {
    String said;
    try (Started started =
        Started.with("serve", "--store", folder.toString(), "--port", "0", "--log")) {
      started.get("/search?q=rahasia");
      started.close();
      assertThat(started.run.get()).isEqualTo(130);
      said = started.err.toString(StandardCharsets.UTF_8);
    }
    List<Map<?, ?>> lines = new ArrayList<>();
    for (String line : said.lines().toList()) {
      lines.add(new ObjectMapper().readValue(line, Map.class));
    }
    assertThat(lines).allMatch(line -> line.containsKey("time"));
    assertThat(lines)
        .anyMatch(line -> String.valueOf(line.get("message")).startsWith("answers at"));
    assertThat(lines)
        .anyMatch(line ->
            "request".equals(line.get("event"))
                && "/search".equals(line.get("path"))
                && Integer.valueOf(200).equals(line.get("status")));
    assertThat(said).contains("under way, and stops").doesNotContain("rahasia");
  }

  /** A service that was started as people start it. */
  private record Started(
      FutureTask<Integer> run, Thread command, URI address, ByteArrayOutputStream err)
      implements AutoCloseable {

    static Started with(String... words) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      FutureTask<Integer> run =
          new FutureTask<>(() ->
              Main.run(words, InputStream.nullInputStream(), OutputStream.nullOutputStream(), err));
      Thread command = new Thread(run);
      command.start();
      String address = "";
      while (address.isEmpty() && command.isAlive()) {
        Thread.onSpinWait();
        String said = err.toString(StandardCharsets.UTF_8);
        address = said.lines().filter(l -> l.contains("answers at")).findFirst().orElse("");
      }
      String at = address.replaceFirst(".*answers at (\\S+/).*", "$1");
      return new Started(run, command, URI.create(at), err);
    }

    String get(String path) throws Exception {
      return send(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    String post(String path, String json) throws Exception {
      return send(
          HttpRequest.newBuilder(address.resolve(path))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json))
              .build());
    }

    private static String send(HttpRequest request) throws Exception {
      try (HttpClient client = HttpClient.newHttpClient()) {
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      }
    }

    /** Ends it, if the test has not. */
    @Override
    public void close() {
      command.interrupt();
    }
  }

  @Test
  void takesInThenAnswersUntilItIsStopped() throws Exception {
    Path report = folder.resolve("hujan.txt");
    Files.writeString(report, "Hujan turun di Blora sejak Senin pagi.");
    String store = folder.resolve("toko").toString();
    try (Started service =
        Started.with("serve", "--store", store, "--port", "0", report.toString())) {
      assertThat(service.get("/health")).contains("\"reports\":1");
      service.command().interrupt();
      assertThat(service.run().get()).isEqualTo(130);
    }
  }

  @Test
  void webhooksAndFeedsLeadToThePublicAddress() throws Exception {
    BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/masuk",
        exchange -> {
          messages.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    hook.start();
    String store = folder.resolve("toko").toString();
    String[] words = {
      "serve",
      "--store",
      store,
      "--port",
      "0",
      "--allow-private",
      "--public-address",
      "HTTPS://saksi.example:8443/"
    };
    try (Started service = Started.with(words)) {
      String alert =
          service.post(
              "/api/v1/alerts",
              "{\"name\":\"Pasar\",\"editor\":\"Ratih\",\"query\":\"wonokarso\",\"webhook\":\"http://127.0.0.1:%d/masuk\"}"
                  .formatted(hook.getAddress().getPort()));
      RunningService.FIRE.forEach(report -> {
        try {
          service.post("/api/v1/reports", report);
        } catch (Exception failed) {
          throw new IllegalStateException(failed);
        }
      });
      assertThat(messages.take()).contains("\"page\":\"https://saksi.example:8443/alerts/1\"");
      String feed = alert.replaceFirst("(?s).*\"feed\":\"([^\"]*)\".*", "$1");
      assertThat(service.get(feed)).contains("href=\"https://saksi.example:8443/alerts/1\"");
      service.command().interrupt();
      assertThat(service.run().get()).isEqualTo(130);
    } finally {
      hook.stop(0);
    }
  }
}
