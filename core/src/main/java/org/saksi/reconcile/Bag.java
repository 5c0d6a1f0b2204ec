package org.saksi.reconcile;

import java.util.BitSet;
import org.saksi.text.Span;

/**
 * The terms of a stretch, counted and weighed.
 *
 * @param counts how often each key stands there
 * @param weights the weight of each key
 * @param mass the weight of all
 * @param norm the square root of the sum of the squares of the weights; 1 if all are 0
 */
record Bag(Keys keys, int[] counts, double[] weights, double mass, double norm) {

  /** Sentences of another report that may hold a rendering. */
  private static final int SENTENCES = 6;

  /** A sentence that shares less of the weight cannot hold one. */
  private static final double LEAST_SHARE = 0.25;

  static Bag of(Terms terms, Span span) {
    return of(terms, terms.firstAt(span.start()), terms.firstAt(span.end()));
  }

  /** The terms from {@code first} up to {@code end}. */
  static Bag of(Terms terms, int first, int end) {
    Keys keys = terms.keys(first, end);
    int[] counts = new int[keys.size()];
    double[] weights = new double[keys.size()];
    double mass = 0;
    for (int i = first; i < end; i++) {
      int at = keys.indexOf(terms.key(i));
      counts[at]++;
      weights[at] = Math.max(weights[at], terms.weight(i));
      mass += terms.weight(i);
    }
    return new Bag(keys, counts, weights, mass, norm(weights));
  }

  private static double norm(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight * weight;
    }
    return sum == 0 ? 1 : Math.sqrt(sum);
  }

  /** The weight of a key that is in it. */
  double weight(int key) {
    return weights[keys.indexOf(key)];
  }

  /** How many different terms. */
  int size() {
    return keys.size();
  }

  /** The weight that two stretches share: that of like terms. */
  double shared(Bag other, Vocabulary vocabulary) {
    double shared = 0;
    for (int i = 0; i < counts.length; i++) {
      int like = other.indexOf(keys.at(i), vocabulary);
      if (like >= 0) {
        shared +=
            Math.min(weights[i], other.weights[like]) * Math.min(counts[i], other.counts[like]);
      }
    }
    return shared;
  }

  /** Where a term stands, or one spelt nearly as it; negative if none does. */
  private int indexOf(int key, Vocabulary vocabulary) {
    int index = keys.indexOf(key);
    for (int near : vocabulary.near(key)) {
      index = index < 0 ? keys.indexOf(near) : index;
    }
    return index;
  }

  /** The sentences of a report that share most with this. */
  BitSet likelySentences(Side side) {
    Shares shares = new Shares(side);
    for (int i = 0; i < weights.length; i++) {
      shares.add(keys.at(i), weights[i]);
    }
    return shares.best(SENTENCES, LEAST_SHARE * mass);
  }
}
