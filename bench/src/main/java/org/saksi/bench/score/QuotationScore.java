package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Quotations: spans that share four fifths of the longer, their speakers and cues. */
final class QuotationScore {

  private static final double MATCH_RATIO = .8;
  private static final String TRIMMED = " \t\n\r\"'“”‘’«»";
  private static final String TRIMMED_AT_END = TRIMMED + ",.";

  private final Map<String, Integer> system = new HashMap<>();
  private final Map<String, Integer> gold = new HashMap<>();
  private final Map<String, Integer> matchedByKind = new HashMap<>();
  private int matched;
  private int exact;
  private int speakerRight;
  private int cuesWanted;
  private int cuesRight;

  /**
   * A quotation of the system and the one of the gold that it is.
   *
   * @param system index among the system's
   * @param gold index among those of the gold
   */
  record Pair(double ratio, int system, int gold) {}

  void add(int[] text, List<JsonNode> systemItems, List<JsonNode> goldItems) {
    systemItems.forEach(item -> system.merge(item.path("kind").asText(), 1, Integer::sum));
    goldItems.forEach(item -> gold.merge(item.path("kind").asText(), 1, Integer::sum));
    List<Stretch> systemSpans = spans(text, systemItems);
    List<Stretch> goldSpans = spans(text, goldItems);
    for (Pair pair : match(systemItems, systemSpans, goldItems, goldSpans)) {
      boolean same = systemSpans.get(pair.system()).equals(goldSpans.get(pair.gold()));
      count(systemItems.get(pair.system()), goldItems.get(pair.gold()), same);
    }
  }

  /** Which quotations of two lists are the same. */
  static List<Pair> match(int[] text, List<JsonNode> system, List<JsonNode> gold) {
    return match(system, spans(text, system), gold, spans(text, gold));
  }

  private static List<Stretch> spans(int[] text, List<JsonNode> items) {
    return items.stream().map(item -> trim(text, item)).toList();
  }

  private static List<Pair> match(
      List<JsonNode> system,
      List<Stretch> systemSpans,
      List<JsonNode> gold,
      List<Stretch> goldSpans) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < system.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        double ratio = systemSpans.get(i).overlapRatio(goldSpans.get(j));
        if (ratio >= MATCH_RATIO && isIndirect(system.get(i)) == isIndirect(gold.get(j))) {
          pairs.add(new Pair(ratio, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::ratio)
            .thenComparingInt(Pair::system)
            .thenComparingInt(Pair::gold)
            .reversed());
    Set<Integer> usedSystem = new HashSet<>();
    Set<Integer> usedGold = new HashSet<>();
    pairs.removeIf(pair ->
        usedSystem.contains(pair.system())
            || usedGold.contains(pair.gold())
            || !(usedSystem.add(pair.system()) && usedGold.add(pair.gold())));
    return pairs;
  }

  private void count(JsonNode system, JsonNode gold, boolean sameSpan) {
    matched++;
    matchedByKind.merge(gold.path("kind").asText(), 1, Integer::sum);
    exact += sameSpan ? 1 : 0;
    speakerRight += isSpeakerRight(system, gold) ? 1 : 0;
    if (gold.path("cue").isObject()) {
      cuesWanted++;
      JsonNode cue = system.path("cue");
      boolean right =
          cue.isObject() && Stretch.of(cue).overlapRatio(Stretch.of(gold.path("cue"))) > 0;
      cuesRight += right ? 1 : 0;
    }
  }

  /** All speakers of the gold, and nobody else. */
  static boolean isSpeakerRight(JsonNode system, JsonNode gold) {
    List<String> wanted = new ArrayList<>();
    gold.path("speaker").forEach(name -> wanted.add(name.asText()));
    List<String> given = new ArrayList<>();
    system.path("speakers").forEach(speaker -> given.add(speaker.path("name").asText()));
    return Names.sameAll(wanted, given);
  }

  private static boolean isIndirect(JsonNode quotation) {
    return quotation.path("kind").asText().equals("indirect");
  }

  private static Stretch trim(int[] text, JsonNode span) {
    int start = span.path("start").asInt();
    int end = span.path("end").asInt();
    while (start < end && start < text.length && TRIMMED.indexOf(text[start]) >= 0) {
      start++;
    }
    while (end > start && end <= text.length && TRIMMED_AT_END.indexOf(text[end - 1]) >= 0) {
      end--;
    }
    return new Stretch("", start, end);
  }

  void print(ObjectNode out) {
    out.set("quotes_direct+mixed", scores("direct", "mixed"));
    out.set("quotes_indirect", scores("indirect"));
    out.put("exact_of_matched", Ratio.of(exact, matched));
    out.put("speaker_accuracy_of_matched", Ratio.of(speakerRight, matched));
    out.put("cue_of_matched", Ratio.of(cuesRight, cuesWanted));
  }

  private ObjectNode scores(String... kinds) {
    int right = sum(matchedByKind, kinds);
    return Ratio.scores(right, sum(system, kinds), right, sum(gold, kinds));
  }

  private static int sum(Map<String, Integer> counts, String... kinds) {
    int sum = 0;
    for (String kind : kinds) {
      sum += counts.getOrDefault(kind, 0);
    }
    return sum;
  }
}
