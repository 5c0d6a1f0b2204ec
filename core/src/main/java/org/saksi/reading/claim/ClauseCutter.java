package org.saksi.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.text.Span;

/**
 * Cuts sentences into clauses of about a given length, at the cheapest places: a shortest path over
 * the words of the sentence, where a cut at a quotation mark costs nothing, a cut at a comma
 * little, and a cut inside a phrase much, and a clause costs more the further its length is from
 * the target. Immutable and thread-safe.
 */
final class ClauseCutter {

  /** No clause is longer, in words. */
  private static final int LONGEST = 24;

  /** Price of one more clause. */
  private static final double CLAUSE = 0.5;

  /** How much worse a clause too long is than one too short. */
  private static final double TOO_LONG = 1.6;

  private final FunctionWords functionWords;
  private final int targetCharacters;

  ClauseCutter(FunctionWords functionWords, int targetCharacters) {
    this.functionWords = functionWords;
    this.targetCharacters = targetCharacters;
  }

  /**
   * The clauses of a run of words.
   *
   * @param words indexes of the words and numbers of one sentence
   * @return spans from first to last word of each clause, in order
   */
  List<Span> cut(Segmentation segmentation, int[] words) {
    List<Token> tokens = segmentation.tokens();
    int[] from = cheapestCuts(tokens, words);
    List<Span> clauses = new ArrayList<>();
    for (int end = words.length; end > 0; end = from[end]) {
      clauses.add(
          0, new Span(tokens.get(words[from[end]]).start(), tokens.get(words[end - 1]).end()));
    }
    return clauses;
  }

  /** For each end of a clause the index of the word where the cheapest clause up to it begins. */
  private int[] cheapestCuts(List<Token> tokens, int[] words) {
    double[] best = new double[words.length + 1];
    int[] from = new int[words.length + 1];
    double[] price = new double[words.length];
    for (int i = 1; i < words.length; i++) {
      price[i] = cutPrice(tokens, words[i - 1], words[i]);
    }
    for (int end = 1; end <= words.length; end++) {
      best[end] = Double.MAX_VALUE;
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        int length = tokens.get(words[end - 1]).end() - tokens.get(words[start]).start();
        double cost = best[start] + CLAUSE + price[start] + strain(length);
        if (cost < best[end]) {
          best[end] = cost;
          from[end] = start;
        }
      }
    }
    return from;
  }

  private double strain(int characters) {
    double logRatio = Math.log(Math.max(4, characters) / (double) targetCharacters);
    return logRatio * logRatio * (logRatio > 0 ? TOO_LONG : 1);
  }

  /** What a cut before the word at {@code next} costs. */
  private double cutPrice(List<Token> tokens, int previous, int next) {
    Token left = tokens.get(previous);
    Token right = tokens.get(next);
    if (left.end() == right.start()) {
      return 9;
    }
    double marks = 2.2;
    for (int i = previous + 1; i < next; i++) {
      marks =
          Math.min(marks, markPrice(tokens.get(i), left.isCapitalised() && right.isCapitalised()));
    }
    return Math.min(marks, wordPrice(functionWords.roleOf(right.normal())));
  }

  private static double markPrice(Token mark, boolean inName) {
    if (mark.kind() == Token.Kind.QUOTE) {
      return 0;
    }
    return switch (mark.normal()) {
      case ";", ":", "–", "—", ".", "?", "!" -> 0.05;
      case "," -> inName ? 0.5 : 0.1;
      case "(" -> 1;
      default -> 2.2;
    };
  }

  private static double wordPrice(FunctionWords.@Nullable Role role) {
    if (role == null) {
      return 2.2;
    }
    return switch (role) {
      case CONJUNCTION, SUBORDINATOR, RELATIVE, TEMPORAL -> 0.35;
      case PREPOSITION -> 0.8;
      case DETERMINER, PRONOUN, PARTICLE -> 2.2;
    };
  }
}
