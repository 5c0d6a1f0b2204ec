package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.News;
import org.saksi.store.alert.News.Kind;
import org.saksi.store.alert.Notice;
import org.saksi.store.alert.Subject;
import org.saksi.store.alert.Wish;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.store.search.QueryReader;
import org.saksi.store.sql.Database;
import org.saksi.story.Decision;
import org.saksi.text.Span;

/** Who is told of what, and that it is told once, on both engines. */
class AlertDeskTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final Instant NOON = Instant.parse("2025-03-04T05:00:00Z");

  @TempDir private Path folder;

  private void with(String location, Consumer<Newsroom> job) {
    try (Newsroom newsroom = Newsroom.open(location, folder.resolve("index"), SAKSI)) {
      job.accept(newsroom);
    }
  }

  private static Wish wish(Subject subject, Kind... kinds) {
    Set<Kind> wanted = kinds.length == 0 ? EnumSet.allOf(Kind.class) : Set.of(kinds);
    return new Wish("Banjir", "Dewi", subject, wanted, null, null, "id");
  }

  private static int make(Newsroom newsroom, Subject subject, Kind... kinds) {
    return newsroom.alerts().make(wish(subject, kinds), NOON).alert().id();
  }

  private static List<Notice> told(Newsroom newsroom, int alert) {
    return newsroom.alerts().notices().list(alert, Integer.MAX_VALUE, 1_000).reversed();
  }

  private static List<Kind> kinds(Newsroom newsroom, int alert) {
    return told(newsroom, alert).stream().map(Notice::kind).distinct().toList();
  }

  private static void take(Newsroom newsroom, org.saksi.report.Report... reports) {
    newsroom.take(List.of(reports));
    newsroom.settle();
  }

  @ParameterizedTest
  @EnumSource
  void aQueryIsToldOfTheConflictInAStoryThatItFinds(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          int flood = make(newsroom, new Subject.Asked("banjir place:Sukamaju"));
          int fire = make(newsroom, new Subject.Asked("kebakaran"));
          int lost = make(newsroom, new Subject.Asked("banjir"), Kind.LOST_CORROBORATION);
          List<Notice> heard = new CopyOnWriteArrayList<>();
          newsroom.alerts().listen(heard::add);
          take(newsroom, Reports.flood("a"), Reports.fire("b"));
          take(newsroom, Reports.floodElsewhere("c"));

          List<Notice> told = told(newsroom, flood);
          assertThat(kinds(newsroom, flood)).contains(Kind.NEW_CONFLICT, Kind.NEW_WITNESS);
          assertThat(heard).isEqualTo(told);
          assertThat(told).extracting(Notice::number).startsWith(1, 2);
          assertThat(told)
              .allSatisfy(notice -> {
                assertThat(notice.story()).isEqualTo("a");
                assertThat(notice.position()).isEqualTo(3);
                assertThat(notice.evidence()).isNotEmpty();
              });
          Finding conflict =
              newsroom.board().story("a").orElseThrow().findings().stream()
                  .filter(one -> one.status() == Finding.Status.CONFLICTING)
                  .findFirst()
                  .orElseThrow();
          assertThat(told.getFirst().evidence())
              .containsExactlyInAnyOrderElementsOf(conflict.evidence());
          assertThat(told(newsroom, fire)).isEmpty();
          assertThat(told(newsroom, lost)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aStoryIsFollowedIntoWhatItBecomes(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          take(newsroom, Reports.fire("b"), Reports.flood("a"));
          int alert = make(newsroom, new Subject.Followed("a"));
          newsroom.rule("Dewi", NOON, "satu", new Verdict.Placed(new Decision.Merge("b", "a")));
          take(newsroom, Reports.floodElsewhere("c"));
          assertThat(newsroom.board().line("a").orElseThrow().id()).isEqualTo("b");
          assertThat(told(newsroom, alert))
              .isNotEmpty()
              .extracting(Notice::story)
              .containsOnly("b");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCorroborationThatIsTakenApartIsToldAsLost(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          take(newsroom, Reports.flood("a"), Reports.floodElsewhere("c"));
          int alert = make(newsroom, new Subject.Asked("status:corroborated"));
          newsroom.rule(
              "Dewi", NOON, "lain", new Verdict.Placed(new Decision.Split("a", List.of("c"))));
          newsroom.settle();
          assertThat(kinds(newsroom, alert)).containsExactly(Kind.LOST_CORROBORATION);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRebuildAndAnotherOpeningTellNothingAgain(Engine engine) {
    String location = engine.fresh(folder);
    with(
        location,
        newsroom -> {
          int alert = make(newsroom, new Subject.Asked("desa"));
          take(newsroom, Reports.flood("a"));
          take(newsroom, Reports.floodElsewhere("c"));
          List<Notice> told = told(newsroom, alert);
          assertThat(told).isNotEmpty();
          newsroom.rebuild();
          assertThat(told(newsroom, alert)).isEqualTo(told);
        });
    with(
        location,
        newsroom -> {
          newsroom.settle();
          List<Notice> told = told(newsroom, 1);
          newsroom.rebuild();
          newsroom.settle();
          assertThat(told(newsroom, 1)).isEqualTo(told).isNotEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatABetterMachineFindsInOldReportsIsNoNewsAndWhatComesAfterIs(Engine engine) {
    String location = engine.fresh(folder);
    with(
        location,
        newsroom -> {
          make(newsroom, new Subject.Asked("banjir"));
          take(newsroom, Reports.flood("a"), Reports.fire("b"));
          newsroom.take(List.of(Reports.floodElsewhere("c")));
        });
    with(location, Newsroom::settle);
    execute(location, "DELETE FROM finding");
    execute(location, "DELETE FROM notice");
    with(
        location,
        newsroom -> {
          newsroom.rebuild();
          assertThat(newsroom.board().line("a").orElseThrow().conflicting()).isPositive();
          assertThat(told(newsroom, 1)).isEmpty();
          take(
              newsroom,
              Reports.report(
                  "d",
                  "suaradesa.example",
                  "Banjir di Sukamaju",
                  "Banjir merendam 170 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin"
                      + " (3/3/2025)."));
          assertThat(told(newsroom, 1)).isNotEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void anUndoneRulingGoesThroughAllAgainAndTellsNothingOfOtherStories(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          take(newsroom, Reports.flood("a"), Reports.floodElsewhere("c"), Reports.fire("b"));
          Ruling merger =
              newsroom.rule("Dewi", NOON, "satu", new Verdict.Placed(new Decision.Merge("a", "b")));
          newsroom.settle();
          int alert = make(newsroom, new Subject.Asked("banjir"));
          newsroom.rule("Dewi", NOON, "keliru", new Verdict.Undone(merger.position()));
          newsroom.settle();
          assertThat(newsroom.board().storyOf("b")).contains("b");
          assertThat(told(newsroom, alert)).isEmpty();
        });
  }

  /**
   * As after a kill between the fold and the settling: the story is there, its findings are due.
   */
  @ParameterizedTest
  @EnumSource
  void whatWasNotSettledBeforeTheEndIsToldOnceAfterIt(Engine engine) {
    String location = engine.fresh(folder);
    with(
        location,
        newsroom -> {
          make(newsroom, new Subject.Asked("banjir"));
          take(newsroom, Reports.flood("a"));
          newsroom.take(List.of(Reports.floodElsewhere("c")));
        });
    with(
        location,
        newsroom -> {
          newsroom.settle();
          assertThat(told(newsroom, 1).stream().filter(one -> one.kind() == Kind.NEW_CONFLICT))
              .hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBePutDownWithItsFindingsIsNotToldAtAll(Engine engine) {
    String location = engine.fresh(folder);
    with(
        location,
        newsroom -> {
          make(newsroom, new Subject.Asked("banjir"));
          take(newsroom, Reports.flood("a"));
        });
    execute(location, "DROP TABLE delivery");
    with(
        location,
        newsroom -> {
          newsroom
              .alerts()
              .make(
                  new Wish(
                      "Kait",
                      "Dewi",
                      new Subject.Asked("banjir"),
                      EnumSet.allOf(Kind.class),
                      URI.create("https://koran.example/"),
                      null,
                      "id"),
                  NOON);
          newsroom.take(List.of(Reports.floodElsewhere("c")));
          assertThatThrownBy(newsroom::settle).hasMessageContaining("findings cannot be made");
          assertThat(newsroom.board().totals().unsettled()).isEqualTo(1);
          assertThat(told(newsroom, 1)).isEmpty();
        });
  }

  private static void execute(String location, String statement) {
    try (Database database = Database.open(location)) {
      database.jdbi().useHandle(handle -> handle.execute(statement));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAlertThatEndedHearsNothing(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          int alert = make(newsroom, new Subject.Asked("banjir"));
          Alert ended = newsroom.alerts().end(alert, NOON.plusSeconds(60)).orElseThrow();
          assertThat(ended.ended()).isEqualTo(NOON.plusSeconds(60));
          take(newsroom, Reports.flood("a"), Reports.floodElsewhere("c"));
          assertThat(told(newsroom, alert)).isEmpty();
          assertThat(newsroom.alerts().end(alert, NOON.plusSeconds(99)).orElseThrow())
              .isEqualTo(ended);
          assertThat(newsroom.alerts().end(77, NOON)).isEmpty();
          assertThat(newsroom.alerts().list()).containsExactly(ended);
        });
  }

  @ParameterizedTest
  @EnumSource
  void anAlertOfWhatIsNotThereIsRefused(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          assertThatThrownBy(() -> make(newsroom, new Subject.Followed("hilang")))
              .hasMessage("no story has the id hilang");
          assertThatThrownBy(() -> make(newsroom, new Subject.Asked("(banjir")))
              .isInstanceOf(IllegalArgumentException.class);
          assertThatThrownBy(() -> make(newsroom, new Subject.Asked(" ")))
              .hasMessageContaining("the query is empty");
          String longest = "banjir" + " ".repeat(QueryReader.MOST_CHARACTERS - "banjir".length());
          assertThat(make(newsroom, new Subject.Asked(longest))).isEqualTo(1);
          assertThatThrownBy(() -> make(newsroom, new Subject.Asked(longest + " ")))
              .hasMessageContaining("at most 1000 characters");
          assertThat(newsroom.alerts().list()).hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsToBeDeliveredIsPutDownWithTheNotice(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          Wish wish =
              new Wish(
                  "Banjir",
                  "Dewi",
                  new Subject.Asked("banjir"),
                  EnumSet.allOf(News.Kind.class),
                  URI.create("https://koran.example/kait"),
                  "desk@koran.example",
                  "en");
          int alert = newsroom.alerts().make(wish, NOON).alert().id();
          assertThat(newsroom.alerts().find(alert).orElseThrow().wish()).isEqualTo(wish);
          take(newsroom, Reports.flood("a"), Reports.floodElsewhere("c"));
          List<Delivery> deliveries = newsroom.alerts().deliveries().list(alert, 10);
          assertThat(deliveries)
              .extracting(Delivery::channel)
              .containsExactly(Delivery.Channel.MAIL, Delivery.Channel.WEBHOOK);
          assertThat(deliveries)
              .allSatisfy(delivery -> {
                assertThat(delivery.first()).isEqualTo(1);
                assertThat(delivery.last()).isEqualTo(told(newsroom, alert).size());
                assertThat(delivery.state()).isEqualTo(Delivery.State.DUE);
              });
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceInAReportWhoseIdHoldsALineBreakComesBackWhole(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          int alert = make(newsroom, new Subject.Asked("banjir"));
          String id = "a\nb\\n\r 1 2 c";
          take(newsroom, Reports.flood(id), Reports.floodElsewhere("c"));
          assertThat(told(newsroom, alert).stream().flatMap(one -> one.evidence().stream()))
              .contains(new Evidence(id, evidence(newsroom, id)));
        });
  }

  private static Span evidence(Newsroom newsroom, String report) {
    return newsroom.board().story(report).orElseThrow().findings().stream()
        .filter(one -> one.status() == Finding.Status.CONFLICTING)
        .flatMap(one -> one.evidence().stream())
        .filter(place -> place.report().equals(report))
        .map(Evidence::span)
        .findFirst()
        .orElseThrow();
  }
}
