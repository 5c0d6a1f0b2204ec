package org.saksi.reconcile;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Figure;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Unit;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/** Tells whether two figures are of one thing, whatever their values. Immutable. */
final class OneThing {

  private final Vocabulary vocabulary;

  OneThing(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the sentences say that they measure is the same, or the words on both sides of them. */
  boolean is(Place a, Figure f, Place b, Figure g) {
    Measured x = Measured.of(a.side(), f);
    Measured y = Measured.of(b.side(), g);
    return x != null && y != null && x.isOf(y)
        || haveSameNeighbours(a, f, b, g)
        || FigureComparer.byRole(f, g) != null && areOfOneDeed(a, f, b, g)
        || countOneThing(a, f, b, g)
        || FigureComparer.byTime(a, f, b, g) != null && measureOneThing(a, f, b, g);
  }

  /** They have one unit, and count things of one name if they count. */
  boolean mayBe(Place a, Figure f, Place b, Figure g) {
    return f.kind() == g.kind()
        && Values.unit(f).equals(Values.unit(g))
        && (!(f.unit() instanceof Unit.Count ofA)
            || !(g.unit() instanceof Unit.Count ofB)
            || haveOneNoun(a, ofA, b, ofB));
  }

  private boolean haveOneNoun(Place a, Unit.Count ofA, Place b, Unit.Count ofB) {
    return keys(a.side(), ofA.noun()).stream()
        .anyMatch(key ->
            keys(b.side(), ofB.noun()).stream().anyMatch(other -> vocabulary.mayMean(key, other)));
  }

  /** One verb tells of both, and they count the same: <i>dua orang meninggal</i>. */
  boolean countOneThing(Place a, Figure f, Place b, Figure g) {
    return f.unit() instanceof Unit.Count ofA
        && g.unit() instanceof Unit.Count ofB
        && areOfOneDeed(a, f, b, g)
        && haveOneNoun(a, ofA, b, ofB);
  }

  /** Each has a time of its own, and what is said of both names one thing at least. */
  private static boolean measureOneThing(Place a, Figure f, Place b, Figure g) {
    return !(f.unit() instanceof Unit.Count)
        && !Collections.disjoint(things(a.side(), f), things(b.side(), g));
  }

  private static Set<Integer> keys(Side side, Span words) {
    Set<Integer> keys = new HashSet<>();
    int end = side.terms().firstAt(words.end());
    for (int i = side.terms().firstAt(words.start()); i < end; i++) {
      keys.add(side.terms().key(i));
    }
    return keys;
  }

  /** What the clause of a figure names and what it is said to be of, without times. */
  private static Set<Integer> things(Side side, Figure figure) {
    Span around = side.extent().around(figure.span());
    Span clause = figure.about() == null ? around : around.hull(figure.about());
    List<TimeExpression> times = side.timesIn(clause);
    Terms terms = side.terms();
    Set<Integer> things = new HashSet<>();
    int end = terms.firstAt(clause.end());
    for (int i = terms.firstAt(clause.start()); i < end; i++) {
      int at = terms.start(i);
      if (terms.isContent(i)
          && side.figuresIn(clause).stream().noneMatch(other -> other.span().contains(at))
          && times.stream().noneMatch(time -> time.span().contains(at))
          && !side.marks().has(side.firstTokenAt(at), Mark.TELLS)) {
        things.add(terms.key(i));
      }
    }
    return things;
  }

  /** One verb governs both, and nobody else is named beside one of them. */
  private static boolean areOfOneDeed(Place a, Figure f, Place b, Figure g) {
    Gist x = deed(a, f);
    Gist y = deed(b, g);
    return x.tellsSameAct(y) && !x.named().differ(y.named());
  }

  /** The clause of a figure, or its sentence where a word of saying parts it from its verb. */
  private static Gist deed(Place place, Figure figure) {
    Gist clause = place.side().gist(place.side().extent().around(figure.span()));
    return clause.has(Mark.DEED)
        ? clause
        : place.side().gist(place.side().sentencesAround(figure.span()));
  }

  /** The word before is the same, and the word behind or, behind a verb, what is counted. */
  private boolean haveSameNeighbours(Place a, Figure f, Place b, Figure g) {
    Terms x = a.side().terms();
    Terms y = b.side().terms();
    int beforeA = x.firstAt(f.span().start()) - 1;
    int beforeB = y.firstAt(g.span().start()) - 1;
    int behindA = x.firstAt(f.span().end());
    int behindB = y.firstAt(g.span().end());
    if (beforeA < 0 || beforeB < 0 || x.key(beforeA) != y.key(beforeB)) {
      return false;
    }
    boolean told =
        a.side().marks().has(a.side().firstTokenAt(x.start(beforeA)), Mark.TELLS)
            && f.unit() instanceof Unit.Count ofA
            && g.unit() instanceof Unit.Count ofB
            && vocabulary.mayMean(
                x.key(x.firstAt(ofA.noun().start())), y.key(y.firstAt(ofB.noun().start())));
    return told || behindA < x.size() && behindB < y.size() && x.key(behindA) == y.key(behindB);
  }
}
