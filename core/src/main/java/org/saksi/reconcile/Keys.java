package org.saksi.reconcile;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A small set of numbers, such as the keys of words. Immutable. */
final class Keys {

  private static final int[] EMPTY = {};

  static final Keys NONE = new Keys(EMPTY);

  private final int[] sorted;

  private Keys(int[] sorted) {
    this.sorted = sorted;
  }

  /** Gathers numbers, which may repeat. */
  static final class Builder {

    private final int most;
    private int[] numbers = EMPTY;
    private int count;

    /** For {@code most} numbers at the most. */
    Builder(int most) {
      this.most = most;
    }

    void add(int number) {
      if (count == 0) {
        numbers = new int[most];
      }
      numbers[count] = number;
      count++;
    }

    void addIf(boolean condition, int number) {
      if (condition) {
        add(number);
      }
    }

    Keys build() {
      if (count == 0) {
        return NONE;
      }
      Arrays.sort(numbers, 0, count);
      int size = 1;
      for (int i = 1; i < count; i++) {
        if (numbers[i] != numbers[size - 1]) {
          numbers[size] = numbers[i];
          size++;
        }
      }
      return new Keys(Arrays.copyOf(numbers, size));
    }
  }

  /** Of numbers that rise, which are not copied. */
  static Keys ofRising(int[] numbers) {
    return numbers.length == 0 ? NONE : new Keys(numbers);
  }

  static Keys of(Collection<Integer> numbers) {
    Builder builder = new Builder(numbers.size());
    numbers.forEach(builder::add);
    return builder.build();
  }

  int size() {
    return sorted.length;
  }

  boolean isEmpty() {
    return sorted.length == 0;
  }

  /** The number at an index, in rising order. */
  int at(int index) {
    return sorted[index];
  }

  /** Index of a number, negative if it is not in the set. */
  int indexOf(int key) {
    return Arrays.binarySearch(sorted, key);
  }

  boolean contains(int key) {
    return indexOf(key) >= 0;
  }

  boolean containsAll(Keys others) {
    for (int other : others.sorted) {
      if (!contains(other)) {
        return false;
      }
    }
    return true;
  }

  boolean containsAny(int[] keys) {
    for (int key : keys) {
      if (contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** How many numbers both hold. */
  int shared(Keys other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  boolean isDisjoint(Keys other) {
    return shared(other) == 0;
  }

  /** Both hold something, and nothing in common. */
  boolean differ(Keys other) {
    return !isEmpty() && !other.isEmpty() && isDisjoint(other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Keys keys && Arrays.equals(sorted, keys.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }
}
