package org.saksi.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which words only one of two texts has, by a longest common subsequence of words. Case and
 * punctuation make no difference.
 *
 * <pre>{@code
 * WordDifference.between("Air naik cepat", "Air surut cepat").changes()
 *     // one change: "naik" became "surut"
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param changes in the order of the texts
 */
public record WordDifference(List<Change> changes) {

  /** Beyond so many pairs of words what lies between the ends is taken to differ throughout. */
  private static final int MOST_PAIRS = 4_000_000;

  public WordDifference {
    changes = List.copyOf(changes);
  }

  /**
   * One stretch of words that became another.
   *
   * @param inA words that the second text lacks; empty where words were put in
   * @param inB words that the first text lacks; empty where words were taken out
   */
  public record Change(Span inA, Span inB) {}

  /** What differs between two texts. */
  public static WordDifference between(String a, String b) {
    Map<String, Integer> numbers = new HashMap<>();
    return new Rows(words(a), numbered(a, numbers), words(b), numbered(b, numbers)).difference();
  }

  /** Stretches of words that the second text lacks, as spans of the first. */
  public List<Span> onlyInA() {
    return changes.stream().map(Change::inA).filter(span -> !span.isEmpty()).toList();
  }

  /** Stretches of words that the first text lacks, as spans of the second. */
  public List<Span> onlyInB() {
    return changes.stream().map(Change::inB).filter(span -> !span.isEmpty()).toList();
  }

  /** Two rows of words, each with its number: equal words have equal numbers. */
  private record Rows(List<Span> wordsA, int[] a, List<Span> wordsB, int[] b) {

    WordDifference difference() {
      int head = 0;
      while (head < Math.min(a.length, b.length) && a[head] == b[head]) {
        head++;
      }
      int tail = 0;
      while (tail < Math.min(a.length, b.length) - head
          && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
        tail++;
      }
      return new WordDifference(changes(head, a.length - tail, b.length - tail));
    }

    /** The changes between the words that both texts begin and end with. */
    private List<Change> changes(int head, int endA, int endB) {
      List<Change> changes = new ArrayList<>();
      boolean comparable = (long) (endA - head) * (endB - head) <= MOST_PAIRS;
      int[][] longest = comparable ? longestCommon(head, endA, endB) : new int[0][];
      int i = head;
      int j = head;
      while (i < endA || j < endB) {
        int fromA = i;
        int fromB = j;
        while (i < endA || j < endB) {
          if (comparable && i < endA && j < endB && a[i] == b[j]) {
            break;
          }
          boolean fromFirst =
              j == endB
                  || (i < endA
                      && (!comparable
                          || longest[i - head + 1][j - head] >= longest[i - head][j - head + 1]));
          i += fromFirst ? 1 : 0;
          j += fromFirst ? 0 : 1;
        }
        if (i > fromA || j > fromB) {
          changes.add(new Change(stretch(wordsA, fromA, i), stretch(wordsB, fromB, j)));
        }
        while (comparable && i < endA && j < endB && a[i] == b[j]) {
          i++;
          j++;
        }
      }
      return changes;
    }

    /** Length of the longest common subsequence of the words from each pair of words on. */
    private int[][] longestCommon(int head, int endA, int endB) {
      int[][] longest = new int[endA - head + 1][endB - head + 1];
      for (int i = endA - head - 1; i >= 0; i--) {
        for (int j = endB - head - 1; j >= 0; j--) {
          longest[i][j] =
              a[head + i] == b[head + j]
                  ? longest[i + 1][j + 1] + 1
                  : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
      }
      return longest;
    }

    /** Words joined; an empty place behind the word before where there are none. */
    private static Span stretch(List<Span> words, int from, int to) {
      if (from < to) {
        return words.get(from).hull(words.get(to - 1));
      }
      int at = from == 0 ? 0 : words.get(from - 1).end();
      return new Span(at, at);
    }
  }

  private static int[] numbered(String text, Map<String, Integer> numbers) {
    return words(text).stream()
        .mapToInt(word -> number(word.of(text).toLowerCase(Locale.ROOT), numbers))
        .toArray();
  }

  private static int number(String word, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }
}
