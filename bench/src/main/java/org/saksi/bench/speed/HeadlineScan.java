package org.saksi.bench.speed;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.saksi.reading.Reading;

/**
 * What grouping without an index costs at least: the words of a headline are compared with those of
 * every report in the window, and nothing else is. Not thread-safe.
 */
final class HeadlineScan {

  private static final int MOST_WORDS = 12;

  private final int[] words;
  private int reports;

  /** A window of so many reports at most; all of its memory is taken at once. */
  HeadlineScan(int window) {
    words = new int[window * MOST_WORDS];
  }

  /** Takes in a report, in place of the oldest where the window is full. */
  void add(Reading reading) {
    int row = reports++ % (words.length / MOST_WORDS) * MOST_WORDS;
    System.arraycopy(wordsOf(reading), 0, words, row, MOST_WORDS);
  }

  /** How many words the closest headline in the window shares with that of a report. */
  int closest(Reading reading) {
    int[] mine = wordsOf(reading);
    int most = 0;
    for (int row = 0; row < words.length; row += MOST_WORDS) {
      most = Math.max(most, shared(mine, row));
    }
    return most;
  }

  private int shared(int[] mine, int row) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < MOST_WORDS && j < MOST_WORDS) {
      int difference = Integer.compare(mine[i], words[row + j]);
      shared += difference == 0 && mine[i] != 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The hashes of the words of the headline in order, 0 where there are too few. */
  private int[] wordsOf(Reading reading) {
    String headline = reading.report().headline();
    int[] hashes =
        Stream.of((headline == null ? "" : headline).toLowerCase(Locale.ROOT).split(" "))
            .mapToInt(String::hashCode)
            .limit(MOST_WORDS)
            .toArray();
    int[] row = Arrays.copyOf(hashes, MOST_WORDS);
    Arrays.sort(row);
    return row;
  }
}
