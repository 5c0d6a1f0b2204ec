package org.saksi.app.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;
import org.saksi.app.view.CountedNouns;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Series;

/**
 * A series drawn small: each value a stem as high as it is large, from zero, at its moment, with
 * its unit. All it shows is also said in its description, and in the list below it.
 */
final class Chart {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 112;
  private static final int LEFT = 34;
  private static final int RIGHT = 286;
  private static final int TOP = 22;
  private static final int FLOOR = 92;

  /** About as wide as a character of the style sheet's {@code number} and {@code tick} is. */
  private static final double NUMBER_CHARACTER = 6.6;

  private static final double TICK_CHARACTER = 5.2;

  /** Words nearer to each other than this would run into each other. */
  private static final int GAP = 6;

  private static final String PERCENT = "%";

  private static final double RADIUS = 3.5;

  private final Series series;
  private final Columns columns;
  private final CountedNouns nouns;
  private final Labels labels;
  private final LocalDateTime start;
  private final long length;
  private final BigDecimal largest;

  Chart(Series series, Columns columns, CountedNouns nouns) {
    this.series = series;
    this.columns = columns;
    this.nouns = nouns;
    labels = columns.labels();
    start = series.points().getFirst().time().start();
    LocalDateTime end = series.points().getLast().time().start();
    length = Math.max(1, Duration.between(start, end).toSeconds());
    largest =
        series.points().stream()
            .map(point -> point.value().abs())
            .max(BigDecimal::compareTo)
            .filter(value -> value.signum() != 0)
            .orElse(BigDecimal.ONE);
  }

  void write(Html html, String title) {
    html.open("svg", "class", "chart", "role", "img", "viewBox", "0 0 " + WIDTH + " " + HEIGHT);
    html.element("title", title).element("desc", description());
    line(html, "floor", LEFT - 10, FLOOR, RIGHT + 10, FLOOR);
    writeCourse(html);
    double lastValue = 0;
    double lastTime = 0;
    for (Series.Point point : series.points()) {
      double x = x(point);
      double y = y(point);
      line(html, "stem", x, FLOOR, x, y);
      html.open("circle", "class", "dot", "cx", number(x), "cy", number(y), "r", number(RADIUS))
          .close();
      Place value = place(value(point, true), NUMBER_CHARACTER, x);
      if (value.left() >= lastValue) {
        text(html, "number", value.middle(), y - 9, value.words());
        lastValue = value.right() + GAP;
      }
      Place tick = place(labels.calendar().tick(point.time()), TICK_CHARACTER, x);
      if (tick.left() >= lastTime) {
        text(html, "tick", tick.middle(), HEIGHT - 6, tick.words());
        lastTime = tick.right() + GAP;
      }
    }
    html.close();
  }

  /** A value with its unit: on the axis short, elsewhere in full. */
  private String value(Series.Point point, boolean brief) {
    BigDecimal value = point.value();
    String number = brief ? labels.tick(value) : labels.number(value);
    String unit = series.unit();
    if (unit == null) {
      String noun = nouns.of(point.evidence().getFirst()).map(this::words).orElse("");
      return (number + " " + noun).strip();
    }
    return labels
        .calendar()
        .length(new Quantity.Exact(value), new Unit.Measure(unit))
        .orElse(unit.equals(PERCENT) ? number + unit : number + " " + unit);
  }

  private String words(Evidence noun) {
    return columns.ofReport(noun.report()).orElseThrow().words(noun.span());
  }

  /** What the picture shows, in words. */
  private String description() {
    List<String> parts = new ArrayList<>();
    for (Series.Point point : series.points()) {
      parts.add(labels.calendar().tick(point.time()) + ": " + value(point, false));
    }
    return String.join("; ", parts);
  }

  /** Words on the axis, as near to their moment as the edges of the picture allow. */
  private record Place(String words, double middle, double half) {

    double left() {
      return middle - half;
    }

    double right() {
      return middle + half;
    }
  }

  private static Place place(String words, double character, double x) {
    double half = words.length() * character / 2;
    return new Place(words, Math.max(half, Math.min(WIDTH - half, x)), half);
  }

  /** From value to value, where no moment has two. */
  private void writeCourse(Html html) {
    StringBuilder points = new StringBuilder();
    double last = -1;
    for (Series.Point point : series.points()) {
      if (x(point) == last) {
        return;
      }
      last = x(point);
      points.append(points.isEmpty() ? "" : " ").append(number(last));
      points.append(',').append(number(y(point)));
    }
    html.open("polyline", "class", "course", "points", points.toString()).close();
  }

  private double x(Series.Point point) {
    double share = (double) Duration.between(start, point.time().start()).toSeconds() / length;
    return LEFT + share * (RIGHT - LEFT);
  }

  private double y(Series.Point point) {
    double share = point.value().divide(largest, MathContext.DECIMAL32).doubleValue();
    return FLOOR - Math.max(0, share) * (FLOOR - TOP);
  }

  private static void line(Html html, String style, double x1, double y1, double x2, double y2) {
    html.open(
            "line",
            "class",
            style,
            "x1",
            number(x1),
            "y1",
            number(y1),
            "x2",
            number(x2),
            "y2",
            number(y2))
        .close();
  }

  private static void text(Html html, String style, double x, double y, String text) {
    html.element("text", text, "class", style, "x", number(x), "y", number(y));
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
