package org.saksi.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saksi.annotation.Token;

/**
 * What each word says for each label, from each place: the sums of its weights, remembered for the
 * words met first, which are the frequent ones. Thread-safe; what it answers never depends on what
 * it remembers.
 */
final class WordScores {

  private static final Place[] PLACES = Place.values();

  /** Words remembered for each casing; a report's few hundred new words cost little. */
  private static final int MOST_REMEMBERED = 1 << 15;

  private final WordFeatures features;
  private final Weights weights;
  private final int labels;
  private final float[] border;
  private final List<Map<String, float[]>> remembered = new ArrayList<>();

  WordScores(WordFeatures features, Weights weights, int labels) {
    this.features = features;
    this.weights = weights;
    this.labels = labels;
    border = new float[PLACES.length * labels];
    for (Place place : PLACES) {
      weights.addTo(border, place.ordinal() * labels, features.ofBorder(place));
    }
    for (int i = 0; i < Token.Casing.values().length; i++) {
      remembered.add(new ConcurrentHashMap<>());
    }
  }

  /** The scores of a word: a row of labels for each place in turn. */
  float[] of(Token word) {
    Map<String, float[]> known = remembered.get(word.casing().ordinal());
    float[] scores = known.get(word.normal());
    if (scores == null) {
      scores = sum(word);
      if (known.size() < MOST_REMEMBERED) {
        known.put(word.normal(), scores);
      }
    }
    return scores;
  }

  /** The scores of what stands before the first word and behind the last. */
  float[] ofBorder() {
    return border;
  }

  private float[] sum(Token word) {
    float[] scores = new float[PLACES.length * labels];
    for (Place place : PLACES) {
      weights.addTo(scores, place.ordinal() * labels, features.of(word, place));
    }
    return scores;
  }
}
