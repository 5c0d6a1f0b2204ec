package org.saksi.app.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.javalin.http.BadRequestResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that a program sent. Whatever is not as it must be is answered by naming it. */
final class JsonObject {

  private static final int DEEPEST = 16;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final Map<?, ?> fields;

  private JsonObject(Map<?, ?> fields) {
    this.fields = fields;
  }

  static JsonObject parse(byte[] body) {
    try (JsonParser parser = JSON.createParser(body)) {
      parser.nextToken();
      Object value = value(parser);
      if (value instanceof Map<?, ?> fields && parser.nextToken() == null) {
        return new JsonObject(fields);
      }
    } catch (IOException broken) {
      throw new BadRequestResponse("the body is broken JSON");
    }
    throw new BadRequestResponse("the body is not one JSON object");
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, value(parser));
        }
        yield fields;
      }
      case START_ARRAY -> {
        List<@Nullable Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(parser));
        }
        yield values;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default -> null;
    };
  }

  /** Whether there is a field with this name. */
  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** A string that must be there. */
  String string(String name) {
    String value = optional(name);
    if (value == null || value.isBlank()) {
      throw new BadRequestResponse(name + " is missing, or no string");
    }
    return value;
  }

  /** A string that may be there. */
  @Nullable String optional(String name) {
    return fields.get(name) instanceof String value ? value : null;
  }

  /** A string or null, of which one must be there. */
  @Nullable String stringOrNull(String name) {
    if (fields.containsKey(name) && fields.get(name) == null) {
      return null;
    }
    return string(name);
  }

  /** True or false, of which one must be there. */
  boolean truth(String name) {
    if (fields.get(name) instanceof Boolean value) {
      return value;
    }
    throw new BadRequestResponse(name + " is missing, or neither true nor false");
  }

  /** A whole number, zero or more, that must be there. */
  int number(String name) {
    if (fields.get(name) instanceof Integer value && value >= 0) {
      return value;
    }
    throw new BadRequestResponse(name + " is missing, or no whole number");
  }

  /** Strings that must be there. */
  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (Object value : list(name)) {
      if (!(value instanceof String string)) {
        throw new BadRequestResponse(name + " holds something that is no string");
      }
      strings.add(string);
    }
    return strings;
  }

  /** Objects that must be there. */
  List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object value : list(name)) {
      if (!(value instanceof Map<?, ?> object)) {
        throw new BadRequestResponse(name + " holds something that is no object");
      }
      objects.add(new JsonObject(object));
    }
    return objects;
  }

  private List<?> list(String name) {
    if (fields.get(name) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw new BadRequestResponse(name + " is missing, or no list of anything");
  }
}
