package org.saksi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.annotation.Token;
import org.saksi.tagger.Chunk;

class ColumnReaderTest {

  @TempDir private Path folder;

  private final List<String> complaints = new ArrayList<>();

  private LabelledCorpus read(String... lines) throws IOException {
    Path file = folder.resolve("kabar.txt");
    Files.write(file, List.of(lines));
    return LabelledCorpus.read("kabar", file, complaints::add);
  }

  @Test
  void readsBio() throws IOException {
    LabelledCorpus corpus =
        read("Sari\tB-PER", "Wulan\tI-PER", "ke\tO", "Garut\tB-LOC", "", "", "Hujan\tO");
    assertThat(corpus.sentences()).hasSize(2);
    assertThat(corpus.sentences().getFirst().chunks())
        .containsExactly(new Chunk(0, 2, "PERSON"), new Chunk(3, 4, "PLACE"));
    assertThat(corpus.sentences().getFirst().words())
        .extracting(Token::normal)
        .containsExactly("sari", "wulan", "ke", "garut");
    assertThat(corpus.wordCount()).isEqualTo(5);
    assertThat(corpus.marked()).containsExactlyInAnyOrder("PERSON", "PLACE");
    assertThat(complaints).isEmpty();
  }

  @Test
  void readsBilouAndPassesOverColumnsBetween() throws IOException {
    LabelledCorpus corpus =
        read(
            "Bank NOUN B-ORG", "Tani NOUN I-ORG", "Jaya NOUN L-ORG", "Rudi X U-PER", "Ani X U-PER");
    assertThat(corpus.sentences().getFirst().chunks())
        .containsExactly(
            new Chunk(0, 3, "ORGANISATION"), new Chunk(3, 4, "PERSON"), new Chunk(4, 5, "PERSON"));
  }

  @Test
  void chunkBeginsWhereOneMustHaveBegun() throws IOException {
    LabelledCorpus corpus = read("Ani\tI-PER", "Garut\tI-LOC", "Jaya\tL-LOC", "Raya\tI-LOC");
    assertThat(corpus.sentences().getFirst().chunks())
        .containsExactly(
            new Chunk(0, 1, "PERSON"), new Chunk(1, 3, "PLACE"), new Chunk(3, 4, "PLACE"));
  }

  @Test
  void badLinesAreNamedAndTheirSentenceLeftOut() throws IOException {
    LabelledCorpus corpus =
        read("Hujan\tO", "", "Garut", "banjir\tO", "", "Ani\tX-PER", "", "Reda\tO");
    assertThat(corpus.sentences()).hasSize(2);
    assertThat(complaints).hasSize(2);
    assertThat(complaints.getFirst()).contains("kabar.txt:3:").contains("Garut");
    assertThat(complaints.getLast()).contains("kabar.txt:6:");
  }

  @Test
  void marksLeftOnWordAreNoPartOfItsCasing() throws IOException {
    LabelledCorpus corpus = read("Bank\tB-ORG", "Tani\tI-ORG", "(BT),\tI-ORG", "tutup\tO");
    assertThat(corpus.sentences().getFirst().words())
        .extracting(Token::casing)
        .containsExactly(
            Token.Casing.CAPITALISED,
            Token.Casing.CAPITALISED,
            Token.Casing.UPPER,
            Token.Casing.LOWER);
    assertThat(corpus.sentences().getFirst().words().get(2).normal()).isEqualTo("(bt),");
  }

  @Test
  void readsAllFilesOfFolderInOrderOfTheirNames() throws IOException {
    Files.write(folder.resolve("b.txt"), List.of("Rudi\tB-PER"));
    Files.write(folder.resolve("a.txt"), List.of("Ani\tB-PER"));
    LabelledCorpus corpus = LabelledCorpus.read("kabar", folder, complaints::add);
    assertThat(corpus.sentences())
        .extracting(sentence -> sentence.words().getFirst().normal())
        .containsExactly("ani", "rudi");
  }
}
