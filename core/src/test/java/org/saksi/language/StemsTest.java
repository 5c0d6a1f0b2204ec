package org.saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StemsTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");

  private final Stems stems = new Stems(INDONESIAN);

  static List<Table.Row> affixes() {
    return INDONESIAN.table("affixes").rows();
  }

  @ParameterizedTest
  @MethodSource("affixes")
  void takesOffEveryAffixAsItsExampleSays(Table.Row row) {
    String[] words = row.example().split(" dan ");
    assertThat(words[0]).contains(row.form());
    assertThat(stems.of(words[0])).contains(words[1]);
  }

  @Test
  void wordsOfOneRootShareAStem() {
    assertThat(stems.of("penjualan")).contains("jual");
    assertThat(stems.of("menjual")).contains("jual");
    assertThat(stems.of("dijual")).contains("jual");
  }

  @Test
  void aReduplicatedWordComesFromItsHalf() {
    assertThat(stems.of("langkah-langkahnya")).contains("langkah");
  }

  @Test
  void leavesNoStemOfThreeLetters() {
    assertThat(stems.of("beruang")).allMatch(stem -> stem.length() >= 4);
  }

  @Test
  void knowsThePrefixesOfVerbs() {
    assertThat(stems.mayBeVerb("mengatakan")).isTrue();
    assertThat(stems.mayBeVerb("ditutup")).isTrue();
    assertThat(stems.mayBeVerb("gubernur")).isFalse();
  }
}
