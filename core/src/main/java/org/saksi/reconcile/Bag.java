package org.saksi.reconcile;

import java.util.Arrays;

/**
 * The terms of a stretch, counted and weighed.
 *
 * @param words the numbers of its words in the report
 * @param counts how often each word stands there
 * @param weights the weight of each word
 * @param mass the weight of all
 * @param norm the square root of the sum of the squares of the weights; 1 if all are 0
 */
record Bag(Keys words, int[] counts, double[] weights, double mass, double norm) {

  /** Sentences of another report that may hold a rendering. */
  private static final int SENTENCES = 4;

  /** A sentence that shares less of the weight cannot hold one. */
  private static final double LEAST_SHARE = 0.3;

  /** The terms from {@code first} up to {@code end}. */
  static Bag of(Terms terms, int first, int end) {
    long[] termsByWord = new long[end - first];
    for (int i = first; i < end; i++) {
      termsByWord[i - first] = (long) terms.word(i) << Integer.SIZE | i;
    }
    Arrays.sort(termsByWord);
    int[] words = new int[termsByWord.length];
    int[] counts = new int[words.length];
    double[] weights = new double[words.length];
    int size = 0;
    for (long term : termsByWord) {
      int word = (int) (term >>> Integer.SIZE);
      size += size == 0 || words[size - 1] != word ? 1 : 0;
      words[size - 1] = word;
      counts[size - 1]++;
      weights[size - 1] = Math.max(weights[size - 1], terms.weight((int) term));
    }
    weights = Arrays.copyOf(weights, size);
    return new Bag(
        Keys.ofRising(Arrays.copyOf(words, size)),
        Arrays.copyOf(counts, size),
        weights,
        terms.mass(first, end),
        norm(weights));
  }

  private static double norm(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight * weight;
    }
    return sum == 0 ? 1 : Math.sqrt(sum);
  }

  /** How many different terms. */
  int size() {
    return words.size();
  }

  /**
   * The weight that it shares with a stretch of another report: that of like terms.
   *
   * @param like the words of its report that the other has
   */
  double shared(Bag other, SharedWords like) {
    double shared = 0;
    for (int i = 0; i < counts.length; i++) {
      int at = other.indexOf(words.at(i), like);
      if (at >= 0) {
        shared += Math.min(weights[i], other.weights[at]) * Math.min(counts[i], other.counts[at]);
      }
    }
    return shared;
  }

  /** Where a term stands, or one spelt nearly as it; negative if none does. */
  private int indexOf(int word, SharedWords like) {
    int same = like.same(word);
    int index = same < 0 ? same : words.indexOf(same);
    for (int near : like.near(word)) {
      index = index < 0 ? words.indexOf(near) : index;
    }
    return index;
  }

  /**
   * The sentences of another report that share most with this.
   *
   * @param shares for the sentences of the other
   * @param shared the words of its report that the other has
   */
  int[] likelySentences(Shares shares, SharedWords shared) {
    shares.begin();
    for (int i = 0; i < weights.length; i++) {
      shares.add(shared.same(words.at(i)), counts[i] * weights[i]);
    }
    return shares.best(SENTENCES, LEAST_SHARE * mass);
  }
}
