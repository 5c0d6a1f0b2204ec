package org.saksi.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Token;

/**
 * The telling words of a report, each with how much it says about what the report is about. A word
 * of the headline counts most, one of the lead more than one further down; words that any report
 * has are left out.
 *
 * @param weights by {@link Token#normal()} form
 */
record Portrait(Map<String, Double> weights) {

  private static final double HEADLINE = 2;
  private static final double LEAD = 1;
  private static final double REST = 0.25;
  private static final int LEAD_WORDS = 80;
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_NUMBER = 2;

  /** The portrait of a report; {@code common} are words that say nothing about it. */
  static Portrait of(List<Token> headline, List<Token> body, Set<String> common) {
    Map<String, Double> counts = new HashMap<>();
    count(headline, HEADLINE, common, counts);
    List<Token> words = body.stream().filter(Portrait::isWordOrNumber).toList();
    int lead = Math.min(LEAD_WORDS, words.size());
    count(words.subList(0, lead), LEAD, common, counts);
    count(words.subList(lead, words.size()), REST, common, counts);
    counts.replaceAll((word, count) -> StrictMath.log1p(count));
    return new Portrait(counts);
  }

  private static void count(
      List<Token> tokens, double weight, Set<String> common, Map<String, Double> counts) {
    for (Token token : tokens) {
      if (isTelling(token) && !common.contains(token.normal())) {
        counts.merge(token.normal(), weight, Double::sum);
      }
    }
  }

  private static boolean isWordOrNumber(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER;
  }

  private static boolean isTelling(Token token) {
    int shortest = token.isWord() ? SHORTEST_WORD : SHORTEST_NUMBER;
    return isWordOrNumber(token) && token.normal().length() >= shortest;
  }
}
