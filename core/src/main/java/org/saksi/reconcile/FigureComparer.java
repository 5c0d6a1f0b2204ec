package org.saksi.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Change;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Comparison.Unrelated;
import org.saksi.reconcile.Pair.Place;
import org.saksi.report.Published;
import org.saksi.text.Span;

/**
 * Compares figures. A number means nothing without its unit, its period and the moment it held, so
 * that two numbers that differ are no conflict by themselves.
 */
final class FigureComparer {

  /** A shorter time is a moment at which something was counted, not a period over which. */
  private static final Duration LONGEST_MOMENT = Duration.ofHours(13);

  /** Share of a clause that another may lack if their numbers alone set them apart. */
  private static final double CLAUSE = 0.3;

  private final Vocabulary vocabulary;

  FigureComparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Numbers that differ and are not known to be of one thing make the stretches unrelated. */
  Comparison compare(Place a, Place b, Claim.Kind kind) {
    Comparison same = null;
    Comparison other = null;
    for (Figure f : figures(a)) {
      for (Figure g : figures(b)) {
        if (f.kind() != g.kind() || !Values.unit(f).equals(Values.unit(g))) {
          continue;
        }
        if (a.side().valueOf(f).equals(b.side().valueOf(g))) {
          same = same instanceof Incomparable ? same : sameValue(a, f, b, g);
        } else if (!(other instanceof Incomparable)) {
          boolean ofOneThing =
              areOfOneThing(a, f, b, g) || kind == Claim.Kind.CLAUSE && areAlike(a, b);
          other = ofOneThing ? otherValue(a, f, b, g) : byRounding(a, f, b, g);
        }
      }
    }
    Comparison found = same == null ? other : same;
    return found == null ? new Same() : found;
  }

  /** All but the numbers is the same. */
  private boolean areAlike(Place a, Place b) {
    return !a.gist().named().differ(b.gist().named())
        && Math.max(Rest.of(a, b, vocabulary).told(), Rest.of(b, a, vocabulary).told()) <= CLAUSE;
  }

  /** What the sentences say that they measure is the same, or the words on both sides of them. */
  private boolean areOfOneThing(Place a, Figure f, Place b, Figure g) {
    Measured x = Measured.of(a.side(), f);
    Measured y = Measured.of(b.side(), g);
    return x != null && y != null && x.isOf(y)
        || haveSameNeighbours(a, f, b, g)
        || byRole(f, g) != null && areOfOneDeed(a, f, b, g)
        || countOneThing(a, f, b, g)
        || byTime(a, f, b, g) != null && measureOneThing(a, f, b, g);
  }

  /** One verb tells of both, and they count the same: <i>dua orang meninggal</i>. */
  private boolean countOneThing(Place a, Figure f, Place b, Figure g) {
    return f.unit() instanceof Unit.Count ofA
        && g.unit() instanceof Unit.Count ofB
        && areOfOneDeed(a, f, b, g)
        && keys(a.side(), ofA.noun()).stream()
            .anyMatch(key ->
                keys(b.side(), ofB.noun()).stream()
                    .anyMatch(other -> vocabulary.mayMean(key, other)));
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
    return clause.tells() ? clause : place.side().gist(place.side().sentencesAround(figure.span()));
  }

  private static List<Figure> figures(Place place) {
    return place.of() == null
        ? place.side().figuresIn(place.span()).stream()
            .filter(figure -> place.span().contains(figure.span()))
            .toList()
        : place.side().reading().figures().stream()
            .filter(figure -> figure.id().equals(place.of()))
            .toList();
  }

  private static Comparison sameValue(Place a, Figure f, Place b, Figure g) {
    boolean once = (f.modifier() == null) != (g.modifier() == null) && isRound(f) != isRound(g);
    return !once || !Values.counted(a.side(), f).equals(Values.counted(b.side(), g))
        ? new Same()
        : Incomparable.of(Because.ROUNDING, a, f.span(), b, g.span());
  }

  /** Not the exact number: the most that may be is not rounded, nor are two ends of a range. */
  private static boolean isRound(Figure figure) {
    return figure.modifier() != null
        && figure.modifier() != Figure.Modifier.AT_MOST
        && figure.quantity() instanceof Quantity.Exact;
  }

  private static Comparison byRounding(Place a, Figure f, Place b, Figure g) {
    return rounds(a, f, b, g) || rounds(b, g, a, f)
        ? Incomparable.of(Because.ROUNDING, a, f.span(), b, g.span())
        : new Unrelated();
  }

