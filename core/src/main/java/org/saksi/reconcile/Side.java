package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.language.Signals;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/** One report of a story made ready to be set beside the others. Used by one thread. */
final class Side {

  private final int index;
  private final Reading reading;
  private final Terms terms;
  private final Cast cast;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Layer<Figure> figures;
  private final Layer<TimeExpression> times;
  private final Speech speech;
  private final Names names;
  private final Layer<Span> wholes;
  private final Postings postings;
  private final Starts tokens;
  private final int[] keys;
  private final Map<Figure, String> valueOf = new IdentityHashMap<>();
  private final Map<Span, Gist> gists = new HashMap<>();
  private final Signals signals;
  private final Marks marks;
  private final Borders borders;
  private final Extent extent;

  Side(int index, Reading reading, Terms terms, Cast cast, Lexicon lexicon) {
    this.index = index;
    this.reading = reading;
    this.terms = terms;
    this.cast = cast;
    for (Claim claim : reading.claims()) {
      int first = terms.firstAt(claim.span().start());
      int end = terms.firstAt(claim.span().end());
      if (first < end) {
        stretches.add(new Stretch(claim, first, end));
      }
    }
    figures = new Layer<>(reading.figures(), Figure::span);
    times = new Layer<>(reading.times(), TimeExpression::span);
    speech = new Speech(reading.quotations(), index, cast);
    names = new Names(reading.entities(), index, cast);
    wholes = new Layer<>(wholes(), span -> span);
    postings = new Postings(terms);
    List<Token> all = reading.segmentation().tokens();
    tokens = new Starts(all.stream().mapToInt(Token::start).toArray());
    keys = all.stream().mapToInt(token -> terms.keyAt(token.start())).toArray();
    reading.figures().forEach(figure -> valueOf.put(figure, Values.of(figure)));
    signals = lexicon.signals();
    marks = new Marks(all, speech, lexicon);
    borders = new Borders(this, signals);
    extent = new Extent(this, signals);
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

  int index() {
    return index;
  }

  Reading reading() {
    return reading;
  }

  String id() {
    return reading.report().id();
  }

  String body() {
    return reading.report().body();
  }

  /** Who publishes; where nobody knows, each report counts as an outlet of its own. */
  String outlet() {
    String outlet = reading.report().outlet();
    return outlet == null ? id() : outlet;
  }

  /** Who owns the outlet, where that is known. */
  @Nullable String owner() {
    return reading.report().owner();
  }

  Terms terms() {
    return terms;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** What lies in a span and must not be cut in two: figures, times, names, posts. */
  List<Span> wholesIn(Span span) {
    return wholes.overlapping(span);
  }

  /** Its words by sentence, and its sentences by word. */
  Postings postings() {
    return postings;
  }

  int sentenceAt(Span span) {
    return reading.segmentation().sentenceAt(span.start());
  }

  /** From the start of the sentence in which a span begins to the end of that in which it ends. */
  Span sentencesAround(Span span) {
    Span around = span;
    for (Sentence sentence : reading.segmentation().sentences()) {
      around = sentence.span().overlaps(span) ? around.hull(sentence.span()) : around;
    }
    return around;
  }

  /** The tokens that begin in a span: a view, not a copy. */
  List<Token> tokensIn(Span span) {
    return reading
        .segmentation()
        .tokens()
        .subList(firstTokenAt(span.start()), firstTokenAt(span.end()));
  }

  /** Index of the first token that starts at or behind an offset. */
  int firstTokenAt(int offset) {
    return tokens.firstAt(offset);
  }

  /** Index of the first token of the sentence in which a span begins. */
  int firstTokenOfSentence(Span span) {
    int sentence = sentenceAt(span);
    return sentence < 0
        ? firstTokenAt(span.start())
        : reading.segmentation().sentences().get(sentence).firstToken();
  }

  /** The key of a token, or -1 if it is no term. */
  int keyAt(Token token) {
    return keys[firstTokenAt(token.start())];
  }

  /** The key of the token with this index, or -1 if it is no term. */
  int keyAt(int token) {
    return keys[token];
  }

  /** What it leaves to speakers. */
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

  /** What a stretch holds. */
  Gist gist(Span span) {
    Gist gist = gists.get(span);
    if (gist == null) {
      gist = new Gist(this, span, signals);
      gists.put(span, gist);
    }
    return gist;
  }

  /** Whether a stretch holds a verb that does not only report what somebody said. */
  boolean tells(Span span) {
    int all = marks.of(firstTokenAt(span.start()), firstTokenAt(span.end()));
    return (all & Mark.TELLS.bit()) != 0;
  }

  /** Number and unit of a figure of the report. */
  String valueOf(Figure figure) {
    return valueOf.getOrDefault(figure, "");
  }

  List<Figure> figuresIn(Span span) {
    return figures.overlapping(span);
  }

  /** Whether a token sets a label apart from its figure: <i>Emas 5 gram: Rp9.516.000</i>. */
  boolean isBeforeFigure(int token) {
    List<Token> tokens = reading.segmentation().tokens();
    return token + 1 < tokens.size()
        && tokens.get(token).is(":")
        && figures.touches(tokens.get(token + 1).span());
  }

  /** Whether a term begins inside a time. */
  boolean isInTime(int term) {
    return times.touches(new Span(terms.start(term), terms.start(term) + 1));
  }

  List<TimeExpression> timesIn(Span span) {
    return times.overlapping(span);
  }

  /** Nothing but a single figure, time, name or post. */
  boolean isValue(Span span) {
    return wholes.covers(span);
  }

  /** Who is named where. */
  Names names() {
    return names;
  }

  /** The numbers, in the story's cast, of those who are named in a span. */
  Set<Integer> namedIn(Span span) {
    return names.setIn(span, null);
  }

  /** The numbers of those of one type who are named in a span. */
  Set<Integer> namedIn(Span span, Entity.Type type) {
    return names.setIn(span, type);
  }

  int castNumber(String entity) {
    return cast.numberOf(index, entity);
  }

  Evidence evidence(Span span) {
    return new Evidence(id(), span);
  }
}
