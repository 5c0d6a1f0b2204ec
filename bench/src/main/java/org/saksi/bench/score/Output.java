package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.app.Main;

/** A system's output in the contract's JSON: stories, and reports on their own. */
final class Output {

  private final List<JsonNode> stories = new ArrayList<>();
  private final Map<String, JsonNode> reports = new HashMap<>();

  /** What Saksi now says of the reports of a corpus. */
  static Output of(Corpus corpus) throws IOException {
    Output output = new Output();
    for (Corpus.Member member : corpus.members()) {
      compare(member, output);
    }
    return output;
  }

  static Output read(Path path) throws IOException {
    Output output = new Output();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          output.add(mapper.readTree(line));
        }
      }
    }
    return output;
  }

  /** Runs the real command, so that what is scored is what users get. */
  private static void compare(Corpus.Member member, Output output) throws IOException {
    List<String> line =
        new ArrayList<>(List.of("compare", member.path().toString(), "--format", "json"));
    if (member.published() != null) {
      line.addAll(List.of("--published", member.published()));
    }
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int code =
        Main.run(line.toArray(String[]::new), InputStream.nullInputStream(), result, messages);
    if (code != 0) {
      throw new IOException(
          member.path()
              + ": compare ended with "
              + code
              + ": "
              + messages.toString(StandardCharsets.UTF_8).strip());
    }
    output.add(new ObjectMapper().readTree(result.toByteArray()));
  }

  /** Adds a story, or a report on its own. */
  void add(JsonNode line) {
    if (line.has("reports")) {
      stories.add(line);
      line.path("reports").forEach(this::addReport);
    } else {
      addReport(line);
    }
  }

  private void addReport(JsonNode report) {
    reports.put(report.at("/report/id").asText(), report);
  }

  @Nullable JsonNode report(String id) {
    return reports.get(id);
  }

  /** The items of one array of all stories: {@code findings}, {@code wording}, {@code origins}. */
  List<JsonNode> ofStories(String array) {
    List<JsonNode> items = new ArrayList<>();
    stories.forEach(story -> story.path(array).forEach(items::add));
    return items;
  }
}
