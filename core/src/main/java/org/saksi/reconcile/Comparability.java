package org.saksi.reconcile;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.text.Span;

/** Tells which values of two reports can be set side by side. Immutable and thread-safe. */
final class Comparability {

  /** Numbers up to this one are so common that being equal says nothing. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final int YEAR = "2025".length();
  private static final int DAY = "2025-06-18".length();

  private final Extent extent;
  private final Acts acts;
  private final Vocabulary vocabulary;

  Comparability(Extent extent, Acts acts, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.extent = extent;
    this.acts = acts;
  }

  /** Whether two values of one kind can be compared. */
  boolean isComparable(Side a, Stretch x, Side b, Stretch y, double same, double apart) {
    return switch (x.kind()) {
      case FIGURE -> (same > 0 || apart > 0) && areComparable(a, x, b, y, same > 0);
      case TIME -> areComparableTimes(a, x, b, y, same, apart);
      case ROLE, PLACE -> same > 0;
      case CHANNEL -> mayBeOfOneSpeaker(a, x, b, y);
      case CLAUSE -> false;
    };
  }

  private boolean areComparableTimes(
      Side a, Stretch x, Side b, Stretch y, double same, double apart) {
    TimeExpression timeOfA = a.timesIn(x.span()).getFirst();
    TimeExpression timeOfB = b.timesIn(y.span()).getFirst();
    if (isVague(timeOfA) || isBare(a, x, timeOfA) && isBare(b, y, timeOfB)) {
      return false;
    }
    if (same > 0) {
      return true;
    }
    boolean known = apart == 1 || ValuePairs.valueOf(a, x).equals(ValuePairs.valueOf(b, y));
    boolean days = known && isDay(timeOfA) && isDay(timeOfB);
    boolean saying = ValuePairs.isBesideQuote(a, x.span()) && ValuePairs.isBesideQuote(b, y.span());
    return timeOfA.type() == timeOfB.type() && (days || saying) && datesOneAct(a, x, b, y);
  }

  /** One act governs two times, or they stand in clauses that tell of none. */
  private boolean datesOneAct(Side a, Stretch x, Side b, Stretch y) {
    return acts.agree(a, extent.phrase(a, x), b, extent.phrase(b, y))
        || (!acts.tells(a, extent.around(a, x.span()))
            && !acts.tells(b, extent.around(b, y.span())));
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

  /** Some time, of which two are not the same for being called so: <i>beberapa jam</i>. */
  private static boolean isVague(TimeExpression time) {
    return time.value() instanceof TimeValue.Vague
        || (time.value() instanceof TimeValue.Length length && length.timex().indexOf('X') >= 0);
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
  boolean areComparable(Side a, Stretch x, Side b, Stretch y, boolean same) {
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
