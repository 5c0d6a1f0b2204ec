package org.saksi.reconcile;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Change;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.annotation.Unit;
import org.saksi.report.Published;
import org.saksi.text.Span;

/** A figure with what it measures and the moment for which it holds. Immutable. */
final class Measured {

  /** What lasts no longer is a moment, what lasts longer a period. */
  private static final Duration LONGEST_MOMENT = Duration.ofHours(31);

  /** Two who publish within this time look at one state of things. */
  private static final Duration SAME_STATE = Duration.ofHours(1);

  /** What grows as much from report to report is more likely something else, or misprinted. */
  private static final BigDecimal MOST_GROWTH = BigDecimal.TEN;

  /** Periods of one length differ by no more, in percent: months do. */
  private static final int MOST_UNLIKE = 15;

  private final Side side;
  private final Figure figure;
  private final Subject subject;
  private final Set<Integer> places;
  private final Interval time;
  private final boolean stated;
  private final long hours;
  private final Set<Integer> scope;
  private final Dimension dimension;

  private Measured(Side side, Figure figure, Subject subject, Interval time, boolean stated) {
    this.side = side;
    this.figure = figure;
    this.subject = subject;
    this.time = time;
    this.stated = stated;
    places = side.namedIn(side.extent().around(figure.span()), Entity.Type.PLACE);
    hours = Duration.between(time.start(), time.end()).toHours();
    scope = figure.scope() == null ? Set.of() : Subject.keys(side, figure.scope());
    dimension = new Dimension(figure.kind(), Values.unit(figure), !subject.noun().isEmpty());
  }

  /** What figures must have in common to be of one thing. */
  record Dimension(Kind kind, String unit, boolean counted) {}

  /** A figure of a report, or null where nobody can tell what it is of or when it held. */
  static @Nullable Measured of(Side side, Figure figure) {
    boolean stated = figure.period() instanceof Interval;
    Interval time = figure.period() instanceof Interval period ? period : published(side);
    boolean elsewhen = figure.period() != null && !stated;
    Span words = subject(figure);
    return elsewhen
            || time == null
            || words == null
            || !isValue(figure)
            || !isClear(side, figure, words)
        ? null
        : new Measured(side, figure, Subject.of(side, figure, words, stated), time, stated);
  }

  Side side() {
    return side;
  }

  Figure figure() {
    return figure;
  }

  /** The words that say what it is of. */
  Span words() {
    return subject.words();
  }

  /** When it holds. */
  Interval time() {
    return time;
  }

  /** Whether the report says when it held; else it is taken to hold on publication. */
  boolean stated() {
    return stated;
  }

  Dimension dimension() {
    return dimension;
  }

  /**
   * A number with a unit that may be another at another time. An amount by which something changed
   * and the value that it had before are left out: no report says since when that one held.
   */
  private static boolean isValue(Figure figure) {
    boolean measures =
        switch (figure.kind()) {
          case MONEY, PERCENT, COUNT, MEASURE, RATE, DURATION -> true;
          case ORDINAL, SCORE, AGE -> false;
        };
    Change change = figure.change();
    return measures
        && figure.quantity() instanceof Quantity.Exact
        && !(figure.unit() instanceof Unit.None)
        && (change == null || change.role() == Change.Role.TO);
  }

  /** The words are of this figure alone, and it is no mere part of them: <i>gelang 5 gram</i>. */
  private static boolean isClear(Side side, Figure figure, Span subject) {
    boolean alone =
        side.figuresIn(subject.hull(figure.span())).stream()
            .allMatch(other -> other.id().equals(figure.id()) || other.change() != null);
    return alone
        && (figure.kind() != Kind.MEASURE
            || figure.period() != null
            || figure.span().start() > subject.end() + 1);
  }

  private static @Nullable Span subject(Figure figure) {
    return figure.about() == null && figure.unit() instanceof Unit.Count count
        ? count.noun()
        : figure.about();
  }

  private static @Nullable Interval published(Side side) {
    Published published = side.reading().report().published();
    if (published == null) {
      return null;
    }
    if (published.moment() == null) {
      LocalDateTime day = published.date().atStartOfDay();
      return new Interval(day, day.plusDays(1), published.date().toString());
    }
    LocalDateTime minute = published.moment().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    ZoneOffset offset = published.moment().getOffset();
    return new Interval(minute, minute.plusMinutes(1), minute + offset.getId(), offset);
  }

  /** Its words name what is counted, so that they can be read alone. */
  boolean namesNoun() {
    return figure.unit() instanceof Unit.Count count && words().contains(count.noun());
  }

  /** One value of one thing, as good as certainly: the words for it may be others. */
  boolean tellsAs(Measured other) {
    if (!dimension.equals(other.dimension) || !lastsAs(other) || !mayBeOfOneScope(other)) {
      return false;
    }
    boolean same = side.valueOf(figure).equals(other.side.valueOf(other.figure));
    boolean telling = isTelling() && subject.sharesWord(other.subject);
    return same
        ? telling || isOf(other)
        : telling && side != other.side && (rounds(other) || other.rounds(this));
  }

  /** Says so, gives far fewer digits, or holds at the same time. */
  private boolean rounds(Measured exact) {
    return FigureComparer.isRounded(figure, exact.figure)
        && (figure.modifier() != null || stated && exact.stated || 2 * digits() <= exact.digits());
  }

  private int digits() {
    return Values.shortest(number()).stripTrailingZeros().precision();
  }

  /** The words say that both are of one thing, whatever the values. */
  boolean isOf(Measured other) {
    return dimension.equals(other.dimension)
        && subject.isOf(other.subject)
        && areCompatible(scope, other.scope)
        && areCompatible(places, other.places);
  }

  /**
   * Both say when they hold; if not, the numbers are such as one thing may have in turn. A length
   * of time is of one event and does not develop.
   */
  boolean mayFollow(Measured other) {
    if (figure.kind() == Kind.DURATION) {
      return false;
    }
    if (stated && other.stated) {
      return true;
    }
    BigDecimal a = number().abs();
    BigDecimal b = other.number().abs();
    return isWrittenOut()
        && other.isWrittenOut()
        && a.max(b).compareTo(a.min(b).multiply(MOST_GROWTH)) < 0
        && Duration.between(time.start(), other.time.start())
                .plus(Values.between(time, other.time))
                .abs()
                .compareTo(SAME_STATE)
            > 0;
  }

  /** Is no small whole number, of which many things have the same. */
  private boolean isTelling() {
    BigDecimal number = Values.shortest(number());
    return number.scale() > 0 || number.abs().compareTo(BigDecimal.TEN) > 0;
  }

  /** In digits, as no <i>ratusan</i> is, and too large to be the same or another by chance. */
  private boolean isWrittenOut() {
    return isTelling() && figure.span().of(side.body()).chars().anyMatch(Character::isDigit);
  }

  /** The number in the unit that stands for its dimension. */
  BigDecimal number() {
    return ((Quantity.Exact) Values.inBase(figure)).value();
  }

  private boolean mayBeOfOneScope(Measured other) {
    return mayBeSame(scope, other.scope) && mayBeSame(places, other.places);
  }

  private static boolean mayBeSame(Set<Integer> a, Set<Integer> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  private static boolean areCompatible(Set<Integer> a, Set<Integer> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** Both hold for a moment, or for periods of one length. */
  boolean lastsAs(Measured other) {
    long moment = LONGEST_MOMENT.toHours();
    return hours <= moment
        ? other.hours <= moment
        : other.hours > moment
            && Math.abs(hours - other.hours) * 100 <= MOST_UNLIKE * Math.max(hours, other.hours);
  }
}
