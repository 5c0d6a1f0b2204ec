package org.saksi.story;

import java.io.IOException;
import org.saksi.story.Portrait.Part;

/**
 * How rare a word is: a running count of the reports that hold it, which begins with what is known
 * of the language. Old counts fade, so that rarity follows the news. Holds a fixed amount of
 * memory, for which two words may now and then share a count. Not thread-safe.
 */
final class Rarity {

  /** After so many reports all counts are halved. */
  static final int FADES_AFTER = 32_768;

  /** What is known of the language weighs as much as so many reports. */
  private static final int PRIOR_REPORTS = 2_000;

  /** Pairs of words are rarer than words: as if so many reports without them had been seen. */
  private static final int PRIOR_PAIRS = 20_000;

  /** Counts are kept in parts, so that what is known of a rare word counts too. */
  private static final int PARTS = 8;

  private static final int UNSEEN = PARTS / 2;

  private static final int WORD_BITS = 20;
  private static final int PAIR_BITS = 21;

  private static final double[] LOGARITHMS = new double[1 << 16];

  static {
    for (int i = 1; i < LOGARITHMS.length; i++) {
      LOGARITHMS[i] = StrictMath.log(i);
    }
  }

  private final WordCounts prior;
  private final int[] words;
  private final int[] pairs = new int[1 << PAIR_BITS];
  private int reports;
  private int fades;
  private double logOfWords;
  private double logOfPairs;

  Rarity(WordCounts prior) {
    this.prior = prior;
    words = known();
    see(0);
  }

  /** The counts of words before any report was seen. */
  private int[] known() {
    int[] counts = new int[1 << WORD_BITS];
    prior.forEach((word, share) ->
        counts[place(word, WORD_BITS)] += Math.round(share * PRIOR_REPORTS * PARTS));
    return counts;
  }

  private void see(int count) {
    reports = count;
    logOfWords = StrictMath.log((count + PRIOR_REPORTS) * (double) PARTS);
    logOfPairs = StrictMath.log((count + PRIOR_PAIRS) * (double) PARTS);
  }

  private static int place(int number, int bits) {
    return number >>> (Integer.SIZE - bits);
  }

  /** The logarithm of one over the share of reports that hold a word; 0 or more. */
  double ofWord(int word) {
    return Math.max(0, logOfWords - log(words[place(word, WORD_BITS)] + UNSEEN));
  }

  /** The same of two words side by side. */
  double ofPair(int pair) {
    return Math.max(0, logOfPairs - log(pairs[place(pair, PAIR_BITS)] + UNSEEN));
  }

  private static double log(int count) {
    return count < LOGARITHMS.length ? LOGARITHMS[count] : StrictMath.log(count);
  }

  /** Counts one more report; each word and pair is given once. */
  void count(Portrait portrait) {
    count(portrait, Part.WORDS, words, WORD_BITS);
    count(portrait, Part.PLACES, words, WORD_BITS);
    count(portrait, Part.PAIRS, pairs, PAIR_BITS);
    see(reports + 1);
    if (reports == FADES_AFTER) {
      fade(words);
      fade(pairs);
      see(reports / 2);
      fades++;
    }
  }

  private static void count(Portrait portrait, Part part, int[] counts, int bits) {
    for (int i = 0; i < portrait.size(part); i++) {
      counts[place(portrait.number(part, i), bits)] += PARTS;
    }
  }

  private static void fade(int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] >>= 1;
    }
  }

  /**
   * Writes what reports have added to what is known of the language, which is never less than
   * nothing: half of a sum is not less than half of a part of it.
   */
  void write(StateWriter to) throws IOException {
    to.count(reports);
    to.count(fades);
    int[] added = known();
    for (int i = 0; i < added.length; i++) {
      added[i] = words[i] - faded(added[i]);
    }
    write(added, to);
    write(pairs, to);
  }

  /** What is left of a count that was there from the beginning. */
  private int faded(int count) {
    return count >> Math.min(fades, Integer.SIZE - 1);
  }

  /** Writes each count that is not 0 behind how many places it lies beyond the one before. */
  private static void write(int[] counts, StateWriter to) throws IOException {
    int last = -1;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        to.count(i - last);
        to.count(counts[i]);
        last = i;
      }
    }
    to.count(0);
  }

  /** Takes in what was written, before any report was seen. */
  void read(StateReader from) throws IOException {
    see(from.count(FADES_AFTER - 1));
    fades = from.count(Integer.MAX_VALUE);
    for (int i = 0; i < words.length; i++) {
      words[i] = faded(words[i]);
    }
    add(from, words);
    add(from, pairs);
  }

  private static void add(StateReader from, int[] counts) throws IOException {
    int last = -1;
    int step = from.count(counts.length);
    while (step > 0) {
      last += step;
      counts[last] += from.count(Integer.MAX_VALUE - counts[last]);
      step = from.count(counts.length - 1 - last);
    }
  }
}
