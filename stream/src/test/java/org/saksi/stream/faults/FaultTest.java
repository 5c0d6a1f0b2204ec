package org.saksi.stream.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {

  private static final int REPORTS = 1_000;
  private static final long LONGEST_DELAY = 2_000;

  private final List<Fault> faults = Fault.random(4, REPORTS, LONGEST_DELAY, 1);

  @Test
  void eachKindComesAsOften() {
    for (Fault.Kind kind : Fault.Kind.values()) {
      assertThat(faults).filteredOn(fault -> fault.kind() == kind).hasSize(4);
    }
  }

  @Test
  void theyComeInOrderAndLeaveTheLastReportsToRecoverIn() {
    assertThat(faults).isSortedAccordingTo(Comparator.comparingLong(Fault::moment));
    assertThat(faults)
        .allMatch(fault -> fault.moment() >= 0 && fault.moment() < REPORTS * 95 / 100)
        .allMatch(fault -> fault.delayMillis() >= 0 && fault.delayMillis() < LONGEST_DELAY);
  }

  @Test
  void oneSeedAlwaysGivesTheSameAndAnotherOthers() {
    assertThat(Fault.random(4, REPORTS, LONGEST_DELAY, 1)).isEqualTo(faults);
    assertThat(Fault.random(4, REPORTS, LONGEST_DELAY, 2)).isNotEqualTo(faults);
  }
}
