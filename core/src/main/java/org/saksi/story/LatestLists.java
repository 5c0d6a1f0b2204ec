package org.saksi.story;

import java.util.Arrays;

/**
 * Many short lists of numbers in one array, each of which keeps the latest so many of those added
 * to it. A list begins with its count, takes twice the room whenever it is full, and turns into a
 * ring when it has all the room it may have; the room that it leaves goes to the next list of that
 * size. A list is known by its place, from 0. Not thread-safe.
 */
final class LatestLists {

  /** Lists begin with less room than this. */
  private static final int SMALL = 4;

  private static final int FIRST_CAPACITY = 1 << 10;

  private static final int NONE = -1;

  private final int most;
  private final int least;

  /** By how often its room was doubled, the first of the free places that have it. */
  private final int[] free = new int[Integer.SIZE];

  private int[] numbers = new int[FIRST_CAPACITY];
  private int end;

  /** Lists of so many numbers at the most. */
  LatestLists(int most) {
    this.most = most;
    int room = most;
    while (room >= SMALL) {
      room /= 2;
    }
    least = room;
    Arrays.fill(free, NONE);
  }

  /** How many numbers a list keeps. */
  int most() {
    return most;
  }

  /** A new list of two numbers. */
  int of(int first, int second) {
    int list = take(0);
    return add(add(list, first), second);
  }

  /**
   * Adds a number.
   *
   * @return where the list stands now
   */
  int add(int list, int number) {
    int count = numbers[list];
    int place = count == least << doublings(count) && count < most ? moved(list) : list;
    numbers[place + 1 + at(count)] = number;
    numbers[place] = count + 1 == 2 * most ? most : count + 1;
    return place;
  }

  private int moved(int list) {
    int count = numbers[list];
    int place = take(doublings(count) + 1);
    System.arraycopy(numbers, list, numbers, place, 1 + count);
    free(list);
    return place;
  }

  /** The number that was added last. */
  int latest(int list) {
    return numbers[list + 1 + at(numbers[list] - 1)];
  }

  /**
   * Copies the numbers of a list that are not below {@code least}, if they ascend, the latest
   * first.
   *
   * @return how many
   */
  int copy(int list, int least, int[] into) {
    int count = numbers[list];
    int size = Math.min(count, most);
    for (int i = 0; i < size; i++) {
      int number = numbers[list + 1 + at(count - 1 - i)];
      if (number < least) {
        return i;
      }
      into[i] = number;
    }
    return size;
  }

  /** In a ring the place of the number that was added as number {@code index}. */
  private int at(int index) {
    return index < most ? index : index - most;
  }

  /** Gives up a list. */
  void free(int list) {
    int doublings = doublings(numbers[list]);
    numbers[list] = free[doublings];
    free[doublings] = list;
  }

  /** How often the room of a list was doubled that has seen so many numbers. */
  private int doublings(int count) {
    int doublings = 0;
    while (least << doublings < Math.min(count, most)) {
      doublings++;
    }
    return doublings;
  }

  /** Room for a list, which is empty. */
  private int take(int doublings) {
    int list = free[doublings];
    if (list == NONE) {
      list = end;
      end += 1 + (least << doublings);
      if (end > numbers.length) {
        numbers = Arrays.copyOf(numbers, end + end / 2);
      }
    } else {
      free[doublings] = numbers[list];
    }
    numbers[list] = 0;
    return list;
  }
}
