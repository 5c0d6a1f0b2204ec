package org.saksi.app.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.text.CodePoints;

/**
 * A row of the table of findings: one place that one finding rests on.
 *
 * @param story the id of the story
 * @param places counts the code points of the report's text
 */
record FindingRow(
    String story, Finding finding, Evidence evidence, Report report, CodePoints places) {

  /** The rows of a story, in the order of its findings. */
  static List<FindingRow> of(Reconciliation story) {
    Map<String, Report> reports = new HashMap<>();
    Map<String, CodePoints> places = new HashMap<>();
    for (Reading reading : story.readings()) {
      reports.put(reading.report().id(), reading.report());
      places.put(reading.report().id(), CodePoints.of(reading.report().body()));
    }
    List<FindingRow> rows = new ArrayList<>();
    for (Finding finding : story.findings()) {
      for (Evidence evidence : finding.evidence()) {
        Report report = reports.get(evidence.report());
        CodePoints place = places.get(evidence.report());
        if (report != null && place != null) {
          rows.add(new FindingRow(story.story(), finding, evidence, report, place));
        }
      }
    }
    return rows;
  }

  /** Where the place begins in the report's text, in code points. */
  int start() {
    return places.fromUtf16(evidence.span().start());
  }

  /** Where it ends, exclusive. */
  int end() {
    return places.fromUtf16(evidence.span().end());
  }
}
