package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCorpusTest {

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeCorpus() throws IOException {
    file = folder.resolve("nama.txt");
    Files.writeString(
        file,
        """
        Bupati NOUN O
        Sari PROPN B-PER
        Wulan PROPN I-PER
        tiba VERB O
        di ADP O
        Bandung PROPN B-LOC
        . PUNCT O

        Laporan NOUN O
        itu DET O
        dari ADP O
        Kejaksaan PROPN B-ORG
        Agung PROPN I-ORG
        . PUNCT O
        """);
  }

  @Test
  void holdsTheModelAgainstTheNames() throws IOException {
    ScoreSet set = NameCorpus.read(file, "kabar/nama").score();
    assertThat(set.contents()).isEqualTo("2 sentences, 13 words, 3 names");
    assertThat(set.saksi().at("/PERSON/f1").asDouble()).isEqualTo(1);
    assertThat(set.saksi().at("/all_labels/gold").asInt()).isEqualTo(3);
    assertThat(set.confusions().rows())
        .anySatisfy(row -> assertThat(row).startsWith("PERSON", "1"));
  }

  @Test
  void theNaiveReaderTakesWhatStandsBehindAPrepositionForAPlace() throws IOException {
    ScoreSet set = NameCorpus.read(file, "kabar/nama").score();
    assertThat(set.naive().at("/PLACE/r").asDouble()).isEqualTo(1);
    assertThat(set.naive().at("/PLACE/p").asDouble()).isEqualTo(.5);
    assertThat(set.naive().at("/PERSON/f1").asDouble()).isEqualTo(1);
  }

  @Test
  void tellsNamesFromStatementsAndProse() throws Exception {
    Path statements =
        Files.writeString(
            folder.resolve("ucapan.txt"), "Sari B-PERSON\nkata B-CUE\nHujan B-STATEMENT\n");
    Path prose = Files.writeString(folder.resolve("prosa.txt"), "Sungai meluap.\nWarga pergi.\n");
    assertThat(NameCorpus.isOne(file)).isTrue();
    assertThat(NameCorpus.isOne(statements)).isFalse();
    assertThat(NameCorpus.isOne(prose)).isFalse();
    assertThat(NameCorpus.isOne(folder)).isFalse();
  }
}
