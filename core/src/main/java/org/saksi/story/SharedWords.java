package org.saksi.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.saksi.story.Portrait.Part;

/** The words of two reports that weigh something in both, and how one writes them. */
final class SharedWords {

  /** A word as it was written first. */
  private record Written(String form, double weight) {}

  private final Portrait one;
  private final Portrait other;
  private final int[] numbers;
  private final List<Written> written = new ArrayList<>();

  /** Which of the numbers have been written. */
  private final boolean[] done;

  SharedWords(Portrait one, Portrait other) {
    this.one = one;
    this.other = other;
    int[] shared = new int[one.shared(Part.WORDS, other)];
    int[] size = {0};
    one.forShared(Part.WORDS, other, number -> shared[size[0]++] = number);
    numbers = shared;
    done = new boolean[shared.length];
  }

  boolean has(int number) {
    return Arrays.binarySearch(numbers, number) >= 0;
  }

  /** Says how a word is written, which counts the first time. */
  void write(int number, String form) {
    int place = Arrays.binarySearch(numbers, number);
    double weight = one.weightOf(number) * other.weightOf(number);
    if (!done[place] && weight > 0) {
      done[place] = true;
      written.add(new Written(form, weight));
    }
  }

  /** The heaviest of those written, at the most so many. */
  List<String> heaviest(int most) {
    return written.stream()
        .sorted(Comparator.comparingDouble(Written::weight).reversed())
        .limit(most)
        .map(Written::form)
        .toList();
  }
}
