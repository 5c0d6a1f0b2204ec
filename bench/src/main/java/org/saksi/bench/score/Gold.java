package org.saksi.bench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a careful reader found in the reports of one story.
 *
 * @param name of the file, without its ending
 * @param reports ids in the order of the file
 * @param facts what two or more reports state, with their evidence
 * @param file the whole file
 */
record Gold(String name, List<String> reports, List<Fact> facts, JsonNode file) {

  /** A fact, its status across outlets, and where each report states it. */
  record Fact(String status, List<Stretch> evidence) {
    /** Two or more reports state it. */
    boolean isShared() {
      return evidence.stream().map(Stretch::report).distinct().count() > 1;
    }
  }

  static Gold read(Path path) throws IOException {
    JsonNode file = json(path);
    if (!file.path("format").asText().startsWith("saksi-gold/")) {
      throw new IOException(path + ": not a gold file (no \"format\": \"saksi-gold/…\")");
    }
    List<String> reports = new ArrayList<>();
    file.path("reports").forEach(report -> reports.add(report.path("id").asText()));
    String name = path.getFileName().toString().replaceFirst("\\.json$", "");
    return new Gold(name, reports, facts(file, reports), file);
  }

  /** What a file of JSON holds; a missing node if nothing. */
  static JsonNode json(Path path) throws IOException {
    try {
      return new ObjectMapper().readTree(path.toFile());
    } catch (JsonProcessingException broken) {
      throw new IOException(path + ": no JSON: " + broken.getOriginalMessage());
    }
  }

  private static List<Fact> facts(JsonNode file, List<String> reports) {
    List<Fact> facts = new ArrayList<>();
    if (file.has("facts")) {
      for (JsonNode fact : file.path("facts")) {
        List<Stretch> evidence = new ArrayList<>();
        fact.path("evidence").forEach(span -> evidence.add(Stretch.of(span)));
        facts.add(new Fact(fact.path("status").asText(), evidence));
      }
    } else {
      addPairs(facts, "corroborated", file.at("/reconciliation/corroborated"), reports);
      addPairs(facts, "compatible", file.at("/reconciliation/notAConflict"), reports);
    }
    return facts;
  }

  /** The older layout, where a fact has a side {@code a} and a side {@code b}. */
  private static void addPairs(
      List<Fact> facts, String status, JsonNode pairs, List<String> reports) {
    for (JsonNode pair : pairs) {
      Stretch a = Stretch.of(pair.path("a"));
      Stretch b = Stretch.of(pair.path("b"));
      facts.add(
          new Fact(
              status,
              List.of(
                  new Stretch(reports.get(0), a.start(), a.end()),
                  new Stretch(reports.get(1), b.start(), b.end()))));
    }
  }

  /** The gold items of one layer in one report. */
  List<JsonNode> layer(String layer, String report) {
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode item : file.path(layer)) {
      if (item.path("report").asText().equals(report)) {
        items.add(item);
      }
    }
    return items;
  }
}
