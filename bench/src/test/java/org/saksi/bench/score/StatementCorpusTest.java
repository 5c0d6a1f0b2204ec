package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.Saksi;

class StatementCorpusTest {

  private static Path merapan() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(StatementCorpusTest.class.getResource("/score/merapan.gold.tsv"))
            .toURI());
  }

  /** A text of sentences in tokens, labelled as nothing. */
  private static TaggedText text(String... sentences) {
    List<String> tokens = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Set<Integer> breaks = new HashSet<>();
    for (String sentence : sentences) {
      breaks.add(tokens.size());
      for (String token : sentence.split(" ", -1)) {
        tokens.add(token);
        labels.add("O");
      }
    }
    return new TaggedText(tokens, labels, breaks);
  }

  private static String body(String... sentences) {
    return TokenArticle.of(text(sentences), "KORAN").getFirst().body();
  }

  @Test
  void writesATextAnewFromItsTokens() {
    assertThat(
            body(
                "Harga naik ( 5 persen ) pada Senin ( 4 / 3 / 2024 ) , kata dia .", "Lalu turun ."))
        .isEqualTo("Harga naik (5 persen) pada Senin (4/3/2024), kata dia.\nLalu turun.");
  }

  @Test
  void givesAMarkAtTheEndOfASentenceToTheNextOne() {
    assertThat(body("Ia datang . ”", "Saya lelah .", "Mau pulang , ” katanya .", "Lalu pergi ."))
        .isEqualTo("Ia datang.\n”Saya lelah. Mau pulang,” katanya.\nLalu pergi.");
  }

  @Test
  void givesAMarkWithABracketToTheNextSentence() {
    assertThat(body("Ia diam . ” (", "Ini ) soal waktu , ” ujarnya ."))
        .isEqualTo("Ia diam.\n”(Ini) soal waktu,” ujarnya.");
  }

  @Test
  void closesAfterAQuestionThatTheCueFollows() {
    assertThat(body("Ia ragu . ”", "Siapa mau ? ”", "tanya Rudi ."))
        .isEqualTo("Ia ragu.\n”Siapa mau?” tanya Rudi.");
  }

  @Test
  void takesTurnsInsideASentence() {
    assertThat(body("Diskusi ” Air dan Kita ” digelar hari ini ."))
        .isEqualTo("Diskusi ”Air dan Kita” digelar hari ini.");
  }

  @Test
  void joinsWhatAHyphenHoldsTogether() {
    assertThat(body("Vaksin COVID - 19 untuk 15 - 18 tahun"))
        .isEqualTo("Vaksin COVID-19 untuk 15-18 tahun");
    assertThat(body("MERAPAN , KORAN - Sungai meluap ."))
        .isEqualTo("MERAPAN, KORAN - Sungai meluap.");
  }

  @Test
  void anArticleBeginsWithADateline() {
    List<TokenArticle> articles =
        TokenArticle.of(
            text("MERAPAN , KORAN — Satu .", "Dua .", "JALATUNDA , KORAN — Tiga ."), "KORAN");
    assertThat(articles)
        .extracting(TokenArticle::body)
        .containsExactly("MERAPAN, KORAN — Satu.\nDua.", "JALATUNDA, KORAN — Tiga.");
    assertThat(articles.get(1).first()).isEqualTo(8);
  }

  @Test
  void everyTokenStandsWhereItsSpanSays() throws IOException, URISyntaxException {
    TaggedText text = TaggedText.read(merapan());
    for (TokenArticle article : TokenArticle.of(text, "KOMPAS")) {
      for (int i = 0; i < article.spans().size(); i++) {
        assertThat(article.spans().get(i).of(article.body()))
            .isEqualTo(text.tokens().get(article.first() + i));
      }
    }
  }

  @Test
  void holdsSaksisLayersAgainstTheLabels() throws IOException, URISyntaxException {
    ScoreSet set = StatementCorpus.read(merapan(), "merapan").score(Saksi.indonesian());
    assertThat(set.saksi().at("/STATEMENT/f1").asDouble()).isEqualTo(1);
    assertThat(set.saksi().at("/CUE/f1").asDouble()).isEqualTo(1);
    assertThat(set.saksi().at("/CUECOREF/f1").asDouble()).isEqualTo(1);
    assertThat(set.saksi().at("/PERSONCOREF/f1").asDouble()).isEqualTo(1);
    assertThat(set.saksi().at("/DATETIME/f1").asDouble()).isEqualTo(1);
    assertThat(set.naive().at("/STATEMENT/f1").asDouble()).isEqualTo(1);
    assertThat(set.confusions().rows())
        .anySatisfy(row -> assertThat(row).startsWith("STATEMENT", "2"));
  }

  @Test
  void speakersWithTheirAgeArePassedOver(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("warga.txt");
    String tokens =
        "Rudi Hartawan ( 37 ) mengatakan , sawah kering . ”\n\nKami rugi , ” kata Rudi .\n";
    Files.writeString(
        file, tokens.replace("\n\n", " # ").replaceAll("[ \n]+", " O\n").replace("# O\n", "\n"));
    ScoreSet set = StatementCorpus.read(file, "warga").score(Saksi.indonesian());
    assertThat(set.saksi().at("/all_labels/system").asInt()).isZero();
    assertThat(set.naive().at("/all_labels/system").asInt()).isPositive();
  }

  @Test
  void tellsTokensWithLabelsFromOtherFiles(@TempDir Path folder) throws Exception {
    Path prose =
        Files.writeString(folder.resolve("prosa.txt"), "Sungai meluap.\nWarga mengungsi.\n");
    assertThat(TaggedText.isOne(prose)).isFalse();
    assertThat(TaggedText.isOne(folder)).isFalse();
    Path bytes = Files.write(folder.resolve("bita.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(TaggedText.isOne(bytes)).isFalse();
    assertThat(TaggedText.isOne(merapan())).isTrue();
  }
}
