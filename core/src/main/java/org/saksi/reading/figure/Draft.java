package org.saksi.reading.figure;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Figure.Modifier;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;

/**
 * A figure as its own words give it, before its sentence is looked at.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param noun index of the first token of what is counted, or -1
 */
record Draft(
    int first,
    int end,
    Kind kind,
    Quantity quantity,
    Unit unit,
    @Nullable Modifier modifier,
    int noun) {

  Draft(int first, int end, Kind kind, Quantity quantity, Unit unit) {
    this(first, end, kind, quantity, unit, null, -1);
  }

  Draft from(int newFirst) {
    return new Draft(newFirst, end, kind, quantity, unit, modifier, noun);
  }

  Draft to(int newEnd) {
    return new Draft(first, newEnd, kind, quantity, unit, modifier, noun);
  }

  Draft with(@Nullable Modifier newModifier) {
    return new Draft(first, end, kind, quantity, unit, newModifier, noun);
  }

  Draft of(Quantity newQuantity) {
    return new Draft(first, end, kind, newQuantity, unit, modifier, noun);
  }

  Draft as(Kind newKind, Unit newUnit) {
    return new Draft(first, end, newKind, quantity, newUnit, modifier, noun);
  }
}
