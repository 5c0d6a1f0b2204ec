package org.saksi.bench.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.saksi.bench.train.ChainTrainer.Fit;
import org.saksi.tagger.Clusters;
import org.saksi.tagger.Labels;
import org.saksi.tagger.Model;
import org.saksi.tagger.Weights;
import org.saksi.tagger.WordFeatures;

/**
 * Several fits to the same lessons, each in an order of its own, that become one model: their mean,
 * which is surer than any one of them and as fast. Not thread-safe.
 */
final class Committee {

  private final Labels labels;
  private final Settings settings;
  private final Consumer<String> progress;

  Committee(Labels labels, Settings settings, Consumer<String> progress) {
    this.labels = labels;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * The model of all lessons.
   *
   * @param clusters those the lessons were made with
   * @param habits of which corpora the model keeps the habits, by name, and their numbers
   */
  Model train(
      List<Lesson> lessons, int corpora, Clusters clusters, SequencedMap<String, Integer> habits) {
    int count = labels.count();
    float[] weights = new float[(1 + corpora) * WordFeatures.BUCKETS * count];
    float[] transitions = new float[(count + 1) * count];
    for (int member = 0; member < settings.members(); member++) {
      Fit fit =
          new ChainTrainer(labels, corpora, settings, settings.seed() + member)
              .fit(lessons, progress);
      addTo(weights, fit.weights());
      addTo(transitions, fit.transitions());
    }
    for (int left = 0; left <= count; left++) {
      transitions[left * count + Labels.OUTSIDE] -= (float) settings.boldness();
    }
    SequencedMap<String, Weights> kept = new LinkedHashMap<>();
    habits.forEach((name, corpus) ->
        kept.put(
            name, Weights.nearestTo(count, merged(weights, corpus), (float) settings.least())));
    return new Model(labels, clusters, transitions, kept);
  }

  /** Adds a member's share. */
  private void addTo(float[] sums, float[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i] / settings.members();
    }
  }

  /** Shared weights and those of one corpus in one, made smaller as nothing is hidden any more. */
  private float[] merged(float[] exact, int corpus) {
    float[] merged = new float[WordFeatures.BUCKETS * labels.count()];
    float shown = (float) (1 - settings.dropout());
    for (int i = 0; i < merged.length; i++) {
      merged[i] = shown * (exact[i] + exact[corpus * merged.length + i]);
    }
    return merged;
  }
}
