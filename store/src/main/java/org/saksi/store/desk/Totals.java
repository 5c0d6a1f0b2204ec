package org.saksi.store.desk;

/**
 * How much there is.
 *
 * @param reports all that came
 * @param stories those of two reports or more
 * @param conflicting stories with a conflict
 * @param unsettled stories whose findings do not yet rest on all their reports
 */
public record Totals(int reports, int stories, int conflicting, int unsettled) {}
