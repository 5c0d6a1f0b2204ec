package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.language.LanguagePack;

class RootsTest {

  private static final Vocabulary VOCABULARY = new Vocabulary(LanguagePack.of("id"));

  @ParameterizedTest
  @CsvSource({
    "mengirimkan, kirim",
    "pengiriman, kirim",
    "dikirim, kirim",
    "membangun, bangun",
    "pembangunan, bangun",
    "langkah-langkahnya, langkah",
    "menteri, menteri",
    "kepala, kepala",
    "selatan, selatan",
    "Kucing, kucing"
  })
  void aWordHasTheRootThatIsInUse(String word, String root) {
    assertThat(VOCABULARY.words(word).getFirst().roots()).containsExactly(root);
  }

  @Test
  void smallWordsHaveNone() {
    assertThat(VOCABULARY.words("yang").getFirst().roots()).isEmpty();
  }

  @Test
  void marksOnLettersDoNotCount() {
    assertThat(Vocabulary.written(VOCABULARY.words("São Tomé, ŒUVRE")))
        .isEqualTo("sao tome oeuvre");
  }

  @Test
  void namesOfOneThingShareAKey() {
    assertThat(VOCABULARY.keyOf(VOCABULARY.words("China")))
        .isEqualTo(VOCABULARY.keyOf(VOCABULARY.words("Republik Rakyat Tiongkok")))
        .isNotNull();
    assertThat(VOCABULARY.keyOf(VOCABULARY.words("kucing"))).isNull();
  }
}
