package org.saksi.app.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Quantity;

/** Figures of several reports that are of the same thing. Mutable while it grows. */
final class FigureRow {

  private final Measured first;
  private final Set<String> common;
  private final List<Measured> figures = new ArrayList<>();

  FigureRow(Measured first) {
    this.first = first;
    common = new LinkedHashSet<>(first.topic());
    figures.add(first);
  }

  /** How many stems of what they are of a figure shares with all of this row; 0 for no kin. */
  int kinship(Measured figure) {
    Set<String> shared = new LinkedHashSet<>(common);
    shared.retainAll(figure.topic());
    return figure.unit().equals(first.unit()) ? shared.size() : 0;
  }

  void add(Measured figure) {
    common.retainAll(figure.topic());
    figures.add(figure);
  }

  /** What its figures are of, in the words of the first. */
  String label() {
    return first.words(common);
  }

  Set<String> reports() {
    return reports(figures);
  }

  /** By value, then by the words as written: who says <i>sekitar lima jam</i> has said so. */
  List<List<Measured>> cells() {
    Map<String, List<Measured>> cells = new LinkedHashMap<>();
    figures.stream()
        .sorted(Comparator.comparing(figure -> value(figure.figure().quantity())))
        .forEach(figure ->
            cells
                .computeIfAbsent(
                    figure.words().toLowerCase(Locale.ROOT).replaceAll("\\s+", ""),
                    words -> new ArrayList<>())
                .add(figure));
    return List.copyOf(cells.values());
  }

  static Set<String> reports(List<Measured> figures) {
    Set<String> reports = new LinkedHashSet<>();
    figures.forEach(figure -> reports.add(figure.reading().report().id()));
    return reports;
  }

  private static BigDecimal value(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> exact.value();
      case Quantity.Range range -> range.min();
    };
  }
}
