package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.saksi.app.json.JsonFormat;
import org.saksi.reconcile.Evidence;
import org.saksi.report.Report;
import org.saksi.store.Newsroom;
import org.saksi.store.alert.Notice;

/** Writes what an alert told, with the words that show it. */
public final class NoticeJson {

  private final JsonGenerator json;
  private final Newsroom newsroom;

  public NoticeJson(JsonGenerator json, Newsroom newsroom) {
    this.json = json;
    this.newsroom = newsroom;
  }

  /** Writes a notice as an object. */
  public void write(Notice notice) throws IOException {
    json.writeStartObject();
    fields(notice);
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : notice.evidence()) {
      String body = body(evidence);
      if (evidence.span().end() <= body.length()) {
        JsonFormat.evidence(json, evidence, body);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String body(Evidence evidence) {
    return newsroom.text(evidence.report()).map(Report::body).orElse("");
  }

  /** Writes all but the evidence, as fields of the open object. */
  void fields(Notice notice) throws IOException {
    json.writeNumberField("alert", notice.alert());
    json.writeNumberField("number", notice.number());
    json.writeNumberField("position", notice.position());
    json.writeStringField("story", notice.story());
    json.writeStringField("kind", notice.kind().tag());
    json.writeStringField("at", notice.at().toString());
  }
}
