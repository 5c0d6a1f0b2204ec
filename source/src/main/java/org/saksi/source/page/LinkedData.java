package org.saksi.source.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says in JSON-LD: an object, an array or a graph of them, whole or up to where
 * it is broken. Thread-safe.
 */
final class LinkedData {

  /** Some templates guard their data against old browsers. */
  private static final String QUOTED = "<![CDATA[";

  private static final String TYPE = "@type";

  /** The types of schema.org that are articles end in one of these. */
  private static final List<String> ARTICLES = List.of("article", "posting", "report", "review");

  /** Where the main thing of a page stands inside another; the empty name is an array. */
  private static final Set<String> MAIN = Set.of("", "@graph", "mainEntity", "mainEntityOfPage");

  private final JsonFactory json;

  LinkedData(PageLimits limits) {
    json =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.dataDepth())
                    .maxStringLength(limits.characters())
                    .build())
            .build();
  }

  /** One object: its own texts by name, and of named things in it their names. */
  private static final class Thing {
    final @Nullable Thing around;
    final @Nullable String property;
    final Map<String, List<String>> texts = new HashMap<>();

    Thing(@Nullable Thing around, @Nullable String property) {
      this.around = around;
      this.property = property;
    }

    void add(String name, String text) {
      texts.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
    }

    boolean isArticle() {
      return texts.getOrDefault(TYPE, List.of()).stream().anyMatch(LinkedData::isArticle);
    }

    /** Whether it stands for itself, not in a list or as part of another. */
    boolean isMain() {
      return around == null || property == null || MAIN.contains(property) && around.isMain();
    }

    /** What another object knows it by. */
    @Nullable String name() {
      String name = first("name");
      String id = name == null ? first("@id") : name;
      return id == null ? first("url") : id;
    }

    @Nullable String first(String key) {
      List<String> values = texts.get(key);
      return values == null ? null : values.getFirst();
    }
  }

  /** Whether a type of schema.org is an article. */
  static boolean isArticle(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return ARTICLES.stream().anyMatch(lower::endsWith);
  }

  /** Notes what the articles in scripts of JSON-LD state. */
  void read(List<Element> scripts, Statements statements) {
    for (Element script : scripts) {
      List<Thing> things = things(script.data());
      for (Thing thing : things) {
        if (thing.isArticle() && thing.isMain()) {
          state(thing, things, statements);
        }
      }
    }
  }

  private static void state(Thing article, List<Thing> things, Statements statements) {
    for (Map.Entry<String, List<String>> entry : article.texts.entrySet()) {
      Fact fact = Statements.ofSchema(entry.getKey());
      if (fact == Fact.AUTHOR) {
        List<String> names = entry.getValue().stream().map(name -> named(name, things)).toList();
        statements.addSchema(entry.getKey(), String.join(", ", names));
      } else if (fact != null) {
        String text = entry.getValue().getFirst();
        boolean address = fact == Fact.URL || fact == Fact.BODY;
        statements.addSchema(entry.getKey(), address ? text : named(text, things));
      }
    }
  }

  /** The name of what is only pointed to by its id. */
  private static String named(String text, List<Thing> things) {
    for (Thing thing : things) {
      String name = thing.first("name");
      if (name != null && text.equals(thing.first("@id"))) {
        return name;
      }
    }
    return text;
  }

  private List<Thing> things(String text) {
    List<Thing> things = new ArrayList<>();
    String data = text.replace(QUOTED, "");
    int from = Math.max(0, firstBrace(data));
    try (JsonParser parser = json.createParser(data.substring(from))) {
      read(parser, things);
    } catch (IOException broken) {
      // What was read before it broke counts.
    }
    return things;
  }

  private static int firstBrace(String text) {
    int object = text.indexOf('{');
    int array = text.indexOf('[');
    return object < 0 || array >= 0 && array < object ? array : object;
  }

  private static void read(JsonParser parser, List<Thing> things) throws IOException {
    Deque<Thing> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    String name = "";
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case FIELD_NAME -> name = parser.currentName();
        case START_OBJECT -> {
          names.push(name);
          Thing thing = new Thing(open.peek(), name);
          open.push(thing);
          things.add(thing);
        }
        case END_OBJECT -> {
          Thing thing = open.pop();
          name = names.pop();
          String known = thing.name();
          if (thing.around != null && thing.property != null && known != null) {
            thing.around.add(thing.property, known);
          }
        }
        case VALUE_STRING -> {
          Thing around = open.peek();
          if (around != null) {
            around.add(name, parser.getText());
          }
        }
        default -> {}
      }
    }
  }
}
