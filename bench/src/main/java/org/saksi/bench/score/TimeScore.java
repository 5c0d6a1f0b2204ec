package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.saksi.bench.score.TimeMlFile.MarkedTime;

/**
 * Times held against gold: a time is recognised strictly where the spans are equal, loosely where
 * they overlap; type and value are compared for those that overlap.
 */
final class TimeScore {

  private int gold;
  private int system;
  private int strict;
  private int relaxed;
  private int type;
  private int value;
  private final Map<String, Integer> confusions = new TreeMap<>();

  /** Adds one article. */
  void add(List<MarkedTime> goldTimes, List<MarkedTime> systemTimes) {
    gold += goldTimes.size();
    system += systemTimes.size();
    Set<Integer> used = new HashSet<>();
    for (MarkedTime wanted : goldTimes) {
      int best = nearest(wanted, systemTimes, used);
      if (best < 0) {
        note(wanted.type() + " missed: " + form(wanted.value()));
      } else {
        used.add(best);
        match(wanted, systemTimes.get(best));
      }
    }
    for (int i = 0; i < systemTimes.size(); i++) {
      if (!used.contains(i)) {
        MarkedTime extra = systemTimes.get(i);
        note(extra.type() + " given, none there: " + form(extra.value()));
      }
    }
  }

  /** The one that shares most characters, the last of equals; -1 for none. */
  private static int nearest(MarkedTime wanted, List<MarkedTime> given, Set<Integer> used) {
    int best = -1;
    for (int i = 0; i < given.size(); i++) {
      int overlap = wanted.span().overlap(given.get(i).span());
      if (overlap > 0
          && !used.contains(i)
          && (best < 0 || overlap >= wanted.span().overlap(given.get(best).span()))) {
        best = i;
      }
    }
    return best;
  }

  private void match(MarkedTime wanted, MarkedTime given) {
    relaxed++;
    if (given.span().equals(wanted.span())) {
      strict++;
    } else {
      note(wanted.type() + " with other borders");
    }
    if (given.type().equals(wanted.type())) {
      type++;
    } else {
      note(wanted.type() + " taken for " + given.type());
    }
    if (given.value().equals(wanted.value())) {
      value++;
    } else {
      String forms = form(wanted.value()) + " given as " + form(given.value());
      note(wanted.type() + " with another value: " + forms);
    }
  }

  private void note(String confusion) {
    confusions.merge(confusion, 1, Integer::sum);
  }

  /** A value with {@code 0} for its digits, so that the like stand together. */
  private static String form(String value) {
    return "`" + value.replaceAll("[0-9]", "0") + "`";
  }

  /** What went wrong how often, the most frequent first. */
  List<Map.Entry<String, Integer>> confusions() {
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(confusions.entrySet());
    ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    return ranked;
  }

  /** Precision, recall and F1 of each question. */
  ObjectNode scores() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("strict", Ratio.scores(strict, system, strict, gold));
    out.set("relaxed", Ratio.scores(relaxed, system, relaxed, gold));
    out.set("type", Ratio.scores(type, system, type, gold));
    out.set("value", Ratio.scores(value, system, value, gold));
    return out;
  }
}
