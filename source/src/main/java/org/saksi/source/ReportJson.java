package org.saksi.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Address;

/**
 * A report as a JSON object: {@code {"id", "outlet", "url", "headline", "author", "published",
 * "updated", "language", "agency", "supersedes", "pageSha256", "text" or "html"}}, all strings.
 * Other fields are passed over. Thread-safe.
 */
final class ReportJson {

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "outlet",
          "url",
          "headline",
          "author",
          "published",
          "language",
          "text",
          "html",
          "owner",
          "updated",
          "agency",
          "supersedes",
          "pageSha256");

  private final JsonFactory json;
  private final PageReader pages;
  private final Limits limits;

  ReportJson(Limits limits, PageReader pages) {
    this.pages = pages;
    this.limits = limits;
    json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.jsonDepth())
                    .maxStringLength(limits.reportBytes())
                    .build())
            .build();
  }

  /** The report in one JSON object. */
  Extraction parse(String text) {
    try (JsonParser parser = json.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        return new Extraction.Failure(0, kind(first) + ", not a JSON object");
      }
      Map<String, String> fields = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!FIELDS.contains(name) || value == JsonToken.VALUE_NULL) {
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        } else {
          return new Extraction.Failure(
              parser.currentLocation().getLineNr(), name + " is " + kind(value) + ", not a string");
        }
      }
      return parser.nextToken() == null
          ? draft(fields)
          : new Extraction.Failure(
              parser.currentLocation().getLineNr(),
              "more than one JSON object (a file of one object a line is called .jsonl)");
    } catch (JsonProcessingException broken) {
      return failure(broken);
    } catch (IOException impossibleForAString) {
      throw new UncheckedIOException(impossibleForAString);
    }
  }

  private Extraction draft(Map<String, String> fields) {
    String text = fields.get("text");
    String html = fields.get("html");
    if (text == null && html == null) {
      return new Extraction.Failure(0, "it has neither text nor html");
    }
    List<String> remarks = new ArrayList<>();
    if (text != null && html != null) {
      remarks.add("html is left out, since there is text");
    }
    Draft found = text != null || html == null ? null : page(html, fields.get("url"));
    return new Draft(
        filled(fields, "id", null),
        filled(fields, "outlet", found == null ? null : found.outlet()),
        filled(fields, "url", found == null ? null : found.url()),
        filled(fields, "headline", found == null ? null : found.headline()),
        filled(fields, "author", found == null ? null : found.author()),
        filled(fields, "published", found == null ? null : found.published()),
        filled(fields, "language", null),
        found != null ? found.body() : text == null ? "" : text,
        filled(fields, "owner", null),
        filled(fields, "updated", found == null ? null : found.updated()),
        filled(fields, "agency", found == null ? null : found.agency()),
        filled(fields, "supersedes", null),
        filled(fields, "pageSha256", found == null ? null : found.pageSha256()),
        found == null ? List.of() : found.pages(),
        remarks);
  }

  private Draft page(String html, @Nullable String url) {
    URI address = url == null ? null : Address.of(url).orElse(null);
    return pages.read(html, address).draft(address);
  }

  private static @Nullable String filled(
      Map<String, String> fields, String name, @Nullable String otherwise) {
    String value = fields.get(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** What stands there instead, in words for a person. */
  static String kind(@Nullable JsonToken token) {
    return switch (token) {
      case null -> "nothing";
      case START_ARRAY -> "an array";
      case START_OBJECT -> "an object";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a truth value";
      case VALUE_NULL -> "null";
      default -> "no value";
    };
  }

  private Extraction.Failure failure(JsonProcessingException broken) {
    int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
    return new Extraction.Failure(line, reason(broken, limits.jsonDepth()));
  }

  /** Why JSON cannot be read, as one plain clause. */
  static String reason(JsonProcessingException broken, int depth) {
    if (broken instanceof StreamConstraintsException) {
      boolean deep = broken.getOriginalMessage().contains("nesting depth");
      return deep
          ? "nested deeper than the limit of %d levels".formatted(depth)
          : "a name, number or string in it is longer than the limit";
    }
    String why = broken.getOriginalMessage().replaceAll(" ?\\(?(start marker )?(at|in) \\[.*", "");
    int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
    return "broken JSON at character %d: %s".formatted(column, why);
  }
}
