package org.saksi.store.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the outlets do.
 *
 * @param lines those with most reports first, {@value #MOST_LINES} at most
 * @param until the day, in Jakarta, on which the last {@value #DAYS} days end: that of the report
 *     that came last, of those that say when they were published; null if none does
 */
public record OutletTable(List<OutletLine> lines, @Nullable LocalDate until) {

  /** What is late is of so many days. */
  public static final int DAYS = 7;

  /** Of more outlets those with fewest reports are left out. */
  public static final int MOST_LINES = 500;

  public OutletTable {
    lines = List.copyOf(lines);
  }
}
