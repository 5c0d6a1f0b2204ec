package org.saksi.reconcile;

import java.util.Arrays;

/**
 * Which words of one report stand in another, worked out once for all that is compared between the
 * two. Words go by their numbers in their own report. Immutable.
 */
final class SharedWords {

  private static final int ABSENT = -1;

  private static final int[] NONE = {};

  private final int[] same;
  private final int[][] near;

  /** Of the words of one report those that another has. */
  SharedWords(Terms from, Terms to, Vocabulary vocabulary) {
    Keys words = from.words();
    Keys others = to.words();
    same = new int[words.size()];
    near = new int[words.size()][];
    int other = 0;
    for (int word = 0; word < same.length; word++) {
      int key = words.at(word);
      while (other < others.size() && others.at(other) < key) {
        other++;
      }
      same[word] = other < others.size() && others.at(other) == key ? other : ABSENT;
      near[word] = numbers(vocabulary.near(key), others);
    }
  }

  private static int[] numbers(int[] keys, Keys words) {
    int[] numbers = NONE;
    for (int key : keys) {
      int number = words.indexOf(key);
      if (number >= 0) {
        numbers = Arrays.copyOf(numbers, numbers.length + 1);
        numbers[numbers.length - 1] = number;
      }
    }
    return numbers;
  }

  /** The number of a word in the other report, negative if it does not stand there. */
  int same(int word) {
    return same[word];
  }

  /** The numbers of the words of the other report that are spelt nearly as a word. */
  int[] near(int word) {
    return near[word];
  }
}
