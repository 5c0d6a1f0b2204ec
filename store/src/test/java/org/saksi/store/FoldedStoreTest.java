package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.store.Elsewhere.Batch;
import org.saksi.store.FoldedStore.Folded;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.store.alert.News.Kind;
import org.saksi.store.alert.Subject;
import org.saksi.store.alert.Wish;
import org.saksi.store.log.Log;
import org.saksi.store.log.Verdict;
import org.saksi.store.search.Order;
import org.saksi.store.search.Page;
import org.saksi.store.search.Query;
import org.saksi.store.sql.Database;
import org.saksi.store.sql.StoreException;
import org.saksi.story.Decision;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryEvent;

/** What is folded elsewhere is put down as if a newsroom had taken it, on both engines. */
class FoldedStoreTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final int COUNT = 60;
  private static final List<Report> REPORTS = Restless.reports(COUNT, 14);
  private static final List<Batch> BATCHES = new Elsewhere(SAKSI).take(REPORTS, 7);

  @TempDir private Path folder;

  private void with(String location, Consumer<Newsroom> job) {
    try (Newsroom newsroom =
        Newsroom.open(location, Files.createTempDirectory(folder, "index"), SAKSI)) {
      job.accept(newsroom);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A store whose newsroom took the reports itself, and compared them now and then. */
  private String taken(Engine engine) {
    String location = engine.fresh(folder);
    with(
        location,
        newsroom -> {
          for (int at = 0; at < COUNT; at += 11) {
            newsroom.take(REPORTS.subList(at, Math.min(at + 11, COUNT)));
            newsroom.settle();
          }
        });
    return location;
  }

  private static void put(String location, List<Batch> batches) {
    try (FoldedStore store = FoldedStore.open(location)) {
      batches.forEach(batch -> store.put(batch.folded(), batch.outcomes()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPutDownIsWhatANewsroomComesToItself(Engine engine) {
    String taken = taken(engine);
    String put = engine.fresh(folder);
    put(put, BATCHES);

    Map<String, List<String>> tables = Tables.of(taken);
    assertThat(Tables.of(put)).isEqualTo(tables);
    assertThat(tables)
        .allSatisfy((name, rows) -> {
          if (!name.equals("ruling")) {
            assertThat(rows).as(name).isNotEmpty();
          }
        });
    assertThat(String.join(" ", tables.getOrDefault("happening", List.of())))
        .contains("OPENED", "JOINED", "MERGED", "SPLIT", "COPIED", "REVISED", "CLOSED");
    assertThat(Vault.check(put)).isEqualTo(new Checkup(List.of(), List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void aNewsroomThatIsOpenedOnItHasNothingLeftToDoAndGoesOn(Engine engine) {
    String taken = taken(engine);
    String put = engine.fresh(folder);
    put(put, BATCHES);
    with(
        put,
        newsroom -> {
          newsroom.settle();
          assertThat(newsroom.board().edition()).as("no fold, no comparison").isEqualTo("0-60-0");
          assertThat(newsroom.finder().find(found(newsroom, "selimut"), page()).total())
              .isPositive();
        });
    List<Report> more = Restless.reports(COUNT + 12, 14).subList(COUNT, COUNT + 12);
    for (String location : List.of(taken, put)) {
      with(
          location,
          newsroom -> {
            newsroom.take(more);
            newsroom.settle();
          });
    }
    assertThat(Tables.of(put)).isEqualTo(Tables.of(taken));
    with(put, Newsroom::rebuild);
    with(taken, Newsroom::rebuild);
    assertThat(Tables.of(put)).isEqualTo(Tables.of(taken));
  }

  private static Query found(Newsroom newsroom, String typed) {
    return (Query) newsroom.finder().read(typed);
  }

  private static Page page() {
    return Page.first(Order.DATE, 10);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHandedOverAgainIsPutDownOnce(Engine engine) {
    Map<String, List<String>> once = Tables.of(taken(engine));
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      String location = engine.fresh(folder);
      List<Outcome> known = new ArrayList<>();
      for (int at = 0; at < BATCHES.size(); at++) {
        known.addAll(BATCHES.get(at).outcomes());
        put(location, replay(at, known, random));
      }
      assertThat(Tables.of(location)).isEqualTo(once);
    }
  }

  /** A batch, and some before it again: each by itself or with it, among outcomes old and new. */
  private static List<Batch> replay(int last, List<Outcome> known, Random random) {
    List<Batch> again =
        new ArrayList<>(BATCHES.subList(Math.max(0, last - random.nextInt(4)), last));
    List<Folded> together = new ArrayList<>();
    again.forEach(batch -> together.addAll(batch.folded()));
    together.addAll(BATCHES.get(last).folded());
    List<Outcome> anyOrder = new ArrayList<>(known);
    Collections.shuffle(anyOrder, random);
    again.add(new Batch(together, anyOrder));
    again.addAll(BATCHES.subList(Math.max(0, last - random.nextInt(4)), last + 1));
    Collections.shuffle(anyOrder, random);
    again.add(new Batch(List.of(), anyOrder));
    return again;
  }

  @ParameterizedTest
  @EnumSource
  void anOutcomeOfOtherReportsIsPassedOver(Engine engine) {
    String location = engine.fresh(folder);
    Elsewhere elsewhere = new Elsewhere(SAKSI);
    Batch first = elsewhere.take(List.of(Reports.flood("a")));
    Batch second = elsewhere.take(List.of(Reports.floodElsewhere("c")));
    put(location, List.of(new Batch(List.of(), second.outcomes()), first));
    Map<String, List<String>> settled = Tables.of(location);
    assertThat(settled.get("story").getFirst()).contains("changed=1", "settled=1");

    put(location, List.of(new Batch(second.folded(), first.outcomes())));
    assertThat(Tables.of(location).get("story").getFirst()).contains("changed=2", "settled=1");
    put(location, List.of(new Batch(List.of(), List.of(new Outcome("a", null)))));
    assertThat(Vault.check(location).due())
        .containsExactly("1 stories wait to be compared with reports that came last");

    put(location, List.of(new Batch(List.of(), second.outcomes())));
    Map<String, List<String>> now = Tables.of(location);
    assertThat(now.get("story").getFirst()).contains("changed=2", "settled=2", "reports=2");
    assertThat(now.get("finding")).isNotEmpty();
    put(location, List.of(first, second));
    assertThat(Tables.of(location)).isEqualTo(now);
  }

  @ParameterizedTest
  @EnumSource
  void ofALargeStoryTheLatestReportsCount(Engine engine) {
    String location = engine.fresh(folder);
    List<Folded> folded = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    for (int at = 0; at < Outcome.MOST_REPORTS + 2; at++) {
      Report report = Reports.report("o" + at, "koran.example", "Ombak", "Ombak tinggi.");
      StoryEvent event = new StoryEvent.Copied("o0", report.id(), "o0", false, "sama");
      StoryEvent opened = new StoryEvent.Opened("o0", report.id(), "baru", null);
      folded.add(new Folded(report, List.of(event), List.of(placed(opened))));
      readings.add(SAKSI.read(report));
    }
    put(location, List.of(new Batch(folded, List.of(nothing("o0", readings)))));
    assertThat(Tables.of(location).get("story").getFirst()).contains("changed=502", "settled=0");
    List<Reading> latest = readings.subList(2, readings.size());
    put(location, List.of(new Batch(folded, List.of(nothing("o0", latest)))));
    assertThat(Tables.of(location).get("story").getFirst()).contains("changed=502", "settled=502");
  }

  private static Placement placed(StoryEvent event) {
    return new Placements().after(List.of(event)).getFirst();
  }

  private static Outcome nothing(String story, List<Reading> readings) {
    return new Outcome(
        story,
        new Reconciliation(
            story, readings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void aPutThatFailsLeavesNothingHalfDone(Engine engine) {
    String location = engine.fresh(folder);
    Batch first = BATCHES.getFirst();
    put(location, List.of(first));
    Map<String, List<String>> before = Tables.of(location);
    Batch second = BATCHES.get(1);
    Folded last = second.folded().getLast();
    Report half = Reports.report("h", "koran.example", "Ban\0jir", "Banjir besar.");
    Report other = Reports.report("w1", "koran.example", "Lain", "Teks yang lain sama sekali.");
    Placement unknown = placed(new StoryEvent.Opened("x", "x", "baru", null));
    try (FoldedStore store = FoldedStore.open(location)) {
      refuse(
          store,
          second,
          new Folded(half, List.of(), List.of()),
          "the report h cannot be kept: what is known about it holds characters that are no text");
      refuse(
          store,
          second,
          new Folded(other, List.of(), List.of()),
          "the report w1 cannot be kept: another text is kept as w1; give it an id of its own");
      Folded misplaced = new Folded(Reports.fire("f"), last.events(), List.of(unknown));
      refuse(store, second, misplaced, "position 15 places the report x, which is not in the log");
      assertThat(Tables.of(location)).isEqualTo(before);

      sql(location, "ALTER TABLE standing RENAME TO away");
      assertThatThrownBy(() -> store.put(second.folded(), second.outcomes()))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith("what came cannot be put down: ");
      sql(location, "ALTER TABLE away RENAME TO standing");
      assertThat(Tables.of(location)).isEqualTo(before);
      BATCHES.forEach(batch -> store.put(batch.folded(), batch.outcomes()));
    }
    assertThat(Tables.of(location)).isEqualTo(Tables.of(taken(engine)));
  }

  private static void refuse(FoldedStore store, Batch good, Folded bad, String message) {
    List<Folded> folded = new ArrayList<>(good.folded());
    folded.add(bad);
    assertThatThrownBy(() -> store.put(folded, good.outcomes()))
        .isInstanceOf(StoreException.class)
        .hasMessage(message);
  }

  private static void sql(String location, String statement) {
    try (Database database = Database.open(location)) {
      database.jdbi().useHandle(handle -> handle.execute(statement));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStoreIsHeldByOneAtATime(Engine engine) {
    String location = engine.fresh(folder);
    String message = "another process writes to the store " + Database.named(location);
    try (FoldedStore store = FoldedStore.open(location)) {
      assertThatThrownBy(() -> FoldedStore.open(location))
          .isInstanceOf(StoreException.class)
          .hasMessage(message + "; stop it first");
      assertThatThrownBy(() -> Newsroom.open(location, folder.resolve("index"), SAKSI))
          .hasMessage(message + "; stop it first");
      store.put(BATCHES.getFirst().folded(), List.of());
    }
    with(
        location,
        newsroom ->
            assertThatThrownBy(() -> FoldedStore.open(location))
                .hasMessage(message + "; stop it first"));
  }

  @ParameterizedTest
  @EnumSource
  void aStoreThatHoldsWhatAFoldElsewhereCannotKnowIsRefused(Engine engine) {
    String ruled = engine.fresh(folder);
    String unfolded = engine.fresh(folder);
    try (Database one = Database.open(ruled);
        Database other = Database.open(unfolded)) {
      Verdict verdict = new Verdict.Placed(new Decision.Apart("a", "b"));
      new Log(one).append("Dewi", Instant.EPOCH, "lain desa", verdict);
      new Log(other).append(List.of(Reports.flood("a")), Map.of());
    }
    assertThatThrownBy(() -> FoldedStore.open(ruled))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("editors have decided in the store ");
    assertThatThrownBy(() -> FoldedStore.open(unfolded))
        .isInstanceOf(StoreException.class)
        .hasMessageEndingWith(" has reports without a story; open it with serve first");
    with(unfolded, newsroom -> newsroom.take(List.of()));
    put(unfolded, List.of());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotComparedElsewhereIsComparedByTheNewsroom(Engine engine) {
    String location = engine.fresh(folder);
    put(location, BATCHES.stream().map(one -> new Batch(one.folded(), List.of())).toList());
    with(location, Newsroom::settle);
    assertThat(Tables.of(location)).isEqualTo(Tables.of(taken(engine)));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPutDownIsNoNews(Engine engine) {
    String location = engine.fresh(folder);
    Wish wish =
        new Wish(
            "Banjir",
            "Dewi",
            new Subject.Asked("banjir"),
            EnumSet.allOf(Kind.class),
            null,
            null,
            "id");
    with(location, newsroom -> newsroom.alerts().make(wish, Instant.EPOCH));
    Elsewhere elsewhere = new Elsewhere(SAKSI);
    put(
        location,
        List.of(elsewhere.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")))));
    with(
        location,
        newsroom -> {
          newsroom.settle();
          assertThat(newsroom.board().line("a").orElseThrow().conflicting()).isPositive();
          assertThat(newsroom.alerts().notices().list(1, Integer.MAX_VALUE, 10)).isEmpty();
        });
  }
}
