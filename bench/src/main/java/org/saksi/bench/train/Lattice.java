package org.saksi.bench.train;

import java.util.Arrays;
import org.saksi.tagger.Labels;

/**
 * All paths of labels through one sentence, each as likely as its scores say (forward-backward,
 * Rabiner 1989). Filled anew for each sentence; not thread-safe.
 */
final class Lattice {

  private final Labels labels;
  private final int count;

  /** Behind each label, how much the next gains; nothing where it may not follow. */
  private final double[] factors;

  private double[] words = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] sums = new double[0];

  Lattice(Labels labels) {
    this.labels = labels;
    count = labels.count();
    factors = new double[(count + 1) * count];
  }

  /** Takes the scores of labels behind labels; the last row is the beginning of a sentence. */
  void setTransitions(float[] transitions) {
    for (int left = 0; left <= count; left++) {
      for (int right = 0; right < count; right++) {
        boolean may = left < count ? labels.mayFollow(left, right) : labels.mayBegin(right);
        int at = left * count + right;
        factors[at] = may ? StrictMath.exp(transitions[at]) : 0;
      }
    }
  }

  /**
   * Weighs all paths.
   *
   * @param scores of every label at every word
   * @param allowed for every word, the set of labels that paths may pass
   * @return the logarithm of the weight of all of them together
   */
  double weigh(float[] scores, long[] allowed) {
    int length = allowed.length;
    grow(length);
    double logarithm = 0;
    for (int i = 0; i < length; i++) {
      logarithm += setWord(scores, i, allowed[i], i == length - 1);
      double sum = 0;
      for (int right = 0; right < count; right++) {
        double reached = i == 0 ? factors[count * count + right] : reached(i, right);
        forward[i * count + right] = reached * words[i * count + right];
        sum += forward[i * count + right];
      }
      sums[i] = sum;
      logarithm += StrictMath.log(sum);
      for (int label = 0; label < count; label++) {
        forward[i * count + label] /= sum;
      }
    }
    weighBackward(length);
    return logarithm;
  }

  private void weighBackward(int length) {
    Arrays.fill(backward, (length - 1) * count, length * count, 1);
    for (int i = length - 2; i >= 0; i--) {
      for (int left = 0; left < count; left++) {
        double sum = 0;
        for (int right = 0; right < count; right++) {
          int next = (i + 1) * count + right;
          sum += factors[left * count + right] * words[next] * backward[next];
        }
        backward[i * count + left] = sum / sums[i + 1];
      }
    }
  }

  /** How likely a path passes a label at a word. */
  double at(int word, int label) {
    return forward[word * count + label] * backward[word * count + label];
  }

  /** Adds to {@code into}, {@code sign} times, how often paths go from label to label. */
  void addTransitions(int length, float sign, float[] into) {
    for (int label = 0; label < count; label++) {
      into[count * count + label] += (float) (sign * at(0, label));
    }
    for (int i = 1; i < length; i++) {
      for (int left = 0; left < count; left++) {
        double before = sign * forward[(i - 1) * count + left] / sums[i];
        if (before != 0) {
          for (int right = 0; right < count; right++) {
            int next = i * count + right;
            into[left * count + right] +=
                (float) (before * factors[left * count + right] * words[next] * backward[next]);
          }
        }
      }
    }
  }

  private double reached(int word, int right) {
    double sum = 0;
    for (int left = 0; left < count; left++) {
      sum += forward[(word - 1) * count + left] * factors[left * count + right];
    }
    return sum;
  }

  /** Sets the factors of a word, the largest 1, and gives back what was taken from its score. */
  private float setWord(float[] scores, int word, long allowed, boolean last) {
    float largest = Float.NEGATIVE_INFINITY;
    for (int label = 0; label < count; label++) {
      if (passes(label, allowed, last)) {
        largest = Math.max(largest, scores[word * count + label]);
      }
    }
    for (int label = 0; label < count; label++) {
      int at = word * count + label;
      words[at] = passes(label, allowed, last) ? StrictMath.exp(scores[at] - largest) : 0;
    }
    return largest;
  }

  private boolean passes(int label, long allowed, boolean last) {
    return (allowed >> label & 1) != 0 && !(last && !labels.mayEnd(label));
  }

  private void grow(int length) {
    if (sums.length < length) {
      words = new double[length * count];
      forward = new double[length * count];
      backward = new double[length * count];
      sums = new double[length];
    }
  }
}
