package org.saksi.reading.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;

/**
 * Finds the second names that a report gives: <i>Kejaksaan Agung (Kejagung)</i>, <i>Sari Wulan
 * (SW)</i>, <i>Sari Wulan, yang akrab disapa Bu Wulan</i>. Immutable and thread-safe.
 */
final class Aliases {

  /** What words between two names ask of them. */
  private enum Tie {
    /** <i>akrab disapa</i>: the second may be any. */
    CALLED,
    /** <i>atau</i>: the letters of the second stand in the first. */
    OR
  }

  /** Words from a cue to the other name of its speaker. */
  private static final int LONGEST_TIE = 8;

  private final NameWords words;
  private final Phrases<Tie> ties = new Phrases<>();

  Aliases(LanguagePack language, NameWords words) {
    this.words = words;
    for (Table.Row row : language.table("alias-words").rows()) {
      ties.put(row.form(), Tie.valueOf(row.text("ties").toUpperCase(Locale.ROOT)));
    }
  }

  /** Ties each second name to the name before it. */
  void find(List<Token> tokens, List<Part> named, Roster roster) {
    for (int i = 1; i < named.size(); i++) {
      Part full = named.get(i - 1);
      Part alias = named.get(i);
      String form = EntityFinder.form(tokens, alias);
      String fullForm = EntityFinder.form(tokens, full);
      boolean unlisted = alias.kind() == Part.Kind.NAME;
      if (isBracketed(tokens, full, alias)) {
        if (isTerm(tokens, full, form)) {
          roster.deny(fullForm);
          roster.deny(form);
        } else if (abbreviates(form, fullForm)
            || full.kind() == Part.Kind.ORGANISATION && haveInitials(form, fullForm)
            || unlisted && roster.isPerson(fullForm)) {
          roster.alias(form, fullForm);
        }
        continue;
      }
      Tie tie = unlisted ? tie(tokens, full.end(), alias.first()) : null;
      if (tie == Tie.CALLED || tie == Tie.OR && abbreviates(form, fullForm)) {
        roster.alias(form, fullForm);
      } else if (unlisted && tie == null) {
        tieToSpeaker(tokens, named, i, roster);
      }
    }
  }

  private boolean isBracketed(List<Token> tokens, Part full, Part alias) {
    int open = tokens.get(full.end()).is(".") ? full.end() + 1 : full.end();
    return alias.first() > open
        && tokens.get(open).is("(")
        && behindTitle(tokens, open + 1, alias.first()) == alias.first()
        && alias.end() < tokens.size()
        && tokens.get(alias.end()).is(")");
  }

  /** Letters for the title before it too: <i>Warga <u>Peduli Sungai</u> (WPS)</i>, no person. */
  private static boolean isTerm(List<Token> tokens, Part full, String letters) {
    int first = full.end() - letters.length();
    if (full.kind() != Part.Kind.NAME || first < 0 || first >= full.first()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (!tokens.get(first + i).isCapitalised()
          || tokens.get(first + i).normal().charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How the words between two names tie them; null if they do not. */
  private @Nullable Tie tie(List<Token> tokens, int from, int to) {
    boolean apart = from < to && (tokens.get(from).is(",") || tokens.get(from).is("("));
    int at = apart ? from + 1 : from;
    Phrases.Match<Tie> match = ties.longestAt(tokens, at, to);
    return match != null && behindTitle(tokens, match.end(), to) == to ? match.value() : null;
  }

  private int behindTitle(List<Token> tokens, int at, int limit) {
    Phrases.Match<NameWords.Sense> title = words.titleAt(tokens, at, limit);
    return title == null ? at : title.end();
  }

  /** <i>Bagus Prakosa tiba. "…," kata pria yang akrab disapa <u>Aji</u></i>. */
  private void tieToSpeaker(List<Token> tokens, List<Part> named, int index, Roster roster) {
    int to = named.get(index).first();
    int last = named.get(index - 1).end();
    for (int at = Math.max(last, to - LONGEST_TIE); at + 2 < to; at++) {
      if (words.isCue(tokens.get(at)) && tie(tokens, at + 2, to) == Tie.CALLED) {
        String person = lastPerson(tokens, named, index, roster);
        if (person != null) {
          roster.alias(EntityFinder.form(tokens, named.get(index)), person);
        }
        return;
      }
    }
  }

  private static @Nullable String lastPerson(
      List<Token> tokens, List<Part> named, int index, Roster roster) {
    for (int i = index - 1; i >= 0; i--) {
      String form = EntityFinder.form(tokens, named.get(i));
      if (named.get(i).kind() == Part.Kind.NAME && roster.isPerson(form)) {
        return form;
      }
    }
    return null;
  }

  /** Letters for all words but that of the kind of company: <i>PT Awan Biru (AB)</i>. */
  private boolean haveInitials(String letters, String full) {
    int begin = full.indexOf(' ') + 1;
    if (begin == 0 || !words.is(full.substring(0, begin - 1), NameMarks.Mark.COMPANY)) {
      return false;
    }
    int at = begin;
    for (int i = 0; i < letters.length(); i++) {
      if (at <= 0 || full.charAt(at) != letters.charAt(i)) {
        return false;
      }
      at = full.indexOf(' ', at) + 1;
    }
    return at == 0;
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
