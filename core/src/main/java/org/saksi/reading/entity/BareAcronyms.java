package org.saksi.reading.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.saksi.annotation.Entity;

/**
 * Ties letters that a report never explains to the one organisation it names by words that begin
 * with them: <i>Komisi Air Bersih … KAB</i>. {@link Expansions} and {@link BracketedNames} read
 * letters in brackets. Two letters are too few, and a person's initials may be meant to hide whose
 * they are.
 */
final class BareAcronyms {

  private static final int SHORTEST = 3;

  private BareAcronyms() {}

  static void tie(Collection<RosterName> names) {
    Map<String, RosterName> byLetters = new HashMap<>();
    for (RosterName name : names) {
      if (name.root().type == Entity.Type.ORGANISATION && name.words.size() >= SHORTEST) {
        byLetters.merge(letters(name), name, BareAcronyms::sole);
      }
    }
    for (RosterName name : names) {
      RosterName full = byLetters.get(name.form);
      if (full != null
          && full.root().type == Entity.Type.ORGANISATION
          && name.bearer == null
          && name.root() != full.root()
          && (name.type == null || name.type == Entity.Type.ORGANISATION)) {
        name.bearer = full.root();
      }
    }
  }

  private static String letters(RosterName name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.words) {
      letters.append(word.charAt(0));
    }
    return letters.toString();
  }

  /** Two organisations with the same letters leave open which is meant. */
  private static RosterName sole(RosterName one, RosterName other) {
    return one.root() == other.root() ? one : new RosterName(one.form);
  }
}
