package org.saksi.store.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.language.Numerals;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureFinder;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;
import org.saksi.text.Span;

/**
 * Reads the number that a query asks for as figures of reports are read: <i>1,2 triliun rupiah</i>,
 * <i>Rp 5 juta</i>, <i>2 km</i>. Behind a number may stand what stands before it in reports: <i>1
 * triliun IDR</i>. Immutable and thread-safe.
 */
final class AmountReader {

  /** What stands between two numbers of a range. */
  static final String TO = "..";

  private final Tokenizer tokenizer;
  private final Segmenter segmenter;
  private final FigureFinder figures;
  private final Numerals numerals;

  AmountReader(LanguagePack language) {
    tokenizer = Tokenizer.of(language);
    segmenter = new Segmenter(language);
    figures = new FigureFinder(language);
    numerals = new Numerals(language);
  }

  /**
   * An amount that stands at the beginning of a text.
   *
   * @param end behind its last character
   */
  record Found(Amount amount, int end) {}

  /**
   * Reads a number or a range of two, of which one may be missing.
   *
   * @return empty if the text does not begin with one
   */
  Optional<Found> range(Kind kind, String text) {
    int to = text.indexOf(TO);
    if (to < 0) {
      return Optional.ofNullable(number(kind, text));
    }
    String low = text.substring(0, to);
    int rest = to + TO.length();
    String high = text.substring(rest);
    if (low.isBlank()) {
      return Optional.ofNullable(number(kind, high))
          .map(found ->
              new Found(
                  found.amount().between(Double.NEGATIVE_INFINITY, found.amount().most()),
                  rest + found.end()));
    }
    Found least = number(kind, low);
    if (least == null || least.end() < low.stripTrailing().length()) {
      return Optional.empty();
    }
    if (high.isEmpty() || Character.isWhitespace(high.charAt(0))) {
      return Optional.of(
          new Found(
              least.amount().between(least.amount().least(), Double.POSITIVE_INFINITY), rest));
    }
    Found most = number(kind, high);
    return most == null
        ? Optional.empty()
        : joined(likeHigh(kind, low.strip(), high, least.amount()), most.amount())
            .or(() -> joined(least.amount(), most.amount()))
            .map(amount -> new Found(amount, rest + most.end()));
  }

  private static Optional<Amount> joined(Amount low, Amount high) {
    String unit = low.unit() == null ? high.unit() : low.unit();
    boolean alike = unit == null || high.unit() == null || unit.equals(high.unit());
    return alike && low.least() <= high.most()
        ? Optional.of(new Amount(low.kind(), unit, low.least(), high.most()))
        : Optional.empty();
  }

  /** <i>245..250 miliar USD</i> begins with <i>245 miliar USD</i>. */
  private Amount likeHigh(Kind kind, String low, String high, Amount plain) {
    if (low.codePoints().anyMatch(Character::isLetter)) {
      return plain;
    }
    TokenRun run = run(segment(high));
    for (int at = 0; run != null && at < run.size(); at++) {
      if (run.isNumber(at)) {
        Span digits = run.token(at).span();
        String whole = high.substring(0, digits.start()) + low + high.substring(digits.end());
        Found found = number(kind, whole);
        return found == null ? plain : found.amount();
      }
    }
    return plain;
  }

  private Segmentation segment(String text) {
    return segmenter.segment(text, tokenizer.tokenize(text));
  }

  private static @Nullable TokenRun run(Segmentation segmentation) {
    return segmentation.sentences().isEmpty()
        ? null
        : TokenRun.of(segmentation, segmentation.sentences().getFirst());
  }

  private @Nullable Found number(Kind kind, String text) {
    Segmentation segmentation = segment(text);
    TokenRun run = run(segmentation);
    if (run == null) {
      return null;
    }
    Found figure = figure(kind, segmentation);
    if (figure != null && kind != Kind.COUNT) {
      return figure;
    }
    Numerals.Numeral numeral = kind == Kind.MONEY ? numerals.moneyAt(run, 0) : numerals.at(run, 0);
    if (numeral == null) {
      return null;
    }
    Span digits = run.span(0, numeral.end());
    if (run.has(numeral.end()) && kind != Kind.COUNT) {
      Span unit = run.token(numeral.end()).span();
      String turned = unit.of(text) + " " + digits.of(text);
      Found before = figure(kind, segment(turned));
      if (before != null && before.end() == turned.length()) {
        return new Found(before.amount(), unit.end());
      }
    }
    double value = numeral.value().doubleValue();
    return new Found(new Amount(kind, null, value, value), digits.end());
  }

  /** The figure of this kind with which a text begins. */
  private @Nullable Found figure(Kind kind, Segmentation segmentation) {
    List<Figure> found = figures.find(segmentation, List.of(), null);
    if (found.isEmpty() || found.getFirst().kind() != kind) {
      return null;
    }
    Figure figure = found.getFirst();
    boolean first = figure.span().start() == segmentation.tokens().getFirst().start();
    return first ? new Found(Amount.of(figure), figure.span().end()) : null;
  }
}
