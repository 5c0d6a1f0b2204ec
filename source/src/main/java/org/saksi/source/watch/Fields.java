package org.saksi.source.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names and values of a line of a memory, all of them text. Not thread-safe. */
final class Fields {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> values = new LinkedHashMap<>();

  /** The fields of a line; none if it is no JSON. */
  static Fields of(byte[] line) {
    Fields fields = new Fields();
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException noJson) {
      return new Fields();
    }
    return fields;
  }

  /** Adds a field, unless it has no value. */
  Fields put(String name, @Nullable Object value) {
    if (value != null) {
      String text = value.toString();
      // An address stands in a line up to three times, and is held once.
      values.put(name, values.values().stream().filter(text::equals).findFirst().orElse(text));
    }
    return this;
  }

  @Nullable String text(String name) {
    return values.get(name);
  }

  /** The number in a field, 0 for none. */
  int count(String name) {
    try {
      return Integer.parseInt(values.getOrDefault(name, "0"));
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  @Nullable URI address(String name) {
    String written = values.get(name);
    try {
      return written == null ? null : URI.create(written);
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  @Nullable Instant moment(String name) {
    String written = values.get(name);
    try {
      return written == null ? null : Instant.parse(written);
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** The line, without its end. */
  byte[] line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      for (Map.Entry<String, String> field : values.entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return line.toByteArray();
  }
}
