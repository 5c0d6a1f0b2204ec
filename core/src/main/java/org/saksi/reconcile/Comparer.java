package org.saksi.reconcile;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;
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

  /** Share of a clause that must be unmatched to be another. */
  private static final double CLAUSE = 0.75;

  /** Share that another may lack if its time alone sets it apart. */
  private static final double TIME = 0.5;

  private final Vocabulary vocabulary;
  private final StanceComparer stances;
  private final NameComparer names;
  private final FigureComparer figures;

  Comparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    stances = new StanceComparer(vocabulary);
    names = new NameComparer(vocabulary);
    figures = new FigureComparer(vocabulary);
  }

  Comparison compare(Place a, Place b, Claim.Kind kind) {
    if (areUnrelated(a, b, kind)) {
      return new Unrelated();
    }
    if (kind == Claim.Kind.CLAUSE
        && a.side().isReporting(a.span())
        && b.side().isReporting(b.span())) {
      return haveOtherSpeakers(a, b) ? Incomparable.of(Because.SPEAKER, a, b) : new Same();
    }
    Comparison found = figures.compare(a, b, kind);
    if (!(found instanceof Same)) {
      return found;
    }
    return switch (kind) {
      case CLAUSE -> byClause(a, b);
      case TIME -> byTime(a, b);
      case ROLE, PLACE, CHANNEL -> names.compare(a, b, kind);
      case FIGURE -> found;
    };
  }

  private static Comparison byTime(Place a, Place b) {
    Comparison plan = StanceComparer.byPlan(a, b);
    return plan instanceof Same ? TimeComparer.compare(a, b) : plan;
  }

  private Comparison byClause(Place a, Place b) {
    Comparison found = stances.compare(a, b);
    return found instanceof Same
            && TimeComparer.areApart(a, b)
            && Math.max(Rest.of(a, b, vocabulary).told(), Rest.of(b, a, vocabulary).told()) <= TIME
        ? TimeComparer.compare(a, b)
        : found;
  }

  /** Two people of one organisation, or of one place: others may speak of anything. */
  private static boolean haveOtherSpeakers(Place a, Place b) {
    return a.gist().people().differ(b.gist().people())
        && !a.gist().named().isDisjoint(b.gist().named())
        && Collections.disjoint(names(a), names(b));
  }

  /** The words of the names of persons. */
  private static Set<String> names(Place place) {
    Set<String> names = new HashSet<>();
    for (Token token : place.side().tokensIn(place.span())) {
      if (!place.side().names().in(token.span(), Entity.Type.PERSON).isEmpty()) {
        names.add(token.normal());
      }
    }
    return names;
  }

  /** They tell of different things, although they share words. */
  boolean areUnrelated(Place a, Place b, Claim.Kind kind) {
    return switch (kind) {
      case CLAUSE -> areOtherActs(a, b);
      case PLACE -> !NameComparer.areNested(a, b);
      case FIGURE -> areElsewhere(a, b);
      case TIME -> TimeComparer.dateOthers(a, b);
      case CHANNEL -> !NameComparer.haveOneSpeaker(a, b);
      case ROLE -> false;
    };
  }

  /** Other people do it, other things are done, or little but a denial is in common. */
  private boolean areOtherActs(Place a, Place b) {
    Gist x = a.gist();
    Gist y = b.gist();
    boolean other = x.tellsOtherActs(y) || x.people().differ(y.people()) || x.tells() != y.tells();
    return other && rest(a, b) > CLAUSE
        || stances.denyOthers(a, b)
        || TimeComparer.areApart(a, b) && !x.tellsSameAct(y);
  }

  private double rest(Place a, Place b) {
    return Math.max(Rest.of(a, b, vocabulary).share(), Rest.of(b, a, vocabulary).share());
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
}
