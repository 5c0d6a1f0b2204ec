package org.saksi.stream.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

  private static final Map<String, String> TRUTH = Map.of("a", "1", "b", "1", "c", "2");

  @Test
  void isOneForTheSameGroupsUnderOtherNames() {
    assertThat(BCubed.of(Map.of("a", "x", "b", "x", "c", "y"), TRUTH).f1()).isEqualTo(1);
  }

  @Test
  void losesPrecisionByOneGroupForAll() {
    BCubed all = BCubed.of(Map.of("a", "x", "b", "x", "c", "x"), TRUTH);
    assertThat(all.precision()).isCloseTo(5.0 / 9, within(1e-9));
    assertThat(all.recall()).isEqualTo(1);
  }

  @Test
  void losesRecallByAMissingReport() {
    BCubed part = BCubed.of(Map.of("a", "x", "c", "y"), TRUTH);
    assertThat(part.precision()).isEqualTo(1);
    assertThat(part.recall()).isCloseTo(2.0 / 3, within(1e-9));
  }
}
