package org.saksi.reconcile;

import java.util.List;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Comparison.Unrelated;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Compares two stretches that state the same fact: the first rule that finds a difference gives the
 * reason why it is no conflict. A conflict never comes from here; it needs a proof of its own.
 */
final class Comparer {

  /** Share of a post, a channel, a place, a clause that must be unmatched to be a difference. */
  private static final double POST = 0.34;

  private static final double CHANNEL = 0.3;
  private static final double PLACE = 0.25;
  private static final double CLAUSE = 0.6;

  /** What differs beside a denial must be less, or it is another statement. */
  private static final double DENIAL = 0.4;

  private final Vocabulary vocabulary;

  Comparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Comparison compare(Place a, Place b, Claim.Kind kind) {
    if (areUnrelated(a, b, kind)) {
      return new Unrelated();
    }
    if (kind == Claim.Kind.CLAUSE
        && a.side().isReporting(a.span())
        && b.side().isReporting(b.span())
        && a.gist().people().differ(b.gist().people())) {
      return Incomparable.of(Because.SPEAKER, a, b);
    }
    Comparison found = FigureComparer.compare(a, b);
    if (found instanceof Same) {
      found = byPlan(a, b);
    }
    if (found instanceof Same
        && (kind == Claim.Kind.TIME || (kind == Claim.Kind.CLAUSE && areApart(a, b)))) {
      found = byTime(a, b);
    }
    if (found instanceof Same) {
      found = byHedge(a, b);
    }
    if (found instanceof Same && a.gist().isDeniedOnce(b.gist())) {
      found = Incomparable.of(Because.DENIAL, a, b);
    }
    if (found instanceof Same && kind == Claim.Kind.ROLE) {
      found = byRank(a, b);
    }
    return found instanceof Same ? byRest(a, b, kind) : found;
  }

  /** They tell of different things, although they share words. */
  boolean areUnrelated(Place a, Place b, Claim.Kind kind) {
    return switch (kind) {
      case CLAUSE -> areOtherActs(a, b);
      case PLACE -> !areNested(a, b);
      case FIGURE -> areElsewhere(a, b);
      case TIME, ROLE, CHANNEL -> false;
    };
  }

  /** Other people do it, other things are done, or little but a denial is in common. */
  private boolean areOtherActs(Place a, Place b) {
    Gist x = a.gist();
    Gist y = b.gist();
    double rest = Math.max(rest(a, b).share, rest(b, a).share);
    boolean otherActs = x.tellsOtherActs(y);
    return rest > CLAUSE && (otherActs || x.people().differ(y.people()) || x.tells() != y.tells())
        || x.isDeniedOnce(y) && (rest > DENIAL || otherActs)
        || areApart(a, b) && !x.tellsSameAct(y);
  }

  /** Both name days or hours, and none that could be the same. */
  private static boolean areApart(Place a, Place b) {
    boolean apart = false;
    for (TimeExpression x : a.side().timesIn(a.span())) {
      for (TimeExpression y : b.side().timesIn(b.span())) {
        if (!Values.areApart(x.value(), y.value())) {
          return false;
        }
        apart = true;
      }
    }
    return apart;
  }

  private static Comparison byTime(Place a, Place b) {
    List<TimeExpression> timesOfA = a.side().timesIn(a.span());
    List<TimeExpression> timesOfB = b.side().timesIn(b.span());
    for (TimeExpression x : timesOfA) {
      for (TimeExpression y : timesOfB) {
        if (Values.areSame(x.value(), y.value())) {
          return new Same();
        }
      }
    }
    if (timesOfA.isEmpty()
        || timesOfB.isEmpty()
        || !(timesOfA.getFirst().value() instanceof TimeValue.Interval known)
        || !(timesOfB.getFirst().value() instanceof TimeValue.Interval other)) {
      return new Same();
    }
    boolean nested =
        (!known.start().isAfter(other.start()) && !known.end().isBefore(other.end()))
            || (!other.start().isAfter(known.start()) && !other.end().isBefore(known.end()));
    return Incomparable.of(
        nested ? Because.PRECISION : Because.TIME,
        a,
        timesOfA.getFirst().span(),
        b,
        timesOfB.getFirst().span());
  }

  /** One keeps a distance, and the other keeps none in all of its sentence. */
  private static Comparison byHedge(Place a, Place b) {
    boolean kept = a.gist().has(Mark.HEDGE) && !isHedged(b);
    boolean keptByOther = b.gist().has(Mark.HEDGE) && !isHedged(a);
    return kept || keptByOther ? Incomparable.of(Because.HEDGE, a, b) : new Same();
  }

