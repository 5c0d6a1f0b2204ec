package org.saksi.reading.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.language.WordMap;

/**
 * What a language tells about words that ran together where a page lost the space beside a link:
 * <i>dilansirWarta</i>, <i>Agungakan</i>, <i>KRLdi</i>. What the report tells besides is {@link
 * GluedWord}'s. Immutable and thread-safe.
 */
final class GluedWords {

  static final int SHORTEST_NAME = 4;
  private static final int LONGEST_WORD = 64;

  /** A listed word of this length ends no name by chance. */
  private static final int TELLING = 8;

  /** What remains behind a unit is a word of its own only from this length on. */
  private static final int SHORTEST_REST = 4;

  private final Set<String> units;
  private final Set<String> scales;
  private final Set<String> wholes;
  private final Set<String> small;
  private final Set<String> leading;
  private final Set<String> reports;
  private final Set<String> verbs;
  private final Set<String> affixes;
  private final Set<String> givenNames;
  private final KnownWords knownWords;
  private final Set<String> known = WordMap.set();

  GluedWords(LanguagePack language) {
    Table table = language.table("glued-words");
    reports = WordMap.set();
    for (String kind : List.of("cue", "report", "quoting")) {
      reports.addAll(table.formsWhere("kind", kind));
    }
    small = WordMap.set(reports);
    small.addAll(table.formsWhere("kind", "link"));
    leading = table.formsWhere("kind", "leading");
    small.addAll(leading);
    scales = table.formsWhere("kind", "scale");
    units = table.formsWhere("kind", "unit");
    units.addAll(scales);
    wholes = table.formsWhere("kind", "whole");
    verbs = table.formsWhere("kind", "verb");
    affixes = table.formsWhere("kind", "affix");
    affixes.addAll(verbs);
    for (String name : List.of("roles", "places", "organisations")) {
      for (Table.Row row : language.table(name).rows()) {
        boolean tail = row.columns().contains("part") && row.text("part").equals("tail");
        if (!tail && row.form().indexOf(' ') < 0) {
          known.add(row.form());
        }
      }
    }
    known.addAll(table.formsWhere("kind", "amount"));
    givenNames = language.table("given-names").forms();
    knownWords = new KnownWords(language, small);
  }

  /** Where some report may show that a word is to be cut, or {@code null} if none ever does. */
  @Nullable Seams seams(String word) {
    if (!Character.isLetter(word.charAt(0))
        || word.indexOf('/') >= 0
        || word.length() < SHORTEST_NAME
        || word.length() > LONGEST_WORD) {
      return null;
    }
    boolean lower = false;
    boolean upper = word.length() >= SHORTEST_NAME + 2 && Character.isUpperCase(word.charAt(0));
    for (int i = 1; i < word.length(); i++) {
      lower |= Character.isLowerCase(word.charAt(i));
      upper |= Character.isUpperCase(word.charAt(i));
    }
    int known = knownWords.cut(word, 0, word.length());
    boolean possible = lower && (upper || known < word.length() || unitCut(word) > 0);
    return possible ? new Seams(known, tails(word)) : null;
  }

  private long tails(String word) {
    boolean unknown = !knownWords.isKnown(word.toLowerCase(Locale.ROOT));
    long tails = 0;
    for (int at = 1; at < word.length(); at++) {
      String rest = word.substring(at);
      boolean known =
          unknown
              && rest.length() > SHORTEST_NAME
              && knownWords.isKnown(rest)
              && !givenNames.contains(rest);
      tails |= known || isWord(rest) ? 1L << at : 0;
    }
    return tails;
  }

  /**
   * Where to cut a word behind a number that begins with a unit: <i>cm|Penyebab</i>,
   * <i>persen|dibanding</i>.
   *
   * @return the end of the unit, or 0 where the word is no unit with another word
   */
  int unitCut(String word) {
    int end = 0;
    while (end < word.length() && Character.isLowerCase(word.charAt(end))) {
      end++;
    }
    boolean capital =
        end + 1 < word.length()
            && Character.isUpperCase(word.charAt(end))
            && Character.isLowerCase(word.charAt(end + 1));
    if (capital && units.contains(word.substring(0, end))) {
      return end;
    }
    for (int at = SHORTEST_NAME; at <= end - SHORTEST_REST; at++) {
      if (scales.contains(word.substring(0, at)) && !wholes.contains(word)) {
        return at;
      }
    }
    return 0;
  }

  /** Where knowing the words alone cuts a part of a word, or {@code end}. */
  int knownCut(String word, int from, int end) {
    return knownWords.cut(word, from, end);
  }

  /** A function word or one that reports, in lower case. */
  boolean isSmall(String lower) {
    return small.contains(lower);
  }

  /** A place, an office or an organisation, in lower case. */
  boolean isListed(String lower) {
    return known.contains(lower);
  }

  /** A word of the list, or one that begins with a verb's prefix and is long enough for one. */
  boolean isWord(String lower) {
    if (small.contains(lower)) {
      return true;
    }
    for (int end = 2; end <= 4 && end + 4 <= lower.length(); end++) {
      if (affixes.contains(lower.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** A word that goes on with the sentence behind a name that no list shows. */
  boolean goesOn(String lower) {
    boolean verb =
        lower.length() >= TELLING
            && (verbs.contains(lower.substring(0, 3)) || verbs.contains(lower.substring(0, 4)));
    return verb || lower.length() > SHORTEST_NAME && leading.contains(lower);
  }

  /** A word of the list that is too long to be the end of a name by chance. */
  boolean endsNoName(String lower) {
    return lower.length() >= TELLING - 1 && small.contains(lower);
  }

  /** A word that can follow a listed name; many names end like short function words do. */
  boolean followsListed(String name, String right) {
    int shortest = leading.contains(right) ? SHORTEST_NAME + 1 : 3;
    return known.contains(name) && follows(right, 3)
        || givenNames.contains(name) && follows(right, shortest);
  }

  private boolean follows(String right, int shortest) {
    return !reports.contains(right)
        && (right.length() >= TELLING || right.length() >= shortest && small.contains(right));
  }
}
