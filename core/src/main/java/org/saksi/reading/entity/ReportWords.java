package org.saksi.reading.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;

/**
 * How one report writes its words: a word also seen in small letters is no name where a sentence
 * begins with it.
 *
 * @param lower words seen in small letters
 * @param capitalised words seen with a capital where no sentence begins
 */
record ReportWords(Set<String> lower, Set<String> capitalised) {

  private static final String ENDS = ".?!…:;•";

  static ReportWords of(Segmentation segmentation) {
    Set<String> lower = new HashSet<>();
    Set<String> capitalised = new HashSet<>();
    for (Sentence sentence : segmentation.sentences()) {
      List<Token> tokens = segmentation.tokensOf(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
          continue;
        }
        if (token.casing() == Token.Casing.LOWER) {
          lower.add(token.normal());
        } else if (!isInitial(tokens, i)) {
          capitalised.add(token.normal());
        }
      }
    }
    return new ReportWords(lower, capitalised);
  }

  /** A capital at token {@code at} may be due to its place: a sentence or quotation begins. */
  static boolean isInitial(List<Token> sentence, int at) {
    if (at == 0) {
      return true;
    }
    Token before = sentence.get(at - 1);
    return switch (before.kind()) {
      case QUOTE -> true;
      case PUNCTUATION -> at == 1 || ENDS.indexOf(before.normal().charAt(0)) >= 0;
      case NUMBER -> at == 1;
      case WORD -> false;
    };
  }
}
