package org.saksi.reconcile;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Change;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.report.Published;
import org.saksi.text.Span;

/**
 * A figure with the words that say what it measures and the moment for which it holds.
 *
 * @param subject the words that say what it is of
 * @param noun keys of what is counted; empty where nothing is
 * @param things keys of all else that the words name, in their order
 * @param acts keys of the verbs among the words
 * @param places numbers of the places named in its clause
 * @param stated whether the report says when it held; else it is taken to hold on publication
 */
record Measured(
    Side side,
    Figure figure,
    Span subject,
    Set<Integer> noun,
    List<Integer> things,
    Set<Integer> acts,
    Set<Integer> places,
    Interval time,
    boolean stated) {

  /** One word alone, such as <i>nilai</i>, is of many things. */
  private static final int FEWEST_THINGS = 2;

  /** What lasts no longer is a moment, what lasts longer a period. */
  private static final Duration LONGEST_MOMENT = Duration.ofHours(31);

  /** Two who publish within this time look at one state of things. */
  private static final Duration SAME_STATE = Duration.ofHours(1);

  /** What grows as much from report to report is more likely something else, or misprinted. */
  private static final BigDecimal MOST_GROWTH = BigDecimal.TEN;

  /** Periods of one length differ by no more, in percent: months do. */
  private static final int MOST_UNLIKE = 15;

  /** A figure of a report, or null where nobody can tell what it is of or when it held. */
  static @Nullable Measured of(Side side, Figure figure) {
    boolean stated = figure.period() instanceof Interval;
    Interval time = figure.period() instanceof Interval period ? period : published(side);
    boolean elsewhen = figure.period() != null && !stated;
    Span subject = subject(figure);
    if (elsewhen
        || time == null
        || subject == null
        || !isValue(figure)
        || !isClear(side, figure, subject)) {
      return null;
    }
    Set<Integer> noun =
        figure.unit() instanceof Unit.Count count ? keys(side, count.noun()) : Set.of();
    List<Integer> things = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    boolean afterThing = false; // what stands before a verb colours it: tercatat mengungsi
    int end = side.firstTokenAt(subject.end());
    for (int i = side.firstTokenAt(subject.start()); i < end; i++) {
      int key = key(side, side.reading().segmentation().tokens().get(i));
      boolean act = key >= 0 && side.marks().has(i, Mark.ACT);
      if (act) {
        if (afterThing && stated && !noun.isEmpty()) {
          things.removeLast();
        }
        told.add(key);
      }
      afterThing = !act && key >= 0 && !noun.contains(key);
      if (afterThing) {
        things.add(key);
      }
    }
    Set<Integer> places = side.namedIn(side.extent().around(figure.span()), Entity.Type.PLACE);
    return new Measured(side, figure, subject, noun, things, told, places, time, stated);
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

  private static Set<Integer> keys(Side side, Span span) {
    Set<Integer> keys = new HashSet<>();
    side.tokensIn(span).forEach(token -> keys.add(key(side, token)));
    keys.remove(-1);
    return keys;
  }

  /** The key of a word that says something, or -1. */
  private static int key(Side side, Token token) {
    int key = side.keyAt(token);
    int term = side.terms().firstAt(token.start());
    return key >= 0
            && token.isWord()
            && side.terms().isTelling(term)
            && !side.terms().isNumber(term)
        ? key
        : -1;
  }

  /** Its words name what is counted, so that they can be read alone. */
  boolean namesNoun() {
    return figure.unit() instanceof Unit.Count count && subject.contains(count.noun());
  }

  /** One value of one thing, as good as certainly: the words for it may be others. */
  boolean tellsAs(Measured other) {
    if (!hasUnitOf(other) || !lastsAs(other) || !mayBeOfOneScope(other)) {
      return false;
    }
    boolean same = Values.of(figure).equals(Values.of(other.figure));
    boolean rounded = side != other.side && (rounds(other) || other.rounds(this));
    boolean telling = isTelling() && !Collections.disjoint(all(), other.all());
    return same && (telling || isOf(other)) || rounded && telling;
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
    boolean oneNoun = noun.containsAll(other.noun) || other.noun.containsAll(noun);
    boolean oneAct =
        acts.isEmpty() ? other.acts.isEmpty() : !Collections.disjoint(acts, other.acts);
    boolean named =
        noun.isEmpty() ? things.size() >= FEWEST_THINGS : !things.isEmpty() || !acts.isEmpty();
    return hasUnitOf(other)
        && oneNoun
        && oneAct
        && named
        && things.equals(other.things)
        && areOfOneScope(other);
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

  private boolean areOfOneScope(Measured other) {
    return areCompatible(scope(), other.scope()) && areCompatible(places, other.places);
  }

  private boolean mayBeOfOneScope(Measured other) {
    return mayBeSame(scope(), other.scope()) && mayBeSame(places, other.places);
  }

  private static boolean mayBeSame(Set<Integer> a, Set<Integer> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  private static boolean areCompatible(Set<Integer> a, Set<Integer> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private Set<Integer> scope() {
    return figure.scope() == null ? Set.of() : keys(side, figure.scope());
  }

  private Set<Integer> all() {
    Set<Integer> all = new HashSet<>(noun);
    all.addAll(things);
    all.addAll(acts);
    return all;
  }

  private boolean hasUnitOf(Measured other) {
    return figure.kind() == other.figure.kind()
        && Values.unit(figure).equals(Values.unit(other.figure))
        && noun.isEmpty() == other.noun.isEmpty();
  }

  /** Both hold for a moment, or for periods of one length. */
  boolean lastsAs(Measured other) {
    long a = hours();
    long b = other.hours();
    long moment = LONGEST_MOMENT.toHours();
    return a <= moment
        ? b <= moment
        : b > moment && Math.abs(a - b) * 100 <= MOST_UNLIKE * Math.max(a, b);
  }

  private long hours() {
    return Duration.between(time.start(), time.end()).toHours();
  }
}
