package org.saksi.stream.spread;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Stories that somebody sorted, from a file of the format {@code saksi-stories/1}. */
final class GoldStories {

  private GoldStories() {}

  /** The event of each report, named by place in the file. */
  static Map<String, String> read(Path gold) throws IOException {
    Map<String, String> events = new HashMap<>();
    try (InputStream bytes = Files.newInputStream(gold);
        JsonParser parser = new JsonFactory().createParser(bytes)) {
      boolean isStories = false;
      int event = 0;
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && depth == 0) {
          isStories = parser.currentName().equals("stories");
        } else if (token == JsonToken.START_ARRAY) {
          depth++;
        } else if (token == JsonToken.END_ARRAY) {
          depth--;
          event++;
        } else if (token == JsonToken.VALUE_STRING && isStories && depth == 2) {
          events.put(parser.getText(), Integer.toString(event));
        }
      }
    }
    return events;
  }
}
