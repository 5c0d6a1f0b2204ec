package org.saksi.reconcile;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue;

/**
 * One thing measured, with every value that the reports give for it: of <i>keluarga mengungsi</i>
 * 312 at 14:00 and 468 at 18:00.
 *
 * @param subject the words of a report that say what is measured
 * @param unit of all its values: ISO 4217, {@code %}, or the symbol of the unit that stands for its
 *     dimension; null of a count, whose noun is part of the evidence
 * @param points by the moment for which they hold, then by value
 */
public record Series(Evidence subject, @Nullable String unit, List<Point> points) {

  public Series {
    points = List.copyOf(points);
  }

  /**
   * A value at a moment.
   *
   * @param time when it held: as the words say or, where they do not, when the first of the reports
   *     was published
   * @param stated whether the words say when
   * @param value in the unit of the series
   * @param evidence the figure as each report writes it
   */
  public record Point(
      TimeValue.Interval time, boolean stated, BigDecimal value, List<Evidence> evidence) {

    public Point {
      evidence = List.copyOf(evidence);
    }
  }

  /** It is told with different values at different moments. */
  public boolean develops() {
    Point first = points.getFirst();
    return points.stream().anyMatch(point -> !point.time().isSameTime(first.time()))
        && points.stream().anyMatch(point -> point.value().compareTo(first.value()) != 0);
  }

  /** The reports that give a value, in order of the points. */
  public Set<String> reports() {
    Set<String> reports = new LinkedHashSet<>();
    points.forEach(point -> point.evidence().forEach(one -> reports.add(one.report())));
    return reports;
  }
}
