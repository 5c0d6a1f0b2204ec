package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Token;

/**
 * Finds the second names that a report gives in brackets: <i>Kejaksaan Agung (Kejagung)</i>,
 * <i>Sari Wulan (SW)</i>. Immutable and thread-safe.
 */
final class Aliases {

  /** Ties each name in brackets to the name before it. */
  void find(List<Token> tokens, List<Part> named, Roster roster) {
    for (int i = 1; i < named.size(); i++) {
      Part full = named.get(i - 1);
      Part alias = named.get(i);
      if (alias.first() == full.end() + 1
          && tokens.get(full.end()).is("(")
          && alias.end() < tokens.size()
          && tokens.get(alias.end()).is(")")) {
        String form = EntityFinder.form(tokens, alias);
        String fullForm = EntityFinder.form(tokens, full);
        boolean unlisted = alias.kind() == Part.Kind.NAME;
        if (abbreviates(form, fullForm) || unlisted && roster.isPerson(fullForm)) {
          roster.alias(form, fullForm);
        }
      }
    }
  }

  /** The letters of the short form stand in the long one in order, from a word's first letter. */
  static boolean abbreviates(String shortForm, String full) {
    String form = shortForm.replace("-", "");
    if (form.length() < 2 || form.length() >= full.length() || form.charAt(0) != full.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full.length() && at < form.length(); i++) {
      if (full.charAt(i) == form.charAt(at)) {
        at++;
      }
    }
    return at == form.length();
  }
}
