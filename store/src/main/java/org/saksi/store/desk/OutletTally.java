package org.saksi.store.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what each outlet has in one story after another. Used by one thread. */
final class OutletTally {

  /** What an outlet has in one story. */
  private static final class Part {
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MAX_VALUE;
    private boolean beganLately;
    private boolean lately;
    private boolean conflicting;
    private boolean conflictingLately;
  }

  /** What is counted, in the order of {@link OutletLine.Share}. */
  private static final int COUNTS = 5;

  private static final int REPORTS = 0;
  private static final int STORIES = 1;
  private static final int FIRST = 2;
  private static final int ALONE = 3;
  private static final int CONFLICTING = 4;

  private final Arrivals arrivals;
  private final long since;
  private final long until;
  private final int[][] overall;
  private final int[][] lately;

  OutletTally(Arrivals arrivals) {
    this.arrivals = arrivals;
    since = arrivals.since(OutletTable.DAYS);
    until = arrivals.until();
    overall = new int[arrivals.outlets().size()][COUNTS];
    lately = new int[arrivals.outlets().size()][COUNTS];
  }

  /**
   * Counts a story.
   *
   * @param reports positions of its reports; those that came after the arrivals were read are
   *     counted the next time
   * @param conflicting those of them that have part in a conflict
   */
  void add(List<Integer> reports, @Nullable BitSet conflicting) {
    Map<Integer, Part> parts = new LinkedHashMap<>();
    for (int report : reports) {
      if (arrivals.isKnown(report)) {
        Part part = parts.computeIfAbsent(arrivals.outlet(report), of -> new Part());
        add(part, report, conflicting != null && conflicting.get(report));
      }
    }
    parts.forEach((outlet, part) -> {
      if (outlet != Arrivals.UNKNOWN) {
        count(outlet, STORIES, part.lately);
        if (parts.size() == 1) {
          count(outlet, ALONE, part.lately);
        } else if (isFirst(part, parts)) {
          count(outlet, FIRST, part.beganLately);
        }
        if (part.conflicting) {
          count(outlet, CONFLICTING, part.conflictingLately);
        }
      }
    });
  }

  private void add(Part part, int report, boolean inConflict) {
    boolean late = arrivals.latest(report) >= since && arrivals.earliest(report) <= until;
    if (arrivals.latest(report) < part.latest) {
      part.latest = arrivals.latest(report);
      part.beganLately = late;
    }
    part.earliest = Math.min(part.earliest, arrivals.earliest(report));
    part.lately |= late;
    part.conflicting |= inConflict;
    part.conflictingLately |= inConflict && late;
    if (arrivals.outlet(report) != Arrivals.UNKNOWN) {
      count(arrivals.outlet(report), REPORTS, late);
    }
  }

  private void count(int outlet, int what, boolean late) {
    overall[outlet][what]++;
    lately[outlet][what] += late ? 1 : 0;
  }

  /** Whatever moments are the true ones, no other outlet published before it or with it. */
  private static boolean isFirst(Part part, Map<Integer, Part> parts) {
    return parts.values().stream().allMatch(other -> other == part || part.latest < other.earliest);
  }

  List<OutletLine> lines() {
    List<OutletLine> lines = new ArrayList<>();
    for (int outlet = 0; outlet < overall.length; outlet++) {
      lines.add(
          new OutletLine(
              arrivals.outlets().get(outlet), share(overall[outlet]), share(lately[outlet])));
    }
    return lines;
  }

  private static OutletLine.Share share(int[] counts) {
    return new OutletLine.Share(
        counts[REPORTS], counts[STORIES], counts[FIRST], counts[ALONE], counts[CONFLICTING]);
  }
}
