package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(Run.of("serve", "--store", folder, "--public-address", "saksi.example").errors())
        .contains("--public-address is an address that begins with http");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void servesNothingWhereNothingCouldBeRead() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("kosong"));
    Run run = Run.of("serve", "--store", folder.resolve("toko"), "--port", "0", empty);
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void takesInThenAnswersUntilItIsStopped() throws Exception {
    Path report = folder.resolve("hujan.txt");
    Files.writeString(report, "Hujan turun di Blora sejak Senin pagi.");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = {
      "serve", "--store", folder.resolve("toko").toString(), "--port", "0", report.toString()
    };
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
    URI health = URI.create(address.replaceFirst(".*answers at ", "")).resolve("/health");
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).contains("\"reports\":1");
    }
    command.interrupt();
    assertThat(run.get()).isEqualTo(130);
  }
}
