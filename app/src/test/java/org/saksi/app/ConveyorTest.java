package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConveyorTest {

  @Test
  void handsOnInTheOrderInWhichThingsCame() {
    List<Integer> received = new ArrayList<>();
    try (Conveyor<Integer, Integer> conveyor =
        new Conveyor<>(ConveyorTest::slowIfOdd, received::add)) {
      IntStream.range(0, 300).forEach(conveyor::put);
      conveyor.finish();
    }
    assertThat(received).containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
  }

  @Test
  void holdsABoundedNumberOfThings() {
    List<Integer> received = new ArrayList<>();
    try (Conveyor<Integer, Integer> conveyor = new Conveyor<>(i -> i, received::add)) {
      for (int i = 0; i < 1_000; i++) {
        conveyor.put(i);
        assertThat(i + 1 - received.size()).isLessThanOrEqualTo(64);
      }
    }
  }

  @Test
  void doesNotHideAFault() {
    try (Conveyor<Integer, Integer> conveyor = new Conveyor<>(i -> 1 / i, i -> {})) {
      assertThatThrownBy(
              () -> {
                conveyor.put(0);
                conveyor.finish();
              })
          .hasRootCauseInstanceOf(ArithmeticException.class);
    }
  }

  private static int slowIfOdd(int i) {
    long until = System.nanoTime() + (i % 2) * 200_000L;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return i;
  }
}
