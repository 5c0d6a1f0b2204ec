package org.saksi.tagger;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/**
 * What each word says for each label, from each place: the sums of its weights, remembered for the
 * words met last. Thread-safe; what it answers never depends on what it remembers.
 */
final class WordScores {

  /** The sums of a word: a row of labels for each place in turn. */
  private record Known(String normal, Token.Casing casing, short[] sums) {}

  private static final Place[] PLACES = Place.values();

  /** A power of two. A report's few hundred new words cost little. */
  private static final int MOST_REMEMBERED = 1 << 16;

  private final WordFeatures features;
  private final Weights weights;
  private final int labels;
  private final short[] border;

  /**
   * Each word at one of the two places that its letters tell, the last met at the first. Threads
   * may overwrite what others have just written; what is known of a word never changes.
   */
  private final @Nullable Known[] remembered = new @Nullable Known[MOST_REMEMBERED];

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
    int first = place(word);
    Known known = remembered[first];
    if (known != null && isOf(known, word)) {
      return known.sums;
    }
    int second = first ^ 1;
    Known other = remembered[second];
    Known found =
        other != null && isOf(other, word)
            ? other
            : new Known(word.normal(), word.casing(), sum(word));
    remembered[second] = known;
    remembered[first] = found;
    return found.sums;
  }

  /** The sums of what stands before the first word and behind the last. */
  short[] ofBorder() {
    return border;
  }

  private static boolean isOf(Known known, Token word) {
    return known.casing == word.casing() && known.normal.equals(word.normal());
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
