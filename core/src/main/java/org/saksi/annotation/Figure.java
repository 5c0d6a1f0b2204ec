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
    @Nullable String sameAs) {

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
