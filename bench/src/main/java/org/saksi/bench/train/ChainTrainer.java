package org.saksi.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.saksi.tagger.Labels;
import org.saksi.tagger.WordFeatures;

/**
 * Fits a conditional random field to the sentences of several corpora. Where a corpus leaves open
 * what a word is, all paths that agree with it share the credit. Trains once; not thread-safe.
 */
final class ChainTrainer {

  /**
   * What was learned.
   *
   * @param weights rows for each bucket, first the shared ones, then those of each corpus
   * @param transitions what each label says for each label behind it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Fit(float[] weights, float[] transitions) {}

  /** Labels that are this nearly right teach nothing. */
  private static final float LEARNED = 1e-3f;

  private final Labels labels;
  private final Settings settings;
  private final int count;
  private final SplittableRandom random;
  private final Parameters weights;
  private final Parameters transitions;
  private final Lattice possible;
  private final Lattice right;

  ChainTrainer(Labels labels, int corpora, Settings settings, long seed) {
    this.labels = labels;
    this.settings = settings;
    count = labels.count();
    random = new SplittableRandom(seed);
    int rows = (1 + corpora) * WordFeatures.BUCKETS;
    weights = new Parameters(rows * count, settings.rate(), settings.penalty());
    transitions = new Parameters((count + 1) * count, settings.rate(), 0);
    possible = new Lattice(labels);
    right = new Lattice(labels);
  }

  /** Learns all lessons as often as the settings say. */
  Fit fit(List<Lesson> lessons, Consumer<String> progress) {
    List<Lesson> order = new ArrayList<>(lessons);
    int words = lessons.stream().mapToInt(Lesson::length).sum();
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      shuffle(order);
      double likelihood = 0;
      for (Lesson lesson : order) {
        likelihood += learn(lesson);
      }
      if (epoch > settings.epochs() - settings.remembered()) {
        weights.remember();
        transitions.remember();
      }
      progress.accept(
          String.format(
              Locale.ROOT,
              "epoch %d of %d: log likelihood a word %.4f",
              epoch,
              settings.epochs(),
              likelihood / words));
    }
    return new Fit(weights.mean(), transitions.mean());
  }

  private void shuffle(List<Lesson> order) {
    for (int i = order.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      Lesson moved = order.get(i);
      order.set(i, order.get(other));
      order.set(other, moved);
    }
  }

  /** Learns one sentence, and says how likely its right labels were before. */
  private double learn(Lesson lesson) {
    int[][] seen = new int[lesson.length()][];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = draw(lesson.buckets()[i], lesson.corpus());
    }
    float[] scores = scores(seen);
    long[] all = new long[seen.length];
    Arrays.fill(all, -1);
    possible.setTransitions(transitions.weights());
    right.setTransitions(transitions.weights());
    double likelihood = right.weigh(scores, lesson.allowed()) - possible.weigh(scores, all);
    float[] gradients = new float[count];
    for (int i = 0; i < seen.length; i++) {
      for (int label = 0; label < count; label++) {
        gradients[label] = (float) (right.at(i, label) - possible.at(i, label));
      }
      step(seen[i], gradients);
    }
    float[] between = new float[(count + 1) * count];
    right.addTransitions(seen.length, 1, between);
    possible.addTransitions(seen.length, -1, between);
    for (int i = 0; i < between.length; i++) {
      if (between[i] != 0) {
        transitions.step(i, between[i]);
      }
    }
    return likelihood;
  }

  /** Where the rows of the features begin that are not hidden: the shared ones and the corpus's. */
  private int[] draw(int[] buckets, int corpus) {
    int[] drawn = new int[2 * buckets.length];
    int size = 0;
    for (int bucket : buckets) {
      if (random.nextDouble() >= settings.dropout()) {
        drawn[size++] = bucket * count;
      }
      if (random.nextDouble() >= settings.dropout()) {
        drawn[size++] = (corpus * WordFeatures.BUCKETS + bucket) * count;
      }
    }
    return Arrays.copyOf(drawn, size);
  }

  private float[] scores(int[][] seen) {
    float[] scores = new float[seen.length * count];
    float[] exact = weights.weights();
    for (int i = 0; i < seen.length; i++) {
      for (int row : seen[i]) {
        for (int label = 0; label < count; label++) {
          scores[i * count + label] += exact[row + label];
        }
      }
    }
    return scores;
  }

  private void step(int[] seen, float[] gradients) {
    for (int label = 0; label < count; label++) {
      if (Math.abs(gradients[label]) > LEARNED) {
        for (int row : seen) {
          weights.step(row + label, gradients[label]);
        }
      }
    }
  }
}
