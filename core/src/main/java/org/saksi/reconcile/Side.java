package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.language.Signals;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/**
 * One report of a story made ready to be set beside the others: its outline, with what depends on
 * who and what the others speak of. Used by one thread.
 */
final class Side {

  private final int index;
  private final Outline outline;
  private final Terms terms;
  private final Cast cast;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Names names;
  private final Postings postings;
  private final int[] keys;
  private final SpanMap<Gist> gists = new SpanMap<>();
  private final Signals signals;

  Side(int index, Outline outline, Terms terms, Cast cast, Lexicon lexicon) {
    this.index = index;
    this.outline = outline;
    this.terms = terms;
    this.cast = cast;
    signals = lexicon.signals();
    for (Claim claim : outline.reading().claims()) {
      int first = terms.firstAt(claim.span().start());
      int end = terms.firstAt(claim.span().end());
      if (first < end) {
        stretches.add(new Stretch(claim, first, end));
      }
    }
    names = new Names(outline.reading().entities(), index, cast);
    postings = new Postings(terms);
    keys =
        outline.reading().segmentation().tokens().stream()
            .mapToInt(token -> terms.keyAt(token.start()))
            .toArray();
  }

  int index() {
    return index;
  }

  /** What depends on the report alone. */
  Outline outline() {
    return outline;
  }

  Reading reading() {
    return outline.reading();
  }

  String id() {
    return reading().report().id();
  }

  String body() {
    return reading().report().body();
  }

  /** Who publishes; where nobody knows, each report counts as an outlet of its own. */
  String outlet() {
    String outlet = reading().report().outlet();
    return outlet == null ? id() : outlet;
  }

  /** Who owns the outlet, where that is known. */
  @Nullable String owner() {
    return reading().report().owner();
  }

  Terms terms() {
    return terms;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** Its words by sentence, and its sentences by word. */
  Postings postings() {
    return postings;
  }

  /** The key of a token, or -1 if it is no term. */
  int keyAt(Token token) {
    return keys[firstTokenAt(token.start())];
  }

  /** The key of the token with this index, or -1 if it is no term. */
  int keyAt(int token) {
    return keys[token];
  }

  int sentenceAt(Span span) {
    return outline.sentenceAt(span);
  }

  /** See {@link Outline#sentencesAround}. */
  Span sentencesAround(Span span) {
    return outline.sentencesAround(span);
  }

  /** See {@link Outline#tokensIn}. */
  List<Token> tokensIn(Span span) {
    return outline.tokensIn(span);
  }

  /** See {@link Outline#firstTokenAt}. */
  int firstTokenAt(int offset) {
    return outline.firstTokenAt(offset);
  }

  /** See {@link Outline#firstTokenOfSentence}. */
  int firstTokenOfSentence(Span span) {
    return outline.firstTokenOfSentence(span);
  }

  /** What it leaves to speakers. */
  Speech speech() {
    return outline.speech();
  }

  /** What each token does. */
  Marks marks() {
    return outline.marks();
  }

  /** Where stretches of the report may begin and end. */
  Borders borders() {
    return outline.borders();
  }

  /** How far stretches of the report reach. */
  Extent extent() {
    return outline.extent();
  }

  /** See {@link Outline#tells}. */
  boolean tells(Span span) {
    return outline.tells(span);
  }

  /** Number and unit of a figure of the report. */
  String valueOf(Figure figure) {
    return outline.valueOf(figure);
  }

  List<Figure> figuresIn(Span span) {
    return outline.figuresIn(span);
  }

  List<TimeExpression> timesIn(Span span) {
    return outline.timesIn(span);
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

  /** Whether a term begins inside a time. */
  boolean isInTime(int term) {
    return outline.isInTime(new Span(terms.start(term), terms.start(term) + 1));
  }

  /** The numbers, in the story's cast, of the named speakers of a quotation. */
  Set<Integer> speakersOf(Quotation quotation) {
    Set<Integer> speakers = new TreeSet<>();
    for (Speaker speaker : quotation.attribution().speakers()) {
      speakers.add(cast.numberOf(index, speaker));
    }
    speakers.remove(-1);
    return speakers;
  }

  /** The numbers of the named speakers of the quoted fragments in a span. */
  Keys quotedIn(Span span) {
    List<Quotation> fragments = speech().fragmentsIn(span);
    if (fragments.isEmpty()) {
      return Keys.NONE;
    }
    Set<Integer> speakers = new TreeSet<>();
    fragments.forEach(quotation -> speakers.addAll(speakersOf(quotation)));
    return Keys.of(speakers);
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
