package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.saksi.app.json.JsonFormat;
import org.saksi.reconcile.Evidence;
import org.saksi.store.Newsroom;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.story.Decision;

/** Writes what an editor decided, in the words in which a program decides. */
final class RulingJson {

  private final JsonGenerator json;
  private final Newsroom newsroom;

  RulingJson(JsonGenerator json, Newsroom newsroom) {
    this.json = json;
    this.newsroom = newsroom;
  }

  void write(Ruling ruling, boolean inForce) throws IOException {
    json.writeStartObject();
    fields(ruling, inForce);
    json.writeEndObject();
  }

  void fields(Ruling ruling, boolean inForce) throws IOException {
    json.writeNumberField("position", ruling.position());
    json.writeStringField("editor", ruling.editor());
    json.writeStringField("at", ruling.at().toString());
    json.writeStringField("reason", ruling.reason());
    json.writeBooleanField("inForce", inForce);
    switch (ruling.verdict()) {
      case Verdict.Placed placed -> decision(placed.decision());
      case Verdict.Judged judged -> {
        json.writeStringField("decision", judged.stands() ? "confirm" : "dismiss");
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : judged.evidence()) {
          JsonFormat.evidence(json, evidence, text(evidence));
        }
        json.writeEndArray();
      }
      case Verdict.Spoken spoken -> {
        Evidence words = new Evidence(spoken.report(), spoken.quotation());
        json.writeStringField("decision", "speaker");
        JsonFormat.place(json, words, text(words));
        json.writeStringField("name", spoken.speaker());
      }
      case Verdict.Alias alias -> {
        fields("alias", "name", alias.name(), "other", alias.other());
        json.writeBooleanField("same", alias.same());
      }
      case Verdict.Undone undone -> {
        json.writeStringField("decision", "undo");
        json.writeNumberField("undoes", undone.ruling());
      }
    }
  }

  private String text(Evidence evidence) {
    return newsroom.report(evidence.report()).orElseThrow().report().body();
  }

  private void decision(Decision decision) throws IOException {
    switch (decision) {
      case Decision.Move move -> fields("move", "report", move.report(), "story", move.story());
      case Decision.Merge merge -> fields("merge", "story", merge.story(), "other", merge.other());
      case Decision.Split split -> {
        fields("split", "story", split.story());
        strings("reports", split.reports());
      }
      case Decision.Apart apart ->
          fields("apart", "report", apart.report(), "other", apart.other());
    }
  }

  private void fields(String decision, String... namesAndValues) throws IOException {
    json.writeStringField("decision", decision);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      json.writeStringField(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
