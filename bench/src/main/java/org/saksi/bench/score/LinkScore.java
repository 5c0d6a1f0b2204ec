package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Links between reports: wording pairs and groups of one origin. */
final class LinkScore {

  private int wordings;
  private int wordingsFound;
  private int wordingsGiven;
  private int origins;
  private int originsFound;
  private int originsGiven;

  void add(Output output, Gold story) {
    addWordings(output, story);
    addOrigins(output, story);
  }

  private void addWordings(Output output, Gold story) {
    List<JsonNode> given =
        output.ofStories("wording").stream()
            .filter(w -> story.reports().contains(w.at("/a/report").asText()))
            .filter(w -> story.reports().contains(w.at("/b/report").asText()))
            .toList();
    wordingsGiven += given.size();
    for (JsonNode wanted : story.file().path("wording")) {
      wordings++;
      Stretch a = Stretch.of(wanted.path("a"));
      Stretch b = Stretch.of(wanted.path("b"));
      wordingsFound += given.stream().anyMatch(pair -> joins(pair, a, b)) ? 1 : 0;
    }
  }

  private static boolean joins(JsonNode pair, Stretch a, Stretch b) {
    Stretch left = Stretch.of(pair.path("a"));
    Stretch right = Stretch.of(pair.path("b"));
    return left.meets(a) && right.meets(b) || left.meets(b) && right.meets(a);
  }

  private void addOrigins(Output output, Gold story) {
    List<Set<String>> given = new ArrayList<>();
    for (JsonNode origin : output.ofStories("origins")) {
      Set<String> reports = reports(origin);
      reports.retainAll(story.reports());
      if (reports.size() > 1) {
        given.add(reports);
      }
    }
    originsGiven += given.size();
    for (JsonNode origin : story.file().path("origin")) {
      Set<String> wanted = reports(origin);
      if (wanted.size() > 1) {
        origins++;
        originsFound += given.stream().anyMatch(group -> sharesHalf(group, wanted)) ? 1 : 0;
      }
    }
  }

  private static boolean sharesHalf(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() > 1 && 2 * both.size() >= a.size() + b.size() - both.size();
  }

  private static Set<String> reports(JsonNode origin) {
    Set<String> reports = new HashSet<>();
    origin.path("reports").forEach(report -> reports.add(report.asText()));
    return reports;
  }

  void print(ObjectNode out) {
    out.putObject("wording")
        .put("gold", wordings)
        .put("found", wordingsFound)
        .put("system", wordingsGiven);
    out.putObject("origins")
        .put("gold", origins)
        .put("found", originsFound)
        .put("system", originsGiven);
  }
}
