package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Sentence;
import org.saksi.text.Span;

/**
 * Finds for each quotation of a report the words of every other report that render it best: another
 * quotation, a clause, or a sentence.
 */
final class RenderingFinder {

  /** Quotations of fewer words are too common to tell. */
  private static final int FEWEST_WORDS = 3;

  private static final double LEAST_DICE = 0.5;

  /** What a clause or sentence of the narrator must be closer by than a quotation. */
  private static final double NARRATED = 0.02;

  /** Lengths differ by no more than the double. */
  private static final double LENGTH_RATIO = 2;

  /** Renderings overlap so much of both together if they are one. */
  private static final double SAME = 0.3;

  private static final Comparator<Rendering> CLOSEST_FIRST =
      Comparator.comparingDouble(Rendering::dice)
          .reversed()
          .thenComparingInt(rendering -> rendering.a().index())
          .thenComparing(rendering -> rendering.quotation().content())
          .thenComparingInt(rendering -> rendering.b().index());

  private final SideBySide story;
  private final List<List<Candidate>> candidates;

  RenderingFinder(SideBySide story, Borders borders) {
    this.story = story;
    candidates = story.sides().stream().map(side -> candidates(side, borders)).toList();
  }

  /** The renderings of all quotations, the closest first, none twice. */
  List<Rendering> find() {
    List<Rendering> all = new ArrayList<>();
    for (Side a : story.sides()) {
      for (Quotation quotation : a.reading().quotations()) {
        Bag bag = Bag.of(a.terms(), quotation.content());
        if (bag.size() < FEWEST_WORDS) {
          continue;
        }
        for (Side b : story.sides()) {
          Rendering best = a == b ? null : best(a, quotation, bag, b);
          if (best != null) {
            all.add(best);
          }
        }
      }
    }
    all.sort(CLOSEST_FIRST);
    List<Rendering> distinct = new ArrayList<>();
    for (Rendering rendering : all) {
      if (distinct.stream().noneMatch(earlier -> isSame(earlier, rendering))) {
        distinct.add(rendering);
      }
    }
    return distinct;
  }

  private @Nullable Rendering best(Side a, Quotation quotation, Bag bag, Side b) {
    Set<Integer> sentences = bag.likelySentences(b);
    int length = quotation.content().length();
    Rendering best = null;
    for (Candidate candidate : candidates.get(b.index())) {
      if (!sentences.contains(candidate.sentence) || !candidate.fits(length)) {
        continue;
      }
      double shared = bag.shared(candidate.bag, story.vocabulary());
      double dice = shared == 0 ? 0 : 2 * shared / (bag.mass() + candidate.bag.mass());
      double closeness = dice - (candidate.quotation == null ? NARRATED : 0);
      if (dice >= LEAST_DICE && (best == null || closeness > best.dice())) {
        Quotation said =
            candidate.quotation == null ? b.quotationAround(candidate.span) : candidate.quotation;
        double containment = shared / Math.min(bag.mass(), candidate.bag.mass());
        best = new Rendering(a, quotation, b, candidate.span, said, closeness, containment);
      }
    }
    return best;
  }

  /**
   * What may render a quotation.
   *
   * @param quotation the quotation that it is; null for a clause or sentence
   * @param clause is a clause, which must be about as long
   */
  private record Candidate(
      Span span, int sentence, @Nullable Quotation quotation, boolean clause, Bag bag) {

    boolean fits(int length) {
      double ratio = (double) span.length() / length;
      return !clause || (ratio < LENGTH_RATIO && ratio > 1 / LENGTH_RATIO);
    }
  }

  private static List<Candidate> candidates(Side side, Borders borders) {
    List<Candidate> candidates = new ArrayList<>();
    for (Quotation quotation : side.reading().quotations()) {
      Span content = quotation.content();
      Bag bag = Bag.of(side.terms(), content);
      candidates.add(new Candidate(content, side.sentenceAt(content), quotation, false, bag));
    }
    for (Stretch stretch : side.stretches()) {
      if (stretch.kind() == Claim.Kind.CLAUSE) {
        Span clause = borders.trim(side, stretch.span());
        Bag bag = Bag.of(side.terms(), clause);
        candidates.add(new Candidate(clause, stretch.sentence(), null, true, bag));
      }
    }
    for (Sentence each : side.reading().segmentation().sentences()) {
      Span sentence = borders.trim(side, each.span());
      Bag bag = Bag.of(side.terms(), sentence);
      candidates.add(new Candidate(sentence, side.sentenceAt(each.span()), null, false, bag));
    }
    return candidates;
  }

  private static boolean isSame(Rendering x, Rendering y) {
    boolean straight =
        x.a() == y.a()
            && x.b() == y.b()
            && overlap(x.quotation().content(), y.quotation().content())
            && overlap(x.span(), y.span());
    boolean crossed =
        x.a() == y.b()
            && x.b() == y.a()
            && overlap(x.quotation().content(), y.span())
            && overlap(x.span(), y.quotation().content());
    return straight || crossed;
  }

  private static boolean overlap(Span x, Span y) {
    return x.overlap(y) > SAME * x.hull(y).length();
  }

  /** The terms of a stretch, counted and weighed. */
  private record Bag(Map<Integer, Integer> counts, Map<Integer, Double> weights, double mass) {

    /** Sentences of another report that may hold a rendering. */
    private static final int SENTENCES = 6;

    static Bag of(Terms terms, Span span) {
      Map<Integer, Integer> counts = new HashMap<>();
      Map<Integer, Double> weights = new HashMap<>();
      double mass = 0;
      int end = terms.firstAt(span.end());
      for (int i = terms.firstAt(span.start()); i < end; i++) {
        counts.merge(terms.key(i), 1, Integer::sum);
        weights.merge(terms.key(i), terms.weight(i), Math::max);
        mass += terms.weight(i);
      }
      return new Bag(counts, weights, mass);
    }

    int size() {
      return counts.size();
    }

    double shared(Bag other, Vocabulary vocabulary) {
      double shared = 0;
      for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
        Integer key = other.counts.containsKey(entry.getKey()) ? entry.getKey() : null;
        for (int near : vocabulary.near(entry.getKey())) {
          key = key == null && other.counts.containsKey(near) ? Integer.valueOf(near) : key;
        }
        if (key != null) {
          double weight = Math.min(weight(entry.getKey()), other.weight(key));
          shared += weight * Math.min(entry.getValue(), other.counts.getOrDefault(key, 0));
        }
      }
      return shared;
    }

    private double weight(int key) {
      return weights.getOrDefault(key, 0.0);
    }

    Set<Integer> likelySentences(Side side) {
      Map<Integer, Double> shared = new HashMap<>();
      for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
        for (int sentence : side.sentencesOf(entry.getKey())) {
          shared.merge(sentence, entry.getValue(), Double::sum);
        }
      }
      Set<Integer> likely = new TreeSet<>();
      shared.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(SENTENCES)
          .forEach(entry -> likely.add(entry.getKey()));
      return likely;
    }
  }
}
