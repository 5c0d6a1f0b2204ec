package org.saksi.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.token.Tokenizer;

/**
 * The numbers that stand for words: one for all that are derived from one word, none for function
 * words and other short ones. Not thread-safe.
 */
final class Vocabulary {

  private static final int SHORTEST_WORD = 3;

  private static final int MET_BITS = 16;
  private static final int SPREAD = 0x9e3779b1;

  private final Tokenizer tokenizer;
  private final Set<String> common;
  private final WordCounts counts;

  /** Of words met lately their numbers, each at the place that its hash gives it. */
  private final @Nullable String[] met = new String[1 << MET_BITS];

  private final int[] numbers = new int[met.length];

  Vocabulary(LanguagePack language, WordCounts counts) {
    tokenizer = Tokenizer.of(language);
    common = language.table("function-words").forms();
    this.counts = counts;
  }

  /** What headline and text of a report tell; furniture of the outlet tells nothing. */
  Telling telling(Reading reading) {
    String headline = reading.report().headline();
    return new Telling(
        headline == null ? new int[0] : numbers(tokenizer.tokenize(headline)),
        numbers(reading.segmentation().tokens()));
  }

  private int[] numbers(List<Token> tokens) {
    int[] numbers = new int[tokens.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(tokens.get(i));
    }
    return numbers;
  }

  private int number(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return Hash.of(Hash.Of.NUMBER, token.normal());
    }
    boolean isLong = token.normal().length() >= SHORTEST_WORD || token.isCapitalised();
    return token.isWord() && isLong ? known(token.normal()) : Telling.NOTHING;
  }

  private int known(String word) {
    int place = word.hashCode() * SPREAD >>> (Integer.SIZE - MET_BITS);
    if (!word.equals(met[place])) {
      numbers[place] =
          common.contains(word) ? Telling.NOTHING : Hash.of(Hash.Of.WORD, counts.stemOf(word));
      met[place] = word;
    }
    return numbers[place];
  }
}
