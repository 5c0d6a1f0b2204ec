package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/**
 * An abbreviation with the words that a report spells it out by: <i>rukun tetangga (RT)</i>.
 *
 * @param first index of the token at which the words begin
 * @param at index of the token that abbreviates them
 * @param words what it stands for
 */
record ShortForm(int first, int at, List<Token> words) {

  ShortForm {
    words = List.copyOf(words);
  }

  /** All abbreviations that are spelt out. */
  static List<ShortForm> in(List<Token> tokens) {
    List<ShortForm> found = new ArrayList<>();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      ShortForm form =
          tokens.get(i - 1).is("(") && tokens.get(i + 1).is(")") ? of(tokens, i) : null;
      if (form != null) {
        found.add(form);
      }
    }
    return found;
  }

  /** The words before the bracket whose first letters the abbreviation is made of. */
  private static @Nullable ShortForm of(List<Token> tokens, int at) {
    Token brief = tokens.get(at);
    int first = at - 1 - brief.normal().length();
    if (brief.casing() != Token.Casing.UPPER || brief.normal().length() < 2 || first < 0) {
      return null;
    }
    List<Token> words = tokens.subList(first, at - 1);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).normal().charAt(0) != brief.normal().charAt(i)) {
        return null;
      }
    }
    return new ShortForm(first, at, words);
  }

  Token brief(List<Token> tokens) {
    return tokens.get(at);
  }
}
