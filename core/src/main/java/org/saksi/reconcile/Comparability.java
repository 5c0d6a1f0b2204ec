package org.saksi.reconcile;

import java.math.BigDecimal;
import java.util.Set;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/** Tells which values of two reports can be set side by side. Immutable and thread-safe. */
final class Comparability {

  /** Numbers up to this one are so common that being equal says nothing. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  /** Words between a word for reading and its date, that one included. */
  private static final int READING_WORDS = 2;

  private static final int YEAR = "2025".length();
  private static final int DAY = "2025-06-18".length();

  private final Vocabulary vocabulary;

  Comparability(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether two values of one kind can be compared.
   *
   * @param same how far they are the same
   * @param apart how many of them the other report does not know, from 0 to 1
   */
  boolean isComparable(Stated x, Stated y, double same, double apart) {
    return switch (x.kind()) {
      case FIGURE ->
          (same > 0 || apart > 0)
              && areComparableFigures(x, y, same > 0)
              && !isLabel(x)
              && !isLabel(y);
      case TIME -> areComparableTimes(x, y, same, apart);
      case ROLE, PLACE -> same > 0;
      case CHANNEL -> mayBeOfOneSpeaker(x, y);
      case CLAUSE -> false;
    };
  }

  /** Names a row of a table: <i>Emas 5 gram: Rp9.516.000</i>. */
  private static boolean isLabel(Stated stated) {
    return stated.side().outline().isBeforeFigure(stated.side().firstTokenAt(stated.span().end()));
  }

  /** A time on which something happened that others may date too. */
  static boolean isOfEvent(Stated time) {
    return !isVague(time.time()) && !datesReading(time);
  }

  /** The day on which somebody read something is no day of the event. */
  private static boolean datesReading(Stated stated) {
    Side side = stated.side();
    int at = side.firstTokenAt(stated.span().start());
    int from = Math.max(side.firstTokenOfSentence(stated.span()), at - READING_WORDS);
    return (side.marks().of(from, at) & Mark.READING.bit()) != 0;
  }

  private static boolean areComparableTimes(Stated x, Stated y, double same, double apart) {
    TimeExpression timeOfA = x.time();
    TimeExpression timeOfB = y.time();
    if (isBare(x, timeOfA) && isBare(y, timeOfB)) {
      return false;
    }
    if (same > 0) {
      return isDated(x) || isDated(y) || !x.surroundings().tellsOtherActs(y.surroundings());
    }
    boolean known = apart == 1 || x.value().equals(y.value());
    boolean days = known && isDay(timeOfA) && isDay(timeOfB);
    return timeOfA.type() == timeOfB.type()
        && (days || x.isBesideQuote() && y.isBesideQuote())
        && datesOneAct(x, y);
  }

  /** One act governs two times, or they stand in clauses that tell of none. */
  private static boolean datesOneAct(Stated x, Stated y) {
    return x.side().gist(x.phrase()).tellsSameAct(y.side().gist(y.phrase()))
        || (!x.surroundings().tells() && !y.surroundings().tells());
  }

  /** No two named speakers are known to have spoken on the occasions. */
  private static boolean mayBeOfOneSpeaker(Stated x, Stated y) {
    Set<Integer> ofA = speakers(x);
    Set<Integer> ofB = speakers(y);
    return ofA.isEmpty() || ofB.isEmpty() || ofA.stream().anyMatch(ofB::contains);
  }

  private static Set<Integer> speakers(Stated channel) {
    Stretch stretch = channel.stretch();
    return NameComparer.speakers(
        new Place(channel.side(), stretch.span(), stretch.sentence(), stretch.of()));
  }

  /** Some time, of which two are not the same for being called so: <i>beberapa jam</i>. */
  private static boolean isVague(TimeExpression time) {
    return time.value() instanceof TimeValue.Vague
        || (time.value() instanceof TimeValue.Length length && length.timex().indexOf('X') >= 0);
  }

  /** With a number: a mere weekday is the day of many things. */
  private static boolean isDated(Stated stated) {
    return stated.span().of(stated.side().body()).chars().anyMatch(Character::isDigit);
  }

  /** A year or an hour with no word of what happened then. */
  private static boolean isBare(Stated stated, TimeExpression time) {
    return time.type() != TimeExpression.Type.DURATION
        && !(time.type() == TimeExpression.Type.DATE && stated.span().length() > YEAR)
        && stated.phrase().equals(stated.span());
  }

  /** A year or a month is the frame of many things; two days are of one thing, or of two. */
  private static boolean isDay(TimeExpression time) {
    return time.value().timex().length() >= DAY;
  }

  /** Figures of one kind and unit; counted nouns must share a word unless the numbers are equal. */
  boolean areComparableFigures(Stated x, Stated y, boolean same) {
    if (!x.unit().equals(y.unit())) {
      return false;
    }
    Figure f = x.figure();
    Figure g = y.figure();
    boolean telling =
        f.quantity() instanceof Quantity.Exact exact && exact.value().compareTo(SMALL) > 0;
    return (same && telling)
        || !(f.unit() instanceof Unit.Count ofA)
        || !(g.unit() instanceof Unit.Count ofB)
        || shareKey(x.side().terms(), ofA.noun(), y.side().terms(), ofB.noun());
  }

  private boolean shareKey(Terms a, Span x, Terms b, Span y) {
    for (int i = a.firstAt(x.start()); i < a.firstAt(x.end()); i++) {
      for (int j = b.firstAt(y.start()); j < b.firstAt(y.end()); j++) {
        if (a.isContent(i) && vocabulary.mayMean(a.key(i), b.key(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
