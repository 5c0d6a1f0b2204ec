package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.bench.score.LogisticRegression.Example;
import org.saksi.bench.score.LogisticRegression.Weights;

class LogisticRegressionTest {

  @Test
  void findsWhichFeatureTells() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean holds = i % 2 == 0;
      double telling = (holds ? 1 : 0) + (i % 10 == 0 ? 0.8 : 0);
      examples.add(new Example(new double[] {telling, i % 7, 1}, holds));
    }
    Weights weights = LogisticRegression.fit(examples, 1);
    assertThat(weights.weights()[0]).isGreaterThan(1);
    assertThat(Math.abs(weights.weights()[1])).isLessThan(0.5);
    assertThat(weights.weights()[2]).isZero();
    assertThat(weights.probability(new double[] {1, 3, 1})).isGreaterThan(0.5);
    assertThat(weights.probability(new double[] {0, 3, 1})).isLessThan(0.5);
  }
}
