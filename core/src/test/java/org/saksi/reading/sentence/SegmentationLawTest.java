package org.saksi.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.entity.EntityFinder;
import org.saksi.reading.token.Tokenizer;
import org.saksi.text.Span;

/** The law of every stage: any text gives layers whose spans stand in it, in order. */
class SegmentationLawTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");
  private static final Tokenizer TOKENIZER = Tokenizer.of(INDONESIAN);
  private static final Segmenter SEGMENTER = new Segmenter(INDONESIAN);
  private static final EntityFinder ENTITY_FINDER = new EntityFinder(INDONESIAN);

  private static Segmentation segment(String text) {
    return SEGMENTER.segment(text, TOKENIZER.tokenize(text));
  }

  /** Pieces of reports in any order, so that marks, names and furniture meet. */
  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(
            "\"",
            "“",
            "”",
            ".",
            ",",
            "?",
            " ",
            "\n",
            "(",
            ")",
            "-",
            "[",
            "]",
            "Baca juga: ",
            "Presiden ",
            "Sari Wulan",
            "PT ",
            "KPK",
            " kata ",
            "di ",
            "Bandung",
            "Kementerian ",
            " dan ",
            "5",
            "Rp593",
            "Warta.com",
            "😀",
            "'",
            "Dr. ",
            "Jalan ",
            "Tbk",
            "mengatakan ")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void sentencesCoverAllTokensOfAnyText(@ForAll String text) {
    assertSentencesCoverTokens(segment(text));
  }

  @Property
  void sentencesCoverAllTokensOfAnyReport(@ForAll("reports") String text) {
    assertSentencesCoverTokens(segment(text));
  }

  private static void assertSentencesCoverTokens(Segmentation segmentation) {
    int token = 0;
    for (Sentence sentence : segmentation.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(token);
      assertThat(sentence.endToken()).isGreaterThan(token);
      token = sentence.endToken();
      assertThat(sentence.span())
          .isEqualTo(segmentation.spanOf(sentence.firstToken(), sentence.endToken()));
      Span paragraph = segmentation.paragraphs().get(sentence.paragraph());
      assertThat(paragraph.contains(sentence.span())).isTrue();
    }
    assertThat(token).isEqualTo(segmentation.tokens().size());
  }

  @Property
  void quotedStretchesOfAnyReportNeverOverlap(@ForAll("reports") String text) {
    Segmentation segmentation = segment(text);
    int at = 0;
    for (Quoted quoted : segmentation.quoted()) {
      assertThat(quoted.inner().start()).isGreaterThanOrEqualTo(at);
      assertThat(segmentation.paragraphs().get(quoted.paragraph()).contains(quoted.inner()))
          .isTrue();
      at = quoted.inner().end();
    }
  }

  @Property
  void furnitureOfAnyReportHoldsNoToken(@ForAll("reports") String text) {
    Segmentation segmentation = segment(text);
    List<Span> tokens = segmentation.tokens().stream().map(Token::span).toList();
    for (Span furniture : segmentation.furniture()) {
      assertThat(tokens).noneMatch(furniture::overlaps);
    }
  }

  @Property
  void entitiesOfAnyReportStandInItsTextInOrder(@ForAll("reports") String text) {
    ENTITY_FINDER
        .find(segment(text), List.of())
        .forEach(entity -> {
          assertThat(entity.mentions()).isSorted().isNotEmpty().contains(entity.name());
          assertThat(entity.mentions()).allMatch(span -> span.end() <= text.length());
        });
  }
}
