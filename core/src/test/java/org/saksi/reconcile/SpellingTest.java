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
  void sharedEndsAreCountedOnce() {
    assertThat(Spelling.sharedEnds("aaa", "aa")).isEqualTo(2);
  }
}
