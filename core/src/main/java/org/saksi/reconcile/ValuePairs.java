package org.saksi.reconcile;

import static org.saksi.reconcile.Feature.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Pairs the values that two reports state: figures of one unit, times, posts of one person, places
 * that share a name, channels.
 */
final class ValuePairs {

  /** Words on each side of a value that are its context. */
  private static final int CONTEXT_WORDS = 8;

  /** A reporting clause ends no further behind its quotation, in characters. */
  private static final int REPORTING_CLAUSE = 160;

  /** Numbers up to this one are so common that being equal says nothing. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final int YEAR = "2025".length();
  private static final int DAY = "2025-06-18".length();

  private final SideBySide story;
  private final Extent extent;
  private final Acts acts;
  private final List<List<Stated>> stated = new ArrayList<>();
  private final List<Set<String>> values = new ArrayList<>();

  ValuePairs(SideBySide story, Extent extent, Acts acts) {
    this.story = story;
    this.extent = extent;
    this.acts = acts;
    for (Side side : story.sides()) {
      List<Stated> all = new ArrayList<>();
      Set<String> known = new HashSet<>();
      for (Stretch stretch : side.stretches()) {
        if (stretch.kind() != Claim.Kind.CLAUSE) {
          String value = valueOf(side, stretch);
          known.add(value);
          all.add(new Stated(stretch, value, isFirst(side, stretch), context(side, stretch)));
        }
      }
      stated.add(all);
      values.add(known);
    }
  }

  /** A value with what is asked of it over and over. */
  private record Stated(
      Stretch stretch, String value, boolean first, Map<Integer, Double> context) {}

  private static String valueOf(Side side, Stretch stretch) {
    return switch (stretch.kind()) {
      case FIGURE -> side.figuresIn(stretch.span()).stream().findFirst().map(Values::of).orElse("");
      case TIME -> side.timesIn(stretch.span()).stream().findFirst().map(Values::of).orElse("");
      case ROLE -> String.valueOf(side.castNumber(String.valueOf(stretch.of())));
      case PLACE -> side.namedIn(stretch.span()).toString();
      case CLAUSE, CHANNEL -> "";
    };
  }

  /** All pairs of values of two reports that can be set side by side. */
  List<Pair> find(Side a, Side b) {
    List<Pair> pairs = new ArrayList<>();
    Map<Stated, Double> closest = closest(a, b);
    for (Stated x : stated.get(a.index())) {
      for (Stated y : stated.get(b.index())) {
        if (x.stretch.kind() == y.stretch.kind()) {
          double context = contextDice(x.context, y.context);
          boolean rivals =
              x.stretch.kind() == Claim.Kind.FIGURE
                  && !x.value.equals(y.value)
                  && (context < closest.getOrDefault(x, 0.0)
                      || context < closest.getOrDefault(y, 0.0));
          if (!rivals) {
            addPair(a, x, b, y, pairs);
          }
        }
      }
    }
    return pairs;
  }

  /**
   * For each figure how much context it shares with the figure of the other report nearest to it.
   */
  private Map<Stated, Double> closest(Side a, Side b) {
    Map<Stated, Double> closest = new IdentityHashMap<>();
    for (Stated x : stated.get(a.index())) {
      for (Stated y : stated.get(b.index())) {
        if (x.stretch.kind() == Claim.Kind.FIGURE
            && y.stretch.kind() == Claim.Kind.FIGURE
            && areComparable(a, x.stretch, b, y.stretch, false)) {
          double context = contextDice(x.context, y.context);
          closest.merge(x, context, Math::max);
          closest.merge(y, context, Math::max);
        }
      }
    }
    return closest;
  }

