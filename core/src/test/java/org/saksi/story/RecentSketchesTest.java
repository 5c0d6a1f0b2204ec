package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentSketchesTest {

  private final RecentSketches recent = new RecentSketches();

  @Test
  void findsReportsWithTheSameText() {
    for (int i = 0; i < 400; i++) {
      recent.add(i, 0, anchors(200, i));
    }
    String text = Texts.ofWords(200, 123);
    String half = text.substring(text.length() / 2);
    assertThat(recent.candidates(0, Texts.runs(text).anchors())).containsExactly(123);
    assertThat(recent.candidates(0, Texts.runs(half).anchors())).containsExactly(123);
    assertThat(recent.candidates(0, anchors(200, 400))).isEmpty();
  }

  @Test
  void findsNoReportThatIsForgotten() {
    int[] anchors = anchors(200, 1);
    for (int i = 0; i < 5; i++) {
      recent.add(i, 0, anchors);
    }
    assertThat(recent.candidates(3, anchors)).containsExactly(3, 4);
    assertThat(recent.candidates(5, anchors)).isEmpty();
    recent.add(5, 5, anchors);
    assertThat(recent.candidates(5, anchors)).containsExactly(5);
  }

  @Test
  void leadsToTheLatestOfWhatManyRepeat() {
    int[] anchors = anchors(200, 1);
    for (int i = 0; i < 5_000; i++) {
      recent.add(i, 0, anchors);
    }
    assertThat(recent.candidates(0, anchors)).hasSize(16).startsWith(4_984).endsWith(4_999);
  }

  @Test
  void keepsFindingWhenItHasForgottenManyTimes() {
    for (int i = 0; i < 3_000; i++) {
      int[] anchors = anchors(60, i);
      int first = Math.max(0, i - 20);
      recent.add(i, first, anchors);
      if (anchors.length > 0) {
        assertThat(recent.candidates(first, anchors)).containsExactly(i);
      }
    }
  }

  @Test
  void takesTextsWithoutWords() {
    int[] none = Texts.runs("").anchors();
    recent.add(0, 0, none);
    assertThat(recent.candidates(0, none)).isEmpty();
  }

  private static int[] anchors(int words, long seed) {
    return Texts.runs(Texts.ofWords(words, seed)).anchors();
  }
}
