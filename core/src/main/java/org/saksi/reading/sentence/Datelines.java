package org.saksi.reading.sentence;

import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;

/**
 * Finds the dateline before the first sentence by its shape: names of places and outlets, then a
 * dash (<i>JAKARTA, Harian.com –</i>), or a site, a comma and a place. Immutable and thread-safe.
 */
final class Datelines {

  private static final int MOST_WORDS = 7;

  private final Phrases<Boolean> places = new Phrases<>();

  Datelines(LanguagePack language) {
    for (Table.Row row : language.table("places").rows()) {
      if (row.text("part").equals("whole")) {
        places.put(row.form(), true);
      }
    }
  }

  /** Index behind the last token of the dateline, or {@code first} if there is none. */
  int end(List<Token> tokens, int first, int limit) {
    int words = 0;
    boolean evidence = false;
    for (int i = first; i < limit && words <= MOST_WORDS; i++) {
      Token token = tokens.get(i);
      if (Marks.isDash(token)) {
        return evidence ? i + 1 : first;
      }
      if (token.is(":") && isDesk(tokens, first, i)) {
        return i + 1;
      }
      if (token.isWord()) {
        boolean site = isSite(token) || isInSite(tokens, i, first);
        if (!token.isCapitalised() && !site) {
          break;
        }
        words++;
        evidence |=
            site
                || token.casing() == Token.Casing.UPPER && token.normal().length() > 3
                || places.longestAt(tokens, i, limit) != null;
      } else if (!isInSite(tokens, i + 1, first)
          && !token.is(",")
          && !token.is("/")
          && !token.is("(")
          && !token.is(")")) {
        break;
      }
    }
    return siteAndPlace(tokens, first, limit);
  }

  /** <i>WRTA, Jakarta</i> before a colon: letters in capitals, a comma and a place. */
  private boolean isDesk(List<Token> tokens, int first, int colon) {
    if (colon < first + 3
        || tokens.get(first).casing() != Token.Casing.UPPER && !isSite(tokens.get(first))
        || !tokens.get(first + 1).is(",")) {
      return false;
    }
    Phrases.Match<Boolean> place = places.longestAt(tokens, first + 2, colon);
    return place != null && place.end() == colon;
  }

  /** <i>Harian.com, Jakarta</i> without a dash. */
  private int siteAndPlace(List<Token> tokens, int first, int limit) {
    if (limit - first < 4 || !isSite(tokens.get(first)) || !tokens.get(first + 1).is(",")) {
      return first;
    }
    Phrases.Match<Boolean> place = places.longestAt(tokens, first + 2, limit);
    if (place != null) {
      return place.end();
    }
    Token name = tokens.get(first + 2);
    boolean lostSpace = name.end() == tokens.get(first + 3).start();
    return name.isCapitalised() && lostSpace ? first + 3 : first;
  }

  /** Stands behind a point that no blank parts from a word: <i>Harian.example</i>. */
  private static boolean isInSite(List<Token> tokens, int at, int first) {
    return at - 2 >= first
        && at < tokens.size()
        && tokens.get(at - 1).is(".")
        && tokens.get(at - 2).isWord()
        && tokens.get(at - 2).end() == tokens.get(at - 1).start()
        && tokens.get(at - 1).end() == tokens.get(at).start();
  }

  private static boolean isSite(Token token) {
    return token.isWord() && token.normal().indexOf('.') > 0;
  }
}
