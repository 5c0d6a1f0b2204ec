package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/**
 * One report made ready to be set beside others, as far as that depends on no other report: what
 * stands where, what each word does, where stretches may begin and end. Some of it is worked out
 * when it is asked for and kept. Used by one thread at a time.
 */
final class Outline {

  private final Reading reading;
  private final Layer<Figure> figures;
  private final Layer<TimeExpression> times;
  private final Layer<Span> wholes;
  private final Speech speech;
  private final Starts tokens;
  private final Map<Figure, String> valueOf = new IdentityHashMap<>();
  private final Map<String, List<String>> stems = new HashMap<>();
  private final Marks marks;
  private final Borders borders;
  private final Extent extent;

  Outline(Reading reading, Lexicon lexicon) {
    this.reading = reading;
    figures = new Layer<>(reading.figures(), Figure::span);
    times = new Layer<>(reading.times(), TimeExpression::span);
    wholes = new Layer<>(wholes(), span -> span);
    speech = new Speech(reading.quotations());
    List<Token> all = reading.segmentation().tokens();
    tokens = new Starts(starts(all));
    reading.figures().forEach(figure -> valueOf.put(figure, Values.of(figure)));
    List<@Nullable Lexeme> lexemes = lexemes(lexicon.lexemes());
    marks = new Marks(all, lexemes, speech, lexicon);
    borders = new Borders(this, lexicon.signals());
    extent = new Extent(this, lexicon.signals());
  }

  private static int[] starts(List<Token> tokens) {
    int[] starts = new int[tokens.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = tokens.get(i).start();
    }
    return starts;
  }

  /** What is known of each token; null for numbers and marks. */
  private List<@Nullable Lexeme> lexemes(Lexemes all) {
    List<@Nullable Lexeme> lexemes = new ArrayList<>();
    for (Token token : reading.segmentation().tokens()) {
      Lexeme lexeme = token.isWord() ? all.of(token.normal()) : null;
      lexemes.add(lexeme);
      if (lexeme != null && lexeme.role() == null) {
        stems.put(token.normal(), lexeme.stems());
      }
    }
    return lexemes;
  }

  private List<Span> wholes() {
    List<Span> all = new ArrayList<>();
    reading.figures().forEach(figure -> all.add(figure.span()));
    reading.times().forEach(time -> all.add(time.span()));
    reading.entities().forEach(entity -> all.addAll(entity.mentions()));
    reading.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.ROLE)
        .forEach(claim -> all.add(claim.span()));
    return all;
  }

  Reading reading() {
    return reading;
  }

  /** Each word but function words, with all that it may be derived from. */
  Map<String, List<String>> stems() {
    return stems;
  }

  /** What the report leaves to speakers. */
  Speech speech() {
    return speech;
  }

  /** What each token does. */
  Marks marks() {
    return marks;
  }

  /** Where stretches of the report may begin and end. */
  Borders borders() {
    return borders;
  }

  /** How far stretches of the report reach. */
  Extent extent() {
    return extent;
  }

  /** What lies in a span and must not be cut in two: figures, times, names, posts. */
  List<Span> wholesIn(Span span) {
    return wholes.overlapping(span);
  }

  /** Nothing but a single figure, time, name or post. */
  boolean isValue(Span span) {
    return wholes.covers(span);
  }

  List<Figure> figuresIn(Span span) {
    return figures.overlapping(span);
  }

  List<TimeExpression> timesIn(Span span) {
    return times.overlapping(span);
  }

  /** Whether a time shares a character with a span. */
  boolean isInTime(Span span) {
    return times.touches(span);
  }

  /** Number and unit of a figure of the report. */
  String valueOf(Figure figure) {
    return valueOf.getOrDefault(figure, "");
  }

  /** Index of the first token that starts at or behind an offset. */
  int firstTokenAt(int offset) {
    return tokens.firstAt(offset);
  }

  /** The tokens that begin in a span: a view, not a copy. */
  List<Token> tokensIn(Span span) {
    return reading
        .segmentation()
        .tokens()
        .subList(firstTokenAt(span.start()), firstTokenAt(span.end()));
  }

  int sentenceAt(Span span) {
    return reading.segmentation().sentenceAt(span.start());
  }

  /** Index of the first token of the sentence in which a span begins. */
  int firstTokenOfSentence(Span span) {
    int sentence = sentenceAt(span);
    return sentence < 0
        ? firstTokenAt(span.start())
        : reading.segmentation().sentences().get(sentence).firstToken();
  }

  /** From the start of the sentence in which a span begins to the end of that in which it ends. */
  Span sentencesAround(Span span) {
    Span around = span;
    for (Sentence sentence : reading.segmentation().sentences()) {
      around = sentence.span().overlaps(span) ? around.hull(sentence.span()) : around;
    }
    return around;
  }

  /** Whether a stretch holds a verb that does not only report what somebody said. */
  boolean tells(Span span) {
    int all = marks.of(firstTokenAt(span.start()), firstTokenAt(span.end()));
    return (all & Mark.TELLS.bit()) != 0;
  }

  /** Whether a token sets a label apart from its figure: <i>Emas 5 gram: Rp9.516.000</i>. */
  boolean isBeforeFigure(int token) {
    List<Token> all = reading.segmentation().tokens();
    return token + 1 < all.size()
        && all.get(token).is(":")
        && figures.touches(all.get(token + 1).span());
  }
}
