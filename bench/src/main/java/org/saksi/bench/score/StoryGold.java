package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a stream tell of one event, as a careful reader says: a file of the format
 * {@code saksi-stories/1}. It speaks of part of the stream's reports; nothing is known of the rest.
 *
 * @param path of the file
 * @param stream the stream's place, relative to the folder of data
 * @param components in the order of the file
 */
record StoryGold(Path path, Path stream, List<Component> components) {

  private static final String FORMATS = "saksi-stories/";
  private static final String FORMAT = FORMATS + "1";

  /** Where data lie, seen from the folder of the gold. */
  private static final String DATA = "../data";

  /**
   * Reports that somebody read side by side, since they look alike.
   *
   * @param stories the reports' ids, sorted into events; a story may be of one report
   * @param copies ids of reports of one text, in groups
   */
  record Component(String id, List<List<String>> stories, List<List<String>> copies) {

    Component {
      stories = List.copyOf(stories);
      copies = List.copyOf(copies);
    }

    /** The ids of its reports, story by story. */
    List<String> reports() {
      return stories.stream().flatMap(List::stream).toList();
    }
  }

  StoryGold {
    components = List.copyOf(components);
  }

  /** A JSON file that says that it is one, be it of a version that cannot be read. */
  static boolean isOne(Path path) throws IOException {
    return path.toString().endsWith(".json")
        && Files.isRegularFile(path)
        && Gold.json(path).path("format").asText().startsWith(FORMATS);
  }

  static StoryGold read(Path path) throws IOException {
    JsonNode file = Gold.json(path);
    String format = file.path("format").asText();
    if (!format.equals(FORMAT)) {
      throw new IOException(
          path + ": its format is \"" + format + "\", only \"" + FORMAT + "\" can be read");
    }
    String stream = file.path("stream").asText();
    if (stream.isEmpty()) {
      throw new IOException(path + ": names no stream (\"stream\": \"…\")");
    }
    List<Component> components = new ArrayList<>();
    file.path("components")
        .forEachEntry((id, component) ->
            components.add(
                new Component(
                    id, groups(component.path("stories")), groups(component.path("copies")))));
    StoryGold gold = new StoryGold(path, Path.of(stream), components);
    gold.check();
    return gold;
  }

  private static List<List<String>> groups(JsonNode arrays) {
    List<List<String>> groups = new ArrayList<>();
    for (JsonNode array : arrays) {
      List<String> group = new ArrayList<>();
      array.forEach(id -> group.add(id.asText()));
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  private void check() throws IOException {
    Set<String> reports = new HashSet<>();
    for (String report : reports()) {
      if (!reports.add(report)) {
        throw new IOException(path + ": report " + report + " stands in two stories");
      }
    }
    if (reports.isEmpty()) {
      throw new IOException(path + ": holds no reports in \"components\"");
    }
    for (Component component : components) {
      for (List<String> group : component.copies()) {
        for (String copy : group) {
          if (!reports.contains(copy)) {
            throw new IOException(path + ": report " + copy + " is a copy, but in no story");
          }
        }
      }
    }
  }

  /** The ids of all reports it speaks of, in order. */
  List<String> reports() {
    return components.stream().flatMap(component -> component.reports().stream()).toList();
  }

  /**
   * Where the stream is: beside the gold, in the data beside its folder, or where one is told.
   *
   * @param told a folder of data, or the stream itself; null to look beside the gold
   */
  Path findStream(@Nullable Path told) throws IOException {
    List<Path> places = new ArrayList<>();
    if (told == null) {
      Path folder = path.toAbsolutePath().normalize().resolveSibling("");
      places.add(folder.resolve(stream));
      places.add(folder.resolve(DATA).resolve(stream));
    } else {
      places.add(told);
      places.add(told.resolve(stream));
      places.add(told.resolve(stream.getFileName()));
    }
    for (Path place : places) {
      if (Files.isRegularFile(place)) {
        return place.normalize();
      }
    }
    throw new IOException(
        path
            + ": its stream "
            + stream
            + (told == null
                ? " is neither beside it nor in " + DATA + "; name its place by --reports"
                : " is not in " + told));
  }

  /**
   * The components dealt out in turn, so that each part holds large and small ones.
   *
   * @param parts how many parts, 2 or more
   */
  List<List<Component>> folds(int parts) {
    List<List<Component>> folds = new ArrayList<>();
    for (int fold = 0; fold < parts; fold++) {
      folds.add(new ArrayList<>());
    }
    for (int i = 0; i < components.size(); i++) {
      folds.get(i % parts).add(components.get(i));
    }
    return folds;
  }
}
