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

  private static final double HEADLINE = 3;
  private static final double LEAD = 1;
  private static final double REST = 0.25;
  private static final int LEAD_TOKENS = 120;
  private static final int SHORTEST_WORD = 3;

  static Portrait of(List<Token> headline, List<Token> body, Set<String> common) {
    Map<String, Double> counts = new HashMap<>();
    count(headline, HEADLINE, common, counts);
    int lead = Math.min(LEAD_TOKENS, body.size());
    count(body.subList(0, lead), LEAD, common, counts);
    count(body.subList(lead, body.size()), REST, common, counts);
    counts.replaceAll((word, count) -> Math.log1p(count));
    return new Portrait(counts);
  }

  private static void count(
      List<Token> tokens, double weight, Set<String> common, Map<String, Double> counts) {
    for (Token token : tokens) {
      String word = token.normal();
      boolean telling =
          token.kind() == Token.Kind.WORD && word.length() >= SHORTEST_WORD
              || token.kind() == Token.Kind.NUMBER && word.length() > 1;
      if (telling && !common.contains(word)) {
        counts.merge(word, weight, Double::sum);
      }
    }
  }
}
