package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A speaker that was chosen for a quotation of the gold, and whether he is the right one.
 *
 * @param story name of the gold file
 * @param basis what the choice rests on, such as {@code pronoun.1}
 * @param confidence as the output has it
 * @param right the gold says the same
 */
record SpeakerCase(String story, String basis, double confidence, boolean right) {

  /** Those of all quotations that output and gold share. */
  static List<SpeakerCase> in(Output output, List<Gold> stories) {
    List<SpeakerCase> cases = new ArrayList<>();
    for (Gold story : stories) {
      for (String id : story.reports()) {
        JsonNode report = output.report(id);
        if (report != null) {
          add(story, id, report, cases);
        }
      }
    }
    return cases;
  }

  private static void add(Gold story, String id, JsonNode report, List<SpeakerCase> cases) {
    int[] text = report.path("text").asText("").codePoints().toArray();
    List<JsonNode> system = new ArrayList<>();
    report.path("quotations").forEach(system::add);
    List<JsonNode> gold = story.layer("quotations", id);
    for (QuotationScore.Pair pair : QuotationScore.match(text, system, gold)) {
      JsonNode found = system.get(pair.system());
      if (found.has("confidence")) {
        boolean right = QuotationScore.isSpeakerRight(found, gold.get(pair.gold()));
        cases.add(
            new SpeakerCase(
                story.name(),
                found.path("basis").asText(),
                found.path("confidence").asDouble(),
                right));
      }
    }
  }
}
