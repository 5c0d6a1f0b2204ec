package org.saksi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.saksi.tagger.Labels;

/** Holds the lattice against a sum over all paths, one by one. */
class LatticeTest {

  private static final Labels LABELS = new Labels(List.of("PERSON", "PLACE"));
  private static final int COUNT = LABELS.count();
  private static final int LENGTH = 4;

  private final float[] scores = random(LENGTH * COUNT);
  private final float[] transitions = random((COUNT + 1) * COUNT);

  private static float[] random(int size) {
    SplittableRandom random = new SplittableRandom(size);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextDouble(-2, 2);
    }
    return values;
  }

  @Test
  void weighsWhatAllPathsWeighTogether() {
    long[] all = new long[LENGTH];
    Arrays.fill(all, -1);
    checkAgainstPaths(all);
  }

  @Test
  void weighsOnlyPathsThatAreAllowed() {
    checkAgainstPaths(new long[] {-1, 1 | LABELS.of("PLACE"), LABELS.of("PLACE"), -1});
  }

  private void checkAgainstPaths(long[] allowed) {
    Lattice lattice = new Lattice(LABELS);
    lattice.setTransitions(transitions);
    double logarithm = lattice.weigh(scores, allowed);
    double total = 0;
    double[] marginals = new double[LENGTH * COUNT];
    double[] steps = new double[(COUNT + 1) * COUNT];
    for (int[] path : paths(allowed)) {
      double weight = weight(path);
      total += weight;
      for (int i = 0; i < LENGTH; i++) {
        marginals[i * COUNT + path[i]] += weight;
        steps[(i == 0 ? COUNT : path[i - 1]) * COUNT + path[i]] += weight;
      }
    }
    assertThat(logarithm).isCloseTo(Math.log(total), within(1e-6));
    float[] between = new float[steps.length];
    lattice.addTransitions(LENGTH, 1, between);
    for (int i = 0; i < steps.length; i++) {
      assertThat((double) between[i]).isCloseTo(steps[i] / total, within(1e-6));
    }
    for (int i = 0; i < marginals.length; i++) {
      assertThat(lattice.at(i / COUNT, i % COUNT)).isCloseTo(marginals[i] / total, within(1e-6));
    }
  }

  private static List<int[]> paths(long[] allowed) {
    List<int[]> paths = new ArrayList<>();
    for (int number = 0; number < Math.pow(COUNT, LENGTH); number++) {
      int[] path = new int[LENGTH];
      boolean may = true;
      int rest = number;
      for (int i = 0; i < LENGTH; i++) {
        path[i] = rest % COUNT;
        rest /= COUNT;
        may &= (allowed[i] >> path[i] & 1) != 0;
        may &= i == 0 ? LABELS.mayBegin(path[i]) : LABELS.mayFollow(path[i - 1], path[i]);
      }
      if (may && LABELS.mayEnd(path[LENGTH - 1])) {
        paths.add(path);
      }
    }
    return paths;
  }

  private double weight(int[] path) {
    double sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += scores[i * COUNT + path[i]];
      sum += transitions[(i == 0 ? COUNT : path[i - 1]) * COUNT + path[i]];
    }
    return Math.exp(sum);
  }
}
