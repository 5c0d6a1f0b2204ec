package org.saksi.annotation;

import org.saksi.text.Span;

/** What a figure counts or measures in. */
public sealed interface Unit {

  /**
   * Money.
   *
   * @param code ISO 4217, such as {@code IDR}
   */
  record Currency(String code) implements Unit {}

  /** A share of a hundred. */
  record Percent() implements Unit {}

  /**
   * Things counted.
   *
   * @param noun where the counted noun stands in the text
   */
  record Count(Span noun) implements Unit {}

  /**
   * A physical unit, or a duration's.
   *
   * @param symbol {@code m}, {@code km/h}, {@code °C}; durations are in {@code s}, {@code mo} or
   *     {@code a}
   */
  record Measure(String symbol) implements Unit {

    /**
     * The unit in which all units of its dimension can be compared: a barrel is 158.987… {@code l},
     * a {@code km/h} 0.2777… {@code m/s}, a year 12 {@code mo}.
     */
    public BaseUnit base() {
      return BaseUnit.of(symbol);
    }
  }

  /** A bare number: a rank, a score, a count whose noun stands nowhere near. */
  record None() implements Unit {}
}
