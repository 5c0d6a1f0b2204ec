package org.saksi.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.saksi.reading.Reading;

/** Writes pieces of layers, each with the report that it stands in. Not thread-safe. */
public final class LayersJson {

  private final JsonGenerator json;
  private final Map<Reading, ReadingJson> known = new IdentityHashMap<>();

  public LayersJson(JsonGenerator json) {
    this.json = json;
  }

  /** Something that is said in a report. */
  public void write(Uttered uttered) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", uttered.reading().report().id());
    of(uttered.reading()).quotation(uttered.quotation());
    json.writeEndObject();
  }

  /** Somebody or something that is named in reports, under the name met first. */
  public void write(Named named) throws IOException {
    Named.In first = named.in().getFirst();
    json.writeStartObject();
    json.writeStringField("name", of(first.reading()).passage().words(first.entity().name()));
    json.writeStringField("type", ReadingJson.label(first.entity().type()));
    json.writeStringField("key", first.entity().key());
    json.writeArrayFieldStart("in");
    for (Named.In in : named.in()) {
      json.writeStartObject();
      json.writeStringField("report", in.reading().report().id());
      json.writeStringField("entity", in.entity().id());
      of(in.reading()).passage().array(json, "mentions", in.entity().mentions());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private ReadingJson of(Reading reading) {
    return known.computeIfAbsent(reading, one -> new ReadingJson(one, json));
  }
}
