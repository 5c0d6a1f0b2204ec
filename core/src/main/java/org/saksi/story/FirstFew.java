package org.saksi.story;

import java.util.Arrays;

/** The first so many different numbers of those added. Not thread-safe. */
final class FirstFew {

  private final int[] numbers;
  private int size;

  FirstFew(int most) {
    numbers = new int[most];
  }

  /** Adds a number if there is room and it is new. */
  void add(int number) {
    if (size < numbers.length && !has(number)) {
      numbers[size++] = number;
    }
  }

  private boolean has(int number) {
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }

  /** Those taken, in ascending order. */
  int[] ascending() {
    int[] ascending = Arrays.copyOf(numbers, size);
    Arrays.sort(ascending);
    return ascending;
  }
}
