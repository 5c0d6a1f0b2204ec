package org.saksi.bench.score;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty, fitted by Newton's method over standardised
 * features. Deterministic.
 */
final class LogisticRegression {

  private static final int ROUNDS = 12;

  /** Features that vary less are constant. */
  private static final double CONSTANT = 1e-9;

  private final double[] mean;
  private final double[] deviation;
  private final int features;

  private LogisticRegression(List<Example> examples) {
    features = examples.getFirst().features().length;
    mean = new double[features];
    deviation = new double[features];
    for (Example example : examples) {
      for (int i = 0; i < features; i++) {
        mean[i] += example.features()[i] / examples.size();
      }
    }
    for (Example example : examples) {
      for (int i = 0; i < features; i++) {
        double off = example.features()[i] - mean[i];
        deviation[i] += off * off / examples.size();
      }
    }
    for (int i = 0; i < features; i++) {
      deviation[i] = Math.sqrt(deviation[i]);
    }
  }

  /**
   * What is seen, and whether it holds.
   *
   * @param weight as how many examples it counts, more than 0
   */
  record Example(double[] features, boolean holds, double weight) {

    Example(double[] features, boolean holds) {
      this(features, holds, 1);
    }
  }

  /** Weights of features as they are, and a bias. */
  record Weights(double[] weights, double bias) {

    /** From 0 to 1. */
    double probability(double[] features) {
      double sum = bias;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * features[i];
      }
      return 1 / (1 + Math.exp(-sum));
    }
  }

  /** The weights that explain the examples best at the least size. */
  static Weights fit(List<Example> examples, double penalty) {
    return new LogisticRegression(examples).fitted(examples, penalty);
  }

  private Weights fitted(List<Example> examples, double penalty) {
    double[] standard = new double[features + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(examples, standard, penalty);
      for (int i = 0; i <= features; i++) {
        standard[i] += step[i];
      }
    }
    double[] weights = new double[features];
    double bias = standard[features];
    for (int i = 0; i < features; i++) {
      if (deviation[i] > CONSTANT) {
        weights[i] = standard[i] / deviation[i];
        bias -= standard[i] * mean[i] / deviation[i];
      }
    }
    return new Weights(weights, bias);
  }

  private double[] step(List<Example> examples, double[] weights, double penalty) {
    double[][] curvature = new double[features + 1][features + 1];
    double[] slope = new double[features + 1];
    for (Example example : examples) {
      double[] x = standardised(example.features());
      double sum = 0;
      for (int i = 0; i <= features; i++) {
        sum += weights[i] * x[i];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double spread = example.weight() * Math.max(1e-6, p * (1 - p));
      double error = example.weight() * ((example.holds() ? 1 : 0) - p);
      for (int i = 0; i <= features; i++) {
        slope[i] += x[i] * error;
        for (int j = 0; j <= features; j++) {
          curvature[i][j] += spread * x[i] * x[j];
        }
      }
    }
    for (int i = 0; i < features; i++) {
      slope[i] -= penalty * weights[i];
      curvature[i][i] += penalty;
    }
    return solve(curvature, slope);
  }

  private double[] standardised(double[] raw) {
    double[] x = new double[features + 1];
    for (int i = 0; i < features; i++) {
      x[i] = deviation[i] > CONSTANT ? (raw[i] - mean[i]) / deviation[i] : 0;
    }
    x[features] = 1;
    return x;
  }

  /** Gauss's elimination; the matrix is symmetric and positive, so no pivot is needed. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int row = i + 1; row < n; row++) {
        double factor = a[row][i] / a[i][i];
        for (int column = i; column < n; column++) {
          a[row][column] -= factor * a[i][column];
        }
        b[row] -= factor * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int column = i + 1; column < n; column++) {
        sum -= a[i][column] * x[column];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
