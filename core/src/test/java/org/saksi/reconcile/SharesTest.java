package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

  /** Three sentences, of which the first holds one of the words, the second two, the third two. */
  private static final Side SIDE =
      new StoryFixture()
          .report("Perahu datang. Perahu dan sekoci tenggelam. Sekoci serta perahu diangkat.")
          .sides()
          .sides()
          .getFirst();

  private static Shares shares() {
    Shares shares = new Shares(SIDE);
    shares.begin();
    Terms terms = SIDE.terms();
    for (int i = 0; i < terms.size(); i++) {
      boolean asked = terms.normal(i).equals("perahu") || terms.normal(i).equals("sekoci");
      if (asked && i < terms.sentenceEnd(1) && i >= terms.sentenceStart(1)) {
        shares.add(terms.word(i), 1);
      }
    }
    return shares;
  }

  @Test
  void theSentencesThatShareMostComeFirst() {
    assertThat(shares().best(3, 0)).containsExactly(1, 2, 0);
    assertThat(shares().best(2, 0)).containsExactly(1, 2);
    assertThat(shares().best(1, 0)).containsExactly(1);
  }

  @Test
  void whatSharesTooLittleIsLeftOut() {
    assertThat(shares().best(3, 1.5)).containsExactly(1, 2);
    assertThat(shares().best(3, 2.5)).isEmpty();
  }

  @Test
  void aNewStretchSharesNothingAsYet() {
    Shares shares = shares();
    shares.begin();
    assertThat(shares.best(3, 0)).isEmpty();
  }
}
