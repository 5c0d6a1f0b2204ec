package org.saksi.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Change;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
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

  /** A blank and the character behind it. */
  private static final int TOUCH = 2;

  private final Vocabulary vocabulary;
  private final OneThing oneThing;

  FigureComparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    oneThing = new OneThing(vocabulary);
  }

  /** Numbers that differ and are not known to be of one thing make the stretches unrelated. */
  Comparison compare(Place a, Place b, Claim.Kind kind) {
    Comparison same = null;
    Comparison other = null;
    for (Figure f : figures(a, kind)) {
      for (Figure g : figures(b, kind)) {
        if (f.kind() != g.kind() || !Values.unit(f).equals(Values.unit(g))) {
          continue;
        }
        if (a.side().valueOf(f).equals(b.side().valueOf(g))) {
          same = same instanceof Incomparable ? same : sameValue(a, f, b, g);
        } else if (!(other instanceof Incomparable)) {
          boolean ofOneThing =
              oneThing.is(a, f, b, g) || kind == Claim.Kind.CLAUSE && areAlike(a, b);
          other = ofOneThing ? otherValue(a, f, b, g) : byRounding(a, f, b, g);
        }
      }
    }
    Comparison found = same == null ? other : same;
    if (kind == Claim.Kind.CLAUSE && found instanceof Same) {
      found = ofFiguresOfOneOnly(a, b);
    }
    return found == null ? new Same() : found;
  }

  /** What else the clauses count or measure, beside the value that they share. */
  private @Nullable Comparison ofFiguresOfOneOnly(Place a, Place b) {
    Comparison found = null;
    List<Figure> others = figuresOfOneOnly(b, a);
    for (Figure f : figuresOfOneOnly(a, b)) {
      for (Figure g : others) {
        if (!(found instanceof Incomparable) && oneThing.mayBe(a, f, b, g)) {
          found = oneThing.is(a, f, b, g) ? otherValue(a, f, b, g) : new Unrelated();
        }
      }
    }
    return found == null ? roundedOnce(a, b) : found;
  }

  private static @Nullable Comparison roundedOnce(Place a, Place b) {
    for (Figure f : figures(a, Claim.Kind.CLAUSE)) {
      for (Figure g : figures(b, Claim.Kind.CLAUSE)) {
        if (f.kind() == g.kind()
            && Values.unit(f).equals(Values.unit(g))
            && (rounds(a, f, b, g) || rounds(b, g, a, f))) {
          return Incomparable.of(Because.ROUNDING, a, f.span(), b, g.span());
        }
      }
    }
    return null;
  }

  /**
   * The figures of a stretch, and those that it touches, that the sentence of the other does not
   * have, not even rounded.
   */
  private static List<Figure> figuresOfOneOnly(Place place, Place other) {
    List<Figure> known = other.side().figuresIn(other.side().sentencesAround(other.span()));
    return place.side().figuresIn(touched(place)).stream()
        .filter(figure -> known.stream().noneMatch(each -> areOneValue(place, figure, other, each)))
        .toList();
  }

  /** With the character on each side of the blanks around. */
  private static Span touched(Place place) {
    Span sentence = place.inSentence().span();
    return new Span(
        Math.max(sentence.start(), place.span().start() - TOUCH),
        Math.min(sentence.end(), place.span().end() + TOUCH));
  }

  private static boolean areOneValue(Place a, Figure f, Place b, Figure g) {
    return a.side().valueOf(f).equals(b.side().valueOf(g)) || isRounded(f, g) || isRounded(g, f);
  }

  /** All but the numbers is the same. */
  private boolean areAlike(Place a, Place b) {
    return !a.gist().named().differ(b.gist().named())
        && Math.max(Rest.of(a, b, vocabulary).told(), Rest.of(b, a, vocabulary).told()) <= CLAUSE;
  }

  /** The figure that a stretch states, or all that stand in it. */
  private static List<Figure> figures(Place place, Claim.Kind kind) {
    return kind == Claim.Kind.FIGURE
        ? place.side().reading().figures().stream()
            .filter(figure -> figure.id().equals(place.of()))
            .toList()
        : place.side().figuresIn(place.span()).stream()
            .filter(figure -> place.span().contains(figure.span()))
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
  static @Nullable Incomparable byTime(Place a, Figure f, Place b, Figure g) {
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
    TimeValue period = figure.period();
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
