package org.saksi.bench.train;

/**
 * Weights that learn by small steps, each the slower the more it has learned (AdaGrad). Not
 * thread-safe.
 */
final class Parameters {

  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private int summed;
  private final float rate;
  private final float penalty;

  /**
   * All zero.
   *
   * @param rate length of the first steps
   * @param penalty how much of itself a weight gives back at every step (L2)
   */
  Parameters(int count, double rate, double penalty) {
    weights = new float[count];
    squares = new float[count];
    sums = new float[count];
    this.rate = (float) rate;
    this.penalty = (float) penalty;
  }

  void step(int at, float gradient) {
    squares[at] += gradient * gradient;
    weights[at] += rate * (gradient - penalty * weights[at]) / (float) Math.sqrt(1 + squares[at]);
  }

  /** Takes the weights as they are now into the mean. */
  void remember() {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
    summed++;
  }

  /** The mean of the weights remembered, a new array. */
  float[] mean() {
    float[] mean = new float[sums.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = sums[i] / summed;
    }
    return mean;
  }

  /** The weights themselves, not a copy. */
  float[] weights() {
    return weights;
  }
}
