package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/**
 * Finds for each quotation of a report the words of each neighbouring report that render it best:
 * another quotation, a clause, or a sentence.
 */
final class RenderingFinder {

  /** Quotations of fewer words are too common to tell. */
  private static final int FEWEST_WORDS = 3;

  private static final double LEAST_DICE = 0.5;

  /** What a clause or sentence of the narrator must be closer by than a quotation. */
  private static final double NARRATED = 0.02;

  /** Renderings overlap so much of both together if they are one. */
  private static final double SAME = 0.3;

  private static final Comparator<Rendering> CLOSEST_FIRST =
      Comparator.comparingDouble(Rendering::dice)
          .reversed()
          .thenComparingInt(rendering -> rendering.a().index())
          .thenComparing(Rendering::said)
          .thenComparingInt(rendering -> rendering.b().index());

  private final SideBySide story;

  /** Of the sentences of each report. */
  private final List<Shares> shares;

  RenderingFinder(SideBySide story) {
    this.story = story;
    shares = story.sides().stream().map(Shares::new).toList();
  }

  /** The renderings of all quotations as a whole, the closest first, none twice. */
  List<Rendering> find() {
    if (isOfOne()) {
      return List.of();
    }
    List<List<Utterance>> candidates = new ArrayList<>();
    for (Side side : story.sides()) {
      List<Utterance> ofSide = new ArrayList<>(Utterances.quotations(side));
      ofSide.addAll(Utterances.clauses(side));
      ofSide.addAll(Utterances.sentences(side));
      candidates.add(ofSide);
    }
    return find(candidates, story.sides().stream().map(Utterances::quotations).toList());
  }

  /** The renderings of the sentences of all quotations, the closest first, none twice. */
  List<Rendering> findParts() {
    if (isOfOne()) {
      return List.of();
    }
    List<List<Utterance>> candidates = new ArrayList<>();
    List<List<Utterance>> parts = new ArrayList<>();
    for (Side side : story.sides()) {
      List<Utterance> ofSide = new ArrayList<>(Utterances.windows(side));
      ofSide.addAll(Utterances.sentences(side));
      ofSide.removeIf(candidate -> Utterances.cutsQuoted(side, candidate.span()));
      parts.add(Utterances.parts(side));
      ofSide.addAll(0, parts.getLast());
      candidates.add(ofSide);
    }
    return find(candidates, parts);
  }

  private boolean isOfOne() {
    return story.sides().size() == 1;
  }

  private List<Rendering> find(List<List<Utterance>> candidates, List<List<Utterance>> quoted) {
    List<Rendering> all = new ArrayList<>();
    for (Side a : story.sides()) {
      for (Side b : story.neighbours().of(a)) {
        SharedWords like = story.words(a, b);
        for (Utterance words : quoted.get(a.index())) {
          Rendering best = best(words, b, candidates.get(b.index()), like);
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
      Utterance words, Side b, List<Utterance> candidates, SharedWords like) {
    Quotation quotation = words.quotation();
    if (quotation == null || words.bag().size() < FEWEST_WORDS) {
      return null;
    }
    BitSet sentences = words.bag().likelySentences(shares.get(b.index()), like);
    if (sentences.isEmpty()) {
      return null;
    }
    Rendering best = null;
    for (Utterance candidate : candidates) {
      if (candidate.sentence() < 0
          || !sentences.get(candidate.sentence())
          || !candidate.fits(words.span().length())) {
        continue;
      }
      double shared = words.bag().shared(candidate.bag(), like);
      double dice = shared == 0 ? 0 : 2 * shared / (words.bag().mass() + candidate.bag().mass());
      double closeness = dice - (candidate.quotation() == null ? NARRATED : 0);
      if (dice >= LEAST_DICE && (best == null || closeness > best.dice())) {
        Quotation said =
            candidate.quotation() == null
                ? b.speech().quotationAround(candidate.span())
                : candidate.quotation();
        double containment = shared / Math.min(words.bag().mass(), candidate.bag().mass());
        best =
            new Rendering(
                words.side(),
                quotation,
                words.span(),
                b,
                candidate.span(),
                said,
                closeness,
                containment);
      }
    }
    return best;
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
