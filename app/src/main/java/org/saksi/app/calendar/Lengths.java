package org.saksi.app.calendar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.app.language.Numeral;
import org.saksi.app.language.Phrases;
import org.saksi.language.TimeUnit;

/** Says lengths of time and how often something comes, in one language. Immutable. */
final class Lengths {

  private final Phrases phrases;
  private final Locale locale;

  Lengths(Phrases phrases, Locale locale) {
    this.phrases = phrases;
    this.locale = locale;
  }

  /** {@code 1 hour 30 minutes}, {@code some days}. */
  String of(Length length) {
    return length.parts().isEmpty()
        ? phrases.of("some.time")
        : String.join(" ", length.parts().stream().map(this::part).toList());
  }

  /** {@code 2 to 3 days}. */
  String between(Length least, Length most) {
    TimeUnit unit = least.only();
    boolean alike = unit != null && unit == most.only();
    return phrases.of(
        "range",
        alike ? number(Objects.requireNonNull(least.parts().getFirst().amount())) : of(least),
        of(most));
  }

  /** {@code every week}, {@code every 2 weeks}, {@code every few days}. */
  String every(Length length) {
    List<Length.Part> parts = length.parts();
    if (parts.isEmpty()) {
      return phrases.of("every.some.time");
    }
    Length.Part first = parts.getFirst();
    if (first.amount() == null) {
      return phrases.of("every.few", unit(null, first.unit()));
    }
    boolean one = parts.size() == 1 && isOne(first.amount());
    return phrases.of("every", one ? unit(first.amount(), first.unit()) : of(length));
  }

  private String part(Length.Part part) {
    BigDecimal amount = part.amount();
    String unit = unit(amount, part.unit());
    return amount == null ? phrases.of("some", unit) : number(amount) + " " + unit;
  }

  private String unit(@Nullable BigDecimal amount, TimeUnit unit) {
    String key = "unit." + unit.name().toLowerCase(Locale.ROOT);
    return phrases.of(isOne(amount) ? key + ".one" : key);
  }

  private static boolean isOne(@Nullable BigDecimal amount) {
    return amount != null && amount.compareTo(BigDecimal.ONE) == 0;
  }

  private String number(BigDecimal amount) {
    return Numeral.of(amount, locale);
  }
}
