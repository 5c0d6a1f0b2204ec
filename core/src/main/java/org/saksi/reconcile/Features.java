package org.saksi.reconcile;

/** What is seen of a pair, feature by feature; 0 is what is not seen. Used by one thread. */
final class Features {

  private static final int COUNT = Feature.values().length;

  private final double[] values = new double[COUNT];

  void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  void set(Feature feature, boolean holds) {
    set(feature, holds ? 1 : 0);
  }

  double get(Feature feature) {
    return values[feature.ordinal()];
  }

  /** The sum of all, each times its weight by {@link Feature#ordinal()}. */
  double weighed(double[] weights) {
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