  private static boolean isHedged(Place place) {
    Side side = place.side();
    Span sentence = side.sentencesAround(place.span());
    int end = side.firstTokenAt(sentence.end());
    for (int i = side.firstTokenAt(sentence.start()); i < end; i++) {
      if (side.marks().has(i, Mark.HEDGE)) {
        return true;
      }
    }
    return false;
  }

  /** Acting or former in one report only. */
  private static Comparison byRank(Place a, Place b) {
    return a.gist().has(Mark.RANK) == b.gist().has(Mark.RANK)
        ? new Same()
        : Incomparable.of(Because.PRECISION, a, b);
  }

  private static Comparison byPlan(Place a, Place b) {
    boolean ahead = a.gist().has(Mark.PLANNED);
    boolean behind = b.gist().has(Mark.PLANNED);
    Place planned = ahead ? a : b;
    Place other = ahead ? b : a;
    return ahead != behind && other.gist().has(Mark.DONE) && !planned.gist().has(Mark.DONE)
        ? Incomparable.of(Because.PLAN, planned, other)
        : new Same();
  }

  private Comparison byRest(Place a, Place b, Claim.Kind kind) {
    Rest restOfA = rest(a, b);
    Rest restOfB = rest(b, a);
    double share = Math.max(restOfA.share, restOfB.share);
    int words = restOfA.content + restOfB.content;
    boolean name = restOfA.name || restOfB.name;
    boolean known = restOfA.known && restOfB.known;
    Because because =
        switch (kind) {
          case ROLE ->
              share > POST && words >= 2 && !restOfA.refers && !restOfB.refers
                  ? Because.PRECISION
                  : null;
          case CHANNEL -> share > CHANNEL ? occasion(a, b) : null;
          case PLACE ->
              share > PLACE && name && !known && !samePlaces(a, b) ? Because.PRECISION : null;
          case CLAUSE, FIGURE, TIME -> null;
        };
    return because == null ? new Same() : Incomparable.of(because, a, b);
  }

  private static boolean refers(Side side, int offset) {
    return side.marks().has(side.firstTokenAt(offset), Mark.REFERENCE);
  }

  /** One occasion told with more words, or two ways of telling it. */
  private Because occasion(Place a, Place b) {
    return Math.min(rest(a, b).share, rest(b, a).share) == 0 ? Because.PRECISION : Because.CHANNEL;
  }

  /** One chain of places holds all of the other: <i>Cempaka</i>, <i>Cempaka, Kota Mekarsari</i>. */
  private static boolean areNested(Place a, Place b) {
    Keys x = a.gist().named();
    Keys y = b.gist().named();
    return x.containsAll(y) || y.containsAll(x);
  }

  /** Different numbers of two places: their sentences name some, and none in common. */
  private static boolean areElsewhere(Place a, Place b) {
    return a.gist().figures().stream().noneMatch(b.gist().figures()::contains)
        && places(a).differ(places(b));
  }

  private static Keys places(Place place) {
    Span sentence = place.side().sentencesAround(place.span());
    return place.side().names().in(sentence, Entity.Type.PLACE);
  }

  private static boolean samePlaces(Place a, Place b) {
    return a.gist().named().equals(b.gist().named());
  }

  /**
   * What a stretch has and another lacks.
   *
   * @param share share of its weight
   * @param content how many content words
   * @param name a capitalised word is among them
   * @param known nothing but what the other's report has elsewhere
   * @param refers nothing but a word for an organisation that was named before
   */
  private record Rest(double share, int content, boolean name, boolean known, boolean refers) {}

  private Rest rest(Place of, Place other) {
    Terms terms = of.side().terms();
    Keys held = other.gist().keys();
    int end = terms.firstAt(of.span().end());
    double rest = 0;
    double mass = 0;
    boolean name = false;
    int content = 0;
    int references = 0;
    boolean known = true;
    for (int i = terms.firstAt(of.span().start()); i < end; i++) {
      mass += terms.weight(i);
      if (!vocabulary.isIn(held, terms.key(i))) {
        rest += terms.weight(i);
        name |= terms.isCapitalised(i);
        known &=
            !terms.isContent(i) || vocabulary.isIn(other.side().postings().words(), terms.key(i));
        content += terms.isContent(i) ? 1 : 0;
        references += refers(of.side(), terms.start(i)) ? 1 : 0;
      }
    }
    return new Rest(
        mass == 0 ? 0 : rest / mass, content, name, known, content > 0 && content == references);
  }
}
