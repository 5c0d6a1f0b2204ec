package org.saksi.source.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.source.News;
import org.saksi.source.NewsServer;
import org.saksi.source.PageIntake;
import org.saksi.source.web.Fetcher;

/** What a watch finds when it is started again after whatever has happened. */
@Timeout(30)
class RestartTest {

  private final NewsServer server = new NewsServer();
  private final URI rss = server.at("/rss");
  @TempDir private Path folder;

  @BeforeEach
  void write() {
    server
        .on("/a", News.page("Wungu"))
        .on("/b", News.page("Selo"))
        .on("/rss", News.rss(server.at("/a"), server.at("/b")));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Desk desk() {
    return new Desk(folder);
  }

  @Test
  void halfALineOfTheLogIsFetchedAgain() throws IOException {
    desk().round(rss);
    long whole = Files.size(desk().log());
    Desk.cut(desk().log(), whole - 10);
    Files.writeString(
        desk().memory(),
        Files.readString(desk().memory()).lines().limit(3).reduce("", (a, b) -> a + b + "\n"));
    desk().round(rss);
    assertThat(desk().logged()).containsExactly("/a", "/b");
    assertThat(Files.size(desk().log())).isEqualTo(whole);
  }

  @Test
  void halfALineOfTheMemoryIsForgotten() throws IOException {
    desk().round(rss);
    String memory = Files.readString(desk().memory());
    Desk.append(desk().memory(), "{\"done\":\"http://kabar.exam");
    assertThat(desk().round(rss)).isEmpty();
    assertThat(Files.readString(desk().memory())).isEqualTo(memory);
  }

  @Test
  void aReportInTheLogThatTheMemoryDoesNotKnowIsNotDoubled() throws IOException {
    desk().round(rss);
    Files.delete(desk().memory());
    assertThat(desk().round(rss))
        .containsExactly("the same text as before", "the same text as before");
    assertThat(desk().logged()).containsExactly("/a", "/b");
  }

  @Test
  void whatWaitedIsFetchedEvenIfTheFeedNoLongerNamesIt() throws IOException {
    desk().round(rss);
    Files.delete(desk().log());
    Files.writeString(
        desk().memory(), "{\"waits\":\"%s\",\"stamp\":\"\"}\n".formatted(server.at("/b")));
    server.on("/rss", NewsServer.status(503));
    assertThat(desk().round(rss)).containsExactly("the server is too busy (503)", "/b");
  }

  @Test
  void aLogOfItsOwnIsAddedTo() throws IOException {
    Path log = folder.resolve("laporan.jsonl");
    for (int run = 0; run < 3; run++) {
      try (Fetcher web = NewsServer.fetcher();
          Watch watch = Watch.open(folder.resolve("catatan"), log, web, Desk.DETECTOR)) {
        Desk.round(watch, rss);
      }
    }
    assertThat(Desk.logged(log)).containsExactly("/a", "/b");
    assertThat(folder.resolve("catatan").resolve(Watch.LOG)).doesNotExist();
  }

  @Test
  void aFileThatIsNoLogIsRefusedUntouched() throws IOException {
    Path notes = Files.writeString(folder.resolve("rapat.txt"), "Catatan rapat\n");
    Path report =
        Files.writeString(folder.resolve("laporan.json"), "{\"text\":\"Desa terendam.\"}");
    try (Fetcher web = NewsServer.fetcher()) {
      for (Path file : List.of(notes, report)) {
        String before = Files.readString(file);
        assertThatExceptionOfType(FileSystemException.class)
            .isThrownBy(() -> Watch.open(folder.resolve("catatan"), file, web, Desk.DETECTOR))
            .withMessageContaining(file.toString());
        assertThat(Files.readString(file)).isEqualTo(before);
      }
    }
  }

  @Test
  void triesAreCountedOverRuns() {
    Desk patient = new Desk(folder, Desk.limits(2, 10, 10, 1));
    server.on("/a", NewsServer.status(503));
    assertThat(patient.round(rss)).first().asString().contains("asked again");
    assertThat(patient.round(rss)).containsExactly("the server is too busy (503)");
    assertThat(patient.round(rss)).isEmpty();
  }

  @Test
  void anotherLogGoesOnWithTheVersionsOfTheFirst() throws IOException {
    URI atom = server.at("/atom");
    server.on("/atom", News.atom(server.at("/a"), "2026-02-03T10:00:00Z"));
    desk().round(atom);
    server
        .on("/a", News.page("Karang"))
        .on("/atom", News.atom(server.at("/a"), "2026-02-03T11:00:00Z"));
    Path next = folder.resolve("besok.jsonl");
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = Watch.open(folder, next, web, Desk.DETECTOR)) {
      Desk.round(watch, atom);
    }
    assertThat(Files.readString(next))
        .contains("\"supersedes\":\"%s\"".formatted(server.at("/a")))
        .doesNotContain("\"id\":\"%s\"".formatted(server.at("/a")));
  }

  @Test
  void twoWatchesOnAFolderAreOneTooMany() throws IOException {
    try (Fetcher web = NewsServer.fetcher();
        Watch first = desk().open(web)) {
      assertThatExceptionOfType(FileSystemException.class)
          .isThrownBy(() -> desk().open(web))
          .withMessageContaining("another watch writes to it");
      Path other = folder.resolve("lain.jsonl");
      assertThatExceptionOfType(FileSystemException.class)
          .as("with a log of its own")
          .isThrownBy(() -> Watch.open(folder, other, web, Desk.DETECTOR))
          .withMessageContaining("another watch writes to it");
      assertThat(Desk.round(first, rss)).containsExactly("/a", "/b");
    }
    assertThat(desk().round(rss)).isEmpty();
  }

