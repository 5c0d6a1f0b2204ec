package org.saksi.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Unit;
import org.saksi.reconcile.Measured.Dimension;

/**
 * Finds what the reports measure, and the values that they give for it. Figures are of one thing
 * only where the words say so: a missing value does less harm than one of something else.
 */
final class SeriesFinder {

  /** The values of a thing at a moment, as they are found. */
  private record Cell(List<Measured> figures) {

    Measured first() {
      return figures.getFirst();
    }

    boolean takes(Measured figure) {
      return figures.stream().anyMatch(own -> own.tellsAs(figure))
          && (!figure.stated() || !first().stated() || figure.time().isSameTime(first().time()));
    }
  }

  private final SideBySide story;

  SeriesFinder(SideBySide story) {
    this.story = story;
  }

  /** What is told with two values or by two reports: first what most points and reports tell. */
  List<Series> find() {
    List<List<Cell>> things = new ArrayList<>();
    Map<Dimension, List<List<Cell>>> alike = new HashMap<>();
    for (Cell cell : cells()) {
      List<List<Cell>> measured =
          alike.computeIfAbsent(cell.first().dimension(), d -> new ArrayList<>());
      List<Cell> thing =
          measured.stream().filter(cells -> belongs(cell, cells)).findFirst().orElse(null);
      if (thing == null) {
        thing = new ArrayList<>();
        things.add(thing);
        measured.add(thing);
      }
      thing.add(cell);
    }
    Clock clock = Clock.of(story);
    return things.stream()
        .map(cells -> series(cells, clock))
        .filter(series -> series.develops() || series.reports().size() > 1)
        .sorted(
            Comparator.comparing(Series::develops)
                .reversed()
                .thenComparing(
                    Comparator.comparingInt((Series one) -> one.reports().size()).reversed())
                .thenComparing(
                    Comparator.comparingInt((Series one) -> one.points().size()).reversed()))
        .toList();
  }

  /** What the reports themselves date comes first: the rest repeats it or stands beside it. */
  private List<Cell> cells() {
    List<Measured> figures = new ArrayList<>();
    for (Side side : story.sides()) {
      for (Figure figure : side.reading().figures()) {
        Measured measured = Measured.of(side, figure);
        if (measured != null) {
          figures.add(measured);
        }
      }
    }
    figures.sort(Comparator.comparing(Measured::stated).reversed());
    List<Cell> cells = new ArrayList<>();
    Map<Dimension, List<Cell>> alike = new HashMap<>();
    for (Measured figure : figures) {
      List<Cell> measured = alike.computeIfAbsent(figure.dimension(), d -> new ArrayList<>());
      Cell cell = measured.stream().filter(each -> each.takes(figure)).findFirst().orElse(null);
      if (cell == null) {
        cell = new Cell(new ArrayList<>());
        cells.add(cell);
        measured.add(cell);
      }
      cell.figures().add(figure);
    }
    return cells;
  }

  private static boolean belongs(Cell cell, List<Cell> thing) {
    boolean named = false;
    for (Cell other : thing) {
      for (Measured own : other.figures()) {
        for (Measured figure : cell.figures()) {
          if (!own.lastsAs(figure) || clash(own, figure)) {
            return false;
          }
          named |= own.isOf(figure) && own.mayFollow(figure);
        }
      }
    }
    return named;
  }

  /** One report gives two values for one moment, so it speaks of two things. */
  private static boolean clash(Measured one, Measured two) {
    return one.side() == two.side()
        && !(one.stated() && two.stated() && Values.areApart(one.time(), two.time()));
  }

  private static Series series(List<Cell> cells, Clock clock) {
    List<Series.Point> points = new ArrayList<>(cells.stream().map(SeriesFinder::point).toList());
    points.sort(
        Comparator.comparing((Series.Point point) -> clock.start(point.time()))
            .thenComparing(Series.Point::value));
    Measured named =
        cells.stream()
            .flatMap(cell -> cell.figures().stream())
            .min(
                Comparator.comparing(Measured::namesNoun)
                    .reversed()
                    .thenComparingInt(figure -> figure.words().length()))
            .orElseThrow();
    return new Series(named.side().evidence(named.words()), unit(named.figure()), points);
  }

  /** Of an exact and a rounded number the exact one. */
  private static Series.Point point(Cell cell) {
    Measured first = cell.first();
    BigDecimal exact =
        cell.figures().stream()
            .map(figure -> Values.shortest(figure.number()))
            .max(Comparator.comparingInt(number -> number.stripTrailingZeros().precision()))
            .orElseThrow();
    return new Series.Point(
        first.time(),
        first.stated(),
        exact,
        cell.figures().stream()
            .map(figure -> figure.side().evidence(figure.figure().span()))
            .distinct()
            .toList());
  }

  private static @Nullable String unit(Figure figure) {
    return switch (figure.unit()) {
      case Unit.Currency currency -> currency.code();
      case Unit.Percent percent -> "%";
      case Unit.Measure measure -> measure.base().symbol();
      case Unit.Count count -> null;
      case Unit.None none -> null;
    };
  }
}
