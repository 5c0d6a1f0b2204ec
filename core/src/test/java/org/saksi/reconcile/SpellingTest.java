package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void aLetterMoreOrLessIsASlip() {
    assertThat(Spelling.mayBeSlip("jemaah", "jamaah")).isTrue();
    assertThat(Spelling.mayBeSlip("crude", "crued")).isTrue();
  }

  @Test
  void anotherWordIsNone() {
    assertThat(Spelling.mayBeSlip("polisi", "patroli")).isFalse();
  }

  @Test
  void aWordSpeltByAnotherRuleIsAVariant() {
    assertThat(Spelling.mayBeVariant("sharia", "syariah")).isTrue();
    assertThat(Spelling.mayBeVariant("polisi", "patroli")).isFalse();
  }

  @Test
  void aNameWithItsMiddleLeftOutIsShortened() {
    assertThat(Spelling.isShortened("balaikota", "balaiagungkota")).isTrue();
    assertThat(Spelling.isShortened("moskow", "stpetersburg")).isFalse();
  }

  @Test
  void sharedEndsAreCountedOnce() {
    assertThat(Spelling.sharedEnds("aaa", "aa")).isEqualTo(2);
  }
}
