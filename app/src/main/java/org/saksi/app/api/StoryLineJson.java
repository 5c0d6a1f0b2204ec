package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;
import org.saksi.store.desk.Happening;
import org.saksi.store.desk.StoryLine;

/** Writes a story in one object, and what happened to it. */
final class StoryLineJson {

  private final JsonGenerator json;

  StoryLineJson(JsonGenerator json) {
    this.json = json;
  }

  void write(StoryLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("story", line.id());
    json.writeStringField("headline", line.headline());
    json.writeNumberField("reports", line.reports());
    json.writeNumberField("outlets", line.outlets());
    json.writeNumberField("witnesses", line.witnesses());
    json.writeNumberField("conflicting", line.conflicting());
    json.writeNumberField("corroborated", line.corroborated());
    published("firstPublished", line.firstPublished());
    published("lastPublished", line.lastPublished());
    json.writeNumberField("opened", line.opened());
    json.writeNumberField("changed", line.changed());
    json.writeBooleanField("closed", line.closed());
    json.writeEndObject();
  }

  private void published(String name, @Nullable Published published) throws IOException {
    json.writeStringField(name, published == null ? null : published.iso());
  }

  void write(Happening happening) throws IOException {
    json.writeStartObject();
    json.writeNumberField("position", happening.position());
    json.writeStringField("event", happening.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("story", happening.story());
    json.writeStringField("report", happening.report());
    json.writeStringField("other", happening.other());
    Double score = happening.score();
    if (score == null) {
      json.writeNullField("score");
    } else {
      json.writeNumberField("score", Math.round(score * 1000) / 1000.0);
    }
    json.writeStringField("why", happening.why());
    json.writeEndObject();
  }
}
