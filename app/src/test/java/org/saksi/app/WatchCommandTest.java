package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code saksi watch} and {@code saksi outlets}. */
@Timeout(60)
class WatchCommandTest {

  private final Kiosk kiosk = new Kiosk();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    kiosk.close();
  }

  private Object[] once(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("watch", "--allow-private", "--once", "--state"));
    all.add(folder.resolve("catatan"));
    all.addAll(List.of(arguments));
    return all.toArray();
  }

  private String feed() {
    return kiosk.on(2, "/rss", Kiosk.feed(kiosk.page(3, "Wungu"), kiosk.page(4, "Selo")));
  }

  @Test
  void printsEachReportOnceAndSaysHowItWent() throws IOException {
    String feed = feed();
    Run first = Run.of(once(feed));
    assertThat(first.exitCode()).isZero();
    assertThat(first.outputLines()).hasSize(2);
    assertThat(first.errorLines()).containsExactly("saksi: 2 new, 0 not read, 0 still to fetch");
    Path log = folder.resolve("catatan").resolve("reports.jsonl");
    assertThat(Files.readAllLines(log)).isEqualTo(first.outputLines());
    Run second = Run.of(once(feed));
    assertThat(second.output()).isEmpty();
    assertThat(second.errorLines()).containsExactly("saksi: 0 new, 0 not read, 0 still to fetch");
    Files.write(folder.resolve("catatan").resolve("printed"), new byte[3]);
    Run again = Run.of(once(feed));
    assertThat(again.output()).as("a mark that was cut").isEqualTo(first.output());
    assertThat(again.errorLines())
        .containsExactly(
            "saksi: 2 found before, printed now", "saksi: 0 new, 0 not read, 0 still to fetch");
    Files.delete(log);
    kiosk.on(2, "/rss", Kiosk.feed(kiosk.page(6, "Ulu"), kiosk.page(7, "Hilir")));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Object[] words = once(feed);
    int code = run(words, new BrokenPipe(1), err);
    assertThat(code).as("a reader that has had enough is no failure: %s", err).isZero();
    assertThat(Run.of(once(feed)).output()).contains("Desa Ulu jebol", "Desa Hilir jebol");
  }

  private static int run(Object[] words, OutputStream out, OutputStream err) {
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    return Main.run(arguments, new ByteArrayInputStream(new byte[0]), out, err);
  }

  /** A reader that goes away. */
  private static final class BrokenPipe extends OutputStream {
    private int left;

    BrokenPipe(int left) {
      this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (--left < 0 || length > 0) {
        throw new IOException("Broken pipe");
      }
    }
  }

  @Test
  void addsToAFileExactlyOnce() throws IOException {
    String feed = feed();
    Path out = folder.resolve("laporan.jsonl");
    Run first = Run.of(once(feed, "--out", out));
    assertThat(first.output()).isEmpty();
    assertThat(Files.readAllLines(out)).hasSize(2);
    kiosk.on(2, "/rss", Kiosk.feed(kiosk.page(5, "Mati").replace("Mati", "tiada")));
    kiosk.on(5, "/tiada", exchange -> exchange.sendResponseHeaders(404, -1));
    Run second = Run.of(once(feed, "--out", out));
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.errors()).contains("the page is not there (404)", "0 new, 1 not read");
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void saysWhenNothingCouldBeRead() {
    String gone = kiosk.on(2, "/rss", exchange -> exchange.sendResponseHeaders(404, -1));
    Run nothing = Run.of(once(gone));
    assertThat(nothing.exitCode()).isEqualTo(3);
    assertThat(nothing.errors()).contains("the page is not there (404)");
    Run some = Run.of(once(gone, kiosk.on(3, "/rss", Kiosk.feed(kiosk.page(4, "Selo")))));
    assertThat(some.exitCode()).isEqualTo(1);
    Run nothingNew = Run.of(once(gone, kiosk.on(3, "/rss", Kiosk.feed(kiosk.page(4, "Selo")))));
    assertThat(nothingNew.exitCode()).as("a list was read").isEqualTo(1);
    String unchanged =
        kiosk.on(
            3,
            "/rss",
            exchange -> {
              boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
              byte[] list = Kiosk.feed(kiosk.page(4, "Selo")).getBytes(StandardCharsets.UTF_8);
              exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
              exchange.getResponseHeaders().set("ETag", "\"1\"");
              exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : list.length);
              if (!known) {
                exchange.getResponseBody().write(list);
              }
            });
    Run.of(once(unchanged));
    assertThat(Run.of(once(gone, unchanged)).exitCode()).as("one is unchanged").isEqualTo(1);
  }

  @Test
  void aFileThatIsNoLogIsRefusedUntouched() throws IOException {
    Path notes = Files.writeString(folder.resolve("rapat.txt"), "Catatan rapat");
    Run run = Run.of(once("http://127.0.0.1:1/", "--out", notes));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorLines().getFirst())
        .isEqualTo(
            "saksi: cannot go on with this watch: %s: line 1 is none that a watch writes"
                .formatted(notes));
    assertThat(Files.readString(notes)).isEqualTo("Catatan rapat");
  }

  @Test
  void aDryRunOfAnOutletAsksNobodyAndWritesNothing() {
    Path archive = folder.resolve("bukti.warc.gz");
    Run run = Run.of(once("antaranews.com", "--dry-run", "--archive", archive));
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("GET https://").contains("antaranews.com", "robots.txt");
    assertThat(run.errors()).contains("watches ANTARA (antaranews.com) at https://");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDryRunKnowsWhatTheWatchRemembers() throws IOException {
    byte[] list = Kiosk.feed(kiosk.page(3, "Wungu")).getBytes(StandardCharsets.UTF_8);
    String feed =
        kiosk.on(
            2,
            "/rss",
            exchange -> {
              exchange.getResponseHeaders().set("Content-Type", "application/xml");
              exchange.getResponseHeaders().set("ETag", "\"edisi-7\"");
              exchange.sendResponseHeaders(200, list.length);
              exchange.getResponseBody().write(list);
            });
    assertThat(Run.of(once(feed, "--dry-run")).output()).doesNotContain("edisi-7");
    Run.of(once(feed));
    Path memory = folder.resolve("catatan").resolve("memory.jsonl");
    String before = Files.readString(memory);
    assertThat(Run.of(once(feed, "--dry-run")).output()).contains("If-None-Match: \"edisi-7\"");
    assertThat(memory).hasContent(before);
  }

  @Test
  void aDryRunSaysWhoWantsToBeLeftAlone() {
    String feed =
        kiosk.on(
            2,
            "/rss",
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", "3600");
              exchange.sendResponseHeaders(503, -1);
            });
    Run.of(once(feed));
    Run dry = Run.of(once(feed, "--dry-run"));
    assertThat(dry.output()).isEmpty();
    assertThat(dry.errors()).contains(feed + ": not asked, its server asks to be left alone until");
  }

  @Test
  void anUnknownOutletIsToldWithThoseLikeIt() {
    Run like = Run.of(once("antaranew.com"));
    assertThat(like.exitCode()).isEqualTo(2);
    assertThat(like.errorLines().getFirst())
        .startsWith("saksi: no outlet is known as 'antaranew.com'; do you mean ")
        .contains("antaranews.com");
    assertThat(Run.of(once("qqqqqqqqqq")).errors())
        .contains("no outlet is known as 'qqqqqqqqqq'; saksi outlets shows those that are");
  }

  @ParameterizedTest
  @ValueSource(strings = {"29s", "0m", "10", "-5m", "1d", "", "1234567h"})
  void aPauseThatIsNoneOrTooShortIsAWrongCommandLine(String pause) {
    Run run = Run.of(once("antaranews.com", "--every", pause, "--dry-run"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).startsWith("saksi: ").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30s", "1m", "2h", " 10m "})
  void aPauseIsSecondsMinutesOrHours(String pause) {
    assertThat(Run.of(once("antaranews.com", "--every", pause, "--dry-run")).exitCode()).isZero();
  }

  @Test
  void whatIsNoAddressIsAWrongCommandLine() {
    Run other = Run.of(once("ftp://127.0.0.1/kabar"));
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.errors())
        .contains("ftp://127.0.0.1/kabar is no address of the web: http and https are watched");
    Run run = Run.of(once("http://"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("http:// is no address of the web");
  }

  @Test
  void outletsAreShownByOwnerAsJsonAndOneByOne() {
    Run all = Run.of("outlets");
    assertThat(all.exitCode()).isZero();
    assertThat(all.output()).startsWith("outlets · ").contains("antaranews.com");
    Run json = Run.of("outlets", "antaranews.com", "--format", "json");
    assertThat(json.outputLines())
        .singleElement()
        .asString()
        .startsWith("{\"domain\":\"antaranews.com\",\"name\":")
        .contains("\"feeds\":[", "\"sitemaps\":[");
    assertThat(Run.of("outlets", "--format", "html").output()).startsWith("<!doctype html>");
    assertThat(Run.of("outlets", "antaranew.com").errors()).contains("do you mean");
    assertThat(Run.of("outlets", "--format", "json").outputLines()).hasSizeGreaterThan(60);
  }
}
