package org.saksi.reconcile;

import java.util.List;
import org.saksi.annotation.TimeValue;

/**
 * A point of the story's timeline.
 *
 * @param time when it was; of one moment told by clocks of two zones, the one told first
 * @param evidence the words that name it, by report
 */
public record Dated(TimeValue.Interval time, List<Evidence> evidence) {

  public Dated {
    evidence = List.copyOf(evidence);
  }

  /** The time in TIMEX3 notation. */
  public String value() {
    return time.timex();
  }
}
