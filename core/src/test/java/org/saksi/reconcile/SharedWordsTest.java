package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedWordsTest {

  private static final SideBySide STORY =
      new StoryFixture()
          .report("Banjir merendam pasar ikan. Pedagang mengadakan konferensi di masjid.")
          .report("Pasar terendam. Warga menunggu konperensi di atap pasar.")
          .sides();

  private static final Side FIRST = STORY.sides().get(0);
  private static final Side SECOND = STORY.sides().get(1);

  private static int word(Side side, String normal) {
    Terms terms = side.terms();
    return IntStream.range(0, terms.size())
        .filter(i -> terms.normal(i).equals(normal))
        .map(terms::word)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWordOfBothReportsHasANumberInEach() {
    assertThat(STORY.words(FIRST, SECOND).same(word(FIRST, "pasar")))
        .isEqualTo(word(SECOND, "pasar"));
    assertThat(STORY.words(SECOND, FIRST).same(word(SECOND, "pasar")))
        .isEqualTo(word(FIRST, "pasar"));
  }

  @Test
  void aWordSpeltNearlyAlikeIsNear() {
    int word = word(FIRST, "konferensi");
    assertThat(STORY.words(FIRST, SECOND).same(word)).isNegative();
    assertThat(STORY.words(FIRST, SECOND).near(word)).containsExactly(word(SECOND, "konperensi"));
  }

  @Test
  void aWordOfOneReportAloneHasNoNumberInTheOther() {
    assertThat(STORY.words(FIRST, SECOND).same(word(FIRST, "masjid"))).isNegative();
  }

  @Test
  void whatIsAlikeSeenFromOneReportIsAlikeSeenFromTheOther() {
    Likeness there = STORY.likeness(FIRST, SECOND);
    Likeness back = STORY.likeness(SECOND, FIRST);
    assertThat(there.of(0, 0)).isPositive().isEqualTo(back.of(0, 0));
    assertThat(there.of(0, 1)).isPositive().isEqualTo(back.of(1, 0));
    assertThat(there.isBestOfRow(0, 0)).isEqualTo(back.isBestOfColumn(0, 0));
    assertThat(there.isBestOfColumn(0, 1)).isEqualTo(back.isBestOfRow(1, 0));
  }
}
