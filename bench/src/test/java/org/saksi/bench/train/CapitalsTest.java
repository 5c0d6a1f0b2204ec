package org.saksi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Token;
import org.saksi.annotation.Token.Casing;
import org.saksi.reading.token.Tokenizer;
import org.saksi.tagger.Chunk;

class CapitalsTest {

  private static List<Token> words(String... forms) {
    return Stream.of(forms).map(form -> Tokenizer.token(form, 0)).toList();
  }

  private static LabelledCorpus corpus(List<Token> words) {
    LabelledSentence sentence = new LabelledSentence(words, List.of(new Chunk(2, 3, "PERSON")));
    return LabelledCorpus.of("kabar", List.of(sentence));
  }

  private final Capitals capitals = new Capitals();

  private List<Casing> restored(List<Token> words) {
    LabelledSentence uncased = corpus(words).sentences().getFirst().withoutCasing();
    LabelledCorpus corpus = LabelledCorpus.of("kabar", List.of(uncased));
    return capitals.restore(corpus).sentences().getFirst().words().stream()
        .map(Token::casing)
        .toList();
  }

  @Test
  void wordsAreWrittenAsReportsMostlyWriteThem() {
    capitals.count(words("Bupati", "meninjau", "Bandung", "bersama", "KPK", "dan", "beras"));
    assertThat(restored(words("beras", "bandung", "wulan", "kpk", "beras", "entah")))
        .containsExactly(
            Casing.CAPITALISED,
            Casing.CAPITALISED,
            Casing.CAPITALISED,
            Casing.UPPER,
            Casing.LOWER,
            Casing.NONE);
  }

  @Test
  void aCorpusWithCapitalsStaysAsItIs() {
    capitals.count(words("di", "Bandung"));
    LabelledCorpus corpus = corpus(words("Pasar", "milik", "Sari", "bandung"));
    assertThat(capitals.restore(corpus)).isSameAs(corpus);
  }
}