  private void addPair(Side a, Stated stated, Side b, Stated other, List<Pair> pairs) {
    Stretch x = stated.stretch;
    Stretch y = other.stretch;
    double same = sameness(a, stated, b, other);
    double apart =
        ((values.get(b.index()).contains(stated.value) ? 0 : 1)
                + (values.get(a.index()).contains(other.value) ? 0 : 1))
            / 2.0;
    if (!isComparable(a, x, b, y, same, apart)) {
      return;
    }
    Pair pair =
        new Pair(
            new Place(a, extent.phrase(a, x), x.sentence(), x.of()),
            new Place(b, extent.phrase(b, y), y.sentence(), y.of()),
            x.kind(),
            false);
    double context = contextDice(stated.context, other.context);
    double likeness = story.likeness(a, b).of(x.sentence(), y.sentence());
    if (context < 0.05
        && likeness < 0.1
        && x.kind() != Claim.Kind.ROLE
        && x.kind() != Claim.Kind.CHANNEL) {
      return;
    }
    setWords(pair, x, y);
    boolean comparesValue = x.kind() == Claim.Kind.FIGURE || x.kind() == Claim.Kind.TIME;
    pair.set(FIGURE, x.kind() == Claim.Kind.FIGURE);
    pair.set(SAME_VALUE, same);
    pair.set(SAME_VALUE_CONTEXT, same * context);
    pair.set(APART_LIKENESS, comparesValue ? apart * likeness : 0);
    pair.set(CHANNEL_LIKENESS, x.kind() == Claim.Kind.CHANNEL ? likeness : 0);
    pair.set(BEST_FOR_SECOND, story.likeness(a, b).isBestOfColumn(x.sentence(), y.sentence()));
    if (comparesValue) {
      Span clauseOfA = extent.around(a, x.span());
      Span clauseOfB = extent.around(b, y.span());
      pair.set(SAME_ACT, acts.agree(a, clauseOfA, b, clauseOfB));
      pair.set(OTHER_ACT, acts.differ(a, clauseOfA, b, clauseOfB));
    }
    pair.set(FIRST_MENTIONS, stated.first && other.first);
    pair.set(SAME_OUTLET, pair.sameOutlet());
    pair.set(LENGTH, Math.log(x.span().length() / 35.0));
    pair.set(LENGTH_RATIO, Math.abs(Math.log((double) x.span().length() / y.span().length())));
    pairs.add(pair);
  }

  private static double sameness(Side a, Stated x, Side b, Stated y) {
    if (x.stretch.kind() == Claim.Kind.PLACE) {
      Set<Integer> placesOfA = a.namedIn(x.stretch.span());
      Set<Integer> placesOfB = b.namedIn(y.stretch.span());
      long shared = placesOfA.stream().filter(placesOfB::contains).count();
      return (double) shared / Math.max(1, placesOfA.size() + placesOfB.size() - shared);
    }
    boolean otherClock =
        x.stretch.kind() == Claim.Kind.TIME && Values.areApart(
                a.timesIn(x.stretch.span()).getFirst().value(),
                b.timesIn(y.stretch.span()).getFirst().value());
    return x.stretch.kind() != Claim.Kind.CHANNEL && x.value.equals(y.value) && !otherClock ? 1 : 0;
  }

  private boolean isComparable(Side a, Stretch x, Side b, Stretch y, double same, double apart) {
    return switch (x.kind()) {
      case FIGURE -> (same > 0 || apart > 0) && areComparable(a, x, b, y, same > 0);
      case TIME -> {
        TimeExpression timeOfA = a.timesIn(x.span()).getFirst();
        TimeExpression timeOfB = b.timesIn(y.span()).getFirst();
        yield !(timeOfA.value() instanceof TimeValue.Vague)
            && !(isBare(a, x, timeOfA) && isBare(b, y, timeOfB))
            && (same > 0
                || (timeOfA.type() == timeOfB.type()
                    && datesOneAct(a, x.span(), b, y.span())
                    && (((apart == 1 || valueOf(a, x).equals(valueOf(b, y))) && isDay(timeOfA) && isDay(timeOfB))
                        || (isBesideQuote(a, x.span()) && isBesideQuote(b, y.span())))));
      }
      case ROLE, PLACE -> same > 0;
      case CHANNEL -> mayBeOfOneSpeaker(a, x, b, y);
      case CLAUSE -> false;
    };
  }

  /** The clauses of two times tell of one act, or neither tells of any. */
  private boolean datesOneAct(Side a, Span x, Side b, Span y) {
    Span clauseOfA = extent.around(a, x);
    Span clauseOfB = extent.around(b, y);
    return acts.agree(a, clauseOfA, b, clauseOfB)
        || (!acts.tells(a, clauseOfA) && !acts.tells(b, clauseOfB));
  }

  /** No two named speakers are known to have spoken on the occasions. */
  private static boolean mayBeOfOneSpeaker(Side a, Stretch x, Side b, Stretch y) {
    Set<Integer> ofA = speakers(a, x);
    Set<Integer> ofB = speakers(b, y);
    return ofA.isEmpty() || ofB.isEmpty() || ofA.stream().anyMatch(ofB::contains);
  }

