package org.saksi.bench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryGrouper;

/**
 * Where the reports of a stream stand once all have arrived. Not thread-safe while it is filled.
 *
 * @param storyOf the story of each report
 * @param copyOf the report whose text a report copies; without those that copy none
 */
record Grouping(Map<String, String> storyOf, Map<String, String> copyOf) {

  Grouping() {
    this(new HashMap<>(), new HashMap<>());
  }

  /** How a grouper groups readings that arrive in this order. */
  static Grouping of(StoryGrouper grouper, Collection<Reading> readings) {
    Grouping grouping = new Grouping();
    Placements placements = new Placements();
    for (Reading reading : readings) {
      for (Placement placement : placements.after(grouper.accept(reading))) {
        grouping.place(placement.report(), placement.story(), placement.copyOf());
      }
    }
    return grouping;
  }

  /** What {@code saksi group --format json} has written; other lines are passed over. */
  static Grouping read(Path path) throws IOException {
    Grouping grouping = new Grouping();
    ObjectMapper mapper = new ObjectMapper();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        number++;
        JsonNode line = mapper.readTree(text);
        if (line.path("report").isTextual() && line.path("story").isTextual()) {
          grouping.place(
              line.path("report").asText(),
              line.path("story").asText(),
              line.path("copyOf").textValue());
        }
      }
    } catch (JsonProcessingException broken) {
      throw new IOException(path + ":" + number + ": no JSON: " + broken.getOriginalMessage());
    }
    if (grouping.storyOf.isEmpty()) {
      throw new IOException(path + ": says of no report to which story it belongs");
    }
    return grouping;
  }

  /** Places a report, or places it anew. */
  void place(String report, String story, @Nullable String original) {
    storyOf.put(report, story);
    if (original == null) {
      copyOf.remove(report);
    } else {
      copyOf.put(report, original);
    }
  }

  /** How many stories there are, those of one report with them. */
  int storyCount() {
    return new HashSet<>(storyOf.values()).size();
  }

  /** How many reports the largest story has; 0 without stories. */
  int largestStory() {
    return storyOf.values().stream()
        .collect(Collectors.groupingBy(story -> story, Collectors.summingInt(story -> 1)))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }
}