  private static Incomparable otherValue(Place a, Figure f, Place b, Figure g) {
    Incomparable byTime = byTime(a, f, b, g);
    if (byTime != null) {
      return byTime;
    }
    Because byRole = byRole(f, g);
    if (byRole != null) {
      return Incomparable.of(byRole, a, f.span(), b, g.span());
    }
    if (rounds(a, f, b, g) || rounds(b, g, a, f)) {
      return Incomparable.of(Because.ROUNDING, a, f.span(), b, g.span());
    }
    if (isLater(b.side(), a.side())) {
      return Incomparable.of(Because.LATER_UPDATE, a, f.span(), b, g.span());
    }
    if (isLater(a.side(), b.side())) {
      return Incomparable.of(Because.LATER_UPDATE, b, g.span(), a, f.span());
    }
    return Incomparable.of(Because.SCOPE, a, b);
  }

  /** The first says that it is not exact, or has fewer digits where the other has a fraction. */
  private static boolean rounds(Place a, Figure f, Place b, Figure g) {
    boolean fraction =
        g.quantity() instanceof Quantity.Exact exact
            && exact.value().stripTrailingZeros().scale() > 0;
    return isRounded(f, g) && (f.modifier() != null || fraction || digits(a, f) < digits(b, g));
  }

  private static long digits(Place place, Figure figure) {
    return figure.span().of(place.side().body()).chars().filter(Character::isDigit).count();
  }

  /** The figures are not the same thing in a rise or fall. */
  static @Nullable Because byRole(Figure f, Figure g) {
    if (hasRole(f, Change.Role.BY) || hasRole(g, Change.Role.BY)) {
      boolean value = hasValue(f) || hasValue(g);
      return value ? Because.AMOUNT : null;
    }
    return hasRole(f, Change.Role.FROM) == hasRole(g, Change.Role.FROM) ? null : Because.CHANGE;
  }

  private static boolean hasValue(Figure figure) {
    return hasRole(figure, Change.Role.FROM) || hasRole(figure, Change.Role.TO);
  }

  private static boolean hasRole(Figure figure, Change.Role role) {
    return figure.change() != null && figure.change().role() == role;
  }

  /** The times that the figures hold for, where they differ. */
  private static @Nullable Incomparable byTime(Place a, Figure f, Place b, Figure g) {
    for (TimeExpression x : timesOf(a, f)) {
      for (TimeExpression y : timesOf(b, g)) {
        if (x.value() instanceof TimeValue.Interval known
            && y.value() instanceof TimeValue.Interval other
            && Values.areApart(known, other)
            && isMoment(known) == isMoment(other)) {
          if (!isMoment(known)) {
            return Incomparable.of(Because.PERIOD, a, x.span(), b, y.span());
          }
          return known.start().isBefore(other.start())
              ? Incomparable.of(Because.MOMENT, a, x.span(), b, y.span())
              : Incomparable.of(Because.MOMENT, b, y.span(), a, x.span());
        }
      }
    }
    return null;
  }

  private static boolean isMoment(TimeValue.Interval interval) {
    return Duration.between(interval.start(), interval.end()).compareTo(LONGEST_MOMENT) < 0;
  }

  /** The period of a figure where its sentence names it, and the times in its clause. */
  private static List<TimeExpression> timesOf(Place place, Figure figure) {
    List<TimeExpression> times = new ArrayList<>();
    TimeValue period = period(place, figure);
    for (TimeExpression time : place.side().reading().times()) {
      if (place.side().sentenceAt(time.span()) == place.sentence() && time.value().equals(period)) {
        times.add(time);
      }
    }
    for (TimeExpression time : place.side().timesIn(place.side().extent().around(figure.span()))) {
      if (!times.contains(time)) {
        times.add(time);
      }
    }
    return times;
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

  /** The period of a figure, or of one that restates it: <i>USD 240 miliar (£191 miliar)</i>. */
  private static @Nullable TimeValue period(Place place, Figure figure) {
    if (figure.period() != null) {
      return figure.period();
    }
    for (Figure other : place.side().reading().figures()) {
      if (figure.id().equals(other.sameAs()) || other.id().equals(figure.sameAs())) {
        return other.period();
      }
    }
    return null;
  }

  /** The first figure is the second one with fewer digits. */
  static boolean isRounded(Figure round, Figure exact) {
    boolean written = round.unit().equals(exact.unit());
    if (!((written ? round.quantity() : Values.inBase(round)) instanceof Quantity.Exact coarse)
        || !((written ? exact.quantity() : Values.inBase(exact)) instanceof Quantity.Exact fine)) {
      return false;
    }
    BigDecimal value = coarse.value().stripTrailingZeros();
    int digits = value.precision();
    return digits < fine.value().stripTrailingZeros().precision()
        && fine.value().round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(value) == 0;
  }

  /** Was published later, to the hour where the hour is known. */
  static boolean isLater(Side side, Side than) {
    Published late = side.reading().report().published();
    Published early = than.reading().report().published();
    if (late == null || early == null) {
      return false;
    }
    if (late.moment() != null && early.moment() != null) {
      return late.moment().isAfter(Objects.requireNonNull(early.moment()).plusHours(1));
    }
    LocalDate day = late.date();
    return day.isAfter(early.date());
  }
}
