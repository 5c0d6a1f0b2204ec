package org.saksi.app.web;

import java.util.Objects;
import org.saksi.app.html.Html;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;

/**
 * The forms by which an editor decides about a story.
 *
 * @param frame the page that they stand on
 */
record RulingForms(Frame frame, Reconciliation story) {

  void write() {
    Html html = frame.html();
    html.open("section", "id", "correct");
    html.open("details").open("summary").element("h2", frame.words().of("correct.title")).close();
    writeConflicts();
    writeLeave();
    writeMove();
    writeMerge();
    html.close().close();
  }

  /** A report as a list names it: its outlet and headline. */
  static String label(Reading reading) {
    return label(reading.report());
  }

  /** What a report is called. */
  static String label(Report report) {
    String outlet = Objects.requireNonNullElse(report.outlet(), report.id());
    return report.headline() == null ? outlet : outlet + ": " + report.headline();
  }

  private void writeConflicts() {
    for (Finding finding : story.findings()) {
      if (finding.status() == Finding.Status.CONFLICTING && finding.evidence().size() > 1) {
        writeConflict(finding);
      }
    }
  }

  private void writeConflict(Finding finding) {
    Html html = open("correct.conflict");
    html.open("ul", "class", "evidence");
    for (Evidence evidence : finding.evidence()) {
      html.open("li");
      html.element("q", words(evidence)).close();
      frame.hidden("place", Place.of(evidence).written());
    }
    html.close();
    frame.signature();
    html.element(
        "button", frame.words().of("correct.confirm"), "name", "decision", "value", "confirm");
    html.text(" ");
    html.element(
        "button", frame.words().of("correct.dismiss"), "name", "decision", "value", "dismiss");
    html.close().close();
  }

  private String words(Evidence evidence) {
    return story.readings().stream()
        .map(Reading::report)
        .filter(report -> report.id().equals(evidence.report()))
        .map(report -> evidence.span().of(report.body()))
        .findFirst()
        .orElse("");
  }

  private void writeLeave() {
    Html html = open("correct.leave");
    frame.hidden("story", story.story());
    for (Reading reading : story.readings()) {
      html.open("label", "class", "choice")
          .lone("input", "type", "checkbox", "name", "reports", "value", reading.report().id())
          .text(" ")
          .element("bdi", label(reading))
          .close();
    }
    frame.signature();
    html.element("button", frame.words().of("correct.leave"), "name", "decision", "value", "split");
    html.close().close();
  }

  private void writeMove() {
    Html html = open("correct.move");
    html.open("label").text(frame.words().of("correct.report") + " ");
    html.open("select", "name", "report");
    for (Reading reading : story.readings()) {
      html.element("option", label(reading), "value", reading.report().id());
    }
    html.close().close();
    frame.field("correct.to", "story", "required", "");
    frame.signature();
    html.element("button", frame.words().of("correct.move"), "name", "decision", "value", "move");
    html.close().close();
  }

  private void writeMerge() {
    Html html = open("correct.merge");
    frame.hidden("story", story.story());
    frame.field("correct.with", "other", "required", "");
    frame.signature();
    html.element("button", frame.words().of("correct.merge"), "name", "decision", "value", "merge");
    html.close().close();
  }

  /** Opens a form under its own heading: two elements to close. */
  private Html open(String key) {
    frame.html().open("section", "class", "ruling").element("h3", frame.words().of(key));
    frame.openForm("/decisions", "class", "decide");
    frame.hidden("back", story.story());
    return frame.html();
  }
}
