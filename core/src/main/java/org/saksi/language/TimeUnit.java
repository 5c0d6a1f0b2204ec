package org.saksi.language;

/**
 * A unit of time, as the notation of TIMEX3 writes a length in it and as figures count it.
 *
 * <p>Lengths up to weeks are plain seconds; a month and a year have no fixed number of days, so
 * they are counted in units of their own.
 */
public enum TimeUnit {
  SECOND("T", "S", 1, "s", 1),
  MINUTE("T", "M", 1, "s", 60),
  HOUR("T", "H", 1, "s", 3_600),
  DAY("", "D", 1, "s", 86_400),
  WEEK("", "W", 1, "s", 604_800),
  MONTH("", "M", 1, "mo", 1),
  QUARTER("", "M", 3, "mo", 3),
  HALF("", "M", 6, "mo", 6),
  YEAR("", "Y", 1, "a", 1),
  DECADE("", "Y", 10, "a", 10),
  CENTURY("", "Y", 100, "a", 100);

  private final String mark;
  private final String letter;
  private final int letters;
  private final String symbol;
  private final int factor;

  TimeUnit(String mark, String letter, int letters, String symbol, int factor) {
    this.mark = mark;
    this.letter = letter;
    this.letters = letters;
    this.symbol = symbol;
    this.factor = factor;
  }

  /** What opens a TIMEX3 length in this unit: {@code P} or {@code PT}. */
  public String prefix() {
    return "P" + mark;
  }

  /** The letter behind the number in a TIMEX3 length: {@code D} for days. */
  public String letter() {
    return letter;
  }

  /** How many of {@link #letter()} one of this unit is: 10 years are one decade. */
  public int letters() {
    return letters;
  }

  /** The unit that figures count it in: {@code s}, {@code mo} or {@code a}. */
  public String symbol() {
    return symbol;
  }

  /** How many of {@link #symbol()} one of this unit is: 3600 seconds are one hour. */
  public int factor() {
    return factor;
  }

  /** Shorter than a day, so that a time counted in it is a time of day. */
  public boolean isClock() {
    return !mark.isEmpty();
  }
}