  @Test
  void aMemoryThatSaysOneThingManyTimesIsWrittenAnew() throws IOException {
    desk().round(rss);
    String mark = "{\"feed\":\"%s\",\"etag\":\"x\"}\n".formatted(server.at("/lain"));
    Desk.append(desk().memory(), mark.repeat(50_010));
    Desk.append(
        desk().memory(),
        "{\"waits\":\"%s\",\"stamp\":\"2026-02-03\"}\n".formatted(server.at("/c")));
    server.on("/c", NewsServer.status(503));
    assertThat(desk().round(rss)).hasSize(1).first().asString().contains("asked again");
    assertThat(Files.readAllLines(desk().memory()))
        .hasSize(5)
        .contains(mark.strip())
        .contains("{\"waits\":\"%s\",\"stamp\":\"2026-02-03\"}".formatted(server.at("/c")));
    server.on("/c", News.page("Karang"));
    assertThat(desk().round(rss)).containsExactly("/c");
    assertThat(desk().logged()).containsExactly("/a", "/b", "/c");
  }

  @Test
  void aMemoryThatIsBeingWrittenAnewIsStillLocked() throws IOException {
    String mark = "{\"feed\":\"%s\",\"etag\":\"x\"}\n".formatted(server.at("/lain"));
    Files.writeString(desk().memory(), mark.repeat(50_010));
    try (Memory first = new Memory(desk().memory(), Desk.limits(3, 10, 10, 1))) {
      assertThat(first.waiting()).isZero();
      assertThatExceptionOfType(FileSystemException.class)
          .isThrownBy(() -> new Memory(desk().memory(), Desk.limits(3, 10, 10, 1)));
    }
  }

  @Test
  void aMemoryThatIsWrittenAnewHoldsWhatItHeld() throws IOException {
    String all =
        """
        {"done":"%1$s","stamp":"2026-02-03","id":"%1$s","url":"%1$s","sha256":"ab",\
        "etag":"x","lastModified":"y","at":"2026-02-03T10:00:00Z","vain":"2","alone":"1"}
        {"waits":"%2$s","stamp":"2026-02-04","tries":"3","notBefore":"2026-02-04T10:00:00Z"}
        {"feed":"%3$s","etag":"z","lastModified":"u","at":"2026-02-04T11:00:00Z"}
        {"rests":"kabar.example","until":"2926-02-04T11:00:00Z"}
        """
            .formatted(server.at("/a"), server.at("/b"), rss);
    String gone = "{\"rests\":\"lama.example\",\"until\":\"2026-02-04T11:00:00Z\"}\n";
    Files.writeString(desk().memory(), gone.repeat(50_010) + all);
    new Memory(desk().memory(), WatchLimits.STANDARD).close();
    assertThat(Files.readString(desk().memory())).isEqualTo(all);
  }

  @Test
  void aMemoryIsWrittenAnewWhileItIsOpenAndStaysLocked() throws IOException {
    try (Memory memory = new Memory(desk().memory(), WatchLimits.STANDARD)) {
      for (int i = 0; i < 50_010; i++) {
        memory.tried(server.at("/a"), Instant.EPOCH);
      }
      memory.tidy();
      assertThat(Files.readAllLines(desk().memory())).hasSize(1);
      assertThatExceptionOfType(FileSystemException.class)
          .isThrownBy(() -> new Memory(desk().memory(), WatchLimits.STANDARD));
      memory.done(server.at("/a"), Visit::failed);
      assertThat(Files.readAllLines(desk().memory())).hasSize(2);
    }
  }

  @Test
  void pausesGrowAsLongAsAnyoneWaits() {
    WatchLimits.Revisits usual = WatchLimits.Revisits.STANDARD;
    Instant at = Instant.parse("2026-02-03T10:00:00Z");
    Visit often = new Visit("2026-02-03", null, Visit.Mark.NONE, at, 15, 0);
    Instant due = at.plus(Duration.ofHours((long) Math.pow(3, 14)));
    assertThat(often.isDue("2026-02-04", due.minusSeconds(1), usual.first())).isFalse();
    assertThat(often.isDue("2026-02-04", due, usual.first())).isTrue();
    Visit endless = new Visit("2026-02-03", null, Visit.Mark.NONE, at, 1_000_000, 0);
    assertThat(endless.isDue("2026-02-04", due, usual.first())).isFalse();
    Waiting tired = new Waiting("", 1_000_000, null).tried(at, WatchLimits.STANDARD);
    assertThat(tired.isReady(at.plus(Duration.ofDays(100 * 365)))).isFalse();
  }

  @Test
  void anEarlierWordOfAChangeDoesNotReplaceALaterOne() {
    Visit visit = Visit.NONE.read("2026-02-04", null, null, Instant.EPOCH);
    assertThat(visit.read("2026-02-03", null, null, Instant.EPOCH).stamp()).isEqualTo("2026-02-04");
    PageIntake.Version other = new PageIntake.Version("a", null, "cd");
    assertThat(visit.read("2026-02-03", other, null, Instant.EPOCH).stamp())
        .isEqualTo("2026-02-04");
  }
}
