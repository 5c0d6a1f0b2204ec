package org.saksi.store.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.reconcile.Evidence;
import org.saksi.story.Decision;
import org.saksi.text.Span;

/**
 * A verdict as it is kept: a kind, and a flat JSON object. A place in a report is three members of
 * one list: its report, start and end.
 */
record VerdictJson(String kind, String content) {

  private static final JsonFactory JSON = new JsonFactory();

  static VerdictJson of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Placed(Decision.Move(String report, String story)) ->
          new VerdictJson("move", write("report", report, "story", story));
      case Verdict.Placed(Decision.Merge(String story, String other)) ->
          new VerdictJson("merge", write("story", story, "other", other));
      case Verdict.Placed(Decision.Split(String story, List<String> reports)) ->
          new VerdictJson("split", write("story", story, "reports", reports));
      case Verdict.Placed(Decision.Apart(String report, String other)) ->
          new VerdictJson("apart", write("report", report, "other", other));
      case Verdict.Judged judged ->
          new VerdictJson(
              judged.stands() ? "confirm" : "dismiss",
              write("evidence", places(judged.evidence())));
      case Verdict.Spoken spoken -> new VerdictJson("speaker", write(spoken));
      case Verdict.Alias alias ->
          new VerdictJson(
              alias.same() ? "alias" : "unalias",
              write("name", alias.name(), "other", alias.other()));
      case Verdict.Undone undone ->
          new VerdictJson("undo", write("ruling", String.valueOf(undone.ruling())));
    };
  }

  /**
   * The verdict that this was made of.
   *
   * @throws IllegalArgumentException if it was made of none
   */
  Verdict verdict() {
    Map<String, List<String>> fields = fields();
    return switch (kind) {
      case "move" ->
          new Verdict.Placed(new Decision.Move(one(fields, "report"), one(fields, "story")));
      case "merge" ->
          new Verdict.Placed(new Decision.Merge(one(fields, "story"), one(fields, "other")));
      case "split" ->
          new Verdict.Placed(new Decision.Split(one(fields, "story"), all(fields, "reports")));
      case "apart" ->
          new Verdict.Placed(new Decision.Apart(one(fields, "report"), one(fields, "other")));
      case "confirm" -> new Verdict.Judged(true, evidence(all(fields, "evidence")));
      case "dismiss" -> new Verdict.Judged(false, evidence(all(fields, "evidence")));
      case "speaker" -> spoken(fields);
      case "alias" -> new Verdict.Alias(one(fields, "name"), one(fields, "other"), true);
      case "unalias" -> new Verdict.Alias(one(fields, "name"), one(fields, "other"), false);
      case "undo" -> new Verdict.Undone(Integer.parseInt(one(fields, "ruling")));
      default -> throw new IllegalArgumentException("no verdict is called " + kind);
    };
  }

  /** Nobody is known where no name is written. */
  private static String write(Verdict.Spoken spoken) {
    String report = spoken.report();
    String start = String.valueOf(spoken.quotation().start());
    String end = String.valueOf(spoken.quotation().end());
    return spoken.speaker() == null
        ? write("report", report, "start", start, "end", end)
        : write("report", report, "start", start, "end", end, "name", spoken.speaker());
  }

  private static Verdict spoken(Map<String, List<String>> fields) {
    int start = Integer.parseInt(one(fields, "start"));
    int end = Integer.parseInt(one(fields, "end"));
    String name = fields.containsKey("name") ? one(fields, "name") : null;
    return new Verdict.Spoken(one(fields, "report"), new Span(start, end), name);
  }

  private static List<String> places(List<Evidence> evidence) {
    List<String> places = new ArrayList<>();
    for (Evidence one : evidence) {
      places.add(one.report());
      places.add(String.valueOf(one.span().start()));
      places.add(String.valueOf(one.span().end()));
    }
    return places;
  }

  private static List<Evidence> evidence(List<String> places) {
    List<Evidence> evidence = new ArrayList<>();
    for (int at = 0; at + 2 < places.size(); at += 3) {
      int start = Integer.parseInt(places.get(at + 1));
      int end = Integer.parseInt(places.get(at + 2));
      evidence.add(new Evidence(places.get(at), new Span(start, end)));
    }
    return evidence;
  }

  private static String one(Map<String, List<String>> fields, String name) {
    return all(fields, name).getFirst();
  }

  private static List<String> all(Map<String, List<String>> fields, String name) {
    List<String> values = fields.get(name);
    if (values == null || values.isEmpty()) {
      throw new IllegalArgumentException("a verdict lacks " + name);
    }
    return values;
  }

  private static String write(Object... fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      for (int at = 0; at < fields.length; at += 2) {
        json.writeFieldName((String) fields[at]);
        if (fields[at + 1] instanceof List<?> list) {
          json.writeStartArray();
          for (Object value : list) {
            json.writeString((String) value);
          }
          json.writeEndArray();
        } else {
          json.writeString((String) fields[at + 1]);
        }
      }
      json.writeEndObject();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toString();
  }

  private Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(content)) {
      String name = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = json.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          fields.computeIfAbsent(name, first -> new ArrayList<>()).add(json.getText());
        }
      }
    } catch (IOException broken) {
      throw new IllegalArgumentException("a verdict is damaged", broken);
    }
    return fields;
  }
}
