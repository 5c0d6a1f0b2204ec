package org.saksi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saksi.language.LanguagePack;
import org.saksi.reading.token.Tokenizer;

class ExchangeClusteringTest {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");

  @Test
  void wordsInLikeCompanyShareAClass() {
    Tokenizer tokenizer = Tokenizer.of(LANGUAGE);
    List<LabelledSentence> sentences = new ArrayList<>();
    for (String who : List.of("bupati", "camat", "lurah")) {
      for (String does : List.of("meninjau", "membuka", "menutup")) {
        for (String what : List.of("pasar", "jembatan", "sekolah")) {
          String sentence = who + " " + does + " " + what;
          sentences.add(new LabelledSentence(tokenizer.tokenize(sentence), List.of()));
        }
      }
    }
    WordStream stream =
        WordStream.read(
            LANGUAGE,
            List.of(),
            List.of(LabelledCorpus.of("kabar", sentences)),
            2,
            message -> {
              throw new AssertionError(message);
            });
    assertThat(stream.words()).hasSize(9);
    Map<String, Integer> classes = new ExchangeClustering(stream, 3).cluster(10, message -> {});
    assertThat(classes.get("bupati")).isEqualTo(classes.get("camat"));
    assertThat(classes.get("bupati")).isEqualTo(classes.get("lurah"));
    assertThat(classes.get("meninjau")).isEqualTo(classes.get("menutup"));
    assertThat(classes.get("pasar")).isEqualTo(classes.get("sekolah"));
    assertThat(classes.values()).contains(0, 1, 2);
  }
}
