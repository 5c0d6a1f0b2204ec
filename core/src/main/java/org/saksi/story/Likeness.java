package org.saksi.story;

import java.util.Arrays;

/**
 * The likeness of one report to many others: its words stand in a table, so that looking at another
 * takes one step for each of the other's words, nearly all of which end at a free place. Not
 * thread-safe.
 */
final class Likeness {

  private static final int PLACES = 1 << 11;

  /** Words are hashes, so their last bits spread them; 0 is none. */
  private final int[] words = new int[PLACES];

  private final int[] weights = new int[PLACES];

  /** From now on that of this report. */
  void of(Portrait portrait) {
    Arrays.fill(words, 0);
    for (int i = 0; i < portrait.words(); i++) {
      int word = portrait.word(i);
      int place = placeOf(word);
      words[place] = word;
      weights[place] = portrait.weight(i);
    }
  }

  private int placeOf(int word) {
    int place = word & PLACES - 1;
    while (words[place] != 0 && words[place] != word) {
      place = place + 1 & PLACES - 1;
    }
    return place;
  }

  /** The cosine of the words of both, as {@link Portrait#likeness} has it. */
  double to(Portrait other) {
    long sum = 0;
    int count = other.words();
    for (int i = 0; i < count; i++) {
      int place = placeOf(other.word(i));
      if (words[place] != 0) {
        sum += (long) weights[place] * other.weight(i);
      }
    }
    return Portrait.cosine(sum);
  }
}
