package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watch in a process of its own, killed while a page is on its way. */
@Timeout(60)
class KilledWatchTest {

  private final Kiosk kiosk = new Kiosk();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch killed = new CountDownLatch(1);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    killed.countDown();
    kiosk.close();
  }

  /** A feed of two pages, the second of which does not come before the kill. */
  private String feed() {
    String first = kiosk.page(3, "Wungu");
    String second =
        kiosk.on(
            4,
            "/Selo",
            exchange -> {
              asked.countDown();
              awaitKill();
              byte[] page = Kiosk.report("Selo").getBytes(StandardCharsets.UTF_8);
              exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
              exchange.sendResponseHeaders(200, page.length);
              exchange.getResponseBody().write(page);
            });
    return kiosk.on(2, "/rss", Kiosk.feed(first, second));
  }

  private void awaitKill() {
    try {
      killed.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private String[] watch(String feed, String... more) {
    List<String> words = new ArrayList<>(List.of("watch", feed, "--allow-private", "--once"));
    words.addAll(List.of("--state", folder.resolve("catatan").toString()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("output").toFile())
        .redirectError(folder.resolve("errors").toFile())
        .start();
  }

  private void kill(Process process) throws InterruptedException {
    process.destroyForcibly().waitFor();
    killed.countDown();
  }

  @Test
  void losesAndDoublesNothingInAFile() throws Exception {
    Path out = folder.resolve("laporan.jsonl");
    String[] words = watch(feed(), "--out", out.toString());
    Process process = start(words);
    asked.await();
    Run meanwhile = Run.of((Object[]) words);
    assertThat(meanwhile.exitCode()).isEqualTo(2);
    assertThat(meanwhile.errors()).contains("another watch writes to it");
    kill(process);
    assertThat(Run.of((Object[]) words).exitCode()).isZero();
    assertThat(villages(Files.readAllLines(out))).containsExactly("Wungu", "Selo");
    assertThat(Run.of((Object[]) words).errors()).contains("0 new");
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void losesAndDoublesNothingOnStandardOutput() throws Exception {
    String[] words = watch(feed());
    Process process = start(words);
    Path mark = folder.resolve("catatan").resolve("printed");
    while (!Files.exists(mark) || Files.size(mark) < Long.BYTES) {
      Thread.onSpinWait();
    }
    asked.await();
    kill(process);
    Run again = Run.of((Object[]) words);
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("output")));
    lines.addAll(again.outputLines());
    assertThat(villages(lines)).containsExactly("Wungu", "Selo");
  }

  private static List<String> villages(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceAll(".*\"headline\":\"Tanggul Jebol di ([A-Za-z]+)\".*", "$1"))
        .toList();
  }
}
