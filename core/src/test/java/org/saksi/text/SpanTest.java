package org.saksi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void coversTheCharactersBetweenItsEnds() {
    assertThat(new Span(3, 7).of("di Pati hari ini")).isEqualTo("Pati");
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatThrownBy(() -> new Span(4, 3)).hasMessageContaining("4..3");
    assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 4).overlaps(new Span(4, 6))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 6))).isTrue();
  }

  @Test
  void overlapRatioIsOverTheLongerSpan() {
    assertThat(new Span(0, 10).overlapRatio(new Span(5, 10))).isEqualTo(.5);
    assertThat(new Span(2, 2).overlapRatio(new Span(2, 2))).isZero();
  }

  @Test
  void stripLeavesWhiteSpaceOut() {
    assertThat(new Span(0, 9).strip("  banjir \n")).isEqualTo(new Span(2, 8));
    assertThat(new Span(0, 3).strip("   ").isEmpty()).isTrue();
  }

  @Property
  void overlapIsTheSameFromBothSides(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.overlap(b)).isEqualTo(b.overlap(a));
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.hull(b).contains(a) && a.hull(b).contains(b)).isTrue();
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 20))
        .as((start, length) -> new Span(start, start + length));
  }

  @Property
  void lengthIsWhatItCovers(
      @ForAll @IntRange(max = 20) int start, @ForAll @IntRange(max = 20) int n) {
    assertThat(new Span(start, start + n).of("x".repeat(60))).hasSize(n);
  }
}
