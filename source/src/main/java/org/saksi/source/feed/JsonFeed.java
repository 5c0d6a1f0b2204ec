package org.saksi.source.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.source.feed.Listing.Feed;

/** Reads JSON Feed 1.0 and 1.1. Immutable and thread-safe. */
final class JsonFeed {

  private static final Set<String> FIELDS =
      Set.of("id", "url", "external_url", "title", "date_published", "date_modified");

  private final FeedLimits limits;
  private final JsonFactory json;

  JsonFeed(FeedLimits limits) {
    this.limits = limits;
    json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.bodyBytes())
                    .build())
            .build();
  }

  Feed read(byte[] body, Items items) throws Unreadable {
    int mark = body.length > 2 && (body[0] & 0xff) == 0xef ? 3 : 0;
    String title = null;
    try (JsonParser parser = json.createParser(body, mark, body.length - mark)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("title") && value == JsonToken.VALUE_STRING) {
          title = parser.getText();
        } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
          readItems(parser, items);
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException broken) {
      String reason = reason(broken);
      if (items.items().isEmpty()) {
        throw new Unreadable(reason);
      }
      items.remark("only its first items could be read: " + reason);
    }
    return new Feed(XmlText.plain(title), items.items(), items.remarks());
  }

  private static void readItems(JsonParser parser, Items items) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Map<String, String> fields = new HashMap<>();
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        readItem(parser, fields);
      } else {
        parser.skipChildren();
      }
      items.add(
          fields.getOrDefault("url", fields.get("external_url")),
          fields.get("title"),
          Items.iso(fields.get("date_published")),
          Items.iso(fields.get("date_modified")),
          fields.get("id"));
    }
  }

  private static void readItem(JsonParser parser, Map<String, String> fields) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (FIELDS.contains(name) && value != null && value.isScalarValue()) {
        fill(fields, name, value == JsonToken.VALUE_NULL ? null : parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void fill(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value.strip());
    }
  }

  private String reason(IOException broken) {
    return switch (broken) {
      case StreamConstraintsException deep ->
          "nested deeper than the limit of %d levels, or a number in it is too long"
              .formatted(limits.depth());
      case JsonProcessingException wrong when wrong.getLocation() != null ->
          "broken JSON in line %d".formatted(wrong.getLocation().getLineNr());
      default -> "broken JSON";
    };
  }
}
