package org.saksi.store.desk;

/**
 * How an outlet does among the others.
 *
 * @param overall since the store began
 * @param lately within the last {@value OutletTable#DAYS} days
 */
public record OutletLine(String outlet, Share overall, Share lately) {

  /**
   * What an outlet did in a time: what reports of that time did.
   *
   * @param reports how many, later versions among them
   * @param stories in how many stories it has a report
   * @param first in how many of them, of two outlets or more, it was surely before all others
   * @param alone how many of them no other outlet reported
   * @param conflicting in how many of them a report of it has part in a conflict
   */
  public record Share(int reports, int stories, int first, int alone, int conflicting) {}
}
