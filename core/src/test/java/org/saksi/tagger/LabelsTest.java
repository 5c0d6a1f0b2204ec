package org.saksi.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Labels LABELS = new Labels(List.of("PERSON", "PLACE"));

  @Property
  void chunksComeBackFromTheirLabels(
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 3) Integer> lengths) {
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    for (int length : lengths) {
      chunks.add(new Chunk(at, at + length, length % 2 == 0 ? "PERSON" : "PLACE"));
      at += length + at % 2;
    }
    int[] labels = LABELS.encode(chunks, at);
    assertThat(LABELS.decode(labels)).isEqualTo(chunks);
    for (int i = 1; i < labels.length; i++) {
      assertThat(LABELS.mayFollow(labels[i - 1], labels[i])).isTrue();
    }
  }

  @Test
  void chunkOnceBegunGoesOnInItsType() {
    int[] person = LABELS.encode(List.of(new Chunk(0, 3, "PERSON")), 3);
    int[] place = LABELS.encode(List.of(new Chunk(0, 3, "PLACE")), 3);
    assertThat(LABELS.mayFollow(person[0], person[2])).isTrue();
    assertThat(LABELS.mayFollow(person[0], place[1])).isFalse();
    assertThat(LABELS.mayFollow(person[0], place[0])).isFalse();
    assertThat(LABELS.mayFollow(person[0], Labels.OUTSIDE)).isFalse();
    assertThat(LABELS.mayFollow(person[2], place[0])).isTrue();
    assertThat(LABELS.mayFollow(Labels.OUTSIDE, person[1])).isFalse();
    assertThat(LABELS.mayBegin(person[1])).isFalse();
    assertThat(LABELS.mayEnd(person[1])).isFalse();
    assertThat(LABELS.mayEnd(person[2])).isTrue();
  }

  @Test
  void labelsOfTypesAreSetsApart() {
    assertThat(LABELS.of("PERSON") & LABELS.of("PLACE")).isZero();
    assertThat(Long.bitCount(LABELS.of("PERSON"))).isEqualTo(4);
    assertThat(LABELS.of("TEAM")).isZero();
  }

  @Test
  void noTypesAreRefused() {
    assertThatThrownBy(() -> new Labels(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
