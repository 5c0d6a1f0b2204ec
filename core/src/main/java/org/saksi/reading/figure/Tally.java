package org.saksi.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;

/** The figures of a report so far, with its counts for words that look back at them. Mutable. */
final class Tally {

  private record Entry(BigDecimal value, String noun, String id, Unit.Count unit) {}

  private final String text;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  Tally(String text) {
    this.text = text;
  }

  /** All figures added, in order. */
  List<Figure> figures() {
    return figures;
  }

  /** The id of the figure added last, or of the next one. */
  String id(boolean next) {
    return "f" + (figures.size() + (next ? 1 : 0));
  }

  void add(Figure figure) {
    figures.add(figure);
    if (figure.kind() == Figure.Kind.COUNT
        && figure.unit() instanceof Unit.Count count
        && figure.quantity() instanceof Quantity.Exact exact) {
      entries.add(new Entry(exact.value(), lower(count), figure.id(), count));
    }
  }

  /**
   * The first figure that counted as many of the same: <i>dua pelaku … kedua pelaku</i>, <i>dua
   * sepeda motor … kedua sepeda</i>.
   */
  @Nullable String idOf(BigDecimal value, String noun) {
    return entries.stream()
        .filter(entry -> entry.value().compareTo(value) == 0)
        .filter(entry -> entry.noun().equals(noun) || entry.noun().startsWith(noun + ' '))
        .map(Entry::id)
        .findFirst()
        .orElse(null);
  }

  /** What was counted last: <i>4 tersangka, 17 lainnya</i>. */
  Unit lastUnit() {
    return entries.isEmpty() ? new Unit.None() : entries.get(entries.size() - 1).unit();
  }

  String lower(Unit.Count count) {
    return count.noun().of(text).toLowerCase(Locale.ROOT);
  }
}
