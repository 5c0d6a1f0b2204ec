package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.store.desk.OutletLine;
import org.saksi.store.desk.OutletLine.Share;
import org.saksi.store.desk.OutletTable;
import org.saksi.store.log.Verdict;
import org.saksi.story.Decision;

/** How often outlets are first, alone and in conflict. */
class OutletBookTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  @TempDir private Path folder;

  private Newsroom open(Engine engine) {
    return Newsroom.open(engine.fresh(folder), folder.resolve("index"), SAKSI);
  }

  private static Map<String, OutletLine> outlets(Newsroom newsroom) {
    newsroom.settle();
    return newsroom.outlets().lines().stream()
        .collect(Collectors.toMap(OutletLine::outlet, line -> line));
  }

  private static Report flood(String id, String outlet, String published) {
    Report flood = Reports.flood("x");
    return Reports.report(id, outlet, flood.headline(), flood.body(), published);
  }

  @ParameterizedTest
  @EnumSource
  void theFirstTheLonelyAndTheContradictedAreCounted(Engine engine) {
    try (Newsroom newsroom = open(engine)) {
      newsroom.take(
          List.of(
              Reports.floodElsewhere("late"),
              flood("early", "kabarpagi.example", "2025-03-04T07:59:00+07:00"),
              Reports.fire("fire"),
              flood("copy", "koran.example", "2025-03-04T03:00:00+02:00")));
      Map<String, OutletLine> outlets = outlets(newsroom);
      assertThat(outlets.get("kabarpagi.example").overall()).isEqualTo(new Share(2, 2, 1, 1, 1));
      assertThat(outlets.get("wartasore.example").overall()).isEqualTo(new Share(1, 1, 0, 0, 1));
      assertThat(outlets.get("koran.example").overall().first()).isZero();

      newsroom.rule(
          "Dewi",
          Instant.EPOCH,
          "lain",
          new Verdict.Placed(new Decision.Split("late", List.of("early", "copy"))));
      outlets = outlets(newsroom);
      assertThat(outlets.get("wartasore.example").overall()).isEqualTo(new Share(1, 1, 0, 1, 0));
    }
  }

  @Test
  void whatIsNotSurelyBeforeAllOthersIsNotFirst() {
    try (Newsroom newsroom = open(Engine.SQLITE)) {
      newsroom.take(
          List.of(
              flood("a", "satu.example", "2025-03-04"),
              flood("b", "dua.example", "2025-03-04T23:00:00+07:00")));
      assertThat(outlets(newsroom).values()).allMatch(line -> line.overall().first() == 0);
      newsroom.take(List.of(flood("c", "tiga.example", "2025-03-03")));
      assertThat(outlets(newsroom).get("tiga.example").overall().first()).isEqualTo(1);
      newsroom.take(List.of(flood("d", "empat.example", "2025-03-03")));
      assertThat(outlets(newsroom).values()).allMatch(line -> line.overall().first() == 0);
    }
  }

  @Test
  void whatDoesNotSayWhenWasPublishedAtTheTimeOfWhatCameBeforeIt() {
    try (Newsroom newsroom = open(Engine.SQLITE)) {
      newsroom.take(
          List.of(
              flood("b", "dua.example", "2025-03-04T07:00:00+07:00"),
              undated("c", "tiga.example"),
              flood("d", "empat.example", "2025-03-04T08:00:00+07:00")));
      assertThat(outlets(newsroom).values()).allMatch(line -> line.overall().first() == 0);
      newsroom.rule(
          "Dewi", Instant.EPOCH, "lain", new Verdict.Placed(new Decision.Split("d", List.of("b"))));
      assertThat(outlets(newsroom).get("tiga.example").overall().first()).isEqualTo(1);
    }
  }

  @Test
  void whatCameBeforeAnyTimeWasKnownIsNeitherBeforeNorBehind() {
    try (Newsroom newsroom = open(Engine.SQLITE)) {
      newsroom.take(
          List.of(
              undated("a", "satu.example"),
              flood("b", "dua.example", "2025-03-04T07:00:00+07:00")));
      assertThat(outlets(newsroom).values()).allMatch(line -> line.overall().first() == 0);
    }
  }

  private static Report undated(String id, String outlet) {
    Report flood = Reports.flood("x");
    return new Report(
        id,
        outlet,
        null,
        flood.headline(),
        null,
        null,
        "id",
        flood.body(),
        new Origin(id + ".txt", 0));
  }

  @Test
  void theLastDaysAreThoseBeforeTheReportThatCameLast() {
    try (Newsroom newsroom = open(Engine.SQLITE)) {
      newsroom.take(
          List.of(
              flood("a", "satu.example", "2025-03-01"),
              Reports.report("b", "satu.example", "Uji", "Pasar ramai.", "2052-01-01"),
              Reports.fire("c"),
              flood("d", "dua.example", "2025-03-08T01:00:00+07:00")));
      Map<String, OutletLine> outlets = outlets(newsroom);
      assertThat(newsroom.outlets().until()).isEqualTo(LocalDate.of(2025, 3, 8));
      assertThat(outlets.get("satu.example").overall().reports()).isEqualTo(2);
      assertThat(outlets.get("satu.example").lately()).isEqualTo(new Share(0, 0, 0, 0, 0));
      assertThat(outlets.get("dua.example").lately().reports()).isEqualTo(1);
      assertThat(outlets.get("kabarpagi.example").lately().alone()).isEqualTo(1);
    }
  }

  @Test
  void ofMoreOutletsThanATableHoldsThoseWithMostReportsAreKept() {
    try (Newsroom newsroom = open(Engine.SQLITE)) {
      List<Report> reports = new ArrayList<>();
      for (int at = 0; at <= OutletTable.MOST_LINES; at++) {
        reports.add(Reports.report("r" + at, "o" + at, "Uji", "Pasar nomor " + at + " ramai."));
      }
      reports.add(Reports.fire("fire"));
      reports.add(Reports.flood("flood"));
      newsroom.take(reports);
      newsroom.settle();
      assertThat(newsroom.outlets().lines())
          .hasSize(OutletTable.MOST_LINES)
          .first()
          .extracting(OutletLine::outlet)
          .isEqualTo("kabarpagi.example");
    }
  }
}
