package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.report.Report;
import org.saksi.store.desk.Ledger;
import org.saksi.store.log.Log;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.store.sql.Database;
import org.saksi.story.Decision;

/** A store that is opened again goes on as if it had never been closed. */
class CheckpointTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final Instant NOON = Instant.parse("2025-03-20T05:00:00Z");

  @TempDir private Path folder;

  private Newsroom open(String location) {
    return Newsroom.open(location, index(), SAKSI);
  }

  private Path index() {
    return folder.resolve("index");
  }

  private Path file() {
    return folder.resolve("index.fold");
  }

  private static Ruling rule(Newsroom newsroom, Decision decision) {
    Ruling ruling = newsroom.rule("Dewi", NOON, "salah tempat", new Verdict.Placed(decision));
    newsroom.settle();
    return ruling;
  }

  /** Where every report is by now, and where it would be if all were gone through again. */
  private static void isAsFromTheBeginning(Newsroom newsroom) {
    newsroom.settle();
    List<String> now = places(newsroom);
    newsroom.rebuild();
    assertThat(now).isEqualTo(places(newsroom)).isNotEmpty();
  }

  private static List<String> places(Newsroom newsroom) {
    List<String> places = new ArrayList<>();
    newsroom.forEachReport(report -> {
      String story = newsroom.board().storyOf(report.id()).orElse("nowhere");
      places.add(report.id() + " in " + story + ": " + newsroom.board().history(story));
    });
    return places;
  }

  @ParameterizedTest
  @EnumSource
  void reportsJoinStoriesFromBeforeItWasClosed(Engine engine) {
    String location = engine.fresh(folder);
    List<Report> reports = new ArrayList<>(Reports.many(30));
    reports.addAll(List.of(Reports.flood("a"), Reports.fire("b"), Reports.floodElsewhere("c")));
    for (List<Report> some : List.of(reports.subList(0, 9), reports.subList(9, 32))) {
      try (Newsroom newsroom = open(location)) {
        newsroom.take(some);
        if (newsroom.position() > 9) {
          rule(newsroom, new Decision.Apart("a", "r3"));
        }
      }
      assertThat(file()).exists();
    }
    try (Newsroom newsroom = open(location)) {
      newsroom.take(reports.subList(32, 33));
      assertThat(newsroom.board().storyOf("c")).isEqualTo(newsroom.board().storyOf("a"));
      isAsFromTheBeginning(newsroom);
    }
  }

  @Test
  void whatCameAfterTheCheckpointIsGoneThroughAgain() throws IOException {
    String location = Engine.SQLITE.fresh(folder);
    try (Newsroom newsroom = open(location)) {
      newsroom.take(Reports.many(12));
    }
    Path older = Files.copy(file(), folder.resolve("older"));
    try (Newsroom newsroom = open(location)) {
      newsroom.take(List.of(Reports.flood("a"), Reports.fire("b")));
      rule(newsroom, new Decision.Merge("a", "b"));
    }
    Files.copy(older, file(), StandardCopyOption.REPLACE_EXISTING); // as after a crash
    try (Newsroom newsroom = open(location)) {
      newsroom.take(List.of(Reports.floodElsewhere("c")));
      assertThat(newsroom.board().storyOf("b")).isEqualTo(newsroom.board().storyOf("a"));
      isAsFromTheBeginning(newsroom);
    }
  }

  @Test
  void whatWasTakenBackSinceIsNotKnownFromTheCheckpoint() throws IOException {
    String location = Engine.SQLITE.fresh(folder);
    Ruling merge;
    try (Newsroom newsroom = open(location)) {
      newsroom.take(List.of(Reports.flood("a"), Reports.fire("b")));
      merge = rule(newsroom, new Decision.Merge("a", "b"));
    }
    Path older = Files.copy(file(), folder.resolve("older"));
    try (Newsroom newsroom = open(location)) {
      newsroom.rule("Dewi", NOON, "keliru", new Verdict.Undone(merge.position()));
      newsroom.settle();
    }
    Files.copy(older, file(), StandardCopyOption.REPLACE_EXISTING);
    try (Newsroom newsroom = open(location)) {
      newsroom.take(List.of(Reports.floodElsewhere("c")));
      assertThat(newsroom.board().storyOf("b")).contains("b");
      isAsFromTheBeginning(newsroom);
    }
  }

  @Test
  void anEditorMayNameWhatTheCheckpointHasLetGo() {
    String location = Engine.SQLITE.fresh(folder);
    try (Newsroom newsroom = open(location)) {
      newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
      newsroom.take(IntStream.range(0, 20).mapToObj(Reports::later).toList());
      newsroom.settle();
      assertThat(newsroom.board().line("a").orElseThrow().closed()).isTrue();
    }
    try (Newsroom newsroom = open(location)) {
      rule(newsroom, new Decision.Split("a", List.of("c")));
      assertThat(newsroom.board().storyOf("c")).get().isNotEqualTo("a");
    }
    try (Newsroom newsroom = open(location)) {
      newsroom.take(List.of(Reports.fire("y")));
      isAsFromTheBeginning(newsroom);
      assertThat(newsroom.board().storyOf("c")).get().isNotEqualTo("a");
    }
  }

  @Test
  void aDamagedCheckpointOrOneOfAnotherStoreIsPassedOver() throws IOException {
    String location = Engine.SQLITE.fresh(folder);
    try (Newsroom newsroom = open(location)) {
      newsroom.take(Reports.many(12));
    }
    byte[] good = Files.readAllBytes(file());
    assertThat(position(location)).contains(12);
    byte[] turned = good.clone();
    turned[good.length / 2] ^= 1;
    for (byte[] bad : List.of(new byte[0], new byte[] {1, 2, 3}, cut(good), turned)) {
      Files.write(file(), bad);
      assertThat(position(location)).isEmpty();
      try (Newsroom newsroom = open(location)) {
        isAsFromTheBeginning(newsroom);
      }
    }
    Files.write(file(), good);
    assertThat(position(location)).as("of before a rebuild").isEmpty();
    String elsewhere = Engine.SQLITE.fresh(folder);
    try (Newsroom other = open(elsewhere)) {
      assertThat(file()).exists();
      other.take(List.of(Reports.flood("a"), Reports.fire("b"), Reports.floodElsewhere("c")));
      isAsFromTheBeginning(other);
    }
  }

  /** Where the next start will go on from. */
  private Optional<Integer> position(String location) {
    try (Database database = Database.open(location)) {
      return new Checkpoint(file(), new Log(database), new Ledger(database), SAKSI)
          .read()
          .map(Checkpoint.Taken::position);
    }
  }

  private static byte[] cut(byte[] file) {
    return java.util.Arrays.copyOf(file, file.length - 20);
  }
}
