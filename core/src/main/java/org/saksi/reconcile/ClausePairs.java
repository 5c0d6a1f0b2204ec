package org.saksi.reconcile;

import static org.saksi.reconcile.Feature.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.reconcile.Pair.Place;
import org.saksi.reconcile.WindowFinder.Held;
import org.saksi.text.Span;

/**
 * Pairs each clause of a report with the windows of another report that share most of its words.
 */
final class ClausePairs {

  private static final double LEAST_DICE = 0.3;
  private static final double SAME_WORDS = 0.8;
  private static final int FEWEST_CHARACTERS = 4;

  /** Two stretches are as good as the same. */
  private static final double ALIKE = 0.9;

  /** Fewer content words in common say nothing without a number. */
  private static final int FEWEST_WORDS = 3;

  private final SideBySide story;
  private final Predicate<Features> promise;

  /**
   * Of the reports of a story.
   *
   * @param promise whether a clause and a window may make a pair worth keeping, by what is seen of
   *     them before it is known how far they reach and what they hold
   */
  ClausePairs(SideBySide story, Predicate<Features> promise) {
    this.story = story;
    this.promise = promise;
  }

  /**
   * A clause and a window that shares its words.
   *
   * @param margin lead of the window over the next best
   * @param held the terms of the clause that the window has
   */
  private record Match(Stretch claim, Window window, boolean second, double margin, Held held) {

    boolean isQuoted() {
      return claim.of() != null;
    }
  }

  /** All pairs of the clauses of one report with windows of another. */
  List<Pair> find(Side a, Side b) {
    List<Pair> pairs = new ArrayList<>();
    WindowFinder finder = new WindowFinder(story, a, b);
    Likeness likeness = story.likeness(a, b);
    for (Stretch claim : a.stretches()) {
      if (claim.kind() == Claim.Kind.CLAUSE && mayShareEnough(a.terms(), claim, finder)) {
        List<Window> windows = finder.find(claim);
        for (int i = 0; i < windows.size(); i++) {
          Window window = windows.get(i);
          if (window.dice() >= LEAST_DICE) {
            double rival = windows.size() > 1 ? windows.get(1 - i).dice() : 0;
            Held held = finder.held(claim, window);
            Match match = new Match(claim, window, i > 0, window.dice() - rival, held);
            Pair pair = pair(a, b, match, likeness);
            if (pair != null) {
              pairs.add(pair);
            }
          }
        }
      }
    }
    return pairs;
  }

  private @Nullable Pair pair(Side a, Side b, Match match, Likeness likeness) {
    if (!match.isQuoted() && !saysEnough(a, match)) {
      return null;
    }
    Window window = match.window;
    boolean sameWords = match.isQuoted() && window.dice() >= SAME_WORDS;
    Features seen = new Features();
    setWords(seen, a.terms(), match);
    setSentences(seen, a, b, match, likeness);
    if (!sameWords && !promise.test(seen)) {
      return null;
    }
    Span x = whole(a, matched(a.terms(), match), match.isQuoted());
    Span y = whole(b, b.terms().spanOf(window.first(), window.end()), match.isQuoted());
    if (saysNothing(a, x, match.isQuoted()) || saysNothing(b, y, match.isQuoted())) {
      return null;
    }
    Gist gistOfA = a.gist(x);
    Gist gistOfB = b.gist(y);
    if (gistOfA.quoted().differ(gistOfB.quoted())) {
      return null;
    }
    boolean sure = sameWords && !gistOfA.quoted().isDisjoint(gistOfB.quoted());
    Pair pair =
        new Pair(
            new Place(a, x, match.claim.sentence(), null),
            new Place(b, y, window.sentence(), null),
            Claim.Kind.CLAUSE,
            sure,
            seen);
    setGists(pair, gistOfA, gistOfB);
    pair.set(
        BOTH_QUOTED,
        a.speech().quotationAround(x) != null && b.speech().quotationAround(y) != null);
    pair.set(LENGTH, Math.log(x.length() / 35.0));
    pair.set(LENGTH_RATIO, Math.abs(Math.log((double) x.length() / y.length())));
    return pair;
  }

  /** The clause of a stretch; a quoted fragment is whole. */
  private static Span whole(Side side, Span span, boolean quoted) {
    return quoted ? side.borders().trim(span) : side.extent().whole(span);
  }

  /** A scrap, a value alone, which is compared as a value, or a name alone. */
  private static boolean saysNothing(Side side, Span span, boolean quoted) {
    return span.length() < FEWEST_CHARACTERS
        || side.outline().isValue(span)
        || (!quoted && isName(side.terms(), span))
        || (!quoted && isOfTable(side, span));
  }

