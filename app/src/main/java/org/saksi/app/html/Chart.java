package org.saksi.app.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saksi.reconcile.Series;

/**
 * A series drawn small: each value a stem as high as it is large, from zero, at its moment. All it
 * shows is also said in its description, and in the list below it.
 */
final class Chart {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 112;
  private static final int LEFT = 34;
  private static final int RIGHT = 286;
  private static final int TOP = 22;
  private static final int FLOOR = 92;

  /** Words nearer to each other than this would run into each other. */
  private static final int ROOM = 74;

  private static final double RADIUS = 3.5;

  private final Series series;
  private final Labels labels;
  private final LocalDateTime start;
  private final long length;
  private final BigDecimal largest;

  Chart(Series series, Labels labels) {
    this.series = series;
    this.labels = labels;
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
    double lastValue = -ROOM;
    double lastTime = -ROOM;
    for (Series.Point point : series.points()) {
      double x = x(point);
      double y = y(point);
      line(html, "stem", x, FLOOR, x, y);
      html.open("circle", "class", "dot", "cx", number(x), "cy", number(y), "r", number(RADIUS))
          .close();
      if (x - lastValue >= ROOM) {
        text(html, "number", x, y - 9, labels.number(point.value()));
        lastValue = x;
      }
      if (x - lastTime >= ROOM) {
        text(html, "tick", x, HEIGHT - 6, labels.calendar().tick(point.time()));
        lastTime = x;
      }
    }
    html.close();
  }

  /** What the picture shows, in words. */
  private String description() {
    List<String> parts = new ArrayList<>();
    for (Series.Point point : series.points()) {
      String unit = series.unit() == null ? "" : " " + series.unit();
      parts.add(labels.calendar().tick(point.time()) + ": " + labels.number(point.value()) + unit);
    }
    return String.join("; ", parts);
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
