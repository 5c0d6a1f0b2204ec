package org.saksi.reading.entity;

import java.util.List;
import java.util.Set;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.language.WordMap;

/** The words that close names of organisations and places. Immutable and thread-safe. */
final class NameTails {

  private final Phrases<Boolean> organisations = new Phrases<>();
  private final Phrases<Boolean> sites = new Phrases<>();
  private final Set<String> places = WordMap.set();

  NameTails(LanguagePack language) {
    language.table("organisations").formsWhere("part", "tail").forEach(this::addOrganisation);
    for (Table.Row row : language.table("places").rows()) {
      if (row.text("kind").equals("site")) {
        addOrganisation(row.form());
        sites.put(row.form(), true);
      } else if (row.text("part").equals("tail")) {
        places.add(row.form());
      }
    }
  }

  private void addOrganisation(String form) {
    organisations.put(form, true);
  }

  /**
   * The end of the words at {@code at} that close the name of an organisation: <i>Tbk</i>, <i>Pte.
   * Ltd</i>.
   */
  int end(List<Token> tokens, int at, int limit) {
    int end = at;
    Phrases.Match<Boolean> match = organisations.longestAt(tokens, end, limit);
    while (match != null) {
      end = match.end();
      boolean point = end < limit && tokens.get(end).is(".");
      match = organisations.longestAt(tokens, point ? end + 1 : end, limit);
    }
    return end;
  }

  /** <i>Awan Biru Stadium</i>, <i>Convention Center</i>: the last words make it a place. */
  boolean endSite(List<Token> tokens, int first, int end) {
    for (int at = Math.max(first + 1, end - 2); at < end; at++) {
      Phrases.Match<Boolean> match = sites.longestAt(tokens, at, end);
      if (match != null && match.end() == end) {
        return true;
      }
    }
    return false;
  }

  /** <i>Selatan</i>, <i>Hulu</i>: behind the name of a place. */
  boolean isOfPlace(Token token) {
    return places.contains(token.normal());
  }
}
