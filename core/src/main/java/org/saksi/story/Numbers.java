package org.saksi.story;

import java.util.Arrays;

/** Sets of numbers, each an array in ascending order without repetition. */
final class Numbers {

  private Numbers() {}

  /** The set of the first so many numbers of an array, whose order is lost. */
  static int[] ascending(int[] numbers, int size) {
    Arrays.sort(numbers, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, kept);
  }
}
