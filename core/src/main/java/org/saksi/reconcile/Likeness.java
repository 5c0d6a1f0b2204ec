package org.saksi.reconcile;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike the sentences of two reports are: the cosine of their weighted terms, from 0 to 1.
 * Immutable once built.
 */
final class Likeness {

  private final double[][] cosine;
  private final double[] bestOfColumn;

  Likeness(Side a, Side b) {
    cosine = new double[a.terms().sentences()][b.terms().sentences()];
    bestOfColumn = new double[b.terms().sentences()];
    double[] normOfB = new double[bestOfColumn.length];
    for (int column = 0; column < normOfB.length; column++) {
      normOfB[column] = norm(weights(b.terms(), column));
    }
    for (int row = 0; row < cosine.length; row++) {
      fillRow(row, weights(a.terms(), row), b, normOfB);
    }
  }

  private void fillRow(int row, Map<Integer, Double> weights, Side b, double[] normOfB) {
    double norm = norm(weights);
    weights.forEach((key, weight) -> {
      for (int column : b.sentencesOf(key)) {
        cosine[row][column] += weight * weightIn(b.terms(), column, key);
      }
    });
    for (int column = 0; column < normOfB.length; column++) {
      cosine[row][column] /= norm * normOfB[column];
      bestOfColumn[column] = Math.max(bestOfColumn[column], cosine[row][column]);
    }
  }

  private static Map<Integer, Double> weights(Terms terms, int sentence) {
    Map<Integer, Double> weights = new HashMap<>();
    for (int i = terms.sentenceStart(sentence); i < terms.sentenceEnd(sentence); i++) {
      weights.merge(terms.key(i), terms.weight(i), Math::max);
    }
    return weights;
  }

  private static double weightIn(Terms terms, int sentence, int key) {
    double weight = 0;
    for (int i = terms.sentenceStart(sentence); i < terms.sentenceEnd(sentence); i++) {
      if (terms.key(i) == key) {
        weight = Math.max(weight, terms.weight(i));
      }
    }
    return weight;
  }

  private static double norm(Map<Integer, Double> weights) {
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight * weight;
    }
    return sum == 0 ? 1 : Math.sqrt(sum);
  }

  double of(int sentenceOfA, int sentenceOfB) {
    return cosine[sentenceOfA][sentenceOfB];
  }

  /** No sentence of the first report is more like {@code sentenceOfB}. */
  boolean isBestOfColumn(int sentenceOfA, int sentenceOfB) {
    return cosine[sentenceOfA][sentenceOfB] >= bestOfColumn[sentenceOfB] - 1e-9;
  }
}
