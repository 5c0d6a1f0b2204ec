package org.saksi.app.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.language.FunctionWords;
import org.saksi.language.Stems;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/**
 * A figure with the stems of the words that say what it is of: of a count the noun, else what
 * stands before it.
 *
 * @param unit equal for figures that can be set side by side if they are of the same thing
 */
record Measured(Reading reading, Figure figure, String unit, Set<String> topic, Stems stems) {

  static Measured of(Reading reading, Figure figure, Stems stems, FunctionWords functionWords) {
    Set<String> topic = new LinkedHashSet<>();
    for (Token token : topicTokens(reading, figure)) {
      if (token.isWord() && !functionWords.contains(token.normal())) {
        topic.addAll(stems.of(token.normal()));
      }
    }
    return new Measured(reading, figure, figure.kind() + " " + symbol(figure), topic, stems);
  }

  /** The figure as written. */
  String words() {
    return figure.span().of(reading.report().body());
  }

  /** The words for what it is of, from the first of these stems to the last. */
  String words(Set<String> ofStems) {
    Span words = null;
    for (Token token : topicTokens(reading, figure)) {
      if (!Collections.disjoint(ofStems, stems.of(token.normal()))) {
        words = words == null ? token.span() : words.hull(token.span());
      }
    }
    return words == null ? "" : words.of(reading.report().body()).replaceAll("\\s+", " ");
  }

  private static List<Token> topicTokens(Reading reading, Figure figure) {
    boolean counted = figure.kind() == Kind.COUNT && figure.unit() instanceof Unit.Count;
    Span span =
        counted && figure.unit() instanceof Unit.Count count ? count.noun() : figure.about();
    Segmentation segmentation = reading.segmentation();
    return span == null
        ? List.of()
        : segmentation
            .tokens()
            .subList(
                segmentation.tokenAtOrAfter(span.start()), segmentation.tokenAtOrAfter(span.end()));
  }

  private static String symbol(Figure figure) {
    return switch (figure.unit()) {
      case Unit.Currency currency -> currency.code();
      case Unit.Percent percent -> "%";
      case Unit.Count count -> "";
      case Unit.Measure measure -> measure.symbol();
      case Unit.None none -> "";
    };
  }
}
