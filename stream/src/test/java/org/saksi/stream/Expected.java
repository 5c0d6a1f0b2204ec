package org.saksi.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.Saksi;
import org.saksi.app.json.JsonFormat;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryGrouper;

/** What the fold comes to when one thread goes through the reports in their order. */
record Expected(List<String> placements, Map<String, String> outcomes) {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final JsonFormat JSON = new JsonFormat();

  static Expected of(List<Report> reports) {
    StoryGrouper grouper = SAKSI.grouper();
    Placements placements = new Placements();
    List<String> lines = new ArrayList<>();
    Map<String, Reading> readings = new LinkedHashMap<>();
    Map<String, String> stories = new HashMap<>();
    for (Report report : reports) {
      Reading reading = SAKSI.read(report);
      readings.put(report.id(), reading);
      for (Placement placement : placements.after(grouper.accept(reading))) {
        lines.add(text(JSON.line(placement)));
        stories.put(placement.report(), placement.story());
      }
    }
    Map<String, List<Reading>> members = new LinkedHashMap<>();
    readings.forEach((id, reading) ->
        members.computeIfAbsent(stories.get(id), story -> new ArrayList<>()).add(reading));
    Map<String, String> outcomes = new HashMap<>();
    members.forEach(
        (story, all) -> outcomes.put(story, text(JSON.outcome(SAKSI.reconcile(story, all)))));
    return new Expected(lines, outcomes);
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).strip();
  }
}
