package org.saksi.store.alert;

import java.time.Instant;
import java.util.List;
import org.saksi.reconcile.Evidence;

/**
 * What an alert told, once.
 *
 * @param alert its id
 * @param number from 1, in the order in which the alert told
 * @param position in the log, up to which the reports of the story were known
 * @param story the id it had then
 * @param at when it was found out, to the second
 * @param evidence the places that show it
 */
public record Notice(
    int alert,
    int number,
    int position,
    String story,
    News.Kind kind,
    Instant at,
    List<Evidence> evidence) {

  public Notice {
    evidence = List.copyOf(evidence);
  }
}
