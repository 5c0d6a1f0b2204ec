package org.saksi.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;

/** Writes findings, and each piece of evidence with its words. Not thread-safe. */
public final class FindingJson {

  private final JsonGenerator json;
  private final Function<String, Passage> passages;

  FindingJson(JsonGenerator json, Function<String, Passage> passages) {
    this.json = json;
    this.passages = passages;
  }

  /**
   * Of findings in any reports.
   *
   * @param texts the text of a report, by its id
   */
  public static FindingJson of(JsonGenerator json, Function<String, String> texts) {
    Map<String, Passage> known = new HashMap<>();
    return new FindingJson(
        json, report -> known.computeIfAbsent(report, id -> new Passage(texts.apply(id))));
  }

  /** Of findings of a story. */
  public static FindingJson of(JsonGenerator json, Reconciliation story) {
    Map<String, String> texts =
        story.readings().stream()
            .map(Reading::report)
            .collect(Collectors.toMap(Report::id, Report::body));
    return of(json, texts::get);
  }

  /** An object. */
  public void write(Finding finding) throws IOException {
    json.writeStartObject();
    fields(finding);
    json.writeEndObject();
  }

  /** All there is of a finding, into the open object. */
  public void fields(Finding finding) throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("status", ReadingJson.label(finding.status()));
    json.writeStringField("kind", ReadingJson.label(finding.kind()));
    json.writeNumberField("independentSources", finding.witnesses());
    json.writeStringField("why", finding.why());
    evidence(finding.evidence());
  }

  /** Places and their words, as a field of the open object. */
  void evidence(List<Evidence> all) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence one : all) {
      evidence(one);
    }
    json.writeEndArray();
  }

  /** A place and its words, an object. */
  void evidence(Evidence evidence) throws IOException {
    passages.apply(evidence.report()).evidence(json, evidence);
  }
}
