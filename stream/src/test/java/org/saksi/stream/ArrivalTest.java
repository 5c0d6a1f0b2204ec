package org.saksi.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.source.ReportLine;
import org.saksi.stream.local.Alone;

/** Whatever comes, what is a report is placed in the order of arrival, and the rest is told of. */
class ArrivalTest {

  private static final String DAM =
      "Tanggul Sungai Serayu di Cilacap jebol dan 125 rumah terendam banjir. Warga mengungsi ke"
          + " balai desa.\n\n\"Petugas masih mendata kerugian,\" kata Kepala BPBD Ratna Wibisana.";

  private static final String ENGLISH =
      "The river has broken its banks, and the people of the town were taken to the school. It was"
          + " not the first time that this has happened, said the head of the agency, who had been"
          + " there in the morning. They will be told when it is safe for them to go home.";

  @TempDir private Path folder;

  @Test
  void whatIsNoReportIsSetAsideWithReasonAndPlaceAndTheOthersArePlaced() throws Exception {
    List<Report> reports = MadeReports.of(12);
    byte[] broken = utf8("bukan JSON");
    byte[] english = utf8("{\"id\":\"en\",\"text\":\"" + ENGLISH + "\"}");
    byte[] blank = utf8("{\"id\":\"kosong\",\"text\":\" \\n\"}");
    byte[] taken = // not as we would write it, so that one sees that it is as it came
        utf8(
            "{ \"text\": \"Pasar di Tegal terbakar dan 40 kios hangus.\", \"id\": \"r3\" , \"x\": 1}");
    try (Ground ground = new Ground(folder, 2, 1)) {
      ground.putInTurn(reports.subList(0, 6), 0, 1);
      for (byte[] message : List.of(broken, english, blank, taken)) {
        ground.put(0, 5, message);
      }
      ground.putInTurn(reports, 6, 1);
      ground.cluster.await(ground.start(null));
      assertPlacedAs(ground, reports);
      assertThat(ground.rejected())
          .extracting(message -> header(message, "place"), ConsumerRecord::value)
          .usingRecursiveFieldByFieldElementComparator()
          .containsExactlyInAnyOrder(
              tuple("0/6", broken),
              tuple("0/7", english),
              tuple("0/8", blank),
              tuple("0/9", taken));
      assertThat(ground.rejected())
          .extracting(message -> header(message, "reason"))
          .satisfiesExactlyInAnyOrder(
              reason -> assertThat(reason).startsWith("broken JSON at character "),
              reason -> assertThat(reason).startsWith("not in Indonesian: "),
              reason -> assertThat(reason).isEqualTo("the text is empty"),
              reason -> assertThat(reason).isEqualTo("another text has the id r3"));
    }
  }

  @Test
  void aReportThatIsSentTwiceIsCountedOnce() throws Exception {
    List<Report> reports = MadeReports.of(12);
    List<Report> twice = new ArrayList<>(reports);
    twice.addAll(3, reports.subList(0, 3));
    twice.addAll(reports);
    try (Ground ground = new Ground(folder, 2, 1)) {
      ground.putInTurn(twice, 0, 1);
      ground.cluster.await(ground.start(null));
      assertPlacedAs(ground, reports);
      assertThat(ground.rejected()).isEmpty();
    }
  }

  @Test
  void aReportThatWasPublishedDaysBeforeTheOthersStillJoinsItsStory() throws Exception {
    List<Report> reports = new ArrayList<>(MadeReports.of(6));
    reports.add(report("a", "2025-06-16", DAM));
    reports.add(report("b", "2025-06-16", DAM.replace("Warga", "Sebanyak 40 warga")));
    reports.add(report("c", "2025-06-13", DAM.replace("balai desa", "sekolah terdekat")));
    try (Ground ground = new Ground(folder, 2, 1)) {
      ground.putInTurn(reports, 0, 1);
      ground.cluster.await(ground.start(null));
      assertPlacedAs(ground, reports);
      assertThat(ground.outcomes().values())
          .filteredOn(outcome -> outcome.contains("tapak-c"))
          .singleElement()
          .satisfies(outcome -> assertThat(outcome).contains("tapak-a", "tapak-b"));
    }
  }

  @Test
  void reportsOfPartitionsThatAreReadAtDifferentSpeedsComeInOrderOfArrival() throws Exception {
    List<Report> reports = MadeReports.of(80);
    try (Ground ground = new Ground(folder, 2, 2)) {
      for (int i = 0; i < reports.size(); i += 4) { // one partition has a quarter of the other
        ground.put(0, i, ReportLine.of(reports.get(i)));
      }
      for (int i = 0; i < reports.size(); i++) {
        if (i % 4 != 0) {
          ground.put(1, i, ReportLine.of(reports.get(i)));
        }
      }
      ground.cluster.await(ground.start(null));
      assertPlacedAs(ground, reports);
    }
  }

  @Test
  void aWrongClockAmongProducersDoesNotTurnTheOrderRound() throws Exception {
    List<Report> reports = MadeReports.of(60);
    try (Ground ground = new Ground(folder, 2, 1)) {
      for (int i = 0; i < reports.size(); i++) {
        int clock = i == 5 ? 3_000 : i == 20 ? -900 : i; // 50 minutes ahead, 15 behind
        ground.put(0, clock, ReportLine.of(reports.get(i)));
      }
      ground.cluster.await(ground.start(null));
      assertPlacedAs(ground, reports);
    }
  }

  private static void assertPlacedAs(Ground ground, List<Report> reports) {
    Alone expected = Alone.of(reports);
    assertThat(ground.placements()).containsExactlyElementsOf(expected.placements());
    assertThat(ground.outcomes()).containsExactlyInAnyOrderEntriesOf(expected.outcomes());
  }

  private static Report report(String id, String day, String body) {
    return new Report(
        "tapak-" + id,
        "Warta " + id,
        null,
        "Tanggul jebol di Cilacap, 125 rumah terendam",
        null,
        Published.parse(day).orElseThrow(),
        "id",
        body,
        new Origin("made", 1));
  }

  private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null ? "" : Ground.text(header.value());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
