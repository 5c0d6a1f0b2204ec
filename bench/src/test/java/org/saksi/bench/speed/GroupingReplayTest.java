package org.saksi.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupingReplayTest {

  @Test
  void percentileIsAValueThatSoManyDoNotExceed() {
    double[] hundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
    assertThat(GroupingReplay.percentile(hundred, 50)).isEqualTo(50);
    assertThat(GroupingReplay.percentile(hundred, 99)).isEqualTo(99);
    assertThat(GroupingReplay.percentile(new double[] {7}, 99)).isEqualTo(7);
  }

  @Test
  void costSurvivesItsLine() {
    WindowCost cost =
        new WindowCost(10_000, 70_535, 81.25, 60, 400.5, 9000, 1200, 5150, 1100, 20, 30.5);
    assertThat(WindowCost.parse(cost.line())).isEqualTo(cost);
    assertThat(cost.reportsPerSecond()).isBetween(12_307.0, 12_308.0);
  }

  @Test
  void refusesOtherLines() {
    assertThatThrownBy(() -> WindowCost.parse("a\tb"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a\tb");
  }
}
