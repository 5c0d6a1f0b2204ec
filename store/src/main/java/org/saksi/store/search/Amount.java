package org.saksi.store.search;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;

/**
 * What a figure may be, or is asked to be: all values from one to another of a kind.
 *
 * @param unit a currency's code, or the symbol of the unit in which all of its dimension are
 *     compared; empty for other figures, null for any
 * @param least the least value; infinite for no limit
 * @param most the greatest value, itself included
 */
record Amount(Kind kind, @Nullable String unit, double least, double most) {

  private static final String NONE = "";

  Amount {
    if (!(least <= most)) {
      throw new IllegalArgumentException("no amount: " + least + ".." + most);
    }
  }

  /** What a figure says, more or less: <i>lebih dari 5</i> is 5 and a little more. */
  static Amount of(Figure figure) {
    Unit unit = figure.unit();
    BigDecimal factor = unit instanceof Unit.Measure measure ? measure.base().factor() : null;
    Quantity quantity = factor == null ? figure.quantity() : figure.quantity().times(factor);
    Figure.Modifier modifier = figure.modifier();
    double least = least(quantity);
    double most = most(quantity);
    if (modifier == Figure.Modifier.MORE_THAN) {
      most = Math.nextUp(most);
    } else if (modifier == Figure.Modifier.LESS_THAN) {
      least = Math.nextDown(least);
    }
    return new Amount(figure.kind(), symbol(unit), least, most);
  }

  /** How a unit is named in the index. */
  static String symbol(Unit unit) {
    return switch (unit) {
      case Unit.Currency currency -> currency.code();
      case Unit.Measure measure -> measure.base().symbol();
      case Unit.Percent percent -> NONE;
      case Unit.Count count -> NONE;
      case Unit.None none -> NONE;
    };
  }

  private static double least(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> exact.value().doubleValue();
      case Quantity.Range range -> range.min().min(range.max()).doubleValue();
    };
  }

  private static double most(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> exact.value().doubleValue();
      case Quantity.Range range -> range.min().max(range.max()).doubleValue();
    };
  }

  /** Other values of the same kind and unit. */
  Amount between(double newLeast, double newMost) {
    return new Amount(kind, unit, newLeast, newMost);
  }

  /** Some value of this is one that is asked for. */
  boolean meets(Amount asked) {
    String wanted = asked.unit;
    return kind == asked.kind
        && (wanted == null || wanted.equals(unit))
        && least <= asked.most
        && asked.least <= most;
  }
}
