package org.saksi.reconcile;

import java.util.List;
import org.saksi.reading.Reading;

/**
 * The reports of one story set side by side. Immutable.
 *
 * @param story id of the story
 * @param readings its reports in order of arrival
 * @param findings most newsworthy first: conflicts, then what most witnesses state
 * @param series what is measured: first what develops, then what several reports tell alike
 * @param omissions what outlets leave out of what is corroborated
 */
public record Reconciliation(
    String story,
    List<Reading> readings,
    List<Finding> findings,
    List<Wording> wordings,
    List<SharedOrigin> origins,
    List<Dated> timeline,
    List<Series> series,
    List<Omission> omissions) {

  public Reconciliation {
    readings = List.copyOf(readings);
    findings = List.copyOf(findings);
    wordings = List.copyOf(wordings);
    origins = List.copyOf(origins);
    timeline = List.copyOf(timeline);
    series = List.copyOf(series);
    omissions = List.copyOf(omissions);
  }
}
