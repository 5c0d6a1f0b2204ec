package org.saksi.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.story.Decision;

/** A decision of an editor as a JSON object. Thread-safe. */
final class DecisionJson {

  private static final Set<String> FIELDS =
      Set.of("decision", "report", "story", "other", "reports");

  private static final int DEPTH = 8;

  private final JsonFactory json =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          .build();

  /** What came of reading one line. */
  sealed interface Parsed permits Decided, Undecided {}

  /** A line with a decision. */
  record Decided(Decision decision) implements Parsed {}

  /**
   * A line without one.
   *
   * @param reason one plain clause
   */
  record Undecided(String reason) implements Parsed {}

  /** Why a line holds no decision. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    Refused(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }

  /** The decision in a line. */
  Parsed parse(byte[] line) {
    try (JsonParser parser = json.createParser(line)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        return new Undecided(ReportJson.kind(first) + ", not a JSON object");
      }
      Map<String, List<String>> fields = fields(parser);
      return parser.nextToken() == null
          ? new Decided(decision(fields))
          : new Undecided("more than one JSON object");
    } catch (Refused refused) {
      return new Undecided(refused.reason);
    } catch (JsonProcessingException broken) {
      return new Undecided(ReportJson.reason(broken, DEPTH));
    } catch (IOException notUnicode) {
      return new Undecided("broken JSON: it is not in UTF-8");
    }
  }

  /** The fields that a decision may have, each a list of one but for the reports of a split. */
  private static Map<String, List<String>> fields(JsonParser parser) throws IOException, Refused {
    Map<String, List<String>> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!FIELDS.contains(name)) {
        parser.skipChildren();
      } else if (name.equals("reports")) {
        fields.put(name, strings(parser, value));
      } else {
        fields.put(name, List.of(string(parser, name, value)));
      }
    }
    return fields;
  }

  private static List<String> strings(JsonParser parser, JsonToken value)
      throws IOException, Refused {
    if (value != JsonToken.START_ARRAY) {
      throw new Refused("reports is " + ReportJson.kind(value) + ", not an array of ids");
    }
    List<String> strings = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      strings.add(string(parser, "one of the reports", next));
    }
    return strings;
  }

  private static String string(JsonParser parser, String name, JsonToken value)
      throws IOException, Refused {
    if (value != JsonToken.VALUE_STRING) {
      throw new Refused(name + " is " + ReportJson.kind(value) + ", not a string");
    }
    if (parser.getText().isBlank()) {
      throw new Refused(name + " is empty");
    }
    return parser.getText();
  }

  private static Decision decision(Map<String, List<String>> fields) throws Refused {
    String kind = one(fields, "decision");
    return switch (kind) {
      case "move" -> {
        Pair pair = pair(fields, "report", "story");
        yield new Decision.Move(pair.one, pair.other);
      }
      case "merge" -> {
        Pair pair = pair(fields, "story", "other");
        yield new Decision.Merge(pair.one, pair.other);
      }
      case "apart" -> {
        Pair pair = pair(fields, "report", "other");
        yield new Decision.Apart(pair.one, pair.other);
      }
      case "split" -> split(fields);
      default ->
          throw new Refused("the decision is '" + kind + "', not move, merge, split or apart");
    };
  }

  private record Pair(String one, String other) {}

  private static Pair pair(Map<String, List<String>> fields, String a, String b) throws Refused {
    Pair pair = new Pair(one(fields, a), one(fields, b));
    if (pair.one.equals(pair.other)) {
      throw new Refused(a + " and " + b + " are the same");
    }
    return pair;
  }

  private static Decision split(Map<String, List<String>> fields) throws Refused {
    String story = one(fields, "story");
    List<String> reports = fields.getOrDefault("reports", List.of());
    if (reports.isEmpty()) {
      throw new Refused("no reports that leave the story");
    }
    if (reports.contains(story)) {
      throw new Refused("story names one of the reports that leave; name one that stays");
    }
    return new Decision.Split(story, reports);
  }

  private static String one(Map<String, List<String>> fields, String name) throws Refused {
    List<String> values = fields.get(name);
    if (values == null) {
      throw new Refused("it has no " + name);
    }
    return values.getFirst();
  }
}
