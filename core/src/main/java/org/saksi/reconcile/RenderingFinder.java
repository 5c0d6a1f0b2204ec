package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * Finds for each quotation of a report the words of each neighbouring report that render it best:
 * another quotation, a clause, or a sentence.
 */
final class RenderingFinder {

  /** Quotations of fewer words are too common to tell. */
  private static final int FEWEST_WORDS = 3;

  private static final double LEAST_DICE = 0.5;

  /** A capitalised word that is longer is no abbreviation. */
  private static final int ABBREVIATION = 4;

  /** What a clause or sentence of the narrator must be closer by than a quotation. */
  private static final double NARRATED = 0.02;

  /** Lengths differ by no more than the double. */
  private static final double LENGTH_RATIO = 2;

  /** Clauses in a row that are longer, in characters, are a list, not an utterance. */
  private static final int LONGEST_WINDOW = 1_000;

  /** Renderings overlap so much of both together if they are one. */
  private static final double SAME = 0.3;

  private static final Comparator<Rendering> CLOSEST_FIRST =
      Comparator.comparingDouble(Rendering::dice)
          .reversed()
          .thenComparingInt(rendering -> rendering.a().index())
          .thenComparing(Rendering::said)
          .thenComparingInt(rendering -> rendering.b().index());

  private final SideBySide story;

  RenderingFinder(SideBySide story) {
    this.story = story;
  }

  /** The renderings of all quotations as a whole, the closest first, none twice. */
  List<Rendering> find() {
    if (isOfOne()) {
      return List.of();
    }
    List<List<Candidate>> candidates = new ArrayList<>();
    for (Side side : story.sides()) {
      List<Candidate> ofSide = new ArrayList<>(quotations(side));
      ofSide.addAll(clauses(side));
      ofSide.addAll(sentences(side));
      candidates.add(ofSide);
    }
    return find(candidates, story.sides().stream().map(this::quotations).toList());
  }

  /** The renderings of the sentences of all quotations, the closest first, none twice. */
  List<Rendering> findParts() {
    if (isOfOne()) {
      return List.of();
    }
    List<List<Candidate>> candidates = new ArrayList<>();
    List<List<Candidate>> parts = new ArrayList<>();
    for (Side side : story.sides()) {
      List<Candidate> ofSide = new ArrayList<>(windows(side));
      ofSide.addAll(sentences(side));
      ofSide.removeIf(candidate -> cutsQuoted(side, candidate.span));
      parts.add(parts(side));
      ofSide.addAll(0, parts.getLast());
      candidates.add(ofSide);
    }
    return find(candidates, parts);
  }

  private boolean isOfOne() {
    return story.sides().size() == 1;
  }

  private List<Rendering> find(List<List<Candidate>> candidates, List<List<Candidate>> quoted) {
    List<Rendering> all = new ArrayList<>();
    for (Side a : story.sides()) {
      for (Candidate words : quoted.get(a.index())) {
        Quotation quotation = words.quotation;
        if (quotation == null || words.bag.size() < FEWEST_WORDS) {
          continue;
        }
        for (Side b : story.neighbours().of(a)) {
          Rendering best = best(a, quotation, words, b, candidates.get(b.index()));
          if (best != null) {
            all.add(best);
          }
        }
      }
    }
    all.sort(CLOSEST_FIRST);
    List<Rendering> distinct = new ArrayList<>();
    Map<Set<Side>, List<Rendering>> ofReports = new HashMap<>();
    for (Rendering rendering : all) {
      List<Rendering> earlier =
          ofReports.computeIfAbsent(
              Set.of(rendering.a(), rendering.b()), reports -> new ArrayList<>());
      if (earlier.stream().noneMatch(other -> isSame(other, rendering))) {
        earlier.add(rendering);
        distinct.add(rendering);
      }
    }
    return distinct;
  }

  private @Nullable Rendering best(
      Side a, Quotation quotation, Candidate words, Side b, List<Candidate> candidates) {
    BitSet sentences = words.bag.likelySentences(b);
    Rendering best = null;
    for (Candidate candidate : candidates) {
      if (candidate.sentence < 0
          || !sentences.get(candidate.sentence)
          || !candidate.fits(words.span.length())) {
        continue;
      }
      double shared = words.bag.shared(candidate.bag, story.vocabulary());
      double dice = shared == 0 ? 0 : 2 * shared / (words.bag.mass() + candidate.bag.mass());
      double closeness = dice - (candidate.quotation == null ? NARRATED : 0);
      if (dice >= LEAST_DICE && (best == null || closeness > best.dice())) {
        Quotation said =
            candidate.quotation == null
                ? b.speech().quotationAround(candidate.span)
                : candidate.quotation;
        double containment = shared / Math.min(words.bag.mass(), candidate.bag.mass());
        best =
            new Rendering(
                a, quotation, words.span, b, candidate.span, said, closeness, containment);
      }
    }
    return best;
  }

