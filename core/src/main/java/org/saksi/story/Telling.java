package org.saksi.story;

import java.util.Arrays;

/**
 * What the tokens of a report tell: the number of each word, by {@link Vocabulary}.
 *
 * @param headline one number for each token of the headline
 * @param text one for each token of the text
 */
record Telling(int[] headline, int[] text) {

  /** The number of tokens that say nothing about their report. */
  static final int NOTHING = 0;

  /** Those of some numbers that tell something, in order. */
  static int[] only(int[] numbers) {
    int[] telling = new int[numbers.length];
    int count = 0;
    for (int number : numbers) {
      telling[count] = number;
      count += number == NOTHING ? 0 : 1;
    }
    return Arrays.copyOf(telling, count);
  }
}
