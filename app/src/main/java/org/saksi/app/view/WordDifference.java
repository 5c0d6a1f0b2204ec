package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saksi.text.Span;

/**
 * Which words only one of two texts has, by a longest common subsequence of words. Case and
 * punctuation make no difference. Immutable.
 *
 * @param onlyInA stretches of words that the second text lacks, as spans of the first
 * @param onlyInB stretches of words that the first text lacks, as spans of the second
 */
public record WordDifference(List<Span> onlyInA, List<Span> onlyInB) {

  /** Beyond so many pairs of words the texts are taken to differ throughout. */
  private static final int MOST_PAIRS = 4_000_000;

  /** What differs between two texts. */
  public static WordDifference between(String a, String b) {
    List<Span> wordsA = words(a);
    List<Span> wordsB = words(b);
    boolean[] sharedA = new boolean[wordsA.size()];
    boolean[] sharedB = new boolean[wordsB.size()];
    if ((long) wordsA.size() * wordsB.size() <= MOST_PAIRS) {
      int[][] longest = longestCommon(normal(a, wordsA), normal(b, wordsB));
      trace(longest, normal(a, wordsA), normal(b, wordsB), sharedA, sharedB);
    }
    return new WordDifference(stretches(wordsA, sharedA), stretches(wordsB, sharedB));
  }

  /** Length of the longest common subsequence of the words from i and from j on. */
  private static int[][] longestCommon(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static void trace(
      int[][] longest, List<String> a, List<String> b, boolean[] sharedA, boolean[] sharedB) {
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        sharedA[i++] = true;
        sharedB[j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Neighbouring words that are not shared, joined. */
  private static List<Span> stretches(List<Span> words, boolean[] shared) {
    List<Span> stretches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!shared[i]) {
        boolean goesOn = i > 0 && !shared[i - 1];
        stretches.add(goesOn ? stretches.removeLast().hull(words.get(i)) : words.get(i));
      }
    }
    return stretches;
  }

  private static List<String> normal(String text, List<Span> words) {
    return words.stream().map(word -> word.of(text).toLowerCase(Locale.ROOT)).toList();
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
