package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.reconcile.StoryFixture.INDONESIAN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saksi.language.FunctionWords;
import org.saksi.language.Stems;

class VocabularyTest {

  private static Vocabulary of(String... words) {
    Stems stems = new Stems(INDONESIAN);
    Map<String, List<String>> stemsOf = new HashMap<>();
    for (String word : words) {
      stemsOf.put(word, List.copyOf(stems.of(word)));
    }
    return new Vocabulary(List.of(stemsOf), new FunctionWords(INDONESIAN));
  }

  @Test
  void wordsOfOneRootAreOne() {
    Vocabulary vocabulary = of("penjualan", "menjual", "dijual", "rumah");
    assertThat(vocabulary.word("penjualan")).isEqualTo(vocabulary.word("dijual"));
    assertThat(vocabulary.word("menjual")).isNotEqualTo(vocabulary.word("rumah"));
  }

  @Test
  void aWordAloneIsItsOwnRoot() {
    Vocabulary vocabulary = of("kerjasama", "bersama");
    assertThat(vocabulary.word("kerjasama")).isNotEqualTo(vocabulary.word("bersama"));
  }

  @Test
  void wordsSpeltNearlyAlikeAreNear() {
    Vocabulary vocabulary = of("perkiraan", "perhakiran", "prakiraan", "sintetik", "sintetis");
    int key = vocabulary.word("sintetik");
    int other = vocabulary.word("sintetis");
    vocabulary.close();
    assertThat(vocabulary.near(key)).contains(other);
  }
}
