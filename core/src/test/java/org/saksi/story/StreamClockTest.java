package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamClockTest {

  private final StreamClock clock = new StreamClock();

  @Test
  void followsTheReports() {
    for (int hour = 0; hour < 100; hour++) {
      clock.see(hour);
    }
    assertThat(clock.hours()).isBetween(90f, 99f);
  }

  @Test
  void isNotMovedByALateReportNorByAWrongDate() {
    for (int hour = 0; hour < 100; hour++) {
      clock.see(hour);
    }
    float before = clock.hours();
    clock.see(-5_000);
    clock.see(1_000_000);
    assertThat(clock.hours()).isBetween(before - 1, before + 1);
  }

  @Test
  void knowsNoTimeBeforeTheFirstDate() {
    clock.see(Float.NaN);
    assertThat(clock.hours()).isEqualTo(Float.NEGATIVE_INFINITY);
    clock.see(7);
    assertThat(clock.hours()).isEqualTo(7);
  }
}
