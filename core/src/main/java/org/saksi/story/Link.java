package org.saksi.story;

import java.util.List;

/**
 * What was seen of a report and an earlier one when it was placed. Immutable.
 *
 * @param earlier id of the earlier report
 * @param values by the names that {@link LinkModel#signals} gives
 * @param probability that both tell of one event, from 0 to 1
 */
public record Link(String earlier, List<Double> values, double probability) {
  public Link {
    values = List.copyOf(values);
  }
}
