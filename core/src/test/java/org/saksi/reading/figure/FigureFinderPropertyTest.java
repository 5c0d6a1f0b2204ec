package org.saksi.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Marked;
import org.saksi.reading.time.TimeFinder;

/** Any string gives figures that stand in it, in order, apart from each other. */
class FigureFinderPropertyTest {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final TimeFinder TIMES = new TimeFinder(LANGUAGE);
  private static final FigureFinder FINDER = new FigureFinder(LANGUAGE);

  private static final String WORDS =
      """
      Rp $ USD 1.250,5 1,250.5 7 2-1 000 juta miliar ribuan setengah koma dua
      puluh belas pertiga ke-47 ke kelima % persen ± minus - ( ) / per tahun
      orang unit sekitar lebih dari antara dan hingga siaga Pasal skor , .
      """;

  @Provide
  Arbitrary<String> figureSoup() {
    return Arbitraries.of(WORDS.split("\\s+"))
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property
  void wordsOfNumberInAnyOrderGiveAReading(@ForAll("figureSoup") String text) {
    check(text);
  }

  @Property
  void anyStringGivesAReading(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    Segmentation segmentation = Marked.segment(text);
    List<Figure> figures = FINDER.find(segmentation, TIMES.find(segmentation, null), null);
    int end = 0;
    for (Figure figure : figures) {
      assertThat(figure.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(figure.span().isEmpty()).isFalse();
      end = figure.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
