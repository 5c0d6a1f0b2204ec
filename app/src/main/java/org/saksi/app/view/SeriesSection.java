package org.saksi.app.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;
import org.saksi.app.calendar.Calendar;
import org.saksi.app.language.Language;
import org.saksi.app.language.Numeral;
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

  private static final Calendar CALENDAR = Calendar.in(Language.EN);
  private static final Pattern BARE = Pattern.compile("[0-9.,\\s]++");

  private final List<Series> all;
  private final Casebook casebook;
  private final CountedNouns nouns;
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
    nouns = new CountedNouns(casebook.readings());
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
    items.add(Item.of("", Line.of(Style.STRONG, subject(series)).and(Style.FAINT, unit(series))));
    for (Series.Point point : series.points()) {
      items.add(
          Item.under(
              Moments.label(point.time(), zone),
              Line.of(Style.BAR, bar(point.value(), largest))
                  .and(" ")
                  .and(values(series, List.of(point)))
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
    return List.of(Item.of(subject(series), values(series, series.points())));
  }

  /** By the words as written: who says <i>sekitar lima jam</i> has said so. */
  private Line values(Series series, List<Series.Point> points) {
    Map<String, List<Evidence>> byWords = new LinkedHashMap<>();
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (Series.Point point : points) {
      for (Evidence evidence : point.evidence()) {
        String words = casebook.words(evidence).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(evidence);
        numbers.putIfAbsent(words, point.value());
      }
    }
    Line line = Line.EMPTY;
    for (Map.Entry<String, List<Evidence>> same : byWords.entrySet()) {
      Evidence first = same.getValue().getFirst();
      BigDecimal number = Objects.requireNonNull(numbers.get(same.getKey()));
      line =
          line.and(line.runs().isEmpty() ? "" : "  ·  ")
              .and(casebook.words(first))
              .and(Style.FAINT, unsaid(series, first, number))
              .and(Style.NAME, " [" + casebook.labelsOf(same.getValue()) + "]");
    }
    return line;
  }

  /** In what the bars are drawn; a length is said in units of its own, a count by its noun. */
  private static String unit(Series series) {
    String unit = series.unit();
    return unit == null || length(BigDecimal.ONE, unit).isPresent() ? "" : " · in " + unit;
  }

  /**
   * The unit of a figure that leaves it to another one, and the number in it: <i>40</i> in <i>40
   * dan 30 sentimeter</i> is 0.4 m.
   */
  private String unsaid(Series series, Evidence evidence, BigDecimal number) {
    String unit = series.unit();
    if (unit == null) {
      return nouns
          .of(evidence)
          .filter(noun -> !evidence.span().contains(noun.span()))
          .map(noun -> " " + casebook.words(noun))
          .orElse("");
    }
    return BARE.matcher(casebook.words(evidence)).matches()
        ? " = " + length(number, unit).orElse(Numeral.of(number, Language.EN.locale()) + " " + unit)
        : "";
  }

  private static Optional<String> length(BigDecimal number, String unit) {
    return CALENDAR.length(new Quantity.Exact(number), new Unit.Measure(unit));
  }

  private String subject(Series series) {
    return casebook.words(series.subject()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
