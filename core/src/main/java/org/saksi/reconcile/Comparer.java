package org.saksi.reconcile;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
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

  /** Share of a clause that must be unmatched to be another, if other things are done in it. */
  private static final double OTHER_CLAUSE = 0.65;

  /** As much if other persons are named in it. */
  private static final double OTHER_PEOPLE = 0.15;

  /** As much if other persons say it. */
  private static final double OTHER_SPEAKER = 0.3;

  /** As much where nothing else tells them apart. */
  private static final double LITTLE = 0.68;

  /** Share that another may lack if its time alone sets it apart. */
  private static final double TIME = 0.5;

  private final Vocabulary vocabulary;
  private final StanceComparer stances;
  private final NameComparer names;
  private final PlaceComparer places;
  private final FigureComparer figures;

  Comparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    stances = new StanceComparer(vocabulary);
    names = new NameComparer(vocabulary);
    places = new PlaceComparer(vocabulary);
    figures = new FigureComparer(vocabulary);
  }

  Comparison compare(Place a, Place b, Claim.Kind kind) {
    if (areUnrelated(a, b, kind)) {
      return new Unrelated();
    }
    if (kind == Claim.Kind.CLAUSE && areBothReporting(a, b)) {
      return compareSpeakers(a, b);
    }
    Comparison found = figures.compare(a, b, kind);
    if (!(found instanceof Same)) {
      return found;
    }
    return switch (kind) {
      case CLAUSE -> byClause(a, b);
      case TIME -> byTime(a, b);
      case PLACE -> places.compare(a, b);
      case ROLE, CHANNEL -> names.compare(a, b, kind);
      case FIGURE -> found;
    };
  }

  private static Comparison byTime(Place a, Place b) {
    Comparison plan = StanceComparer.byPlan(a, b);
    return plan instanceof Same ? TimeComparer.compare(a, b) : plan;
  }

  private Comparison byClause(Place a, Place b) {
    Comparison found = stances.compare(a, b);
    if (found instanceof Same) {
      found = PlaceComparer.byList(a, b);
    }
    if (found instanceof Same) {
      found = TimeComparer.compareOneByOne(a, b);
    }
    return found instanceof Same
            && TimeComparer.areApart(a, b)
            && Math.max(Rest.of(a, b, vocabulary).told(), Rest.of(b, a, vocabulary).told()) <= TIME
        ? TimeComparer.compare(a, b)
        : found;
  }

  private static boolean areBothReporting(Place a, Place b) {
    return a.side().speech().isReporting(a.span()) && b.side().speech().isReporting(b.span());
  }

  /** Two people of one organisation, or of one place, may say one thing; others say another. */
  private static Comparison compareSpeakers(Place a, Place b) {
    if (!nameOthers(a, b)) {
      return new Same();
    }
    return a.gist().named().isDisjoint(b.gist().named())
        ? new Unrelated()
        : Incomparable.of(Because.SPEAKER, a, b);
  }

  /** Both name persons, and no word of a name is in both. */
  private static boolean nameOthers(Place a, Place b) {
    return a.gist().people().differ(b.gist().people()) && Collections.disjoint(names(a), names(b));
  }

  /** The sentence of each is of one person, and that of the other of another one. */
  private static boolean areOfOthers(Place a, Place b) {
    Place sentenceOfA = a.inSentence();
    Place sentenceOfB = b.inSentence();
    return sentenceOfA.gist().people().size() == 1
        && sentenceOfB.gist().people().size() == 1
        && nameOthers(sentenceOfA, sentenceOfB);
  }

  /** Both are quoted in marks, and no speaker of the one is known to be one of the other. */
  private static boolean areSaidByOthers(Place a, Place b) {
    Quotation x = a.side().speech().quotationAround(a.span());
    Quotation y = b.side().speech().quotationAround(b.span());
    return x != null
        && y != null
        && x.kind() != Quotation.Kind.INDIRECT
        && y.kind() != Quotation.Kind.INDIRECT
        && Keys.of(a.side().speakersOf(x)).differ(Keys.of(b.side().speakersOf(y)));
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
      case PLACE -> !PlaceComparer.areNested(a, b);
      case FIGURE -> areElsewhere(a, b);
      case TIME ->
          TimeComparer.dateOthers(a, b) || PlaceComparer.nameOthersOfOneSort(around(a), around(b));
      case CHANNEL -> !NameComparer.haveOneSpeaker(a, b);
      case ROLE -> PlaceComparer.nameOthersOfOneSort(a, b);
    };
  }

  /** Other people do it, other things are done, or little but a denial is in common. */
  private boolean areOtherActs(Place a, Place b) {
    Gist x = a.gist();
    Gist y = b.gist();
    boolean other = x.tellsOtherActs(y) || x.people().differ(y.people()) || x.tells() != y.tells();
    double rest = rest(a, b);
    return other && rest > OTHER_CLAUSE
        || rest > OTHER_PEOPLE && nameOthers(a, b) && !areBothReporting(a, b)
        || areOfOthers(a, b) && !areBothReporting(a, b) && !areBothQuoted(a, b)
        || rest > OTHER_SPEAKER && areSaidByOthers(a, b)
        || rest > LITTLE && !areBothQuoted(a, b)
        || stances.denyOthers(a, b)
        || PlaceComparer.nameOthersOfOneSort(around(a), around(b))
        || TimeComparer.areApart(a, b) && !x.tellsSameAct(y);
  }

  /** The clause that a stretch is of. */
  private static Place around(Place place) {
    Span clause = place.side().extent().around(place.span());
    return new Place(place.side(), clause.hull(place.span()), place.sentence(), place.of());
  }

  private static boolean areBothQuoted(Place a, Place b) {
    return a.side().speech().quotationAround(a.span()) != null
        && b.side().speech().quotationAround(b.span()) != null;
  }

  private double rest(Place a, Place b) {
    return Math.max(Rest.of(a, b, vocabulary).share(), Rest.of(b, a, vocabulary).share());
  }

  /**
   * Two places are named around the numbers, and none in common, unless the number tells enough.
   */
  private static boolean areElsewhere(Place a, Place b) {
    boolean equal = a.gist().figures().stream().anyMatch(b.gist().figures()::contains);
    return places(a).differ(places(b)) && !(equal && isTelling(a));
  }

  private static boolean isTelling(Place place) {
    return place.side().figuresIn(place.span()).stream()
        .anyMatch(figure -> Values.digits(figure) >= 3);
  }

  private static Keys places(Place place) {
    Span sentence = place.side().sentencesAround(place.span());
    return place.side().names().in(sentence, Entity.Type.PLACE);
  }
}