  /**
   * What may render a quotation, or be rendered.
   *
   * @param quotation the quotation that it is or is part of; null for a clause or sentence
   * @param clause is a clause, which must be about as long
   */
  private record Candidate(
      Span span, int sentence, @Nullable Quotation quotation, boolean clause, Bag bag) {

    static Candidate of(
        Side side, Span span, int sentence, @Nullable Quotation quotation, boolean clause) {
      return new Candidate(span, sentence, quotation, clause, Bag.of(side.terms(), span));
    }

    boolean fits(int length) {
      double ratio = (double) span.length() / length;
      return !clause || (ratio < LENGTH_RATIO && ratio > 1 / LENGTH_RATIO);
    }
  }

  private List<Candidate> quotations(Side side) {
    return side.reading().quotations().stream()
        .map(quotation ->
            Candidate.of(
                side, quotation.content(), side.sentenceAt(quotation.content()), quotation, false))
        .toList();
  }

  /** Each sentence of each quotation. */
  private static List<Candidate> parts(Side side) {
    List<Token> tokens = side.reading().segmentation().tokens();
    List<Candidate> parts = new ArrayList<>();
    for (Quotation quotation : side.reading().quotations()) {
      Span content = quotation.content();
      int end = side.reading().segmentation().tokenAtOrAfter(content.end());
      int start = content.start();
      for (int i = side.reading().segmentation().tokenAtOrAfter(start) + 1; i < end; i++) {
        if (i == end - 1 || isEnd(tokens, i)) {
          Span part = new Span(start, i == end - 1 ? content.end() : tokens.get(i).end());
          parts.add(Candidate.of(side, part, side.sentenceAt(part), quotation, false));
          start = tokens.get(Math.min(i + 1, end - 1)).start();
        }
      }
    }
    return parts;
  }

  /**
   * A sentence ends inside a quotation: a stop behind no abbreviation, a capital behind the stop.
   */
  private static boolean isEnd(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    return (token.is(".") || token.is("?") || token.is("!"))
        && (before.casing() == Token.Casing.LOWER || before.normal().length() > ABBREVIATION)
        && tokens.get(i + 1).isCapitalised();
  }

  /** Begins inside quotation marks and ends outside, or so. */
  private static boolean cutsQuoted(Side side, Span window) {
    return side.reading().segmentation().quoted().stream()
        .map(Quoted::inner)
        .anyMatch(
            inner -> inner.overlaps(window) && !inner.contains(window) && !window.contains(inner));
  }

  private static boolean holdsEnd(Side side, Span window) {
    List<Token> tokens = side.reading().segmentation().tokens();
    int end = side.reading().segmentation().tokenAtOrAfter(window.end());
    for (int i = side.reading().segmentation().tokenAtOrAfter(window.start()) + 1;
        i + 1 < end;
        i++) {
      if (isEnd(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private List<Candidate> clauses(Side side) {
    return side.stretches().stream()
        .filter(stretch -> stretch.kind() == Claim.Kind.CLAUSE)
        .map(stretch ->
            Candidate.of(side, side.borders().trim(stretch.span()), stretch.sentence(), null, true))
        .toList();
  }

  private List<Candidate> sentences(Side side) {
    return side.reading().segmentation().sentences().stream()
        .map(sentence ->
            Candidate.of(
                side,
                side.borders().trim(sentence.span()),
                side.sentenceAt(sentence.span()),
                null,
                false))
        .toList();
  }

  /** Clauses, alone and as many of a sentence as stand in a row. */
  private List<Candidate> windows(Side side) {
    List<Candidate> windows = new ArrayList<>();
    List<Stretch> clauses =
        side.stretches().stream().filter(s -> s.kind() == Claim.Kind.CLAUSE).toList();
    Set<Span> seen = new HashSet<>();
    for (Stretch first : clauses) {
      for (Stretch last : clauses) {
        boolean inRow =
            first.sentence() == last.sentence() && first.span().start() <= last.span().start();
        Span hull = inRow ? first.span().hull(last.span()) : first.span();
        if (inRow && hull.length() <= LONGEST_WINDOW) {
          Span window = side.borders().trim(hull);
          if (seen.add(window) && !holdsEnd(side, window)) {
            windows.add(Candidate.of(side, window, first.sentence(), null, true));
          }
        }
      }
    }
    return windows;
  }

  private static boolean isSame(Rendering x, Rendering y) {
    boolean straight =
        x.a() == y.a()
            && x.b() == y.b()
            && overlap(x.said(), y.said())
            && overlap(x.span(), y.span());
    boolean crossed =
        x.a() == y.b()
            && x.b() == y.a()
            && overlap(x.said(), y.span())
            && overlap(x.span(), y.said());
    return straight || crossed;
  }

  private static boolean overlap(Span x, Span y) {
    return x.overlap(y) > SAME * x.hull(y).length();
  }
}
