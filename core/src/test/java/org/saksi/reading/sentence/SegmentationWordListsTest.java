package org.saksi.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table.Row;
import org.saksi.reading.token.Tokenizer;

/** Every row of the word lists of tokens and sentences does its work in its example. */
class SegmentationWordListsTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");
  private static final Tokenizer TOKENIZER = Tokenizer.of(INDONESIAN);
  private static final Segmenter SEGMENTER = new Segmenter(INDONESIAN);

  static List<Row> gluedWords() {
    return INDONESIAN.table("glued-words").rows();
  }

  static List<Row> abbreviations() {
    return INDONESIAN.table("abbreviations").rows();
  }

  static List<Row> furniture() {
    return INDONESIAN.table("furniture").rows();
  }

  @ParameterizedTest
  @MethodSource("gluedWords")
  void aGluedWordIsCutOffAndABoundOneIsNot(Row row) {
    List<Token> tokens = TOKENIZER.tokenize(row.example());
    if (row.text("kind").equals("bound")) {
      assertThat(tokens)
          .as("%s: %s", row.place(), row.example())
          .anyMatch(token ->
              token.normal().startsWith(row.form())
                  && token.normal().length() > row.form().length());
      return;
    }
    boolean beginning = row.text("kind").equals("affix") || row.text("kind").equals("verb");
    boolean found = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean glued =
          i > 0 && tokens.get(i - 1).end() == token.start()
              || i + 1 < tokens.size() && tokens.get(i + 1).start() == token.end();
      found |= glued && (beginning ? token.normal().startsWith(row.form()) : token.is(row.form()));
    }
    assertThat(found).as("%s: %s", row.place(), row.example()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("abbreviations")
  void anAbbreviationEndsNoSentence(Row row) {
    List<Token> tokens = TOKENIZER.tokenize(row.example());
    if (row.text("kind").equals("domain")) {
      assertThat(tokens).anyMatch(token -> token.normal().endsWith("." + row.form()));
    } else {
      assertThat(tokens).anyMatch(token -> token.is(row.form()));
      assertThat(SEGMENTER.segment(row.example(), tokens).sentences())
          .as("%s: %s", row.place(), row.example())
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void furnitureIsNoPartOfTheReport(Row row) {
    String example = row.example();
    Segmentation segmentation = SEGMENTER.segment(example, TOKENIZER.tokenize(example));
    assertThat(segmentation.furniture())
        .as("%s: %s", row.place(), example)
        .singleElement()
        .satisfies(
            span -> assertThat(span.of(example).toLowerCase(Locale.ROOT)).contains(row.form()));
    int sentences =
        switch (row.text("kind")) {
          case "credit" -> 2;
          case "bracketed" -> 1;
          default -> 0;
        };
    assertThat(segmentation.sentences()).hasSize(sentences);
  }
}
