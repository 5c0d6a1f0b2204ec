package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.TimeExpression;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Finds what one report alone states: the clauses that say most, in words that no other report has.
 */
final class SingleFinder {

  /** What only one report says is shown up to this many times, so as not to bury the rest. */
  private static final int MOST_OF_STORY = 24;

  private static final int MOST_OF_REPORT = 6;
  private static final int FEWEST_OF_REPORT = 2;

  /** Share of the clause's weight that no other report has. */
  private static final double LEAST_NEW = 0.5;

  /** A shorter clause is a fragment. */
  private static final int FEWEST_CHARACTERS = 30;

  /** Fewer fresh words, in weight, are no news. */
  private static final double LEAST_FRESH = 2.5;

  /** Share of the words by which a clause repeats another. */
  private static final double REPEATED = 0.7;

  /** So many words in common with a sentence of the same hour are the same event. */
  private static final int FEWEST_SHARED = 2;

  private static final double FIGURE = 1.5;
  private static final double NAME = 0.6;
  private static final double QUOTED = 0.4;

  private final SideBySide story;

  SingleFinder(SideBySide story) {
    this.story = story;
  }

  /**
   * A clause that may be news.
   *
   * @param words the keys of its content words
   */
  private record News(Place place, double worth, Keys words) {

    /** Says the same in nearly the same words. */
    boolean repeats(News other) {
      return words.shared(other.words) > REPEATED * Math.max(words.size(), other.words.size());
    }
  }

  /**
   * What one report alone states.
   *
   * @param verdicts what is found already, which is not news
   */
  List<Verdict> find(List<Verdict> verdicts) {
    List<Verdict> singles = new ArrayList<>();
    int share = MOST_OF_STORY / story.sides().size();
    int most = Math.clamp(share, FEWEST_OF_REPORT, MOST_OF_REPORT);
    Map<Side, List<Span>> found = new HashMap<>();
    for (Verdict verdict : verdicts) {
      for (Place place : verdict.places()) {
        found.computeIfAbsent(place.side(), side -> new ArrayList<>()).add(place.span());
      }
    }
    Map<String, List<News>> ofOutlet = new HashMap<>();
    for (Side side : story.sides()) {
      Layer<Span> taken = new Layer<>(found.getOrDefault(side, List.of()), span -> span);
      List<News> news = new ArrayList<>();
      for (Stretch stretch : side.stretches()) {
        if (stretch.kind() == Claim.Kind.CLAUSE
            && stretch.span().length() >= FEWEST_CHARACTERS
            && !taken.touches(stretch.span())) {
          double worth = worth(side, stretch);
          Place place = worth > 0 ? place(side, stretch) : null;
          if (place != null
              && isNews(place)
              && !isDatedAlike(place)
              && !taken.touches(place.span())) {
            news.add(new News(place, worth, words(place)));
          }
        }
      }
      List<News> earlier = ofOutlet.computeIfAbsent(side.outlet(), o -> new ArrayList<>());
      for (News best : best(news, most, earlier)) {
        earlier.add(best);
        singles.add(verdict(best.place));
      }
    }
    return singles;
  }

  private static Place place(Side side, Stretch stretch) {
    Span clause = side.extent().of(side.borders().trim(stretch.span()));
    return new Place(side, side.borders().trim(clause), stretch.sentence(), null);
  }

  /** Tells of something, and is not only the clause that reports somebody's words. */
  private static boolean isNews(Place place) {
    return place.side().tells(place.span())
        && !place.side().speech().hasVoucher(place.span())
        && (!place.side().speech().hasCue(place.span())
            || place.side().speech().quotationAround(place.span()) != null);
  }

  /** Another report tells of the same hour in a sentence that shares words with this clause. */
  private boolean isDatedAlike(Place place) {
    for (TimeExpression time : place.side().timesIn(place.span())) {
      for (Side other : story.neighbours().of(place.side())) {
        for (TimeExpression same : other.reading().times()) {
          if (time.type() == TimeExpression.Type.TIME
              && Values.areSame(time.value(), same.value())
              && sharesWords(place, other, same)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean sharesWords(Place place, Side other, TimeExpression time) {
    Span sentence = other.sentencesAround(time.span());
    Place dated = new Place(other, sentence, other.sentenceAt(time.span()), null);
    return words(dated).shared(words(place)) >= FEWEST_SHARED;
  }

  /** The weight of what no other report has, more for figures, names and quoted words. */
  private double worth(Side side, Stretch stretch) {
    Terms terms = side.terms();
    double fresh = 0;
    double mass = 0;
    double extra = 0;
    for (int i = stretch.first(); i < stretch.end(); i++) {
      if (!terms.isContent(i)) {
        continue;
      }
      mass += terms.weight(i);
      if (story.isOfOneOutlet(terms.key(i))) {
        fresh += terms.weight(i);
        extra += terms.isNumber(i) ? FIGURE : terms.isCapitalised(i) ? NAME : 0;
      }
    }
    Quotation quotation = side.speech().quotationAround(stretch.span());
    return mass == 0 || fresh + extra < LEAST_FRESH || fresh < LEAST_NEW * mass
        ? 0
        : fresh + extra + (quotation == null ? 0 : QUOTED * fresh);
  }

  /** What is worth most and neither overlaps nor repeats what the outlet has said. */
  private static List<News> best(List<News> news, int most, List<News> earlier) {
    news.sort(
        Comparator.comparingDouble(News::worth)
            .reversed()
            .thenComparing(each -> each.place.span()));
    List<News> best = new ArrayList<>();
    for (News each : news) {
      boolean taken =
          best.stream().anyMatch(other -> other.place.span().overlaps(each.place.span()))
              || earlier.stream().anyMatch(each::repeats);
      if (!taken && best.size() < most) {
        best.add(each);
      }
    }
    return best;
  }

  private static Keys words(Place place) {
    Terms terms = place.side().terms();
    int first = terms.firstAt(place.span().start());
    int end = terms.firstAt(place.span().end());
    Keys.Builder words = new Keys.Builder(Math.max(0, end - first));
    for (int i = first; i < end; i++) {
      words.addIf(terms.isContent(i), terms.key(i));
    }
    return words.build();
  }

  private static Verdict verdict(Place place) {
    boolean figure = !place.side().figuresIn(place.span()).isEmpty();
    String why =
        Phrase.sentence(
            "Only %s has it: %s.",
            place.side().outlet(), Phrase.quote(place.span().of(place.side().body())));
    return new Verdict(
        Status.SINGLE, figure ? Finding.Kind.FIGURE : Finding.Kind.EVENT, 1, why, List.of(place));
  }
}
