package org.saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

class PhrasesTest {

  private final Phrases<String> phrases = new Phrases<>();

  private static List<Token> tokens(String... words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      Span span = new Span(0, word.length());
      tokens.add(new Token(span, Token.Kind.WORD, Token.Casing.LOWER, word));
    }
    return tokens;
  }

  @Test
  void prefersTheLongestPhrase() {
    phrases.put("lebih", "short");
    phrases.put("lebih dari", "long");
    Phrases.Match<String> match = phrases.longestAt(tokens("naik", "lebih", "dari", "dua"), 1, 4);
    assertThat(match).isEqualTo(new Phrases.Match<>(3, "long"));
  }

  @Test
  void fallsBackToTheShorterOneWhereTheLongerBreaksOff() {
    phrases.put("lebih", "short");
    phrases.put("lebih dari sekadar", "long");
    assertThat(phrases.longestAt(tokens("lebih", "dari", "dua"), 0, 3))
        .isEqualTo(new Phrases.Match<>(1, "short"));
  }

  @Test
  void neverReadsBehindTheLimit() {
    phrases.put("lebih dari", "long");
    assertThat(phrases.longestAt(tokens("lebih", "dari"), 0, 1)).isNull();
  }
}
