package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentSketchesTest {

  private final RecentSketches recent = new RecentSketches();

  @Test
  void findsReportsWithTheSameText() {
    for (int i = 0; i < 400; i++) {
      recent.add(i, Texts.sketch(Texts.ofWords(200, i)));
    }
    String text = Texts.ofWords(200, 123);
    String half = text.substring(text.length() / 2);
    assertThat(recent.candidates(Texts.sketch(text))).containsExactly(123);
    assertThat(recent.candidates(Texts.sketch(half))).containsExactly(123);
    assertThat(recent.candidates(Texts.sketch(Texts.ofWords(200, 400)))).isEmpty();
  }

  @Test
  void forgetsReportsAndAllBeforeThem() {
    Sketch sketch = Texts.sketch(Texts.ofWords(200, 1));
    for (int i = 0; i < 5; i++) {
      recent.add(i, sketch);
    }
    recent.forget(2);
    assertThat(recent.candidates(sketch)).containsExactly(3, 4);
    recent.forget(4);
    assertThat(recent.candidates(sketch)).isEmpty();
    recent.add(5, sketch);
    assertThat(recent.candidates(sketch)).containsExactly(5);
  }

  @Test
  void leadsToTheLatestOfWhatManyRepeat() {
    Sketch sketch = Texts.sketch(Texts.ofWords(200, 1));
    for (int i = 0; i < 5_000; i++) {
      recent.add(i, sketch);
    }
    assertThat(recent.candidates(sketch)).hasSize(16).startsWith(4_984).endsWith(4_999);
  }

  @Test
  void keepsFindingWhenItsRingHasTurnedManyTimes() {
    for (int i = 0; i < 3_000; i++) {
      Sketch sketch = Texts.sketch(Texts.ofWords(60, i));
      recent.add(i, sketch);
      recent.forget(i - 20);
      if (sketch.anchors().length > 0) {
        assertThat(recent.candidates(sketch)).containsExactly(i);
      }
    }
  }

  @Test
  void takesTextsWithoutWords() {
    Sketch empty = Texts.sketch("");
    recent.add(0, empty);
    assertThat(recent.candidates(empty)).isEmpty();
    recent.forget(0);
  }
}
