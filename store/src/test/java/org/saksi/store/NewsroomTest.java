package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.store.desk.Happening;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;
import org.saksi.store.log.Acknowledgement;
import org.saksi.store.log.Log;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.store.sql.Database;
import org.saksi.store.sql.StoreException;
import org.saksi.story.Decision;

/** What a newsroom does, on both engines. */
class NewsroomTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final Instant NOON = Instant.parse("2025-03-04T05:00:00Z");

  @TempDir private Path folder;

  private void with(String location, Consumer<Newsroom> job) {
    try (Newsroom newsroom = Newsroom.open(location, folder.resolve("index"), SAKSI)) {
      job.accept(newsroom);
    }
  }

  @ParameterizedTest
  @EnumSource
  void reportsOfOneEventAreOneStoryAndTheirConflictIsFound(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(Reports.flood("a"), Reports.fire("b"), Reports.floodElsewhere("c")));
          newsroom.settle();

          List<StoryLine> stories = newsroom.board().lines(StoryOrder.NEWEST, null, 10);
          assertThat(stories).extracting(StoryLine::id).containsExactly("a");
          StoryLine line = stories.getFirst();
          assertThat(line.reports()).isEqualTo(2);
          assertThat(line.outlets()).isEqualTo(2);
          assertThat(line.headline()).isEqualTo("Banjir Rendam 120 Rumah di Desa Sukamaju");
          Reconciliation story = newsroom.board().story("a").orElseThrow();
          assertThat(line.conflicting()).isEqualTo(count(story, Status.CONFLICTING)).isPositive();
          assertThat(line.corroborated()).isEqualTo(count(story, Status.CORROBORATED)).isPositive();
          assertThat(newsroom.board().storyOf("c")).contains("a");
          assertThat(newsroom.board().storyOf("b")).contains("b");
        });
  }

  private static int count(Reconciliation story, Status status) {
    return (int) story.findings().stream().filter(one -> one.status() == status).count();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasTakenIsThereAfterItIsOpenedAgain(Engine engine) {
    String location = engine.fresh(folder);
    with(location, newsroom -> newsroom.take(List.of(Reports.flood("a"), Reports.fire("b"))));
    with(
        location,
        newsroom -> {
          assertThat(newsroom.report("a").map(Reading::report)).contains(Reports.flood("a"));
          newsroom.take(List.of(Reports.floodElsewhere("c")));
          newsroom.settle();
          assertThat(newsroom.board().story("a").orElseThrow().readings())
              .extracting(reading -> reading.report().id())
              .containsExactly("a", "c");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aReportIsKeptOnceAndAnotherTextWithItsIdIsRefused(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          Report other =
              Reports.report("a", "koran.example", "Lain", "Teks yang lain sama sekali.");
          assertThat(newsroom.take(List.of(Reports.flood("a"), Reports.flood("a"), other)))
              .containsExactly(
                  new Acknowledgement.Taken("a", 1),
                  new Acknowledgement.Known("a", 1),
                  new Acknowledgement.Refused(
                      "a", "another text is kept as a; give it an id of its own"));
          assertThat(newsroom.take(List.of(Reports.flood("a"), Reports.fire("b"))))
              .containsExactly(
                  new Acknowledgement.Known("a", 1), new Acknowledgement.Taken("b", 2));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTextThatIsNoUnicodeIsRefusedWithItsPlace(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          Report half = Reports.report("a", "koran.example", "Banjir", "Banjir \uD83D besar.");
          Report nul = Reports.report("b", "koran.example", "Ban\0jir", "Banjir besar.");
          assertThat(newsroom.take(List.of(half, nul)))
              .containsExactly(
                  new Acknowledgement.Refused("a", "its text is no Unicode: half a character at 7"),
                  new Acknowledgement.Refused(
                      "b", "what is known about it holds characters that are no text"));
          assertThat(newsroom.board().totals().reports()).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aReportThatAnEditorMovesOutStaysOutWhenTheNextArrives(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
          newsroom.rule("Dewi", NOON, "lain desa", placed(new Decision.Split("a", List.of("c"))));
          newsroom.take(List.of(Reports.flood("d")));
          newsroom.settle();
          assertThat(newsroom.board().storyOf("c")).get().isNotEqualTo("a");
          assertThat(newsroom.board().storyOf("d")).contains("a");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRulingThatIsUndoneLeavesNoTrace(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
          newsroom.settle();
          List<Finding> before = newsroom.board().story("a").orElseThrow().findings();

          Ruling split =
              newsroom.rule(
                  "Dewi", NOON, "lain desa", placed(new Decision.Split("a", List.of("c"))));
          newsroom.settle();
          assertThat(newsroom.board().line("a").orElseThrow().reports()).isEqualTo(1);

          newsroom.rule("Dewi", NOON, "keliru", new Verdict.Undone(split.position()));
          newsroom.settle();
          assertThat(newsroom.board().storyOf("c")).contains("a");
          assertThat(newsroom.board().story("a").orElseThrow().findings()).isEqualTo(before);
          assertThat(newsroom.rulings()).hasSize(2);

          Ruling undoing = newsroom.rulings().getLast();
          newsroom.rule("Dewi", NOON, "benar", new Verdict.Undone(undoing.position()));
          newsroom.settle();
          assertThat(newsroom.board().line("a").orElseThrow().reports()).isEqualTo(1);
          newsroom.rule("Dewi", NOON, "keliru", new Verdict.Undone(split.position()));
          assertThatThrownBy(
                  () -> newsroom.rule("Dewi", NOON, "lagi", new Verdict.Undone(split.position())))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage("ruling 3 is undone already");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aStoryIsShownAnewWhenAnUndoingBroughtBackAnEarlierReport(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(Reports.flood("a"), Reports.fire("b"), Reports.floodElsewhere("c")));
          Verdict out = new Verdict.Placed(new Decision.Split("a", List.of("c")));
          Ruling ruling = newsroom.rule("Rara", NOON, "desa lain", out);
          newsroom.take(List.of(Reports.flood("d")));
          newsroom.settle();
          assertThat(ids(newsroom, "a")).containsExactly("a", "d");
          newsroom.rule("Rara", NOON, "salah", new Verdict.Undone(ruling.position()));
          newsroom.settle();
          assertThat(ids(newsroom, "a")).containsExactly("a", "c", "d");
        });
  }

  @ParameterizedTest
  @EnumSource
  void anUndoingThatACrashKeptFromBeingCarriedOutIsCarriedOutAfterwards(Engine engine) {
    String location = engine.fresh(folder);
    with(
        location,
        newsroom -> {
          newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
          newsroom.rule("Rara", NOON, "desa lain", placed(new Decision.Split("a", List.of("c"))));
        });
    try (Database database = Database.open(location)) {
      new Log(database).append("Rara", NOON, "salah", new Verdict.Undone(3));
    }
    with(
        location,
        newsroom -> {
          newsroom.take(List.of(Reports.flood("d")));
          newsroom.settle();
          assertThat(ids(newsroom, "a")).containsExactly("a", "c", "d");
        });
  }

  private static List<String> ids(Newsroom newsroom, String story) {
    return newsroom.board().story(story).orElseThrow().readings().stream()
        .map(reading -> reading.report().id())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aConflictThatAnEditorDismissesIsNoneUntilThatIsUndone(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
          newsroom.settle();
          Finding conflict = first(newsroom, Status.CONFLICTING);
          Verdict dismissal = new Verdict.Judged(false, conflict.evidence());

          Ruling ruling = newsroom.rule("Dewi", NOON, "beda dusun", dismissal);
          newsroom.settle();
          assertThat(newsroom.board().line("a").orElseThrow().conflicting()).isZero();
          assertThat(first(newsroom, Status.COMPATIBLE).evidence()).isEqualTo(conflict.evidence());
          assertThat(first(newsroom, Status.COMPATIBLE).why()).isEqualTo(Judgements.DISMISSED);

          newsroom.rule("Dewi", NOON, "satu dusun", new Verdict.Undone(ruling.position()));
          newsroom.settle();
          assertThat(first(newsroom, Status.CONFLICTING)).isEqualTo(conflict);
        });
  }

  private static Finding first(Newsroom newsroom, Status status) {
    return newsroom.board().story("a").orElseThrow().findings().stream()
        .filter(finding -> finding.status() == status)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void aRulingAboutWhatIsNotThereIsRefused(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(List.of(Reports.flood("a")));
          assertThatThrownBy(
                  () -> newsroom.rule("Dewi", NOON, "", placed(new Decision.Merge("a", "hilang"))))
              .hasMessage("no report has the id hilang");
          assertThatThrownBy(() -> newsroom.rule("Dewi", NOON, "", new Verdict.Undone(7)))
              .hasMessage("there is no ruling 7");
          assertThat(newsroom.rulings()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aStoryThatWasMergedAwayAnswersAsWhatItBecame(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(List.of(Reports.flood("a"), Reports.fire("b")));
          newsroom.rule("Dewi", NOON, "satu peristiwa", placed(new Decision.Merge("a", "b")));
          newsroom.settle();
          assertThat(newsroom.board().line("b").orElseThrow().id()).isEqualTo("a");
          assertThat(newsroom.board().history("b"))
              .extracting(Happening::kind)
              .containsExactly(Happening.Kind.OPENED, Happening.Kind.MERGED);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRebuildMakesTheSameStoriesAndFindings(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          List<Report> reports = Reports.many(45);
          for (int at = 0; at < reports.size(); at += 5) {
            newsroom.take(reports.subList(at, at + 5));
            newsroom.settle();
          }
          newsroom.rule("Dewi", NOON, "pisah", placed(new Decision.Split("r0", List.of("r1"))));
          newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
          newsroom.settle();
          Verdict dismissal =
              new Verdict.Judged(false, first(newsroom, Status.CONFLICTING).evidence());
          newsroom.rule("Dewi", NOON, "bukan", dismissal);
          newsroom.settle();

          List<Object> before = everything(newsroom);
          newsroom.rebuild();
          assertThat(everything(newsroom)).isEqualTo(before).hasSizeGreaterThan(20);
        });
  }

  private static List<Object> everything(Newsroom newsroom) {
    List<Object> all = new ArrayList<>();
    for (StoryOrder order : StoryOrder.values()) {
      for (StoryLine line : newsroom.board().lines(order, null, 1_000)) {
        all.add(line);
        all.add(newsroom.board().story(line.id()).orElseThrow().findings());
        all.add(newsroom.board().history(line.id()));
      }
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void aListGoesOnWhereItsLastPageEnded(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(Reports.many(60));
          newsroom.settle();
          for (StoryOrder order : StoryOrder.values()) {
            List<StoryLine> whole = newsroom.board().lines(order, null, 100);
            List<StoryLine> paged = new ArrayList<>();
            String after = null;
            for (List<StoryLine> page = newsroom.board().lines(order, after, 3);
                !page.isEmpty();
                page = newsroom.board().lines(order, after, 3)) {
              paged.addAll(page);
              after = page.getLast().cursor(order);
            }
            assertThat(paged).isEqualTo(whole);
          }
          assertThat(newsroom.board().lines(StoryOrder.NEWEST, null, 100)).hasSizeGreaterThan(5);
          assertThatThrownBy(() -> newsroom.board().lines(StoryOrder.NEWEST, "bukan", 3))
              .hasMessage("no place in this list: bukan");
        });
  }

  @ParameterizedTest
  @EnumSource
  void twoCannotHaveOneStoreOpen(Engine engine) {
    String location = engine.fresh(folder);
    with(
        location,
        newsroom ->
            assertThatThrownBy(() -> Newsroom.open(location, SAKSI))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another process writes to the store"));
  }

  private static Verdict placed(Decision decision) {
    return new Verdict.Placed(decision);
  }
}
