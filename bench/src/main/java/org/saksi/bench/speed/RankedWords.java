package org.saksi.bench.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Token;

/**
 * The words of some texts, the most frequent first: rank 0 stands in most of them. Immutable.
 *
 * <p>By Zipf's law (1949) the share of texts that a word stands in says little about how many texts
 * there are; by Heaps' law (1978) the number of words grows with a power of the number of texts.
 */
final class RankedWords {

  /** The rank of what is the same in every lap: common words and numbers, marks. */
  static final int STAYS = -1;

  /** The rank of numbers, which are not ranked. */
  static final int NUMBER = -2;

  /** Words in a larger share of the texts, in percent, belong to the language, not to events. */
  private static final int COMMON_PERCENT = 5;

  /** Words of so few texts are those whose number grows. */
  private static final int RARE_TEXTS = 2;

  private final List<String> forms;
  private final Map<String, Integer> ranks;
  private final int common;
  private final int rare;
  private final double exponent;

  private RankedWords(List<String> forms, Map<String, Integer> ranks, int[] bounds, double heaps) {
    this.forms = forms;
    this.ranks = ranks;
    common = bounds[0];
    rare = bounds[1];
    exponent = heaps;
  }

  /** Ranks the words of texts, each given by its tokens. */
  static RankedWords of(List<List<Token>> texts) {
    Map<String, Integer> textsWith = new HashMap<>();
    Set<String> ofEverySecond = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<String> words = new HashSet<>();
      for (Token token : texts.get(i)) {
        if (isRanked(token) && words.add(token.normal())) {
          textsWith.merge(token.normal(), 1, Integer::sum);
          if (!token.isWord()) {
            numbers.add(token.normal());
          } else if (i % 2 == 0) {
            ofEverySecond.add(token.normal());
          }
        }
      }
    }
    Map<String, Integer> ranks = new HashMap<>();
    for (String number : numbers) {
      boolean stays = isCommon(textsWith.getOrDefault(number, 0), texts.size());
      ranks.put(number, stays ? STAYS : NUMBER);
      textsWith.remove(number);
    }
    double doubling = (textsWith.size() + 1.0) / (ofEverySecond.size() + 1.0);
    double exponent = StrictMath.log(doubling) / StrictMath.log(2);
    return ranked(textsWith, texts.size(), ranks, exponent);
  }

  private static RankedWords ranked(
      Map<String, Integer> textsWith, int texts, Map<String, Integer> ranks, double exponent) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(textsWith.entrySet());
    entries.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<String> forms = new ArrayList<>();
    int common = 0;
    int frequent = 0;
    for (Map.Entry<String, Integer> entry : entries) {
      boolean stays = isCommon(entry.getValue(), texts);
      ranks.put(entry.getKey(), stays ? STAYS : forms.size());
      common += stays ? 1 : 0;
      frequent += stays || entry.getValue() > RARE_TEXTS ? 1 : 0;
      forms.add(entry.getKey());
    }
    return new RankedWords(List.copyOf(forms), ranks, new int[] {common, frequent}, exponent);
  }

  private static boolean isCommon(int textsWith, int texts) {
    return textsWith * 100L > texts * (long) COMMON_PERCENT;
  }

  private static boolean isRanked(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER;
  }

  /** The rank of a token from {@link #common()} on, {@link #NUMBER} or {@link #STAYS}. */
  int rank(Token token) {
    return isRanked(token) ? ranks.getOrDefault(token.normal(), STAYS) : STAYS;
  }

  /** The word of a rank below {@link #size()}. */
  String form(int rank) {
    return forms.get(rank);
  }

  /** The words that belong to the language have ranks below this. */
  int common() {
    return common;
  }

  /** The words of one or two texts have ranks from this on. */
  int rare() {
    return rare;
  }

  int size() {
    return forms.size();
  }

  /** The power of the number of texts with which the number of words grows, from 0 to 1. */
  double exponent() {
    return exponent;
  }
}
