package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Entities: a gold entity is found in a report under any of the names it has there. */
final class EntityScore {

  private int gold;
  private int found;

  void add(String text, JsonNode report, JsonNode goldEntities) {
    Set<String> names = new HashSet<>();
    for (JsonNode entity : report.path("entities")) {
      names.add(lower(entity.path("name")));
      entity.path("mentions").forEach(mention -> names.add(lower(mention.path("text"))));
    }
    for (JsonNode entity : goldEntities) {
      boolean here = false;
      boolean known = false;
      for (JsonNode name : entity.path("names")) {
        if (text.contains(name.asText())) {
          here = true;
          known |= names.contains(lower(name));
        }
      }
      gold += here ? 1 : 0;
      found += known ? 1 : 0;
    }
  }

  private static String lower(JsonNode name) {
    return name.asText().toLowerCase(Locale.ROOT);
  }

  void print(ObjectNode out) {
    out.put("entity_recall", Ratio.of(found, gold));
  }
}
