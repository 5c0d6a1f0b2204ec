package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.text.Span;

/** Puts what the reports date on the calendar: for each date the clauses that name it. */
final class Timeline {

  private Timeline() {}

  /** The dates of a story in order, each with one clause of each report. */
  static List<Dated> of(SideBySide story) {
    Map<String, List<Evidence>> evidence = new TreeMap<>();
    for (Side side : story.sides()) {
      Map<String, Span> clauses = new TreeMap<>();
      for (TimeExpression time : side.reading().times()) {
        if (time.value() instanceof TimeValue.Interval) {
          Span clause = clauseAround(side, time.span());
          clauses.merge(time.value().timex(), clause, (a, b) -> b.length() > a.length() ? b : a);
        }
      }
      clauses.forEach((value, clause) ->
          evidence.computeIfAbsent(value, v -> new ArrayList<>()).add(side.evidence(clause)));
    }
    return evidence.entrySet().stream()
        .map(entry -> new Dated(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The longest clause that holds a time; the time itself if none does. */
  private static Span clauseAround(Side side, Span time) {
    @Nullable Span longest = null;
    for (Stretch stretch : side.stretches()) {
      if (stretch.kind() == Claim.Kind.CLAUSE
          && stretch.span().contains(time)
          && (longest == null || stretch.span().length() > longest.length())) {
        longest = stretch.span();
      }
    }
    return longest == null ? time : longest;
  }
}
