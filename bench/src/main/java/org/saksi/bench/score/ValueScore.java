package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Figures or times: spans that share half of the shorter, and the values of those. */
final class ValueScore {

  private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");
  private static final Pattern SECONDS = Pattern.compile("(T\\d\\d:\\d\\d):\\d\\d$");

  private final String name;
  private final String valueName;
  private final BiPredicate<JsonNode, JsonNode> sameValue;
  private int system;
  private int systemRight;
  private int gold;
  private int goldFound;
  private int valueRight;

  private ValueScore(String name, String valueName, BiPredicate<JsonNode, JsonNode> sameValue) {
    this.name = name;
    this.valueName = valueName;
    this.sameValue = sameValue;
  }

  static ValueScore figures() {
    return new ValueScore("figures", "figure_value_of_matched", ValueScore::sameFigure);
  }

  static ValueScore times() {
    return new ValueScore("times", "time_value_of_matched", ValueScore::sameTime);
  }

  void add(List<JsonNode> systemItems, List<JsonNode> goldItems) {
    system += systemItems.size();
    gold += goldItems.size();
    for (JsonNode item : systemItems) {
      Stretch span = Stretch.of(item);
      systemRight += goldItems.stream().anyMatch(g -> near(span, g)) ? 1 : 0;
    }
    for (JsonNode wanted : goldItems) {
      Stretch span = Stretch.of(wanted);
      List<JsonNode> hits = systemItems.stream().filter(s -> near(span, s)).toList();
      goldFound += hits.isEmpty() ? 0 : 1;
      valueRight += hits.stream().anyMatch(hit -> sameValue.test(hit, wanted)) ? 1 : 0;
    }
  }

  private static boolean near(Stretch span, JsonNode other) {
    Stretch there = Stretch.of(other);
    return new Stretch("", span.start(), span.end())
        .sharesHalf(new Stretch("", there.start(), there.end()));
  }

  private static boolean sameFigure(JsonNode system, JsonNode gold) {
    boolean same =
        gold.hasNonNull("value")
            ? sameNumber(system.path("value"), gold.path("value"))
            : sameNumber(system.path("min"), gold.path("min"))
                && sameNumber(system.path("max"), gold.path("max"));
    String kind = gold.path("kind").asText();
    if (same && (kind.equals("money") || kind.equals("percent")) && gold.hasNonNull("unit")) {
      return gold.path("unit").asText().equalsIgnoreCase(system.path("unit").asText());
    }
    return same;
  }

  private static boolean sameNumber(JsonNode a, JsonNode b) {
    boolean noA = a.isMissingNode() || a.isNull();
    boolean noB = b.isMissingNode() || b.isNull();
    if (noA || noB) {
      return noA && noB;
    }
    return Math.abs(a.asDouble() - b.asDouble()) <= .001 * Math.max(1e-9, Math.abs(b.asDouble()));
  }

  private static boolean sameTime(JsonNode system, JsonNode gold) {
    String a = normal(system.path("value").asText(""));
    String b = normal(gold.path("value").asText(""));
    if (a.equals(b)) {
      return true;
    }
    boolean sameClock = a.contains("T") && b.contains("T") && clock(a).equals(clock(b));
    return Math.min(a.length(), b.length()) >= 10
        && (a.startsWith(b) || b.startsWith(a) || sameClock);
  }

  private static String clock(String value) {
    return value.substring(value.lastIndexOf('T') + 1);
  }

  private static String normal(String value) {
    String local = OFFSET.matcher(value).replaceFirst("");
    return SECONDS.matcher(local).replaceFirst("$1");
  }

  void print(ObjectNode out) {
    out.set(name.toLowerCase(Locale.ROOT), Ratio.scores(systemRight, system, goldFound, gold));
    out.put(valueName, Ratio.of(valueRight, goldFound));
  }
}
