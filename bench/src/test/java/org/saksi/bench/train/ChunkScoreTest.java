package org.saksi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.token.Tokenizer;
import org.saksi.tagger.Chunk;

class ChunkScoreTest {

  private static final List<Token> WORDS =
      Tokenizer.of(LanguagePack.of("id")).tokenize("Sari Wulan tiba di Garut");

  @Test
  void onlyTheExactNameWithItsTypeIsRight() {
    LabelledCorpus corpus =
        LabelledCorpus.of(
            "kabar",
            List.of(
                new LabelledSentence(
                    WORDS,
                    List.of(
                        new Chunk(0, 2, "PERSON"),
                        new Chunk(4, 5, "PLACE"),
                        new Chunk(2, 3, "TEAM")))));
    ChunkScore score =
        ChunkScore.of(
            words -> List.of(new Chunk(0, 1, "PERSON"), new Chunk(4, 5, "PLACE")),
            corpus,
            List.of("PERSON", "PLACE", "ORGANISATION"));
    assertThat(score.micro()).isCloseTo(0.5, within(1e-9));
    assertThat(score.macro()).isCloseTo(0.5, within(1e-9));
    assertThat(score.rows())
        .contains("| kabar | person | 1 | 1 | 0.000 | 0.000 | 0.000 |")
        .contains("| kabar | place | 1 | 1 | 1.000 | 1.000 | 1.000 |")
        .doesNotContain("team")
        .doesNotContain("organisation");
  }
}
