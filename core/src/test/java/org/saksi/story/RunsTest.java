package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunsTest {

  @Test
  void hasAFewAnchorsOfAnyText() {
    for (String body : new String[] {"", "air", "\"\"\"", "air ".repeat(2_000)}) {
      assertThat(Texts.runs(body).anchors().length).isLessThanOrEqualTo(1);
    }
    assertThat(Texts.runs(Texts.ofWords(160, 1)).anchors().length).isBetween(1, 30);
    assertThat(Texts.runs(Texts.ofWords(20_000, 2)).anchors()).hasSize(64);
  }

  @Test
  void keepsAQuarterOfWhatSomebodySaid() {
    String words = Texts.ofWords(400, 3).replace(".", "");
    int narrated = Texts.runs(words + ".").kept().length;
    int said = Texts.runs("\"" + words + ",\" kata Sari Wulan.").kept().length;
    assertThat(narrated).isBetween(390, 400);
    assertThat(said).isBetween(70, 135);
  }

  @Test
  void halvesAgainAndAgain() {
    Runs runs = Texts.runs(Texts.ofWords(4_000, 4));
    assertThat(runs.sampled(0)).isSorted().doesNotHaveDuplicates().hasSizeBetween(3_900, 4_010);
    assertThat(runs.sampled(1).length).isBetween(1_800, 2_200);
    assertThat(runs.sampled(4).length).isBetween(190, 310);
  }
}
