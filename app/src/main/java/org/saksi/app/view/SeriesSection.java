package org.saksi.app.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Style;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Series;

/** What is measured: values that develop, each drawn as a bar, and figures side by side. */
final class SeriesSection {

  private static final int MOST_ROWS = 10;
  private static final int MOST_SERIES = 6;

  /** Columns of the longest bar. */
  private static final int LONGEST_BAR = 20;

  private final List<Series> all;
  private final Casebook casebook;
  private final Cap cap;
  private final @Nullable ZoneOffset zone;

  /**
   * The sections.
   *
   * @param zone of the readers
   */
  SeriesSection(List<Series> all, Casebook casebook, Cap cap, @Nullable ZoneOffset zone) {
    this.all = all;
    this.casebook = casebook;
    this.cap = cap;
    this.zone = zone;
  }

  Section developing() {
    List<Series> developing = all.stream().filter(Series::develops).toList();
    return new Section(
        "Values over time (" + developing.size() + ")",
        Style.STRONG,
        cap.items(developing, MOST_SERIES, this::bars));
  }

  /** What several reports tell, and no two moments: by value, then by the words as written. */
  Section sideBySide() {
    List<Series> still = all.stream().filter(series -> !series.develops()).toList();
    return new Section(
        "Figures side by side (" + still.size() + ")",
        Style.STRONG,
        cap.items(still, MOST_ROWS, this::row));
  }

  private List<Item> bars(Series series) {
    BigDecimal largest =
        series.points().stream()
            .map(point -> point.value().abs())
            .max(BigDecimal::compareTo)
            .orElseThrow();
    List<Item> items = new ArrayList<>();
    items.add(Item.of("", Line.of(Style.STRONG, subject(series))));
    for (Series.Point point : series.points()) {
      items.add(
          Item.under(
              Moments.label(point.time(), zone),
              Line.of(Style.BAR, bar(point.value(), largest))
                  .and(" ")
                  .and(values(List.of(point)))
                  .and(Style.FAINT, point.stated() ? "" : " as published")));
    }
    return items;
  }

  /** From zero, so that lengths are to each other as the values are. */
  private static String bar(BigDecimal value, BigDecimal largest) {
    int length =
        largest.signum() == 0
            ? 0
            : value
                .abs()
                .multiply(BigDecimal.valueOf(LONGEST_BAR))
                .divide(largest, 0, RoundingMode.HALF_UP)
                .intValue();
    return "█".repeat(length) + "░".repeat(LONGEST_BAR - length);
  }

  private List<Item> row(Series series) {
    return List.of(Item.of(subject(series), values(series.points())));
  }

  /** By the words as written: who says <i>sekitar lima jam</i> has said so. */
  private Line values(List<Series.Point> points) {
    Map<String, List<Evidence>> byWords = new LinkedHashMap<>();
    for (Series.Point point : points) {
      for (Evidence evidence : point.evidence()) {
        String words = casebook.words(evidence).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(evidence);
      }
    }
    Line line = Line.EMPTY;
    for (List<Evidence> same : byWords.values()) {
      line =
          line.and(line.runs().isEmpty() ? "" : "  ·  ")
              .and(casebook.words(same.getFirst()))
              .and(Style.NAME, " [" + casebook.labelsOf(same) + "]");
    }
    return line;
  }

  private String subject(Series series) {
    return casebook.words(series.subject()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
