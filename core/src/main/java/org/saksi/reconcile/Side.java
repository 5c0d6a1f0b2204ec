package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/** One report of a story made ready to be set beside the others. Immutable once built. */
final class Side {

  private final int index;
  private final Reading reading;
  private final Terms terms;
  private final Cast cast;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Span> wholes = new ArrayList<>();
  private final Map<Integer, List<Integer>> sentencesOf = new HashMap<>();

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
    reading.figures().forEach(figure -> wholes.add(figure.span()));
    reading.times().forEach(time -> wholes.add(time.span()));
    reading.entities().forEach(entity -> wholes.addAll(entity.mentions()));
    reading.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.ROLE)
        .forEach(claim -> wholes.add(claim.span()));
    for (int sentence = 0; sentence < terms.sentences(); sentence++) {
      for (int i = terms.sentenceStart(sentence); i < terms.sentenceEnd(sentence); i++) {
        List<Integer> at = sentencesOf.computeIfAbsent(terms.key(i), k -> new ArrayList<>(2));
        if (at.isEmpty() || at.getLast() != sentence) {
          at.add(sentence);
        }
      }
    }
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

  /** What must not be cut in two: figures, times, names, posts. */
  List<Span> wholes() {
    return wholes;
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

  List<Figure> figuresIn(Span span) {
    return overlapping(reading.figures(), Figure::span, span);
  }

  List<TimeExpression> timesIn(Span span) {
    return overlapping(reading.times(), TimeExpression::span, span);
  }

  private static <T> List<T> overlapping(List<T> layer, Function<T, Span> spanOf, Span span) {
    return layer.stream().filter(item -> spanOf.apply(item).overlaps(span)).toList();
  }

  /** Nothing but a single figure, time, name or post. */
  boolean isValue(Span span) {
    return wholes.stream().anyMatch(whole -> whole.contains(span));
  }

  boolean hasCue(Span span) {
    return reading.quotations().stream()
        .map(quotation -> quotation.attribution().cue())
        .anyMatch(cue -> cue != null && cue.overlaps(span));
  }

  /** The numbers, in the story's cast, of those who are named in a span. */
  Set<Integer> namedIn(Span span) {
    return namedIn(span, reading.entities());
  }

  /** The numbers of those of one type who are named in a span. */
  Set<Integer> namedIn(Span span, Entity.Type type) {
    return namedIn(
        span, reading.entities().stream().filter(entity -> entity.type() == type).toList());
  }

  private Set<Integer> namedIn(Span span, List<Entity> entities) {
    Set<Integer> named = new TreeSet<>();
    for (Entity entity : entities) {
      if (entity.mentions().stream().anyMatch(span::overlaps)) {
        named.add(cast.numberOf(index, entity.id()));
      }
    }
    return named;
  }

  int castNumber(String entity) {
    return cast.numberOf(index, entity);
  }

  /** The quotation that holds most of a span, the shortest such; null if none does. */
  @Nullable Quotation quotationAround(Span span) {
    Quotation best = null;
    for (Quotation quotation : reading.quotations()) {
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

  Evidence evidence(Span span) {
    return new Evidence(id(), span);
  }
}
