package org.saksi.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneOffset;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;

/** Values in a form that is equal for what is equal. */
final class Values {

  /** Conversions leave digits behind that nobody said. */
  private static final MathContext PRECISION = new MathContext(16, RoundingMode.HALF_UP);

  private static final int DAY = "2025-06-18".length();

  private Values() {}

  /** Number and unit of a figure; what is counted is left out, since nouns vary. */
  static String of(Figure figure) {
    return quantity(inBase(figure)) + " " + unit(figure);
  }

  /** The number in the unit that stands for its dimension. */
  static Quantity inBase(Figure figure) {
    return figure.unit() instanceof Unit.Measure measure
        ? figure.quantity().times(measure.base().factor())
        : figure.quantity();
  }

  static String quantity(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> plain(exact.value());
      case Quantity.Range range -> plain(range.min()) + ".." + plain(range.max());
    };
  }

  private static String plain(BigDecimal number) {
    return shortest(number).toPlainString();
  }

  /** The number without the digits that a conversion leaves behind. */
  static BigDecimal shortest(BigDecimal number) {
    BigDecimal shortest = number.round(PRECISION).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** How many digits a number has, without zeros at its ends. */
  static int digits(Figure figure) {
    return switch (figure.quantity()) {
      case Quantity.Exact exact -> shortest(exact.value()).stripTrailingZeros().precision();
      case Quantity.Range range -> shortest(range.max()).stripTrailingZeros().precision();
    };
  }

  /** Kind and unit: figures of different units cannot be compared. */
  static String unit(Figure figure) {
    return switch (figure.unit()) {
      case Unit.Currency currency -> currency.code();
      case Unit.Percent percent -> "%";
      case Unit.Measure measure -> measure.base().symbol();
      case Unit.Count count -> "count";
      case Unit.None none -> figure.kind().name();
    };
  }

  /** The key of the first counted word, so that nouns of one root are equal; empty if none is. */
  static String counted(Side side, Figure figure) {
    if (!(figure.unit() instanceof Unit.Count count)) {
      return "";
    }
    int first = side.terms().firstAt(count.noun().start());
    return first < side.terms().size() ? String.valueOf(side.terms().key(first)) : "";
  }

  /** The same time, by clocks of one zone or of two: <i>20.00 Wita</i> and <i>19.00 WIB</i>. */
  static boolean areSame(TimeValue a, TimeValue b) {
    return a instanceof TimeValue.Interval x && b instanceof TimeValue.Interval y
        ? x.isSameTime(y)
        : a.timex().equals(b.timex());
  }

  /** No moment can be in both: days, hours or longer times that lie apart. */
  static boolean areApart(TimeValue a, TimeValue b) {
    return a instanceof TimeValue.Interval x
        && b instanceof TimeValue.Interval y
        && !x.isSameTime(y)
        && (!x.start().isBefore(y.end().plus(between(x, y)))
            || !y.start().plus(between(x, y)).isBefore(x.end()));
  }

  /** How much later the clocks of the first zone show a moment. */
  static Duration between(TimeValue.Interval x, TimeValue.Interval y) {
    ZoneOffset zone = x.offset();
    ZoneOffset other = y.offset();
    return zone == null || other == null
        ? Duration.ZERO
        : Duration.ofSeconds((long) zone.getTotalSeconds() - other.getTotalSeconds());
  }

  /** A time to the day; a clock time without day and a length as they are. */
  static String of(TimeExpression time) {
    String timex = time.value().timex();
    return timex.length() > DAY && time.value() instanceof TimeValue.Interval
        ? timex.substring(0, DAY)
        : timex;
  }
}
