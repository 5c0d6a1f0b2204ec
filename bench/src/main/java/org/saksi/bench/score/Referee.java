package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Holds a system's output against gold files and sums all counts over them (micro average). */
final class Referee {

  private final QuotationScore quotations = new QuotationScore();
  private final ValueScore figures = ValueScore.figures();
  private final ValueScore times = ValueScore.times();
  private final EntityScore entities = new EntityScore();
  private final FactScore facts = new FactScore();
  private final LinkScore links = new LinkScore();
  private int missing;
  private int badSpans;

  private Referee() {}

  /** The scores, under the names and in the order the project's referee prints them. */
  static ObjectNode score(Output output, List<Gold> stories) {
    Referee referee = new Referee();
    for (Gold story : stories) {
      for (String report : story.reports()) {
        referee.addReport(output, story, report);
      }
      referee.facts.add(output, story);
      referee.links.add(output, story);
    }
    return referee.print();
  }

  private void addReport(Output output, Gold story, String id) {
    JsonNode report = output.report(id);
    if (report == null) {
      missing++;
      report = JsonNodeFactory.instance.objectNode();
    }
    String text = report.path("text").asText("");
    int[] codePoints = text.codePoints().toArray();
    for (String layer : List.of("quotations", "figures", "times")) {
      for (JsonNode item : report.path(layer)) {
        badSpans += isTrue(codePoints, item) ? 0 : 1;
      }
    }
    quotations.add(codePoints, items(report, "quotations"), story.layer("quotations", id));
    figures.add(items(report, "figures"), story.layer("figures", id));
    times.add(items(report, "times"), story.layer("times", id));
    entities.add(text, report, story.file().path("entities"));
  }

  private static List<JsonNode> items(JsonNode report, String layer) {
    List<JsonNode> items = new ArrayList<>();
    report.path(layer).forEach(items::add);
    return items;
  }

  /** The span's surface equals the text. */
  private static boolean isTrue(int[] text, JsonNode span) {
    int start = span.path("start").asInt();
    int end = span.path("end").asInt();
    return start >= 0
        && start <= end
        && end <= text.length
        && new String(text, start, end - start).equals(span.path("text").asText());
  }

  private ObjectNode print() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("missing_reports", missing);
    out.put("spans_not_equal_text", badSpans);
    quotations.print(out);
    figures.print(out);
    times.print(out);
    entities.print(out);
    facts.print(out);
    links.print(out);
    return out;
  }
}
