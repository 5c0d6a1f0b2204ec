package org.saksi.reading.sentence;

import java.util.List;
import java.util.Set;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;

/**
 * Finds the credits of photographs behind their captions (<i>Warta/Sari Wulan</i>), and the caption
 * that is said again for the next photograph. Immutable and thread-safe.
 */
final class Captions {

  /** A photographer's name has no more words. */
  private static final int LONGEST_NAME = 3;

  /** Fewer words may be repeated on purpose. */
  private static final int SHORTEST_REPEAT = 5;

  /** Words that begin what follows a credit, though a name could go on with their capital. */
  private final Set<String> beginnings;

  Captions(LanguagePack language) {
    beginnings = language.table("common-words").formsWhere("kind", "starter");
    for (String kind : List.of("office", "profession", "person", "honorific")) {
      beginnings.addAll(language.table("roles").formsWhere("kind", kind));
    }
  }

  /**
   * The end of the credit that begins at a token behind the end of a sentence, with the repeated
   * caption that follows it, or -1.
   */
  int end(Line line, List<Token> tokens, int at) {
    int name = at + 2;
    if (name >= line.end() || !isSlashed(tokens, at) || !tokens.get(name).isCapitalised()) {
      return -1;
    }
    int end = name;
    while (end < line.end() && end - name < LONGEST_NAME && tokens.get(end).isCapitalised()) {
      end++;
      int stop = end < line.end() && tokens.get(end).is(".") ? end + 1 : end;
      int repeat = repeatEnd(line, tokens, stop);
      if (repeat > stop) {
        return repeat;
      }
      if (stop > end || stop == line.end() || begins(line, tokens, end)) {
        return stop;
      }
    }
    return -1;
  }

  /**
   * <i>Warta/Sari Wulan | Warga menanam …</i>: a sentence begins with the word, no name goes on.
   */
  private boolean begins(Line line, List<Token> tokens, int at) {
    return tokens.get(at).casing() == Token.Casing.CAPITALISED
        && at + 1 < line.end()
        && (tokens.get(at + 1).casing() == Token.Casing.LOWER
            || beginnings.contains(tokens.get(at).normal()));
  }

  private static boolean isSlashed(List<Token> tokens, int at) {
    return tokens.get(at).isWord()
        && tokens.get(at + 1).is("/")
        && tokens.get(at).end() == tokens.get(at + 1).start()
        && tokens.get(at + 1).end() == tokens.get(at + 2).start();
  }

  /** The end of what repeats the beginning of the line up to the end of a sentence. */
  private static int repeatEnd(Line line, List<Token> tokens, int at) {
    int same = 0;
    int end = at;
    while (at + same < line.end()
        && line.first() + same < at
        && tokens.get(line.first() + same).normal().equals(tokens.get(at + same).normal())) {
      same++;
      if (same >= SHORTEST_REPEAT && Marks.isTerminal(tokens.get(at + same - 1))) {
        end = at + same;
      }
    }
    return end;
  }
}
