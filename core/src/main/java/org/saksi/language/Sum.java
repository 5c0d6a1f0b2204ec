package org.saksi.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number as it grows word by word: <i>tiga puluh satu juta dua ratus ribu</i>. Each word is
 * accepted only where it can go on from the words before. Mutable; for one thread and one number.
 */
final class Sum {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_UP);

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private @Nullable BigDecimal pending;

  /** Large scales must fall: million before thousand. Null as long as there was none. */
  private @Nullable BigDecimal largest;

  /** What may still be added to the group must be smaller. */
  private BigDecimal room = THOUSAND;

  private @Nullable StringBuilder decimals;
  private boolean vague;

  /** Opened by a word for an unknown few, which is no number before a scale follows. */
  private boolean some;

  boolean isWhole() {
    boolean any = pending != null && !some || group.signum() > 0 || largest != null;
    return any && (decimals == null || !decimals.isEmpty());
  }

  boolean vague() {
    return vague;
  }

  BigDecimal value() {
    return total.add(groupValue());
  }

  /** The last large multiplier, or 1. */
  BigDecimal scale() {
    return largest == null ? BigDecimal.ONE : largest;
  }

  /** Digits may open a number, or follow a larger scale and have a smaller one behind them. */
  boolean acceptDigits(BigDecimal value, @Nullable BigDecimal scaleBehind) {
    if (largest != null) {
      boolean falls = scaleBehind != null && scaleBehind.compareTo(largest) < 0;
      if (!falls || groupValue().signum() > 0 || value.compareTo(THOUSAND) >= 0) {
        return false;
      }
    } else if (pending != null || group.signum() > 0) {
      return false;
    }
    pending = value;
    room = BigDecimal.ONE;
    return true;
  }

  boolean accept(Numerals.Word word) {
    return switch (word.role()) {
      case DIGIT -> digit(word.value());
      case TEEN -> teen();
      case SCALE -> scale(word.value());
      case WHOLE -> whole(word.value());
      case FRACTION -> fraction(word.value());
      case PART -> part(word.value());
      case VAGUE -> vague(word.value());
      case SOME -> some();
      case POINT -> point();
      case ORDINAL, ORDINAL_PREFIX, ONE_PREFIX, PART_PREFIX, VAGUE_SUFFIX, SHORT, MONEY_SHORT ->
          false;
    };
  }

  private boolean digit(BigDecimal value) {
    if (decimals != null) {
      decimals.append(value.toPlainString());
      return true;
    }
    if (pending != null || room.compareTo(BigDecimal.ONE) <= 0) {
      return false;
    }
    pending = value;
    return true;
  }

  private boolean teen() {
    if (pending == null || room.compareTo(BigDecimal.TEN) <= 0) {
      return false;
    }
    group = group.add(pending).add(BigDecimal.TEN);
    pending = null;
    room = BigDecimal.ONE;
    return true;
  }

  private boolean scale(BigDecimal value) {
    if (value.compareTo(THOUSAND) >= 0) {
      return large(value);
    }
    if (pending == null || room.compareTo(value) <= 0) {
      return false;
    }
    group = group.add(pending.multiply(value));
    pending = null;
    room = value;
    return true;
  }

  private boolean large(BigDecimal value) {
    BigDecimal amount = groupValue();
    if (amount.signum() == 0 || largest != null && value.compareTo(largest) >= 0) {
      return false;
    }
    total = total.add(amount.multiply(value));
    group = BigDecimal.ZERO;
    pending = null;
    decimals = null;
    largest = value;
    room = THOUSAND;
    return true;
  }

  private boolean whole(BigDecimal value) {
    if (pending != null || room.compareTo(value) <= 0 && value.compareTo(THOUSAND) < 0) {
      return false;
    }
    if (value.compareTo(THOUSAND) >= 0) {
      pending = BigDecimal.ONE;
      boolean accepted = group.signum() == 0 && large(value);
      pending = accepted ? null : pending;
      return accepted;
    }
    group = group.add(value);
    room = value.compareTo(BigDecimal.valueOf(100)) == 0 ? value : BigDecimal.ONE;
    return true;
  }

  private boolean fraction(BigDecimal value) {
    if (largest != null || decimals != null || pending != null && pending.scale() > 0) {
      return false;
    }
    pending = pending == null ? value : pending.add(value);
    room = BigDecimal.ONE;
    return true;
  }

  private boolean part(BigDecimal value) {
    if (pending == null || group.signum() > 0) {
      return false;
    }
    pending = pending.divide(value, PRECISION);
    room = BigDecimal.ONE;
    return true;
  }

  /** <i>beberapa ratus</i> says no more than <i>ratusan</i>. */
  private boolean some() {
    if (isWhole()) {
      return false;
    }
    some = true;
    vague = true;
    pending = BigDecimal.ONE;
    return true;
  }

  private boolean vague(BigDecimal value) {
    if (pending != null || group.signum() > 0 && value.compareTo(THOUSAND) >= 0) {
      vague = true;
      return scale(value);
    }
    if (group.signum() > 0 || largest != null) {
      return false;
    }
    vague = true;
    if (value.compareTo(THOUSAND) >= 0) {
      total = value;
      largest = value;
    } else {
      group = value;
    }
    room = BigDecimal.ONE;
    return true;
  }

  private boolean point() {
    if (decimals != null || largest != null || pending == null && group.signum() == 0) {
      return false;
    }
    decimals = new StringBuilder();
    return true;
  }

  private BigDecimal groupValue() {
    BigDecimal whole = pending == null ? group : group.add(pending);
    boolean exact = decimals == null || decimals.isEmpty();
    return exact ? whole : whole.add(new BigDecimal("0." + decimals));
  }
}
