package org.saksi.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.saksi.text.Span;

/** The terms of a stretch, counted and weighed. */
record Bag(Map<Integer, Integer> counts, Map<Integer, Double> weights, double mass) {

  /** Sentences of another report that may hold a rendering. */
  private static final int SENTENCES = 6;

  static Bag of(Terms terms, Span span) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Double> weights = new HashMap<>();
    double mass = 0;
    int end = terms.firstAt(span.end());
    for (int i = terms.firstAt(span.start()); i < end; i++) {
      counts.merge(terms.key(i), 1, Integer::sum);
      weights.merge(terms.key(i), terms.weight(i), Math::max);
      mass += terms.weight(i);
    }
    return new Bag(counts, weights, mass);
  }

  /** How many different terms. */
  int size() {
    return counts.size();
  }

  /** The weight that two stretches share: that of like terms. */
  double shared(Bag other, Vocabulary vocabulary) {
    double shared = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      Integer key = other.counts.containsKey(entry.getKey()) ? entry.getKey() : null;
      for (int near : vocabulary.near(entry.getKey())) {
        key = key == null && other.counts.containsKey(near) ? Integer.valueOf(near) : key;
      }
      if (key != null) {
        double weight = Math.min(weight(entry.getKey()), other.weight(key));
        shared += weight * Math.min(entry.getValue(), other.counts.getOrDefault(key, 0));
      }
    }
    return shared;
  }

  private double weight(int key) {
    return weights.getOrDefault(key, 0.0);
  }

  /** The sentences of a report that share most with this. */
  Set<Integer> likelySentences(Side side) {
    Map<Integer, Double> shared = new HashMap<>();
    for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
      for (int sentence : side.sentencesOf(entry.getKey())) {
        shared.merge(sentence, entry.getValue(), Double::sum);
      }
    }
    Set<Integer> likely = new TreeSet<>();
    shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SENTENCES)
        .forEach(entry -> likely.add(entry.getKey()));
    return likely;
  }
}