  private static Set<Integer> speakers(Side side, Stretch channel) {
    Set<Integer> speakers = new HashSet<>();
    for (Quotation quotation : side.reading().quotations()) {
      boolean own =
          channel.of() == null
              ? side.sentenceAt(quotation.content()) == channel.sentence()
              : quotation.id().equals(channel.of());
      if (own) {
        speakers.addAll(side.speakersOf(quotation));
      }
    }
    return speakers;
  }

  /** A year or an hour with no word of what happened then. */
  private boolean isBare(Side side, Stretch stretch, TimeExpression time) {
    return time.type() != TimeExpression.Type.DURATION
        && !(time.type() == TimeExpression.Type.DATE && stretch.span().length() > YEAR)
        && extent.phrase(side, stretch).equals(stretch.span());
  }

  /** A year or a month is the frame of many things; two days are of one thing, or of two. */
  private static boolean isDay(TimeExpression time) {
    return time.value().timex().length() >= DAY;
  }

  /** Figures of one kind and unit; counted nouns must share a word unless the numbers are equal. */
  private boolean areComparable(Side a, Stretch x, Side b, Stretch y, boolean same) {
    Figure f = a.figuresIn(x.span()).getFirst();
    Figure g = b.figuresIn(y.span()).getFirst();
    if (f.kind() != g.kind() || !Values.unit(f).equals(Values.unit(g))) {
      return false;
    }
    boolean telling =
        f.quantity() instanceof Quantity.Exact exact && exact.value().compareTo(SMALL) > 0;
    return (same && telling)
        || !(f.unit() instanceof Unit.Count ofA)
        || !(g.unit() instanceof Unit.Count ofB)
        || shareKey(a.terms(), ofA.noun(), b.terms(), ofB.noun());
  }

  private static boolean shareKey(Terms a, Span x, Terms b, Span y) {
    for (int i = a.firstAt(x.start()); i < a.firstAt(x.end()); i++) {
      for (int j = b.firstAt(y.start()); j < b.firstAt(y.end()); j++) {
        if (a.isContent(i) && a.key(i) == b.key(j)) {
          return true;
        }
      }
    }
    return false;
  }

  private void setWords(Pair pair, Stretch x, Stretch y) {
    Terms a = pair.a().side().terms();
    Terms b = pair.b().side().terms();
    Map<Integer, Integer> left = new HashMap<>();
    for (int j = y.first(); j < y.end(); j++) {
      left.merge(b.key(j), 1, Integer::sum);
    }
    double shared = 0;
    double rarest = 0;
    for (int i = x.first(); i < x.end(); i++) {
      if (left.merge(a.key(i), -1, Integer::sum) >= 0) {
        shared += a.weight(i);
        rarest = Math.max(rarest, story.rarity(a.key(i)));
      }
    }
    double mass = a.mass(x.first(), x.end()) + b.mass(y.first(), y.end());
    pair.set(DICE, mass == 0 ? 0 : 2 * shared / mass);
    pair.set(RAREST, rarest);
  }

  private static double contextDice(Map<Integer, Double> around, Map<Integer, Double> other) {
    double mass = 0;
    double shared = 0;
    for (Map.Entry<Integer, Double> entry : around.entrySet()) {
      mass += entry.getValue();
      shared += other.containsKey(entry.getKey()) ? entry.getValue() : 0;
    }
    for (double weight : other.values()) {
      mass += weight;
    }
    return mass == 0 ? 0 : 2 * shared / mass;
  }

  private static Map<Integer, Double> context(Side side, Stretch stretch) {
    Terms terms = side.terms();
    Map<Integer, Double> context = new HashMap<>();
    int end = Math.min(terms.size(), stretch.end() + CONTEXT_WORDS);
    for (int i = Math.max(0, stretch.first() - CONTEXT_WORDS); i < end; i++) {
      if (terms.isContent(i) && (i < stretch.first() || i >= stretch.end())) {
        context.put(terms.key(i), terms.weight(i));
      }
    }
    return context;
  }

  /** Stands where the clause stands that reports a quotation. */
  static boolean isBesideQuote(Side side, Span span) {
    for (Quotation quotation : side.reading().quotations()) {
      int behind = span.start() - quotation.content().end();
      if (behind >= -1 && behind < REPORTING_CLAUSE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirst(Side side, Stretch stretch) {
    for (Stretch earlier : side.stretches()) {
      if (earlier.span().start() >= stretch.span().start()) {
        return true;
      }
      if (earlier.kind() == stretch.kind()
          && java.util.Objects.equals(earlier.of(), stretch.of())) {
        return false;
      }
    }
    return true;
  }
}
