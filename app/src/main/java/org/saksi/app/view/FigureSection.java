package org.saksi.app.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Style;
import org.saksi.reading.Reading;

/** Figures side by side: whatever two or more reports count or measure in one unit. */
final class FigureSection {

  private static final int MOST_UNITS = 10;

  private record Stated(Reading reading, Figure figure) {
    String words() {
      return figure.span().of(reading.report().body());
    }
  }

  private final Casebook casebook;
  private final Cap cap;

  FigureSection(Casebook casebook, Cap cap) {
    this.casebook = casebook;
    this.cap = cap;
  }

  Section section() {
    Map<String, List<Stated>> byUnit = new LinkedHashMap<>();
    for (Reading reading : casebook.readings()) {
      for (Figure figure : reading.figures()) {
        String unit = unit(reading, figure);
        if (unit != null) {
          byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(new Stated(reading, figure));
        }
      }
    }
    List<Map.Entry<String, List<Stated>>> shared =
        byUnit.entrySet().stream().filter(entry -> reports(entry.getValue()).size() > 1).toList();
    return new Section(
        "Figures side by side (" + shared.size() + ")",
        Style.STRONG,
        cap.items(shared, MOST_UNITS, this::unitItems));
  }

  private List<Item> unitItems(Map.Entry<String, List<Stated>> unit) {
    TreeMap<BigDecimal, List<Stated>> byValue = new TreeMap<>();
    for (Stated stated : unit.getValue()) {
      byValue
          .computeIfAbsent(value(stated.figure().quantity()), value -> new ArrayList<>())
          .add(stated);
    }
    Line line = Line.EMPTY;
    for (List<Stated> same : byValue.values()) {
      line =
          line.and(line.runs().isEmpty() ? "" : "  ·  ")
              .and(same.getFirst().words())
              .and(Style.NAME, " [" + casebook.labels(reports(same)) + "]");
    }
    Stated any = unit.getValue().getFirst();
    return List.of(Item.of(label(any), line));
  }

  private static Set<String> reports(List<Stated> stated) {
    Set<String> reports = new LinkedHashSet<>();
    stated.forEach(one -> reports.add(one.reading().report().id()));
    return reports;
  }

  private static BigDecimal value(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> exact.value().stripTrailingZeros();
      case Quantity.Range range -> range.min().stripTrailingZeros();
    };
  }

  /** Equal for figures that can be set beside each other; a bare number has no unit for it. */
  private static @Nullable String unit(Reading reading, Figure figure) {
    return figure.unit() instanceof Unit.None
        ? null
        : figure.kind() + " " + symbol(reading, figure);
  }

  /** What is counted or measured: the kind tells more than the symbol of a length of time. */
  private static String label(Stated stated) {
    return switch (stated.figure().kind()) {
      case DURATION, AGE -> stated.figure().kind().name().toLowerCase(Locale.ROOT);
      case MONEY, PERCENT, COUNT, MEASURE, RATE, ORDINAL, SCORE ->
          symbol(stated.reading(), stated.figure());
    };
  }

  private static String symbol(Reading reading, Figure figure) {
    return switch (figure.unit()) {
      case Unit.Currency currency -> currency.code();
      case Unit.Percent percent -> "%";
      case Unit.Count count ->
          count.noun().of(reading.report().body()).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      case Unit.Measure measure -> measure.symbol();
      case Unit.None none -> "";
    };
  }
}
