package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

  /** Of each report. */
  private final List<Utterances> utterances;

  RenderingFinder(SideBySide story) {
    this.story = story;
    shares = story.sides().stream().map(Shares::new).toList();
    utterances = story.sides().stream().map(Utterances::new).toList();
  }

  /** The renderings of all quotations as a whole, the closest first, none twice. */
  List<Rendering> find() {
    return find(Utterances::quotations, Told::wholes);
  }

  /** The renderings of the sentences of all quotations, the closest first, none twice. */
  List<Rendering> findParts() {
    return find(Utterances::parts, Told::parts);
  }

  private List<Rendering> find(
      Function<Utterances, List<Utterance>> said, Function<Told, List<Utterance>> told) {
    List<Rendering> all = new ArrayList<>();
    for (Side a : story.sides()) {
      for (Side b : story.neighbours().of(a)) {
        SharedWords like = story.words(a, b);
        for (Utterance words : said.apply(utterances.get(a.index()))) {
          Rendering best = best(words, b, like, told);
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
      Utterance words, Side b, SharedWords like, Function<Told, List<Utterance>> told) {
    Quotation quotation = words.quotation();
    if (quotation == null || words.bag().size() < FEWEST_WORDS) {
      return null;
    }
    Shares shared = shares.get(b.index());
    Utterance best = null;
    double closest = 0;
    for (int i : words.bag().likelySentences(shared, like)) {
      for (Utterance utterance : told.apply(utterances.get(b.index()).in(i))) {
        double closeness = closeness(words, utterance, like);
        if (closeness > closest
            || best != null && closeness == closest && utterance.rank() < best.rank()) {
          best = utterance;
          closest = closeness;
        }
      }
    }
    return best == null ? null : rendering(words, quotation, best, closest, like);
  }

  /** How closely words are rendered: from 0, for not at all, to 1. */
  private static double closeness(Utterance words, Utterance utterance, SharedWords like) {
    if (!utterance.fits(words.span().length())
        || dice(Math.min(words.mass(), utterance.mass()), words, utterance) < LEAST_DICE) {
      return 0;
    }
    double shared = words.bag().shared(utterance.bag(), like);
    double dice = dice(shared, words, utterance);
    return dice < LEAST_DICE ? 0 : dice - (utterance.quotation() == null ? NARRATED : 0);
  }

  private static double dice(double shared, Utterance x, Utterance y) {
    return shared == 0 ? 0 : 2 * shared / (x.mass() + y.mass());
  }

  private static Rendering rendering(
      Utterance words, Quotation quotation, Utterance best, double closeness, SharedWords like) {
    Side b = best.side();
    Quotation said =
        best.quotation() == null ? b.speech().quotationAround(best.span()) : best.quotation();
    double shared = words.bag().shared(best.bag(), like);
    double containment = shared / Math.min(words.mass(), best.mass());
    return new Rendering(
        words.side(), quotation, words.span(), b, best.span(), said, closeness, containment);
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
