package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saksi.bench.score.ScoreSet.Confusions;
import org.saksi.bench.score.TaggedText.LabelledSpan;

/**
 * Labelled spans held against gold: exact when label, first and last token agree.
 *
 * @param gold the spans of the gold
 * @param system the spans given
 */
record SpanScore(Set<LabelledSpan> gold, Set<LabelledSpan> system) {

  /** What became of the gold spans of one label, and of the spans given under it. */
  enum Fate {
    EXACT("exact"),
    OTHER_BORDERS("other borders"),
    OTHER_LABEL("other label"),
    MISSED("missed"),
    EXTRA("given, none there");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** The same without some labels. */
  SpanScore without(Collection<String> labels) {
    return new SpanScore(without(gold, labels), without(system, labels));
  }

  private static Set<LabelledSpan> without(Set<LabelledSpan> spans, Collection<String> labels) {
    return spans.stream()
        .filter(span -> !labels.contains(span.label()))
        .collect(Collectors.toSet());
  }

  /** The labels of the gold. */
  SortedSet<String> labels() {
    return gold.stream().map(LabelledSpan::label).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Precision, recall and F1 over all labels. */
  ObjectNode micro() {
    int right = (int) gold.stream().filter(system::contains).count();
    return Ratio.scores(right, system.size(), right, gold.size());
  }

  /** Precision, recall and F1 of one label. */
  ObjectNode of(String label) {
    return new SpanScore(only(gold, label), only(system, label)).micro();
  }

  private static Set<LabelledSpan> only(Set<LabelledSpan> spans, String label) {
    return spans.stream().filter(span -> span.label().equals(label)).collect(Collectors.toSet());
  }

  /** The mean of the F1 of all labels of the gold. */
  double macroF1() {
    return labels().stream().mapToDouble(label -> exactF1(label)).average().orElse(0);
  }

  private double exactF1(String label) {
    Set<LabelledSpan> wanted = only(gold, label);
    Set<LabelledSpan> given = only(system, label);
    double right = wanted.stream().filter(given::contains).count();
    return Ratio.f1(
        given.isEmpty() ? 0 : right / given.size(), wanted.isEmpty() ? 0 : right / wanted.size());
  }

  /** How many spans of each label met which fate. */
  Map<String, Map<Fate, Integer>> fates() {
    Map<String, Map<Fate, Integer>> fates = new LinkedHashMap<>();
    for (String label : labels()) {
      Map<Fate, Integer> counts = new TreeMap<>();
      only(gold, label).forEach(span -> counts.merge(fate(span), 1, Integer::sum));
      Set<LabelledSpan> wanted = only(gold, label);
      int extra =
          (int)
              only(system, label).stream()
                  .filter(given -> wanted.stream().noneMatch(given::covers))
                  .count();
      counts.put(Fate.EXTRA, extra);
      fates.put(label, counts);
    }
    return fates;
  }

  private Fate fate(LabelledSpan wanted) {
    if (system.contains(wanted)) {
      return Fate.EXACT;
    }
    List<LabelledSpan> near = system.stream().filter(wanted::covers).toList();
    if (near.stream().anyMatch(given -> given.label().equals(wanted.label()))) {
      return Fate.OTHER_BORDERS;
    }
    return near.isEmpty() ? Fate.MISSED : Fate.OTHER_LABEL;
  }

  /** What spans of a label were taken for where only other labels stand, and how often. */
  SortedMap<String, Integer> takenFor(String label) {
    SortedMap<String, Integer> taken = new TreeMap<>();
    for (LabelledSpan wanted : only(gold, label)) {
      if (fate(wanted) == Fate.OTHER_LABEL) {
        system.stream()
            .filter(wanted::covers)
            .min(Comparator.comparingInt(LabelledSpan::first))
            .ifPresent(given -> taken.merge(given.label(), 1, Integer::sum));
      }
    }
    return taken;
  }

  /** A table of the fates of each label's spans, and what was given in their place. */
  Confusions confusions() {
    List<String> header = new ArrayList<>(List.of("label"));
    for (Fate fate : Fate.values()) {
      header.add(fate.toString());
    }
    header.add("taken for");
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Map<Fate, Integer>> label : fates().entrySet()) {
      List<String> row = new ArrayList<>(List.of(label.getKey()));
      for (Fate fate : Fate.values()) {
        row.add(String.valueOf(label.getValue().getOrDefault(fate, 0)));
      }
      String takenFor =
          takenFor(label.getKey()).entrySet().stream()
              .map(other -> other.getKey() + " " + other.getValue())
              .collect(Collectors.joining(", "));
      row.add(takenFor.isEmpty() ? "–" : takenFor);
      rows.add(row);
    }
    return new Confusions(header, rows);
  }
}
