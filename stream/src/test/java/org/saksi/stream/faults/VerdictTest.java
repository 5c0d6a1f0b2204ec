package org.saksi.stream.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saksi.stream.local.Alone;

class VerdictTest {

  private static final Alone ALONE =
      new Alone(List.of("a", "b", "c"), Map.of("s1", "x", "s2", "y"));

  @Test
  void theSameIsTheSame() {
    Verdict verdict = Verdict.of(ALONE, ALONE.placements(), ALONE.outcomes());
    assertThat(verdict).isEqualTo(new Verdict(3, 0, 0, true, 2, 2, 0));
    assertThat(verdict.isSame()).isTrue();
  }

  @Test
  void whatIsLostOrDoubledIsCounted() {
    Verdict verdict = Verdict.of(ALONE, List.of("a", "a", "c"), ALONE.outcomes());
    assertThat(verdict).isEqualTo(new Verdict(3, 1, 1, false, 2, 2, 0));
    assertThat(verdict.isSame()).isFalse();
  }

  @Test
  void anotherOrderIsNotTheSame() {
    assertThat(Verdict.of(ALONE, List.of("b", "a", "c"), ALONE.outcomes()).isSame()).isFalse();
  }

  @Test
  void otherFindingsAndOtherStoriesAreCounted() {
    Verdict verdict =
        Verdict.of(ALONE, ALONE.placements(), Map.of("s1", "x", "s2", "z", "s3", "y"));
    assertThat(verdict).isEqualTo(new Verdict(3, 0, 0, true, 2, 1, 1));
    assertThat(verdict.isSame()).isFalse();
  }
}
