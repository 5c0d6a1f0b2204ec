package org.saksi.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Dated;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Omission;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Revision;
import org.saksi.reconcile.Series;
import org.saksi.reconcile.SharedOrigin;
import org.saksi.reconcile.Wording;

/** Writes the reports of a story and what came of setting them side by side. */
final class StoryJson {

  private final Reconciliation story;
  private final JsonGenerator json;
  private final Map<String, Passage> passages = new HashMap<>();
  private final FindingJson findings;

  StoryJson(Reconciliation story, JsonGenerator json) {
    this.story = story;
    this.json = json;
    findings = new FindingJson(json, this::passage);
  }

  private Passage passage(String report) {
    Passage passage = passages.get(report);
    if (passage == null) {
      throw new IllegalStateException("evidence in a report outside the story: " + report);
    }
    return passage;
  }

  void write() throws IOException {
    write(ReadingJson::write);
  }

  /** The same, but that the reports have neither text nor layers. */
  void writeWithoutTexts() throws IOException {
    write(ReadingJson::writeHead);
  }

  private interface Part {
    void write(ReadingJson report) throws IOException;
  }

  private void write(Part ofReports) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", JsonFormat.VERSION);
    json.writeStringField("story", story.story());
    json.writeArrayFieldStart("reports");
    for (Reading reading : story.readings()) {
      report(reading, ofReports);
    }
    for (Reading reading : story.superseded()) {
      report(reading, ofReports);
    }
    json.writeEndArray();
    findings();
    wordings();
    origins();
    timeline();
    series();
    missing();
    revisions();
    json.writeEndObject();
  }

  private void report(Reading reading, Part part) throws IOException {
    ReadingJson report = new ReadingJson(reading, json);
    passages.put(reading.report().id(), report.passage());
    part.write(report);
  }

  private void findings() throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : story.findings()) {
      findings.write(finding);
    }
    json.writeEndArray();
  }

  private void wordings() throws IOException {
    json.writeArrayFieldStart("wording");
    for (Wording wording : story.wordings()) {
      json.writeStartObject();
      json.writeFieldName("a");
      findings.evidence(wording.a());
      json.writeFieldName("b");
      findings.evidence(wording.b());
      json.writeStringField("differs", wording.differs());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void origins() throws IOException {
    json.writeArrayFieldStart("origins");
    for (SharedOrigin origin : story.origins()) {
      json.writeStartObject();
      json.writeArrayFieldStart("reports");
      for (String report : origin.reports()) {
        json.writeString(report);
      }
      json.writeEndArray();
      json.writeStringField("kind", ReadingJson.label(origin.kind()));
      json.writeStringField("why", origin.why());
      findings.evidence(origin.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void timeline() throws IOException {
    json.writeArrayFieldStart("timeline");
    for (Dated dated : story.timeline()) {
      json.writeStartObject();
      json.writeStringField("value", dated.value());
      findings.evidence(dated.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What develops; figures of one value stand in the readings. */
  private void series() throws IOException {
    json.writeArrayFieldStart("series");
    for (Series series : story.series()) {
      if (series.develops()) {
        json.writeStartObject();
        json.writeFieldName("about");
        findings.evidence(series.subject());
        json.writeStringField("unit", series.unit());
        json.writeArrayFieldStart("points");
        for (Series.Point point : series.points()) {
          point(point);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void point(Series.Point point) throws IOException {
    json.writeStartObject();
    json.writeStringField("time", point.time().timex());
    json.writeBooleanField("stated", point.stated());
    json.writeNumberField("value", point.value());
    findings.evidence(point.evidence());
    json.writeEndObject();
  }

  private void missing() throws IOException {
    json.writeArrayFieldStart("missing");
    for (Omission omission : story.omissions()) {
      json.writeStartObject();
      json.writeStringField("finding", omission.finding());
      json.writeArrayFieldStart("reports");
      for (String report : omission.reports()) {
        json.writeString(report);
      }
      json.writeEndArray();
      json.writeBooleanField("publishedBefore", omission.early());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void revisions() throws IOException {
    json.writeArrayFieldStart("revisions");
    for (Revision revision : story.revisions()) {
      json.writeStartObject();
      json.writeStringField("report", revision.report());
      json.writeStringField("supersedes", revision.supersedes());
      json.writeArrayFieldStart("changes");
      for (Revision.Change change : revision.changes()) {
        json.writeStartObject();
        evidence("before", change.before());
        evidence("after", change.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void evidence(String name, @Nullable Evidence evidence) throws IOException {
    json.writeFieldName(name);
    if (evidence == null) {
      json.writeNull();
    } else {
      findings.evidence(evidence);
    }
  }
}
