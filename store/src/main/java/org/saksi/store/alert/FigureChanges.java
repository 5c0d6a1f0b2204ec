package org.saksi.store.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Revision;
import org.saksi.reconcile.Series;
import org.saksi.store.desk.Before;

/**
 * Which figures of a story have a value that they had not before: in the new version of a report,
 * in a series, or in what reports state of one thing. Used by one thread.
 */
final class FigureChanges {

  private final Before before;
  private final Reconciliation after;
  private final List<Finding> earlier;
  private final Map<String, Reading> readings = new HashMap<>();
  private final List<List<Evidence>> found = new ArrayList<>();

  /**
   * @param earlier the findings of before, carried into the versions of reports that hold now
   */
  FigureChanges(Before before, Reconciliation after, List<Finding> earlier) {
    this.before = before;
    this.after = after;
    this.earlier = earlier;
    Stream.concat(after.readings().stream(), after.superseded().stream())
        .forEach(reading -> readings.put(reading.report().id(), reading));
  }

  /**
   * The places of each figure that changed.
   *
   * @param told conflicts that tell of their figures already
   */
  List<List<Evidence>> find(List<Finding> told) {
    after.revisions().stream()
        .filter(revision -> !before.reports().contains(revision.report()))
        .flatMap(revision -> revision.changes().stream())
        .forEach(change -> add(change, told));
    for (Series series : after.series()) {
      add(series.points().stream().flatMap(point -> point.evidence().stream()).toList(), told);
    }
    after.findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.FIGURE)
        .filter(finding -> finding.status() != Status.SINGLE)
        .forEach(finding -> add(finding.evidence(), told));
    return List.copyOf(found);
  }

  /** Words of an earlier version in whose place another number stands. */
  private void add(Revision.Change change, List<Finding> told) {
    Evidence was = change.before();
    Evidence is = change.after();
    if (was != null
        && is != null
        && values(was).stream().anyMatch(old -> values(is).stream().anyMatch(old::differs))) {
      put(List.of(is, was), told);
    }
  }

  /** Statements of one thing, of which a new report gives a value that no earlier one gave. */
  private void add(List<Evidence> places, List<Finding> told) {
    List<Value> known =
        Stream.concat(
                places.stream().filter(place -> before.reports().contains(place.report())),
                places.stream().flatMap(this::knownHere))
            .flatMap(place -> values(place).stream())
            .toList();
    List<Evidence> changed =
        places.stream()
            .filter(place -> !before.reports().contains(place.report()))
            .filter(place ->
                values(place).stream()
                    .anyMatch(value -> value.isNewAmong(known) && !stoodBefore(value, place)))
            .toList();
    if (!changed.isEmpty()) {
      put(Stream.concat(changed.stream(), places.stream()).distinct().toList(), told);
    }
  }

  /** The earlier version of the report gave the same number already. */
  private boolean stoodBefore(Value value, Evidence place) {
    return after.revisions().stream()
        .filter(revision -> revision.report().equals(place.report()))
        .map(revision -> readings.get(revision.supersedes()))
        .filter(Objects::nonNull)
        .flatMap(reading -> reading.figures().stream())
        .map(Value::of)
        .anyMatch(value::equals);
  }

  /** What findings of before that rest on a place rested on besides. */
  private Stream<Evidence> knownHere(Evidence place) {
    return earlier.stream()
        .filter(old -> old.evidence().stream().anyMatch(there -> Places.touch(there, place)))
        .flatMap(old -> old.evidence().stream())
        .filter(old -> before.reports().contains(old.report()));
  }

  /** Nothing is told twice. */
  private void put(List<Evidence> places, List<Finding> told) {
    Evidence first = places.getFirst();
    boolean known =
        Stream.concat(told.stream().map(Finding::evidence), found.stream())
            .flatMap(List::stream)
            .anyMatch(place -> Places.touch(place, first));
    if (!known) {
      found.add(places);
    }
  }

  private List<Value> values(Evidence place) {
    Reading reading = readings.get(place.report());
    return reading == null
        ? List.of()
        : reading.figures().stream()
            .filter(figure -> figure.span().overlaps(place.span()))
            .map(Value::of)
            .toList();
  }

  /**
   * A number without what it is of.
   *
   * @param unit null where things are counted
   */
  private record Value(Figure.Kind kind, @Nullable String unit, List<Double> ends) {

    static Value of(Figure figure) {
      return new Value(figure.kind(), unit(figure), ends(figure));
    }

    private static @Nullable String unit(Figure figure) {
      return switch (figure.unit()) {
        case Unit.Currency currency -> currency.code();
        case Unit.Measure measure -> measure.symbol();
        case Unit.Percent percent -> "%";
        case Unit.Count count -> null;
        case Unit.None none -> null;
      };
    }

    private static List<Double> ends(Figure figure) {
      return switch (figure.quantity()) {
        case Quantity.Exact exact -> List.of(exact.value().doubleValue());
        case Quantity.Range range -> List.of(range.min().doubleValue(), range.max().doubleValue());
      };
    }

    boolean isOfSameUnit(Value other) {
      return kind == other.kind && Objects.equals(unit, other.unit);
    }

    boolean differs(Value other) {
      return isOfSameUnit(other) && !ends.equals(other.ends);
    }

    /** Others of its unit are known, and none is as large. */
    boolean isNewAmong(List<Value> known) {
      return known.stream().anyMatch(this::differs) && !known.contains(this);
    }
  }
}
