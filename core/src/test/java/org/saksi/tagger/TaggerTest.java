package org.saksi.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.token.Tokenizer;

class TaggerTest {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final Tokenizer TOKENIZER = Tokenizer.of(LANGUAGE);
  private static final Labels LABELS = new Labels(List.of("PERSON"));
  private static final Clusters CLUSTERS =
      Clusters.of(List.of(Map.of("sari", 3, "saring", 4, "wulan", 3), Map.of("sari", 1)));

  /** Knows of two words only: one begins a name of two words, the other ends it. */
  private static Model model() {
    WordFeatures features = new WordFeatures(LANGUAGE, CLUSTERS);
    float[] weights = new float[WordFeatures.BUCKETS * LABELS.count()];
    int[] name = LABELS.encode(List.of(new Chunk(0, 2, "PERSON")), 2);
    learn(weights, features.of(TOKENIZER.tokenize("Sari").getFirst(), Place.HERE), name[0]);
    learn(weights, features.of(TOKENIZER.tokenize("Wulan").getFirst(), Place.HERE), name[1]);
    learn(weights, features.of(TOKENIZER.tokenize("tiba").getFirst(), Place.HERE), 0);
    learn(weights, features.of(TOKENIZER.tokenize("pagi").getFirst(), Place.HERE), 0);
    float[] transitions = new float[(LABELS.count() + 1) * LABELS.count()];
    return new Model(
        LABELS,
        CLUSTERS,
        transitions,
        Map.of("kabar", Weights.nearestTo(LABELS.count(), weights, 0.05f)));
  }

  private static void learn(float[] weights, int[] buckets, int label) {
    for (int bucket : buckets) {
      weights[bucket * LABELS.count() + label] += 1;
    }
  }

  @Test
  void bestPathNamesTheWordsThatWereLearned() {
    Tagger tagger = new Tagger(LANGUAGE, model());
    List<Token> sentence = TOKENIZER.tokenize("pagi tiba Sari Wulan");
    assertThat(tagger.tag(sentence)).containsExactly(new Chunk(2, 4, "PERSON"));
    assertThat(tagger.tag(sentence)).containsExactly(new Chunk(2, 4, "PERSON"));
    assertThat(tagger.tag(List.of())).isEmpty();
  }

  @Test
  void marksLeftOnWordsHideNothing() {
    List<Token> sentence = List.of(Tokenizer.token("(Sari", 0), Tokenizer.token("Wulan),", 6));
    assertThat(new Tagger(LANGUAGE, model()).tag(sentence))
        .containsExactly(new Chunk(0, 2, "PERSON"));
    assertThat(WordFeatures.bare("(dpr),")).isEqualTo("dpr");
    assertThat(WordFeatures.bare("d.p.r")).isEqualTo("d.p.r");
    assertThat(WordFeatures.bare("(")).isEqualTo("(");
  }

  @Test
  void modelComesBackAsItWasWritten() throws IOException {
    byte[] once = written(model());
    Model again = Model.read(new ByteArrayInputStream(once));
    assertThat(written(again)).isEqualTo(once);
    assertThat(again.clusters().wordCount()).isEqualTo(3);
    assertThat(again.clusters().nameOf(0, again.clusters().indexOf("saring"))).isEqualTo("0 4");
    assertThat(new Tagger(LANGUAGE, again).tag(TOKENIZER.tokenize("tiba Sari Wulan")))
        .containsExactly(new Chunk(1, 3, "PERSON"));
  }

  @Test
  void shippedModelFindsNames() {
    assertThat(names("Gubernur Ratih Kusuma meninjau pasar di Semarang."))
        .containsExactly("PERSON Ratih Kusuma", "PLACE Semarang");
    assertThat(names("Hujan turun sejak pagi.")).isEmpty();
  }

  private static List<String> names(String sentence) {
    List<Token> tokens = TOKENIZER.tokenize(sentence);
    return new Tagger(LANGUAGE, Model.shipped("id"))
        .tag(tokens).stream()
            .map(chunk ->
                chunk.type()
                    + ' '
                    + sentence.substring(
                        tokens.get(chunk.first()).start(), tokens.get(chunk.end() - 1).end()))
            .toList();
  }

  @Test
  void whatIsNoModelIsToldSo() throws IOException {
    byte[] whole = written(model());
    byte[] part = Arrays.copyOf(whole, whole.length - 9);
    assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(part)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
        .isInstanceOf(IOException.class)
        .hasMessage("no model of this version");
  }

  @Property(tries = 20)
  void anyTokensAreGivenChunksInOrder(@ForAll String text) {
    List<Token> tokens = TOKENIZER.tokenize(text);
    int end = 0;
    for (Chunk chunk : new Tagger(LANGUAGE, model()).tag(tokens)) {
      assertThat(chunk.first()).isGreaterThanOrEqualTo(end);
      end = chunk.end();
    }
    assertThat(end).isLessThanOrEqualTo(tokens.size());
  }

  private static byte[] written(Model model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}
