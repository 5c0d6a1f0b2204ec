package org.saksi.story;

import java.util.Arrays;
import java.util.List;
import org.saksi.annotation.Token;

/**
 * The runs of {@value #WORDS} words of a text, as hashes, by which a copy is known (Broder 1997).
 * Immutable.
 */
final class WordSequences {

  private static final int WORDS = 5;

  /** Ascending, each once. */
  private final int[] hashes;

  private WordSequences(int[] hashes) {
    this.hashes = hashes;
  }

  static WordSequences of(List<Token> tokens) {
    int[] words =
        tokens.stream()
            .filter(Token::isWord)
            .mapToInt(token -> token.normal().hashCode())
            .toArray();
    int[] hashes = new int[Math.max(0, words.length - WORDS + 1)];
    for (int i = 0; i < hashes.length; i++) {
      for (int j = 0; j < WORDS; j++) {
        hashes[i] = (hashes[i] + words[i + j]) * 0x9e3779b1;
      }
    }
    return new WordSequences(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** The sequences that both texts have, over those of the shorter one; from 0 to 1. */
  double overlap(WordSequences other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        shared++;
        i++;
        j++;
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    int shorter = Math.min(hashes.length, other.hashes.length);
    return shorter == 0 ? 0 : (double) shared / shorter;
  }
}
