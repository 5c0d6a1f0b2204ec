package org.saksi.reconcile;

/**
 * How alike the sentences of two reports are: the cosine of their weighted terms, from 0 to 1.
 * Immutable once built.
 */
final class Likeness {

  private final double[][] cosine;
  private final double[] bestOfRow;
  private final double[] bestOfColumn;

  Likeness(Side a, Side b) {
    cosine = new double[a.terms().sentences()][b.terms().sentences()];
    bestOfRow = new double[a.terms().sentences()];
    bestOfColumn = new double[b.terms().sentences()];
    for (int row = 0; row < cosine.length; row++) {
      fillRow(row, a.postings().sentence(row), b.postings());
    }
  }

  private void fillRow(int row, Bag sentence, Postings b) {
    for (int i = 0; i < sentence.size(); i++) {
      int key = sentence.keys().at(i);
      for (int column : b.sentencesOf(key)) {
        cosine[row][column] += sentence.weights()[i] * b.sentence(column).weight(key);
      }
    }
    for (int column = 0; column < bestOfColumn.length; column++) {
      cosine[row][column] /= sentence.norm() * b.sentence(column).norm();
      bestOfRow[row] = Math.max(bestOfRow[row], cosine[row][column]);
      bestOfColumn[column] = Math.max(bestOfColumn[column], cosine[row][column]);
    }
  }

  double of(int sentenceOfA, int sentenceOfB) {
    return cosine[sentenceOfA][sentenceOfB];
  }

  /** No sentence of the first report is more like {@code sentenceOfB}. */
  boolean isBestOfColumn(int sentenceOfA, int sentenceOfB) {
    return cosine[sentenceOfA][sentenceOfB] >= bestOfColumn[sentenceOfB] - 1e-9;
  }

  /** No sentence of the second report is more like {@code sentenceOfA}. */
  boolean isBestOfRow(int sentenceOfA, int sentenceOfB) {
    return cosine[sentenceOfA][sentenceOfB] >= bestOfRow[sentenceOfA] - 1e-9;
  }
}
