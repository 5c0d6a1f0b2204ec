package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.text.Span;
import org.saksi.text.WordDifference;

/**
 * The reports of a story by version: a report that a later one supersedes is no witness of its own,
 * and what it said may have been taken back.
 *
 * @param current reports that no later one supersedes, in order of arrival
 * @param superseded the others, in order of arrival
 * @param revisions what changed from each superseded version to the next
 */
record Versions(List<Reading> current, List<Reading> superseded, List<Revision> revisions) {

  /** The versions among the reports of a story; a report supersedes only what came before it. */
  static Versions of(List<Reading> readings) {
    Map<String, Report> earlier = new HashMap<>();
    Set<String> replaced = new HashSet<>();
    List<Revision> revisions = new ArrayList<>();
    for (Reading reading : readings) {
      Report report = reading.report();
      Report before = report.supersedes() == null ? null : earlier.get(report.supersedes());
      if (before != null) {
        replaced.add(before.id());
        revisions.add(revision(before, report));
      }
      earlier.put(report.id(), report);
    }
    List<Reading> current = new ArrayList<>();
    List<Reading> superseded = new ArrayList<>();
    for (Reading reading : readings) {
      (replaced.contains(reading.report().id()) ? superseded : current).add(reading);
    }
    return new Versions(current, superseded, revisions);
  }

  private static Revision revision(Report before, Report after) {
    List<Revision.Change> changes =
        WordDifference.between(before.body(), after.body()).changes().stream()
            .map(change ->
                new Revision.Change(evidence(before, change.inA()), evidence(after, change.inB())))
            .toList();
    return new Revision(after.id(), before.id(), changes);
  }

  private static @Nullable Evidence evidence(Report report, Span span) {
    return span.isEmpty() ? null : new Evidence(report.id(), span);
  }
}
