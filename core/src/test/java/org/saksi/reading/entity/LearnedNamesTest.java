package org.saksi.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Entity;
import org.saksi.language.LanguagePack;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;

class LearnedNamesTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");

  private static List<String> names(String text) {
    List<Entity> entities =
        new EntityFinder(INDONESIAN)
            .find(
                new Segmenter(INDONESIAN).segment(text, Tokenizer.of(INDONESIAN).tokenize(text)),
                List.of());
    return entities.stream().map(entity -> entity.type() + " " + entity.name().of(text)).toList();
  }

  @Test
  void namesWithoutTitleOrListedWordAreLearned() {
    assertThat(names("Pemenang lomba itu Galang Wirasena dari Semarang."))
        .containsExactly("PERSON Galang Wirasena", "PLACE Semarang");
    assertThat(names("Jalan itu dibangun Wirajaya Darmaputra tahun lalu."))
        .containsExactly("PERSON Wirajaya Darmaputra");
  }

  @Test
  void rulesHaveTheLastWord() {
    assertThat(names("Kapuspenkum Kejagung Tirta Anggara membantah kabar itu."))
        .containsExactly("ORGANISATION Kejagung", "PERSON Tirta Anggara");
  }
}
