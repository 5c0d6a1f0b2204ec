package org.saksi.story;

import org.saksi.story.Portrait.Part;

/**
 * How rare a word is: a running count of the reports that hold it, on top of what is known of the
 * language. Old counts fade, so that rarity follows the news. Holds a fixed amount of memory, for
 * which two words may now and then share a count. Not thread-safe.
 */
final class Rarity {

  /** After so many reports all counts are halved. */
  static final int FADES_AFTER = 32_768;

  /** What is known of the language weighs as much as so many reports. */
  private static final double PRIOR_REPORTS = 2_000;

  private static final double UNSEEN = 0.5;

  /** Pairs of words are rarer than words: as if so many reports without them had been seen. */
  private static final double PRIOR_PAIRS = 20_000;

  private static final int WORD_BITS = 20;
  private static final int PAIR_BITS = 21;

  private final WordCounts prior;
  private final int[] words = new int[1 << WORD_BITS];
  private final int[] pairs = new int[1 << PAIR_BITS];
  private int reports;

  Rarity(WordCounts prior) {
    this.prior = prior;
  }

  /** The logarithm of one over the share of reports that hold a word; 0 or more. */
  double ofWord(int word) {
    double holding =
        words[word >>> (Integer.SIZE - WORD_BITS)] + prior.share(word) * PRIOR_REPORTS + UNSEEN;
    return Math.max(0, StrictMath.log((reports + PRIOR_REPORTS) / holding));
  }

  /** The same of two words side by side. */
  double ofPair(int pair) {
    double holding = pairs[pair >>> (Integer.SIZE - PAIR_BITS)] + UNSEEN;
    return StrictMath.log((reports + PRIOR_PAIRS) / holding);
  }

  /** Counts one more report; each word and pair is given once. */
  void count(Portrait portrait) {
    count(portrait.numbers(Part.PLACES), words);
    count(portrait.numbers(Part.PAIRS), pairs);
    count(portrait.numbers(Part.WORDS), words);
    reports++;
    if (reports == FADES_AFTER) {
      fade(words);
      fade(pairs);
      reports /= 2;
    }
  }

  private static void count(int[] numbers, int[] counts) {
    for (int number : numbers) {
      counts[number >>> (Integer.numberOfLeadingZeros(counts.length) + 1)]++;
    }
  }

  private static void fade(int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] >>= 1;
    }
  }
}
