package org.saksi.reconcile;

/**
 * How alike the sentences of two reports are: the cosine of their weighted terms, from 0 to 1.
 * Immutable once built.
 */
final class Likeness {

  private final double[][] cosine;
  private final double[] bestOfRow;
  private final double[] bestOfColumn;
  private final boolean turned;

  /**
   * The likeness of two reports.
   *
   * @param words the words of the first that stand in the second
   */
  Likeness(Side a, Side b, SharedWords words) {
    bestOfRow = new double[a.terms().sentences()];
    bestOfColumn = new double[b.terms().sentences()];
    cosine = new double[bestOfRow.length][bestOfColumn.length];
    turned = false;
    for (int row = 0; row < cosine.length; row++) {
      fillRow(row, a.postings().sentence(row), b.postings(), words);
    }
  }

  private Likeness(Likeness other) {
    cosine = other.cosine;
    bestOfRow = other.bestOfRow;
    bestOfColumn = other.bestOfColumn;
    turned = !other.turned;
  }

  private void fillRow(int row, Bag sentence, Postings b, SharedWords words) {
    double[] shared = cosine[row];
    for (int i = 0; i < sentence.size(); i++) {
      int word = words.same(sentence.words().at(i));
      if (word >= 0) {
        int[] columns = b.sentencesOfWord(word);
        double[] weights = b.weightsOfWord(word);
        for (int j = 0; j < columns.length; j++) {
          shared[columns[j]] += sentence.weights()[i] * weights[j];
        }
      }
    }
    for (int column = 0; column < shared.length; column++) {
      shared[column] /= sentence.norm() * b.sentence(column).norm();
      bestOfRow[row] = Math.max(bestOfRow[row], shared[column]);
      bestOfColumn[column] = Math.max(bestOfColumn[column], shared[column]);
    }
  }

  /** The same seen from the second report. */
  Likeness turned() {
    return new Likeness(this);
  }

  double of(int sentenceOfA, int sentenceOfB) {
    return turned ? cosine[sentenceOfB][sentenceOfA] : cosine[sentenceOfA][sentenceOfB];
  }

  /** No sentence of the first report is more like {@code sentenceOfB}. */
  boolean isBestOfColumn(int sentenceOfA, int sentenceOfB) {
    double best = turned ? bestOfRow[sentenceOfB] : bestOfColumn[sentenceOfB];
    return of(sentenceOfA, sentenceOfB) >= best - 1e-9;
  }

  /** No sentence of the second report is more like {@code sentenceOfA}. */
  boolean isBestOfRow(int sentenceOfA, int sentenceOfB) {
    double best = turned ? bestOfColumn[sentenceOfA] : bestOfRow[sentenceOfA];
    return of(sentenceOfA, sentenceOfB) >= best - 1e-9;
  }
}
