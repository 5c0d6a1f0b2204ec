package org.saksi.reconcile;

/** The content words around a value, each with its weight. Immutable. */
final class Context {

  /** Words on each side of a value that are its context. */
  private static final int WORDS = 8;

  private final Keys keys;
  private final double[] weights;
  private final double mass;

  Context(Terms terms, Stretch stretch) {
    int from = Math.max(0, stretch.first() - WORDS);
    int end = Math.min(terms.size(), stretch.end() + WORDS);
    Keys.Builder around = new Keys.Builder(end - from);
    for (int i = from; i < end; i++) {
      around.addIf(isAround(terms, stretch, i), terms.key(i));
    }
    keys = around.build();
    weights = new double[keys.size()];
    for (int i = from; i < end; i++) {
      if (isAround(terms, stretch, i)) {
        weights[keys.indexOf(terms.key(i))] = terms.weight(i);
      }
    }
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    mass = sum;
  }

  private static boolean isAround(Terms terms, Stretch stretch, int term) {
    return terms.isContent(term) && (term < stretch.first() || term >= stretch.end());
  }

  /** Twice the weight of the words that the other has too, over the weight of both. */
  double dice(Context other) {
    double shared = 0;
    int there = 0;
    for (int i = 0; i < weights.length; i++) {
      int key = keys.at(i);
      while (there < other.weights.length && other.keys.at(there) < key) {
        there++;
      }
      boolean both = there < other.weights.length && other.keys.at(there) == key;
      shared += both ? weights[i] : 0;
    }
    double masses = mass + other.mass;
    return masses == 0 ? 0 : 2 * shared / masses;
  }
}
