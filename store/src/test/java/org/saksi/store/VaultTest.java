package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;
import org.saksi.store.log.Log;
import org.saksi.store.log.Verdict;
import org.saksi.store.sql.Database;
import org.saksi.store.sql.StoreException;
import org.saksi.story.Decision;

/** Backups and checks. */
class VaultTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  @TempDir private Path folder;

  private List<StoryLine> fill(String location) throws IOException {
    try (Newsroom newsroom =
        Newsroom.open(location, Files.createTempDirectory(folder, "index"), SAKSI)) {
      newsroom.take(Reports.many(20));
      newsroom.rule(
          "Dewi",
          Instant.parse("2025-03-04T05:00:00Z"),
          "\"lain\" <b>",
          new Verdict.Placed(new Decision.Split("r0", List.of("r1", "r2"))));
      newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
      newsroom.settle();
      return newsroom.board().lines(StoryOrder.NEWEST, null, 1_000);
    }
  }

  private static byte[] backup(String location) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Vault.backup(location, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void aBackupRestoredOnAnotherEngineGivesTheSameStoriesAndTheSameBackup(Engine engine)
      throws IOException {
    String from = engine.fresh(folder);
    List<StoryLine> stories = fill(from);
    byte[] file = backup(from);

    Engine other = engine == Engine.SQLITE ? Engine.POSTGRESQL : Engine.SQLITE;
    String to = other.fresh(folder);
    assertThat(Vault.restore(new ByteArrayInputStream(file), to)).isEqualTo(23);
    try (Newsroom newsroom = Newsroom.open(to, Files.createTempDirectory(folder, "index"), SAKSI)) {
      newsroom.settle();
      assertThat(newsroom.board().lines(StoryOrder.NEWEST, null, 1_000))
          .isEqualTo(stories)
          .isNotEmpty();
      assertThat(newsroom.rulings()).extracting("reason").containsExactly("\"lain\" <b>");
    }
    assertThat(backup(to)).isEqualTo(file);
  }

  @Test
  void aBackupIsNotRestoredIntoAStoreThatHoldsSomething() throws IOException {
    String location = Engine.SQLITE.fresh(folder);
    fill(location);
    byte[] file = backup(location);
    assertThatThrownBy(() -> Vault.restore(new ByteArrayInputStream(file), location))
        .isInstanceOf(StoreException.class)
        .hasMessage("a backup is restored into an empty store, and this one is not");
  }

  @Test
  void aBackupThatLostItsEndIsTold() throws IOException {
    String location = Engine.SQLITE.fresh(folder);
    fill(location);
    List<String> lines = lines(backup(location));
    byte[] cut = gzip(lines.subList(0, 10));
    assertThatThrownBy(
            () -> Vault.restore(new ByteArrayInputStream(cut), Engine.SQLITE.fresh(folder)))
        .hasMessage("the backup ends after 9 entries, its end is lost");
  }

  @Test
  void aBackupThatWasChangedIsTold() throws IOException {
    String location = Engine.SQLITE.fresh(folder);
    fill(location);
    List<String> lines =
        lines(backup(location)).stream().map(line -> line.replace("Longsor", "Gempa")).toList();
    assertThatThrownBy(
            () -> Vault.restore(new ByteArrayInputStream(gzip(lines)), Engine.SQLITE.fresh(folder)))
        .hasMessage("the backup was changed after it was made: its sum is another");
  }

  @Test
  void somethingElseIsNoBackup() throws IOException {
    byte[] other = gzip(List.of("{\"text\":\"Banjir.\"}"));
    assertThatThrownBy(
            () -> Vault.restore(new ByteArrayInputStream(other), Engine.SQLITE.fresh(folder)))
        .hasMessage("line 1: this is no backup of a store");
    byte[] broken = gzip(List.of("{\"format\":\"saksi-log/1\"}", "{\"report\":\"a\"}"));
    assertThatThrownBy(
            () -> Vault.restore(new ByteArrayInputStream(broken), Engine.SQLITE.fresh(folder)))
        .hasMessageStartingWith("line 2 of the backup cannot be read: ");
  }

  @ParameterizedTest
  @EnumSource
  void aWholeStoreHasNoTroublesAndADamagedOneTellsWhere(Engine engine) throws IOException {
    String location = engine.fresh(folder);
    fill(location);
    assertThat(Vault.check(location)).isEqualTo(new Checkup(List.of(), List.of()));
    try (Database database = Database.open(location)) {
      database
          .jdbi()
          .useHandle(handle -> {
            handle.execute("UPDATE report SET sha256 = 'x' WHERE position = 3");
            handle.execute(
                "UPDATE report SET body = ? WHERE position = 5", new byte[] {0, 0, 0, 9, 1});
            handle.execute("UPDATE ruling SET position = 30");
            handle.execute("DELETE FROM placement WHERE report = 7");
          });
    }
    assertThat(Vault.check(location).troubles())
        .contains(
            "position 3: the text of r2 is not the one that came",
            "position 22 follows 20",
            "position 30 follows 23",
            "1 reports have no story")
        .anyMatch(trouble -> trouble.startsWith("position 5: r4: a packed text"));
  }

  @ParameterizedTest
  @EnumSource
  void whatWaitsForTheNextStartIsNoTrouble(Engine engine) throws IOException {
    String location = engine.fresh(folder);
    fill(location);
    try (Database database = Database.open(location)) {
      new Log(database).append(List.of(Reports.flood("baru")), Map.of());
      database.jdbi().useHandle(handle -> handle.execute("UPDATE story SET settled = 0"));
    }
    Checkup checkup = Vault.check(location);
    assertThat(checkup.troubles()).isEmpty();
    assertThat(checkup.due())
        .hasSize(2)
        .contains("1 reports wait for their story")
        .anyMatch(due -> due.endsWith("stories wait to be compared with reports that came last"));
    try (Newsroom newsroom = Newsroom.open(location, folder.resolve("index"), SAKSI)) {
      newsroom.settle();
    }
    assertThat(Vault.check(location)).isEqualTo(new Checkup(List.of(), List.of()));
  }

  private static List<String> lines(byte[] file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    }
  }

  private static byte[] gzip(List<String> lines) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(file)) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }
}
