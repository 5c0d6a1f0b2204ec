package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/** One report of a story made ready to be set beside the others. Immutable once built. */
final class Side {

  private final int index;
  private final Reading reading;
  private final Terms terms;
  private final Cast cast;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Layer<Figure> figures;
  private final Layer<TimeExpression> times;
  private final Layer<Quotation> quotations;
  private final Layer<Span> cues;
  private final Layer<Span> speakers;
  private final Layer<Mention> mentions;
  private final Layer<Span> wholes;
  private final Map<Integer, List<Integer>> sentencesOf = new HashMap<>();

  /** A name in the text. */
  private record Mention(Span span, int number, Entity.Type type) {}

  Side(int index, Reading reading, Terms terms, Cast cast) {
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
    quotations = new Layer<>(reading.quotations(), Quotation::content);
    cues = new Layer<>(attributions(Attribution::cue), span -> span);
    speakers = new Layer<>(attributions(Attribution::mention), span -> span);
    mentions = new Layer<>(mentions(), Mention::span);
    wholes = new Layer<>(wholes(), span -> span);
    for (int sentence = 0; sentence < terms.sentences(); sentence++) {
      for (int i = terms.sentenceStart(sentence); i < terms.sentenceEnd(sentence); i++) {
        List<Integer> at = sentencesOf.computeIfAbsent(terms.key(i), k -> new ArrayList<>(2));
        if (at.isEmpty() || at.getLast() != sentence) {
          at.add(sentence);
        }
      }
    }
  }

  private List<Mention> mentions() {
    List<Mention> all = new ArrayList<>();
    for (Entity entity : reading.entities()) {
      int number = cast.numberOf(index, entity.id());
      entity.mentions().forEach(span -> all.add(new Mention(span, number, entity.type())));
    }
    return all;
  }

  private List<Span> attributions(Function<Attribution, @Nullable Span> part) {
    List<Span> all = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      Span span = part.apply(quotation.attribution());
      if (span != null) {
        all.add(span);
      }
    }
    return all;
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

  /** The sentences that hold a key, in order. */
  List<Integer> sentencesOf(int key) {
    return sentencesOf.getOrDefault(key, List.of());
  }

  Set<Integer> keys() {
    return sentencesOf.keySet();
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
    List<Token> tokens = reading.segmentation().tokens();
    int first = reading.segmentation().tokenAtOrAfter(span.start());
    return tokens.subList(first, reading.segmentation().tokenAtOrAfter(span.end()));
  }

  /** The key of a token, or -1 if it is no term. */
  int keyAt(Token token) {
    int term = terms.firstAt(token.start());
    return term < terms.size() && terms.start(term) == token.start() ? terms.key(term) : -1;
  }

  List<Figure> figuresIn(Span span) {
    return figures.overlapping(span);
  }

  List<TimeExpression> timesIn(Span span) {
    return times.overlapping(span);
  }

  /** Nothing but a single figure, time, name or post. */
  boolean isValue(Span span) {
    return wholesIn(span).stream().anyMatch(whole -> whole.contains(span));
  }

  /** The numbers, in the story's cast, of those who are named in a span. */
  Set<Integer> namedIn(Span span) {
    Set<Integer> named = new TreeSet<>();
    mentions.overlapping(span).forEach(mention -> named.add(mention.number));
    return named;
  }

  /** The numbers of those of one type who are named in a span. */
  Set<Integer> namedIn(Span span, Entity.Type type) {
    Set<Integer> named = new TreeSet<>();
    for (Mention mention : mentions.overlapping(span)) {
      if (mention.type == type) {
        named.add(mention.number);
      }
    }
    return named;
  }

  int castNumber(String entity) {
    return cast.numberOf(index, entity);
  }

  /** Tells who said it, and not what: holds a cue or the mention of a speaker and no quotation. */
  boolean isReporting(Span span) {
    return quotationsIn(span).isEmpty() && (hasCue(span) || !speakers.overlapping(span).isEmpty());
  }

  /** Holds a word that reports speech. */
  boolean hasCue(Span span) {
    return !cues.overlapping(span).isEmpty();
  }

  /** The quotations whose words share a character with a span. */
  List<Quotation> quotationsIn(Span span) {
    return quotations.overlapping(span);
  }

  /** The quotation that holds most of a span, the shortest such; null if none does. */
  @Nullable Quotation quotationAround(Span span) {
    Quotation best = null;
    for (Quotation quotation : quotations.overlapping(span)) {
      if (2 * quotation.content().overlap(span) > span.length()
          && (best == null || quotation.content().length() < best.content().length())) {
        best = quotation;
      }
    }
    return best;
  }

  /** The numbers, in the story's cast, of the named speakers of a quotation. */
  Set<Integer> speakersOf(Quotation quotation) {
    Set<Integer> speakers = new TreeSet<>();
    for (Speaker speaker : quotation.attribution().speakers()) {
      if (speaker instanceof Speaker.Named named) {
        speakers.add(cast.numberOf(index, named.entity()));
      }
    }
    return speakers;
  }

  /** The numbers of the named speakers of the quoted fragments in a span. */
  Set<Integer> quotedIn(Span span) {
    Set<Integer> speakers = new TreeSet<>();
    for (Quotation quotation : quotationsIn(span)) {
      if (quotation.kind() == Quotation.Kind.MIXED) {
        speakers.addAll(speakersOf(quotation));
      }
    }
    return speakers;
  }

  Evidence evidence(Span span) {
    return new Evidence(id(), span);
  }
}
