package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexemesTest {

  private static Lexemes lexemes() {
    return Lexicon.of(StoryFixture.INDONESIAN).lexemes();
  }

  @Test
  void aWordIsLookedUpOnce() {
    Lexemes lexemes = lexemes();
    assertThat(lexemes.of("membangun")).isSameAs(lexemes.of("membangun"));
    assertThat(lexemes.size()).isEqualTo(1);
  }

  @Test
  void onlySoManyWordsAreKeptAndAllAreKnown() {
    Lexemes lexemes = lexemes();
    for (int i = 0; i < Lexemes.MOST; i++) {
      lexemes.of("kata" + i);
    }
    assertThat(lexemes.of("membangun").stems()).contains("bangun");
    assertThat(lexemes.of("yang").role()).isNotNull();
    assertThat(lexemes.size()).isEqualTo(Lexemes.MOST);
  }

  @Test
  void aWordOfHostileLengthIsKnownAndNotKept() {
    Lexemes lexemes = lexemes();
    assertThat(lexemes.of("a".repeat(Lexemes.LONGEST + 1)).role()).isNull();
    assertThat(lexemes.size()).isZero();
  }

  @Test
  void aFunctionWordIsDerivedFromNothing() {
    assertThat(lexemes().of("dengan").stems()).isEmpty();
  }
}
