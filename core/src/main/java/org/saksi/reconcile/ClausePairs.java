package org.saksi.reconcile;

import static org.saksi.reconcile.Feature.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.TimeExpression;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Pairs each clause of a report with the windows of another report that share most of its words.
 */
final class ClausePairs {

  private static final int WINDOWS = 2;
  private static final double LEAST_DICE = 0.3;
  private static final double SAME_WORDS = 0.8;
  private static final int FEWEST_CHARACTERS = 4;

  /** Two stretches are as good as the same. */
  private static final double ALIKE = 0.9;

  /** Fewer content words in common say nothing without a number. */
  private static final int FEWEST_WORDS = 3;

  private final SideBySide story;
  private final Borders borders;
  private final Extent extent;
  private final Acts acts;

  ClausePairs(SideBySide story, Borders borders, Extent extent, Acts acts) {
    this.story = story;
    this.borders = borders;
    this.extent = extent;
    this.acts = acts;
  }

  /** All pairs of the clauses of one report with windows of another. */
  List<Pair> find(Side a, Side b) {
    WindowFinder finder = new WindowFinder(a, b, story.vocabulary());
    List<Pair> pairs = new ArrayList<>();
    for (Stretch claim : a.stretches()) {
      if (claim.kind() == Claim.Kind.CLAUSE) {
        List<Window> windows = finder.find(claim, WINDOWS);
        for (Window window : windows) {
          if (window.dice() >= LEAST_DICE) {
            addPair(a, claim, b, windows, window, pairs);
          }
        }
      }
    }
    return pairs;
  }

  private void addPair(
      Side a, Stretch claim, Side b, List<Window> windows, Window window, List<Pair> pairs) {
    Set<Integer> keys = new HashSet<>();
    for (int i = window.first(); i < window.end(); i++) {
      keys.add(b.terms().key(i));
    }
    Span x = whole(a, matched(a.terms(), claim, keys), claim.of() != null);
    Span y = whole(b, b.terms().spanOf(window.first(), window.end()), claim.of() != null);
    if (x.length() < FEWEST_CHARACTERS
        || y.length() < FEWEST_CHARACTERS
        || saysNothing(a, x, claim.of() != null)
        || saysNothing(b, y, claim.of() != null)
        || quoteDifferentPeople(a, x, b, y)) {
      return;
    }
    Pair pair =
        new Pair(
            new Place(a, x, claim.sentence(), null),
            new Place(b, y, window.sentence(), null),
            Claim.Kind.CLAUSE,
            claim.of() != null
                && window.dice() >= SAME_WORDS
                && share(a.quotedIn(x), b.quotedIn(y)));
    Window rival =
        windows.getFirst() == window
            ? (windows.size() > 1 ? windows.get(1) : null)
            : windows.getFirst();
    double margin = rival == null ? window.dice() : window.dice() - rival.dice();
    pair.set(DICE, window.dice());
    pair.set(MARGIN, margin);
    pair.set(SECOND_WINDOW, window != windows.getFirst());
    if (setWords(pair, a.terms(), claim, keys) || claim.of() != null) {
      setSentences(pair);
      setValues(pair);
      setActs(pair);
      pair.set(LENGTH, Math.log(x.length() / 35.0));
      pair.set(LENGTH_RATIO, Math.abs(Math.log((double) x.length() / y.length())));
      pairs.add(pair);
    }
  }

  /** The clause of a stretch; a quoted fragment is whole. */
  private Span whole(Side side, Span span, boolean quoted) {
    Span trimmed = borders.trim(side, span);
    return quoted
        ? trimmed
        : extent.denials().withDenial(side, borders.trim(side, extent.of(side, trimmed)));
  }

  /** A value alone, which is compared as a value, or a name alone. */
  private static boolean saysNothing(Side side, Span span, boolean quoted) {
    return side.isValue(span) || (!quoted && isName(side.terms(), span));
  }

