package org.saksi.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.story.Decision;

/**
 * What editors have decided about a grouping, a JSON object a line:
 *
 * <pre>{@code
 * {"decision":"move","report":"r","story":"s"}
 * {"decision":"merge","story":"a","other":"b"}
 * {"decision":"split","story":"s","reports":["r1","r2"]}
 * {"decision":"apart","report":"a","other":"b"}
 * }</pre>
 *
 * <p>Blank lines and other fields are passed over. Immutable.
 *
 * @param entries the decisions in their order
 * @param rejected the lines that are none, each with its reason
 */
public record DecisionsFile(List<Entry> entries, List<Ingested.Rejected> rejected) {

  /** The longest line: a split may name some thousand reports. */
  public static final int LONGEST_LINE_BYTES = 1 << 20;

  /** Lines behind so many decisions are left out. */
  public static final int MOST_DECISIONS = 100_000;

  /** No decisions. */
  public static final DecisionsFile NONE = new DecisionsFile(List.of(), List.of());

  public DecisionsFile {
    entries = List.copyOf(entries);
    rejected = List.copyOf(rejected);
  }

  /**
   * A decision and where it stands.
   *
   * @param origin the file and the line
   */
  public record Entry(Origin origin, Decision decision) {

    /** The ids by which it names reports and stories, each once. */
    public Set<String> names() {
      return switch (decision) {
        case Decision.Move(String report, String story) -> ordered(List.of(report, story));
        case Decision.Merge(String story, String other) -> ordered(List.of(story, other));
        case Decision.Apart(String report, String other) -> ordered(List.of(report, other));
        case Decision.Split(String story, List<String> reports) -> {
          Set<String> names = ordered(reports);
          names.add(story);
          yield names;
        }
      };
    }

    private static Set<String> ordered(List<String> names) {
      return new LinkedHashSet<>(names);
    }
  }

  /**
   * Reads a file, packed by gzip or not.
   *
   * @throws IOException if it cannot be opened or read to its end
   */
  public static DecisionsFile read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<Ingested.Rejected> rejected = new ArrayList<>();
    DecisionJson json = new DecisionJson();
    try (InputStream raw = Files.newInputStream(file);
        BufferedInputStream in = Unpacking.unpack(raw, Limits.STANDARD.expansionRatio())) {
      Lines lines = new Lines(in, LONGEST_LINE_BYTES);
      while (lines.next()) {
        Origin origin = new Origin(file.toString(), lines.number());
        if (entries.size() == MOST_DECISIONS) {
          rejected.add(
              beyond(origin, "more than %,d decisions; the rest is left out", MOST_DECISIONS));
          break;
        }
        if (lines.isTooLong()) {
          rejected.add(
              beyond(origin, "longer than the limit of %,d bytes for a line", LONGEST_LINE_BYTES));
        } else if (!Contents.isBlank(lines.bytes())) {
          switch (json.parse(lines.bytes())) {
            case DecisionJson.Decided(Decision decision) ->
                entries.add(new Entry(origin, decision));
            case DecisionJson.Undecided(String reason) ->
                rejected.add(new Ingested.Rejected(origin, reason));
          }
        }
      }
    }
    return new DecisionsFile(entries, rejected);
  }

  private static Ingested.Rejected beyond(Origin origin, String message, int limit) {
    return new Ingested.Rejected(origin, String.format(Locale.ROOT, message, limit));
  }
}