  /** Rows of a table that became text, and no clause: <i>Emas 5 gram: Rp9.516.000</i>. */
  private static boolean isOfTable(Side side, Span span) {
    int end = side.firstTokenAt(span.end());
    for (int i = side.firstTokenAt(span.start()); i <= end; i++) {
      if (side.outline().isBeforeFigure(i)) {
        return !side.tells(span) && !side.speech().hasCue(span);
      }
    }
    return false;
  }

  private static boolean isName(Terms terms, Span span) {
    int end = terms.firstAt(span.end());
    for (int i = terms.firstAt(span.start()); i < end; i++) {
      if (terms.isContent(i) && !terms.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  /** From the first to the last term of a claim that the window has too. */
  private static Span matched(Terms terms, Match match) {
    int first = -1;
    int last = -1;
    for (int i = match.claim.first(); i < match.claim.end(); i++) {
      if (match.held.alike()[i - match.claim.first()]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? match.claim.span() : terms.spanOf(first, last + 1);
  }

  /** Enough of its words stand anywhere in the other report: most clauses are done with here. */
  private static boolean mayShareEnough(Terms terms, Stretch claim, WindowFinder finder) {
    int shared = 0;
    for (int i = claim.first(); i < claim.end(); i++) {
      if (terms.isNumber(i)) {
        return true;
      }
      shared += terms.isContent(i) && finder.knows(i) ? 1 : 0;
    }
    return shared >= FEWEST_WORDS - 1 || claim.of() != null;
  }

  /** They share enough to say something: words and no mere time, some of them, or a number. */
  private static boolean saysEnough(Side side, Match match) {
    Terms terms = side.terms();
    int shared = 0;
    boolean number = false;
    boolean more = false;
    for (int i = match.claim.first(); i < match.claim.end(); i++) {
      number |= terms.isNumber(i);
      if (terms.isContent(i) && match.held.same()[i - match.claim.first()]) {
        shared++;
        more = more || !side.isInTime(i);
      }
    }
    return more
        && (number
            || shared >= FEWEST_WORDS
            || (shared == FEWEST_WORDS - 1 && match.window.dice() >= ALIKE));
  }

  private void setWords(Features seen, Terms terms, Match match) {
    int function = 0;
    double rarest = 0;
    double rarity = 0;
    for (int i = match.claim.first(); i < match.claim.end(); i++) {
      if (!terms.isContent(i)) {
        function++;
      } else if (match.held.same()[i - match.claim.first()]) {
        rarest = Math.max(rarest, story.rarity(terms.key(i)));
        rarity += story.rarity(terms.key(i));
      }
    }
    seen.set(DICE, match.window.dice());
    seen.set(MARGIN, match.margin);
    seen.set(SECOND_WINDOW, match.second);
    seen.set(RAREST, rarest);
    seen.set(RARITY, rarity);
    seen.set(FUNCTION_WORDS, (double) function / (match.claim.end() - match.claim.first()));
  }

  private static void setSentences(Features seen, Side a, Side b, Match match, Likeness likeness) {
    int ofA = match.claim.sentence();
    int ofB = match.window.sentence();
    seen.set(LIKENESS, likeness.of(ofA, ofB));
    seen.set(BEST_FOR_SECOND, likeness.isBestOfColumn(ofA, ofB));
    double positionOfA = (double) ofA / a.terms().sentences();
    double positionOfB = (double) ofB / b.terms().sentences();
    seen.set(POSITION, Math.abs(positionOfA - positionOfB));
    seen.set(SAME_OUTLET, a.outlet().equals(b.outlet()));
  }

  private static void setGists(Pair pair, Gist x, Gist y) {
    pair.set(SAME_ACT, x.tellsSameAct(y));
    pair.set(DENIED_ONCE, x.isDenied() != y.isDenied());
    pair.set(OTHER_NAME, x.named().differ(y.named()));
    setValues(pair, x.figures(), y.figures(), SAME_FIGURE, OTHER_FIGURE);
    setValues(pair, x.times(), y.times(), SAME_TIME, OTHER_TIME);
  }

  private static void setValues(
      Pair pair, List<String> ofA, List<String> ofB, Feature same, Feature other) {
    boolean disjoint = Collections.disjoint(ofA, ofB);
    pair.set(same, !disjoint);
    pair.set(other, disjoint && !ofA.isEmpty() && !ofB.isEmpty());
  }
}
