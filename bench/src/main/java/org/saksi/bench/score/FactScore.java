package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Facts across reports: found, rightly judged, and conflicts cried where there are none. */
final class FactScore {

  private int gold;
  private int goldFound;
  private int statusRight;
  private int system;
  private int systemRight;
  private int conflictsWanted;
  private int conflictsFound;
  private int conflictsGiven;
  private int falseOnCompatible;

  private record Found(String status, List<Stretch> evidence) {
    boolean isConflict() {
      return status.equals("conflicting");
    }

    boolean meets(Gold.Fact fact) {
      Set<String> reports = new HashSet<>();
      for (Stretch here : evidence) {
        if (fact.evidence().stream().anyMatch(here::meets)) {
          reports.add(here.report());
        }
      }
      return reports.size() > 1;
    }
  }

  void add(Output output, Gold story) {
    List<Found> findings = findings(output, story);
    List<Gold.Fact> facts = story.facts().stream().filter(Gold.Fact::isShared).toList();
    gold += facts.size();
    system += findings.size();
    for (Gold.Fact fact : facts) {
      count(fact, findings.stream().filter(found -> found.meets(fact)).toList());
    }
    for (Found found : findings) {
      systemRight += facts.stream().anyMatch(found::meets) ? 1 : 0;
      conflictsGiven += found.isConflict() ? 1 : 0;
    }
  }

  private void count(Gold.Fact fact, List<Found> hits) {
    boolean anyConflict = hits.stream().anyMatch(Found::isConflict);
    goldFound += hits.isEmpty() ? 0 : 1;
    statusRight += hits.stream().anyMatch(hit -> hit.status().equals(fact.status())) ? 1 : 0;
    switch (fact.status()) {
      case "conflicting" -> {
        conflictsWanted++;
        conflictsFound += anyConflict ? 1 : 0;
      }
      case "compatible" ->
          falseOnCompatible += anyConflict && hits.stream().allMatch(Found::isConflict) ? 1 : 0;
      default -> {}
    }
  }

  private static List<Found> findings(Output output, Gold story) {
    List<Found> findings = new ArrayList<>();
    for (JsonNode finding : output.ofStories("findings")) {
      List<Stretch> evidence = new ArrayList<>();
      finding.path("evidence").forEach(span -> evidence.add(Stretch.of(span)));
      Set<String> reports = new HashSet<>();
      evidence.forEach(span -> reports.add(span.report()));
      if (reports.size() > 1 && reports.stream().anyMatch(story.reports()::contains)) {
        findings.add(new Found(finding.path("status").asText(), evidence));
      }
    }
    return findings;
  }

  void print(ObjectNode out) {
    ObjectNode facts = out.putObject("facts_across_reports");
    facts.put("recall", Ratio.of(goldFound, gold));
    facts.put("finding_precision", Ratio.of(systemRight, system));
    facts.put("status_right", Ratio.of(statusRight, gold));
    facts.put("gold", gold);
    facts.put("system", system);
    out.putObject("conflicts")
        .put("gold", conflictsWanted)
        .put("found", conflictsFound)
        .put("system", conflictsGiven)
        .put("false_on_compatible", falseOnCompatible);
  }
}
