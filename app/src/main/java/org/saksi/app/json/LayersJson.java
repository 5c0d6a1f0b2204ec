package org.saksi.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Cast;

/** Writes one layer of several reports, each piece with the report that it stands in. */
final class LayersJson {

  private record Named(Reading reading, Entity entity) {}

  private final List<Reading> readings;
  private final JsonGenerator json;

  LayersJson(List<Reading> readings, JsonGenerator json) {
    this.readings = readings;
    this.json = json;
  }

  void writeQuotations() throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("quotations");
    for (Reading reading : readings) {
      ReadingJson layers = new ReadingJson(reading, json);
      for (Quotation quotation : reading.quotations()) {
        json.writeStartObject();
        json.writeStringField("report", reading.report().id());
        layers.quotation(quotation);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Entities that are one across the reports are written once, under the name met first. */
  void writeEntities() throws IOException {
    Map<Integer, List<Named>> byNumber = new LinkedHashMap<>();
    Cast cast = Cast.of(readings);
    for (int report = 0; report < readings.size(); report++) {
      for (Entity entity : readings.get(report).entities()) {
        byNumber
            .computeIfAbsent(cast.numberOf(report, entity.id()), first -> new ArrayList<>())
            .add(new Named(readings.get(report), entity));
      }
    }
    json.writeStartObject();
    json.writeArrayFieldStart("entities");
    for (List<Named> one : byNumber.values()) {
      entity(one);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entity(List<Named> all) throws IOException {
    Named first = all.getFirst();
    Passage text = new Passage(first.reading.report().body());
    json.writeStartObject();
    json.writeStringField("name", text.words(first.entity.name()));
    json.writeStringField("type", ReadingJson.label(first.entity.type()));
    json.writeStringField("key", first.entity.key());
    json.writeArrayFieldStart("in");
    for (Named named : all) {
      Passage passage = new Passage(named.reading.report().body());
      json.writeStartObject();
      json.writeStringField("report", named.reading.report().id());
      json.writeStringField("entity", named.entity.id());
      passage.array(json, "mentions", named.entity.mentions());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
