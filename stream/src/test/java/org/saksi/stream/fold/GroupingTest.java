package org.saksi.stream.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.stream.MadeReports;

/** Reports have their turn in the order of arrival, whoever was read first. */
class GroupingTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final List<Readout> READOUTS = readouts(MadeReports.of(120));

  private final Grouping grouping = Grouping.empty(SAKSI);

  @Test
  void nobodyHasATurnBeforeItIsTime() {
    READOUTS.subList(10, 20).forEach(grouping::add);
    assertThat(turns(grouping, 9)).isEmpty();
    assertThat(turns(grouping, 14))
        .extracting(turn -> turn.position().time())
        .containsExactly(10L, 11L, 12L, 13L, 14L);
    assertThat(turns(grouping, 14)).isEmpty();
  }

  @Test
  void theOrderIsThatOfArrivalAndNotOfReading() {
    List<Readout> shuffled = new ArrayList<>(READOUTS);
    Collections.shuffle(shuffled, new Random(3));
    shuffled.forEach(grouping::add);
    assertThat(turns(grouping, Long.MAX_VALUE)).isEqualTo(uninterrupted());
  }

  @Test
  void whatArrivedAtOnceGoesByPartitionAndOffset() {
    List<Position> order =
        List.of(new Position(5, 0, 9), new Position(5, 1, 1), new Position(5, 1, 2));
    for (int i : new int[] {2, 0, 1}) {
      grouping.add(new Readout(order.get(i), READOUTS.get(i).reading()));
    }
    assertThat(turns(grouping, 5)).extracting(Turn::position).isEqualTo(order);
  }

  @Test
  void aLateOneHasItsTurnAtOnce() {
    READOUTS.subList(1, 20).forEach(grouping::add);
    assertThat(turns(grouping, 19)).hasSize(19);
    grouping.add(READOUTS.get(0));
    assertThat(turns(grouping, 0))
        .singleElement()
        .satisfies(turn -> {
          assertThat(turn.report().id()).isEqualTo("r0");
          assertThat(turn.placements()).isNotEmpty();
        });
  }

  @Test
  void goesOnWhereItWasWrittenAsIfNothingHadHappened() throws IOException {
    for (int cut = 1; cut < READOUTS.size(); cut += 17) {
      Grouping first = Grouping.empty(SAKSI);
      READOUTS.subList(0, cut).forEach(first::add);
      List<Turn> turns = new ArrayList<>(turns(first, cut - 6)); // the last five still wait
      Grouping second =
          Grouping.read(
              new DataInputStream(new ByteArrayInputStream(written(first))), SAKSI, Desk.kept());
      READOUTS.subList(cut, READOUTS.size()).forEach(second::add);
      turns.addAll(turns(second, Long.MAX_VALUE));
      assertThat(turns).as("cut at %d", cut).isEqualTo(uninterrupted());
    }
  }

  @Test
  void anUnknownFormIsNamed() {
    byte[] later = {9, 0, 0, 0, 0};
    assertThatThrownBy(() ->
            Grouping.read(new DataInputStream(new ByteArrayInputStream(later)), SAKSI, Desk.kept()))
        .isInstanceOf(IOException.class)
        .hasMessage("a grouping of form 9; this program reads form 1");
  }

  private static List<Turn> uninterrupted() {
    Grouping whole = Grouping.empty(SAKSI);
    READOUTS.forEach(whole::add);
    return turns(whole, Long.MAX_VALUE);
  }

  private static List<Turn> turns(Grouping grouping, long time) {
    List<Turn> turns = new ArrayList<>();
    grouping.upTo(
        time,
        new Grouping.Turns() {
          @Override
          public void taken(Turn turn) {
            turns.add(turn);
          }

          @Override
          public void failed(Position position, Report report, Throwable fault) {
            throw new IllegalStateException(report.id(), fault);
          }
        });
    return turns;
  }

  @Test
  void aReportThatCannotBeGroupedIsToldAndTheOthersGoOn() {
    READOUTS.subList(0, 5).forEach(grouping::add);
    grouping.add(new Readout(new Position(5, 0, 5), broken()));
    READOUTS.subList(6, 10).forEach(grouping::add);
    List<String> taken = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    grouping.upTo(
        Long.MAX_VALUE,
        new Grouping.Turns() {
          @Override
          public void taken(Turn turn) {
            taken.add(turn.report().id());
          }

          @Override
          public void failed(Position position, Report report, Throwable fault) {
            failed.add(position.time() + " " + report.id());
          }
        });
    assertThat(failed).containsExactly("5 pendek");
    assertThat(taken).hasSize(9).contains("r4", "r6");
  }

  /** Layers of a long text over a short one, as only a fault of ours could make. */
  private static Reading broken() {
    Reading whole = READOUTS.get(5).reading();
    return new Reading(
        new Report("pendek", null, null, null, null, null, "id", "Hujan.", new Origin("made", 1)),
        whole.segmentation(),
        whole.times(),
        whole.figures(),
        whole.entities(),
        whole.roles(),
        whole.quotations(),
        whole.claims());
  }

  private static byte[] written(Grouping grouping) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    grouping.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static List<Readout> readouts(List<Report> reports) {
    List<Readout> readouts = new ArrayList<>();
    for (Report report : reports) {
      readouts.add(
          new Readout(new Position(readouts.size(), 0, readouts.size()), SAKSI.read(report)));
    }
    return readouts;
  }
}
