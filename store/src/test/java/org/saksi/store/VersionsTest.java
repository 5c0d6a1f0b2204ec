package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Revision;
import org.saksi.report.Report;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;
import org.saksi.store.log.Acknowledgement;

/** Another text at a known address is a new version, however it comes in; on both engines. */
class VersionsTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final String ADDRESS = "https://kabarpagi.example/a";
  private static final String TEXT = Reports.flood("a").body();
  private static final String LATER = TEXT.replace("120 rumah", "135 rumah");
  private static final String LATEST = TEXT.replace("120 rumah", "150 rumah");

  @TempDir private Path folder;

  private void with(String location, Consumer<Newsroom> job) {
    try (Newsroom newsroom = Newsroom.open(location, folder.resolve("index"), SAKSI)) {
      job.accept(newsroom);
    }
  }

  private static String supersededBy(Newsroom newsroom, String id) {
    return newsroom.text(id).orElseThrow().supersedes();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void findingsRestOnTheLaterTextAtOnceAndAfterARebuild(Engine engine) {
    String location = engine.fresh(folder);
    with(
        location,
        newsroom -> {
          newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
          newsroom.settle();
          assertThat(newsroom.board().line("a").orElseThrow().conflicting()).isPositive();
          newsroom.take(List.of(Reports.at("b", ADDRESS, LATER)));
          newsroom.take(List.of(Reports.at("d", ADDRESS, LATEST)));
          newsroom.settle();
          assertVersions(newsroom);
          newsroom.rebuild();
          assertVersions(newsroom);
        });
    with(location, VersionsTest::assertVersions);
  }

  private static void assertVersions(Newsroom newsroom) {
    assertThat(supersededBy(newsroom, "a")).isNull();
    assertThat(supersededBy(newsroom, "b")).isEqualTo("a");
    assertThat(supersededBy(newsroom, "d")).isEqualTo("b");
    Reconciliation story = newsroom.board().story("a").orElseThrow();
    assertThat(story.revisions())
        .extracting(Revision::report, Revision::supersedes)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("b", "a"),
            org.assertj.core.groups.Tuple.tuple("d", "b"));
    assertThat(story.readings())
        .extracting(reading -> reading.report().id())
        .containsExactlyInAnyOrder("c", "d");
    assertThat(story.findings())
        .flatExtracting(finding -> finding.evidence())
        .extracting(evidence -> evidence.report())
        .doesNotContain("a", "b");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void versionsMayComeTogether(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(
                  Reports.at("a", ADDRESS, TEXT),
                  Reports.at("b", ADDRESS, LATER),
                  Reports.at("d", ADDRESS, LATEST)));
          assertThat(supersededBy(newsroom, "a")).isNull();
          assertThat(supersededBy(newsroom, "b")).isEqualTo("a");
          assertThat(supersededBy(newsroom, "d")).isEqualTo("b");
        });
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void anOlderTextFromAnArchiveIsNoNewVersion(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          String outlet = "kabarpagi.example";
          newsroom.take(List.of(Reports.report("a", outlet, "Banjir", LATER, "2025-03-05")));
          Report older = Reports.report("a", outlet, "Banjir", TEXT, "2025-03-04");
          newsroom.take(List.of(older.withId("arsip", older.origin())));
          assertThat(supersededBy(newsroom, "arsip")).isNull();
          Report newer = Reports.report("a", outlet, "Banjir", LATEST, "2025-03-06");
          newsroom.take(List.of(newer.withId("baru", newer.origin())));
          assertThat(supersededBy(newsroom, "baru")).isEqualTo("a");
        });
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void whatIsNoVersionStandsForItself(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          String front = "https://kabarpagi.example/";
          newsroom.take(
              List.of(
                  Reports.at("a", ADDRESS, TEXT),
                  Reports.at("depan", front, TEXT),
                  Reports.at("tanpa", null, TEXT)));
          newsroom.take(
              List.of(
                  Reports.at("sama", ADDRESS, TEXT),
                  Reports.at("depan-lain", front, LATER),
                  Reports.at("tanpa-lain", null, LATER),
                  Reports.at("panjang", ADDRESS + "b", LATER),
                  Reports.report("lain", "wartasore.example", "Banjir", LATER),
                  atOfAnotherOutlet("curian")));
          for (String id :
              List.of("sama", "depan-lain", "tanpa-lain", "panjang", "lain", "curian")) {
            assertThat(supersededBy(newsroom, id)).as(id).isNull();
          }
          newsroom.take(
              List.of(Reports.at("sendiri", ADDRESS, LATEST).withSupersedes("entah-mana")));
          assertThat(supersededBy(newsroom, "sendiri")).isEqualTo("entah-mana");
        });
  }

  /** The address of the first outlet, brought by a reader of another name. */
  private static Report atOfAnotherOutlet(String id) {
    Report report = Reports.at(id, ADDRESS, LATER);
    return new Report(
        id,
        null,
        ADDRESS,
        report.headline(),
        null,
        report.published(),
        "id",
        LATER,
        report.origin());
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aPageThatIsKnownByItsAddressIsTakenAgainWhenItsTextIsAnother(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          Report first = Reports.at(ADDRESS, ADDRESS, TEXT);
          Report second = Reports.at(ADDRESS, ADDRESS, LATER);
          String name = ADDRESS + "-" + second.sha256().substring(0, 8);
          newsroom.take(List.of(first));
          assertThat(newsroom.take(List.of(second, first)))
              .containsExactly(
                  new Acknowledgement.Taken(name, 2), new Acknowledgement.Known(ADDRESS, 1));
          assertThat(newsroom.take(List.of(second)))
              .containsExactly(new Acknowledgement.Known(name, 2));
          assertThat(supersededBy(newsroom, name)).isEqualTo(ADDRESS);
          newsroom.settle();
          assertThat(newsroom.report(name).orElseThrow().report().body()).isEqualTo(LATER);
          assertThat(newsroom.report(ADDRESS).orElseThrow().report().body()).isEqualTo(TEXT);
        });
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void anAddressMayBeLongerThanAnIndexTakes(Engine engine) {
    StringBuilder digits = new StringBuilder(ADDRESS).append('/');
    for (int part = 0; part < 200; part++) {
      digits.append(Report.sha256(new byte[] {(byte) part}));
    }
    String last = digits.toString();
    String other = last.substring(0, last.length() - 1) + "z";
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(List.of(Reports.at("a", last, TEXT), Reports.at("x", other, LATER)));
          newsroom.take(List.of(Reports.at("b", last, LATEST)));
          assertThat(supersededBy(newsroom, "x")).isNull();
          assertThat(supersededBy(newsroom, "b")).isEqualTo("a");
        });
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aTextThatWasRefusedIsNeverShown(Engine engine) {
    String location = engine.fresh(folder);
    with(location, newsroom -> newsroom.take(List.of(Reports.flood("a"))));
    with(
        location,
        newsroom -> {
          assertThat(newsroom.take(List.of(Reports.at("a", "https://lain.example/x", LATER))))
              .first()
              .isInstanceOf(Acknowledgement.Refused.class);
          Reading shown = newsroom.report("a").orElseThrow();
          assertThat(shown.report()).isEqualTo(Reports.flood("a"));
        });
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void versionsAreAChainHoweverOftenTheProcessIsKilled(Engine engine) throws Exception {
    String location = engine.fresh(folder);
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < 3; kill++) {
      acknowledged.addAll(
          new Doomed(VersionTaker.class, location, folder.resolve("index"), kill * 100)
              .killedAfter(4 + kill));
    }
    with(
        location,
        newsroom -> {
          newsroom.settle();
          List<String> kept = new ArrayList<>();
          newsroom.forEachReport(report -> {
            assertThat(report.supersedes()).isEqualTo(kept.isEmpty() ? null : kept.getLast());
            kept.add(report.id());
          });
          assertThat(kept).containsAll(acknowledged);
          List<StoryLine> left = newsroom.board().lines(StoryOrder.NEWEST, null, 100);
          newsroom.rebuild();
          assertThat(newsroom.board().lines(StoryOrder.NEWEST, null, 100)).isEqualTo(left);
        });
  }
}
