package org.saksi.stream.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saksi.Saksi;
import org.saksi.app.json.JsonFormat;
import org.saksi.report.Report;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryGrouper;

/**
 * What the fold comes to without Flink, when one grouper goes through the reports in their order: a
 * job must come to the same. Of large stories the latest reports are compared, as there.
 *
 * @param placements the messages of the topic of stories, in order
 * @param outcomes the last message of each story in the topic of findings, by its id
 */
public record Alone(List<String> placements, Map<String, String> outcomes) {

  private static final JsonFormat JSON = new JsonFormat();

  /** Goes through some reports, each with an id of its own. */
  public static Alone of(List<Report> reports) {
    Saksi saksi = Saksi.indonesian();
    StoryGrouper grouper = saksi.grouper();
    Placements placements = new Placements();
    List<String> lines = new ArrayList<>();
    Map<String, String> stories = new HashMap<>();
    for (Report report : reports) {
      for (Placement placement : placements.after(grouper.accept(saksi.read(report)))) {
        lines.add(text(JSON.line(placement)));
        stories.put(placement.report(), placement.story());
      }
    }
    Map<String, List<Report>> members = new LinkedHashMap<>();
    for (Report report : reports) {
      members.computeIfAbsent(stories.get(report.id()), story -> new ArrayList<>()).add(report);
    }
    Map<String, String> outcomes = new ConcurrentHashMap<>();
    members.entrySet().parallelStream()
        .forEach(one -> outcomes.put(one.getKey(), outcome(saksi, one.getKey(), one.getValue())));
    return new Alone(lines, outcomes);
  }

  /** Layers of many reports would take much memory: they are read once more. */
  private static String outcome(Saksi saksi, String story, List<Report> reports) {
    List<Report> latest =
        reports.subList(Math.max(0, reports.size() - Outcome.MOST_REPORTS), reports.size());
    return text(JSON.outcome(saksi.reconcile(story, latest.stream().map(saksi::read).toList())));
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).strip();
  }
}
