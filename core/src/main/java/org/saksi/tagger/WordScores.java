package org.saksi.tagger;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/**
 * What each word says for each label, from each place: the sums of its weights, remembered for the
 * words met first, which are the frequent ones. Thread-safe; what it answers never depends on what
 * it remembers.
 */
final class WordScores {

  /** The sums of a word: a row of labels for each place in turn. */
  private record Known(String normal, Token.Casing casing, short[] sums) {}

  private static final Place[] PLACES = Place.values();

  /** A power of two. A report's few hundred new words cost little. */
  private static final int MOST_REMEMBERED = 1 << 16;

  /** So many places are tried for a word before it is passed over. */
  private static final int MOST_TRIES = 8;

  private final WordFeatures features;
  private final Weights weights;
  private final int labels;
  private final short[] border;

  /**
   * Each word at the first free place from the one that its letters tell. Threads may overwrite
   * what others have just written; what is known of a word never changes.
   */
  private final @Nullable Known[] remembered = new @Nullable Known[MOST_REMEMBERED + MOST_TRIES];

  WordScores(WordFeatures features, Weights weights, int labels) {
    this.features = features;
    this.weights = weights;
    this.labels = labels;
    int[] sums = new int[PLACES.length * labels];
    for (Place place : PLACES) {
      weights.addTo(sums, place.ordinal() * labels, features.ofBorder(place));
    }
    border = shortened(sums);
  }

  /** The sums of a word, to be multiplied by the scale of the weights. */
  short[] of(Token word) {
    int place = place(word);
    for (int last = place + MOST_TRIES; place < last; place++) {
      Known known = remembered[place];
      if (known == null) {
        known = new Known(word.normal(), word.casing(), sum(word));
        remembered[place] = known;
        return known.sums;
      }
      if (known.casing == word.casing() && known.normal.equals(word.normal())) {
        return known.sums;
      }
    }
    return sum(word);
  }

  /** The sums of what stands before the first word and behind the last. */
  short[] ofBorder() {
    return border;
  }

  private static int place(Token word) {
    int hash = (31 * word.normal().hashCode() + word.casing().ordinal()) * 0x9e3779b9;
    return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(MOST_REMEMBERED));
  }

  private short[] sum(Token word) {
    int[] sums = new int[PLACES.length * labels];
    int[][] buckets = features.ofAllPlaces(word);
    for (int place = 0; place < buckets.length; place++) {
      weights.addTo(sums, place * labels, buckets[place]);
    }
    return shortened(sums);
  }

  private static short[] shortened(int[] sums) {
    short[] shortened = new short[sums.length];
    for (int i = 0; i < sums.length; i++) {
      shortened[i] = (short) Math.clamp(sums[i], Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return shortened;
  }
}