  /**
   * Both quote a few words, and of different speakers: one calls the other so, and is called so.
   */
  private static boolean quoteDifferentPeople(Side a, Span x, Side b, Span y) {
    Set<Integer> speakersOfA = a.quotedIn(x);
    Set<Integer> speakersOfB = b.quotedIn(y);
    return !speakersOfA.isEmpty() && !speakersOfB.isEmpty() && !share(speakersOfA, speakersOfB);
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
  private Span matched(Terms terms, Stretch claim, Set<Integer> keys) {
    int first = -1;
    int last = -1;
    for (int i = claim.first(); i < claim.end(); i++) {
      if (isIn(terms.key(i), keys)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? claim.span() : terms.spanOf(first, last + 1);
  }

  private boolean isIn(int key, Set<Integer> keys) {
    if (keys.contains(key)) {
      return true;
    }
    for (int alike : story.vocabulary().near(key)) {
      if (keys.contains(alike)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they share enough to say something: some content words, or a number is among them. */
  private boolean setWords(Pair pair, Terms terms, Stretch claim, Set<Integer> keys) {
    int shared = 0;
    int function = 0;
    boolean number = false;
    double rarest = 0;
    double rarity = 0;
    for (int i = claim.first(); i < claim.end(); i++) {
      number |= terms.isNumber(i);
      if (!terms.isContent(i)) {
        function++;
      } else if (keys.contains(terms.key(i))) {
        shared++;
        rarest = Math.max(rarest, story.rarity(terms.key(i)));
        rarity += story.rarity(terms.key(i));
      }
    }
    pair.set(RAREST, rarest);
    pair.set(RARITY, rarity);
    pair.set(FUNCTION_WORDS, (double) function / (claim.end() - claim.first()));
    return number
        || shared >= FEWEST_WORDS
        || (shared == FEWEST_WORDS - 1 && pair.get(DICE) >= ALIKE);
  }

  private void setSentences(Pair pair) {
    Place a = pair.a();
    Place b = pair.b();
    Likeness likeness = story.likeness(a.side(), b.side());
    pair.set(LIKENESS, likeness.of(a.sentence(), b.sentence()));
    pair.set(BEST_FOR_SECOND, likeness.isBestOfColumn(a.sentence(), b.sentence()));
    double positionOfA = (double) a.sentence() / a.side().terms().sentences();
    double positionOfB = (double) b.sentence() / b.side().terms().sentences();
    pair.set(POSITION, Math.abs(positionOfA - positionOfB));
    pair.set(SAME_OUTLET, pair.sameOutlet());
  }

  private void setActs(Pair pair) {
    Side a = pair.a().side();
    Side b = pair.b().side();
    Span x = pair.a().span();
    Span y = pair.b().span();
    pair.set(TELLS, acts.tells(a, x) && acts.tells(b, y));
    pair.set(SAME_ACT, acts.agree(a, x, b, y));
    pair.set(OTHER_ACT, acts.differ(a, x, b, y));
    pair.set(DENIED_ONCE, extent.denials().isDenied(a, x) != extent.denials().isDenied(b, y));
    pair.set(OTHER_FIGURE, differ(figures(a.figuresIn(x)), figures(b.figuresIn(y))));
    pair.set(OTHER_TIME, differ(times(a.timesIn(x)), times(b.timesIn(y))));
  }

  private static <T> boolean differ(Collection<T> ofA, Collection<T> ofB) {
    return !ofA.isEmpty() && !ofB.isEmpty() && !share(ofA, ofB);
  }

  private static void setValues(Pair pair) {
    Side a = pair.a().side();
    Side b = pair.b().side();
    Span x = pair.a().span();
    Span y = pair.b().span();
    Set<Integer> namesOfA = a.namedIn(x);
    Set<Integer> namesOfB = b.namedIn(y);
    pair.set(SAME_FIGURE, share(figures(a.figuresIn(x)), figures(b.figuresIn(y))));
    pair.set(SAME_TIME, share(times(a.timesIn(x)), times(b.timesIn(y))));
    pair.set(OTHER_NAME, !namesOfA.isEmpty() && !namesOfB.isEmpty() && !share(namesOfA, namesOfB));
    pair.set(BOTH_QUOTED, a.quotationAround(x) != null && b.quotationAround(y) != null);
  }

  private static List<String> figures(List<Figure> figures) {
    return figures.stream().map(Values::of).toList();
  }

  private static List<String> times(List<TimeExpression> times) {
    return times.stream().map(Values::of).toList();
  }

  private static <T> boolean share(Collection<T> ofA, Collection<T> ofB) {
    return ofA.stream().anyMatch(ofB::contains);
  }
}
