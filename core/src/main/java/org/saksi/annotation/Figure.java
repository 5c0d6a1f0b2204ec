package org.saksi.annotation;

import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * A number that states a fact, with modifier and unit: <i>lebih dari Rp 1,2 triliun</i>, <i>tiga
 * kali</i>, <i>ke-47</i>. Dates, names, addresses and law numbers are none.
 *
 * @param id unique in its report: {@code f1}, {@code f2} …
 * @param span number, modifier and unit or counted noun
 * @param kind what sort of number
 * @param quantity its value
 * @param unit what it is counted in
 * @param modifier how exactly it is meant; null when plainly stated
 * @param period the time it holds for, where the sentence says
 * @param about the words of the report that say what the number is of
 * @param scope where or of what part it holds: <i>di dua kecamatan</i>, <i>secara nasional</i>;
 *     null where its clause does not say
 * @param basis what the narrator says it rests on, without the word that says so: <i>data BPS</i>;
 *     null where the sentence names nothing
 * @param change the part it plays in a rise or fall; null for a figure that stands by itself
 * @param sameAs id of the figure it restates in another unit: <i>USD 50.000 (Rp 810 juta)</i>
 */
public record Figure(
    String id,
    Span span,
    Kind kind,
    Quantity quantity,
    Unit unit,
    @Nullable Modifier modifier,
    @Nullable TimeValue period,
    @Nullable Span about,
    @Nullable Span scope,
    @Nullable Span basis,
    @Nullable Change change,
    @Nullable String sameAs) {

  /** The same figure as a part of a change. */
  public Figure in(Change newChange) {
    return new Figure(
        id, span, kind, quantity, unit, modifier, period, about, scope, basis, newChange, sameAs);
  }

  /** The same figure holding for another period, or for none that is known. */
  public Figure during(@Nullable TimeValue newPeriod) {
    return new Figure(
        id, span, kind, quantity, unit, modifier, newPeriod, about, scope, basis, change, sameAs);
  }

  /** The same figure with where it holds and what it rests on. */
  public Figure within(@Nullable Span newScope, @Nullable Span newBasis) {
    return new Figure(
        id, span, kind, quantity, unit, modifier, period, about, newScope, newBasis, change,
        sameAs);
  }

  /** What sort of number a figure is. */
  public enum Kind {
    MONEY,
    PERCENT,
    COUNT,
    MEASURE,
    DURATION,
    RATE,
    ORDINAL,
    SCORE,
    AGE
  }

  /** How exactly a number is meant. */
  public enum Modifier {
    APPROXIMATELY,
    MORE_THAN,
    LESS_THAN,
    AT_LEAST,
    AT_MOST
  }
}
