package org.saksi.bench.speed;

import java.util.List;
import java.util.Locale;
import org.saksi.annotation.Token;

/** A short text, a headline or a name, ready to be said with the words of any lap. Immutable. */
record Phrase(String text, List<Token> tokens, int[] ranks) {

  static Phrase of(String text, List<Token> tokens, RankedWords words) {
    return new Phrase(text, tokens, tokens.stream().mapToInt(words::rank).toArray());
  }

  /** The text with the words of a lap, in capital letters where its own are. */
  String in(Lap lap) {
    StringBuilder said = new StringBuilder(text.length() + 16);
    int copied = 0;
    for (int i = 0; i < ranks.length; i++) {
      if (ranks[i] != RankedWords.STAYS) {
        Token token = tokens.get(i);
        said.append(text, copied, token.start());
        append(lap.form(ranks[i], token.normal()), token.casing(), said);
        copied = token.end();
      }
    }
    return said.append(text, copied, text.length()).toString();
  }

  private static void append(String form, Token.Casing casing, StringBuilder said) {
    switch (casing) {
      case NONE, LOWER -> said.append(form);
      case UPPER -> said.append(form.toUpperCase(Locale.ROOT));
      case CAPITALISED, MIXED ->
          said.append(Character.toUpperCase(form.charAt(0))).append(form, 1, form.length());
    }
  }
}
