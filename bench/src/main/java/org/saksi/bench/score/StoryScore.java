package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saksi.bench.score.StoryGold.Component;

/**
 * A grouping held against the gold's reports; all others are left out of account. Immutable.
 *
 * @param reports how many reports the gold speaks of
 * @param missing how many of them the grouping does not place; each counts as a story of its own
 * @param bcubed for each report, how much of its story is of its event, and how much of its event
 *     is in its story, on average (Bagga and Baldwin 1998)
 * @param pairwise of the pairs of reports in one story, those of one event, and the reverse
 * @param copies pairs of reports of one text
 */
record StoryScore(int reports, int missing, Accuracy bcubed, Accuracy pairwise, Copies copies) {

  /** Precision and recall, from 0 to 1; 0 where there is nothing to take a share of. */
  record Accuracy(double precision, double recall) {
    double f1() {
      return Ratio.f1(precision, recall);
    }

    private ObjectNode print() {
      return JsonNodeFactory.instance
          .objectNode()
          .put("p", Ratio.round(precision))
          .put("r", Ratio.round(recall))
          .put("f1", Ratio.round(f1()));
    }
  }

  /** Pairs in the gold, pairs of the gold that are found, and pairs given. */
  record Copies(int gold, int found, int system) {
    private ObjectNode print() {
      ObjectNode out =
          JsonNodeFactory.instance
              .objectNode()
              .put("gold", gold)
              .put("found", found)
              .put("system", system);
      Double recall = Ratio.of(found, gold);
      return recall == null ? out : out.put("recall", recall);
    }
  }

  private record Pair(String first, String second) {}

  /** The scores of a grouping on some of the gold's components, or on all. */
  static StoryScore of(Collection<Component> components, Grouping grouping) {
    return of(components, grouping.storyOf(), grouping.copyOf());
  }

  /**
   * The scores on some of the gold's components, or on all.
   *
   * @param storyOf the story of each report
   * @param copyOf the report whose text a report copies; copies of copies are copies
   */
  static StoryScore of(
      Collection<Component> components, Map<String, String> storyOf, Map<String, String> copyOf) {
    Map<String, List<String>> events = new LinkedHashMap<>();
    Map<String, String> placed = new HashMap<>();
    int missing = 0;
    for (Component component : components) {
      for (List<String> event : component.stories()) {
        for (String report : event) {
          events.put(report, event);
          String story = storyOf.get(report);
          placed.put(report, story == null ? "missing:" + report : story);
          missing += story == null ? 1 : 0;
        }
      }
    }
    Map<String, List<String>> stories = groups(events.keySet(), placed);
    return new StoryScore(
        events.size(),
        missing,
        bcubed(events, placed, stories),
        pairwise(events, placed, stories),
        copies(components, events.keySet(), copyOf));
  }

  private static Map<String, List<String>> groups(
      Collection<String> reports, Map<String, String> groupOf) {
    return reports.stream()
        .collect(Collectors.groupingBy(report -> groupOf.getOrDefault(report, report)));
  }

  private static Accuracy bcubed(
      Map<String, List<String>> events,
      Map<String, String> placed,
      Map<String, List<String>> stories) {
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, List<String>> report : events.entrySet()) {
      String story = placed.getOrDefault(report.getKey(), "");
      List<String> event = report.getValue();
      double together = event.stream().filter(other -> story.equals(placed.get(other))).count();
      precision += together / stories.getOrDefault(story, event).size();
      recall += together / event.size();
    }
    int reports = Math.max(1, events.size());
    return new Accuracy(precision / reports, recall / reports);
  }

  private static Accuracy pairwise(
      Map<String, List<String>> events,
      Map<String, String> placed,
      Map<String, List<String>> stories) {
    long right = 0;
    long wanted = 0;
    for (List<String> event : new HashSet<>(events.values())) {
      wanted += pairs(event.size());
      for (List<String> together : groups(event, placed).values()) {
        right += pairs(together.size());
      }
    }
    long given = stories.values().stream().mapToLong(story -> pairs(story.size())).sum();
    return new Accuracy(share(right, given), share(right, wanted));
  }

  private static long pairs(long size) {
    return size * (size - 1) / 2;
  }

  private static double share(long right, long of) {
    return of == 0 ? 0 : (double) right / of;
  }

  private static Copies copies(
      Collection<Component> components, Set<String> reports, Map<String, String> copyOf) {
    Set<Pair> gold = new HashSet<>();
    for (Component component : components) {
      component.copies().forEach(group -> addPairs(group, gold));
    }
    Map<String, String> first = new HashMap<>(copyOf);
    first.replaceAll((copy, original) -> firstOf(copy, copyOf));
    Set<Pair> system = new HashSet<>();
    groups(reports, first).values().forEach(group -> addPairs(group, system));
    int found = (int) gold.stream().filter(system::contains).count();
    return new Copies(gold.size(), found, system.size());
  }

  /** The original of the original and so on; in a ring, the least of it. */
  private static String firstOf(String copy, Map<String, String> copyOf) {
    List<String> seen = new ArrayList<>();
    String at = copy;
    while (!seen.contains(at)) {
      seen.add(at);
      at = copyOf.getOrDefault(at, at);
    }
    return seen.subList(seen.indexOf(at), seen.size()).stream()
        .min(String::compareTo)
        .orElseThrow();
  }

  private static void addPairs(Collection<String> group, Set<Pair> pairs) {
    for (String a : group) {
      for (String b : group) {
        if (a.compareTo(b) < 0) {
          pairs.add(new Pair(a, b));
        }
      }
    }
  }

  /** The mean of the F1 of BCubed and of pairs over several scores, as a cross-validation asks. */
  static ObjectNode meanF1(Collection<StoryScore> folds) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(
            "bcubed",
            Ratio.round(folds.stream().mapToDouble(fold -> fold.bcubed().f1()).average().orElse(0)))
        .put(
            "pairwise",
            Ratio.round(
                folds.stream().mapToDouble(fold -> fold.pairwise().f1()).average().orElse(0)));
  }

  /** All of it, rounded to four places as the project's referee prints it. */
  ObjectNode print() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("reports", reports).put("missing", missing);
    out.set("bcubed", bcubed.print());
    out.set("pairwise", pairwise.print());
    out.set("copies", copies.print());
    return out;
  }
}
