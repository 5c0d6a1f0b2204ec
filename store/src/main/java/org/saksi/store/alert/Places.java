package org.saksi.store.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Revision;
import org.saksi.text.Span;

/**
 * Which findings of two moments rest on the same places. A place in a version of a report that a
 * later one supersedes stands for what became of it there. Immutable.
 */
final class Places {

  /** Two places are one where they share so much of the longer. */
  private static final double ALIKE = 0.5;

  /** A report has been revised at most so often. */
  private static final int MOST_VERSIONS = 1_000;

  private final Map<String, Revision> bySuperseded = new HashMap<>();

  Places(Reconciliation story) {
    story.revisions().forEach(revision -> bySuperseded.put(revision.supersedes(), revision));
  }

  /** A finding of an earlier moment as if it had been made of the versions that hold now. */
  Finding carried(Finding before) {
    return new Finding(
        before.id(),
        before.status(),
        before.kind(),
        before.witnesses(),
        before.why(),
        before.evidence().stream().map(this::carried).toList());
  }

  private Evidence carried(Evidence place) {
    Evidence now = place;
    for (int versions = 0; versions < MOST_VERSIONS; versions++) {
      Revision revision = bySuperseded.get(now.report());
      if (revision == null) {
        return now;
      }
      now = new Evidence(revision.report(), carried(now.span(), revision.changes()));
    }
    return now;
  }

  /** Where the words of a span are after some changes; words that were replaced, their place. */
  private static Span carried(Span span, List<Revision.Change> changes) {
    int start = span.start();
    int end = span.end();
    int shift = 0;
    for (Revision.Change change : changes) {
      Evidence before = change.before();
      Evidence after = change.after();
      int from = before == null ? start(after) - shift : before.span().start();
      int to = before == null ? from : before.span().end();
      int newFrom = after == null ? from + shift : after.span().start();
      int newTo = after == null ? newFrom : after.span().end();
      if (to <= span.start()) {
        start = span.start() + newTo - to;
      } else if (from <= span.start()) {
        start = newFrom;
      }
      if (to <= span.end()) {
        end = span.end() + newTo - to;
      } else if (from < span.end()) {
        end = newTo;
      }
      shift = newTo - to;
    }
    return new Span(Math.max(0, start), Math.max(Math.max(0, start), end));
  }

  private static int start(@Nullable Evidence after) {
    return after == null ? 0 : after.span().start();
  }

  /** Whether both rest on one place. */
  static boolean meet(Finding one, Finding other) {
    return one.evidence().stream().anyMatch(place -> holds(other, place));
  }

  /** Whether all places of one of them are places of the other. */
  static boolean contain(Finding one, Finding other) {
    return one.evidence().stream().allMatch(place -> holds(other, place))
        || other.evidence().stream().allMatch(place -> holds(one, place));
  }

  /** Whether words of both overlap. */
  static boolean touch(Finding one, Finding other) {
    return one.evidence().stream()
        .anyMatch(place -> other.evidence().stream().anyMatch(there -> touch(place, there)));
  }

  private static boolean holds(Finding finding, Evidence place) {
    return finding.evidence().stream()
        .anyMatch(there ->
            there.report().equals(place.report())
                && there.span().overlapRatio(place.span()) >= ALIKE);
  }

  static boolean touch(Evidence one, Evidence other) {
    return one.report().equals(other.report()) && one.span().overlaps(other.span());
  }
}
