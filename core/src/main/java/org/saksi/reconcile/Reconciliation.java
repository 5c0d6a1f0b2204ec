package org.saksi.reconcile;

import java.util.List;
import org.saksi.reading.Reading;

/**
 * The reports of one story set side by side. Immutable.
 *
 * @param story id of the story
 * @param readings its reports in order of arrival, each in its latest version
 * @param superseded earlier versions of these reports, which no finding rests on
 * @param findings most newsworthy first: conflicts, then what most witnesses state
 * @param series what is measured: first what develops, then what several reports tell alike
 * @param omissions what outlets leave out of what is corroborated
 * @param revisions what outlets changed in their reports
 */
public record Reconciliation(
    String story,
    List<Reading> readings,
    List<Reading> superseded,
    List<Finding> findings,
    List<Wording> wordings,
    List<SharedOrigin> origins,
    List<Dated> timeline,
    List<Series> series,
    List<Omission> omissions,
    List<Revision> revisions) {

  public Reconciliation {
    readings = List.copyOf(readings);
    superseded = List.copyOf(superseded);
    findings = List.copyOf(findings);
    wordings = List.copyOf(wordings);
    origins = List.copyOf(origins);
    timeline = List.copyOf(timeline);
    series = List.copyOf(series);
    omissions = List.copyOf(omissions);
    revisions = List.copyOf(revisions);
  }
}
