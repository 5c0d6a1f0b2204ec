package org.saksi.app.calendar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.language.TimeUnit;

/**
 * A length of time by its units, the longest first: one hour and thirty minutes.
 *
 * @param parts none where nothing is known but that it is one: {@code PXX}
 */
record Length(List<Part> parts) {

  /**
   * So much of one unit.
   *
   * @param amount null where it is not known
   */
  record Part(@Nullable BigDecimal amount, TimeUnit unit) {}

  /** The units that hold so many of the next, and how many of the one that figures count in. */
  private static final List<TimeUnit> CLOCK =
      List.of(TimeUnit.DAY, TimeUnit.HOUR, TimeUnit.MINUTE, TimeUnit.SECOND);

  private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

  private static final Pattern PART =
      Pattern.compile("([0-9]++(?:\\.[0-9]++)?+|X(?:X|0)?+)([A-Z])");

  /** Lengths of which nothing is known, or not whether minutes or months are meant. */
  private static final Set<String> UNKNOWN = Set.of("PXX", "PXM");

  private static final String UNKNOWN_TENS = "X0";

  Length {
    parts = List.copyOf(parts);
  }

  /** What a length in the notation of TIMEX3 is made of; null for anything else. */
  static @Nullable Length parse(String timex) {
    if (!timex.startsWith("P")) {
      return null;
    }
    if (UNKNOWN.contains(timex)) {
      return new Length(List.of());
    }
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(timex);
    boolean clock = false;
    for (int at = 1; at < timex.length(); at = matcher.end()) {
      boolean mark = !clock && timex.charAt(at) == 'T';
      clock |= mark;
      matcher.region(mark ? at + 1 : at, timex.length());
      TimeUnit unit = matcher.lookingAt() ? unit(matcher, clock) : null;
      if (unit == null) {
        return null;
      }
      parts.add(part(matcher.group(1), unit));
    }
    return parts.isEmpty() ? null : new Length(parts);
  }

  private static Part part(String amount, TimeUnit unit) {
    return amount.startsWith("X")
        ? new Part(null, amount.equals(UNKNOWN_TENS) ? TimeUnit.DECADE : unit)
        : new Part(new BigDecimal(amount), unit);
  }

  /** An unknown number of hours is written {@code PXH}, without the mark of the clock. */
  private static @Nullable TimeUnit unit(Matcher part, boolean clock) {
    boolean known = !part.group(1).startsWith("X");
    for (TimeUnit unit : TimeUnit.values()) {
      boolean half = unit.isClock() == clock || !known && !part.group(2).equals("M");
      if (unit.letters() == 1 && half && unit.letter().equals(part.group(2))) {
        return unit;
      }
    }
    return null;
  }

  /**
   * The length that a figure counts.
   *
   * @param symbol of the unit: seconds, months or years; else there is no length
   */
  static @Nullable Length counted(BigDecimal amount, String symbol) {
    if (amount.signum() < 0) {
      return null;
    }
    if (symbol.equals(TimeUnit.SECOND.symbol())) {
      return seconds(amount);
    }
    if (symbol.equals(TimeUnit.MONTH.symbol())) {
      return months(amount);
    }
    return symbol.equals(TimeUnit.YEAR.symbol())
        ? new Length(List.of(new Part(amount, TimeUnit.YEAR)))
        : null;
  }

  private static Length seconds(BigDecimal amount) {
    List<Part> parts = new ArrayList<>();
    BigDecimal rest = amount;
    for (TimeUnit unit : CLOCK) {
      BigDecimal each = BigDecimal.valueOf(unit.factor());
      BigDecimal count = unit == TimeUnit.SECOND ? rest : rest.divideToIntegralValue(each);
      rest = rest.subtract(count.multiply(each));
      if (count.signum() > 0) {
        parts.add(new Part(count, unit));
      }
    }
    return parts.isEmpty() ? none(TimeUnit.SECOND) : new Length(parts);
  }

  private static Length months(BigDecimal amount) {
    BigDecimal[] years = amount.divideAndRemainder(MONTHS_PER_YEAR);
    List<Part> parts = new ArrayList<>();
    if (years[0].signum() > 0) {
      parts.add(new Part(years[0], TimeUnit.YEAR));
    }
    if (years[1].signum() > 0) {
      parts.add(new Part(years[1], TimeUnit.MONTH));
    }
    return parts.isEmpty() ? none(TimeUnit.MONTH) : new Length(parts);
  }

  private static Length none(TimeUnit unit) {
    return new Length(List.of(new Part(BigDecimal.ZERO, unit)));
  }

  /** The unit, where there is one alone and its amount is known. */
  @Nullable TimeUnit only() {
    return parts.size() == 1 && parts.getFirst().amount() != null ? parts.getFirst().unit() : null;
  }
}
