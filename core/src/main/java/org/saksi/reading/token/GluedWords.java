package org.saksi.reading.token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;

/**
 * Cuts words that ran together where a page lost the space beside a link: <i>dilansirWarta</i>,
 * <i>Agungakan</i>, <i>KRLdi</i>. Real names with a capital inside (<i>McDonald</i>,
 * <i>YouTube</i>) stay whole. Immutable and thread-safe.
 */
final class GluedWords {

  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_WORD = 64;

  /** What a report writes so often is a word. */
  private static final int OFTEN = 3;

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
  private final Set<String> known = new HashSet<>();

  GluedWords(LanguagePack language) {
    Table table = language.table("glued-words");
    reports = new HashSet<>();
    for (String kind : List.of("cue", "report", "quoting")) {
      reports.addAll(table.formsWhere("kind", kind));
    }
    small = new HashSet<>(reports);
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
    givenNames = language.table("given-names").forms();
    knownWords = new KnownWords(language, small);
  }

  /** Whether some report may show that a word is to be cut. */
  boolean mayCut(String word) {
    if (!Character.isLetter(word.charAt(0))
        || word.indexOf('/') >= 0
        || word.length() < SHORTEST_NAME
        || word.length() > LONGEST_WORD) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && (i > 0 || word.length() >= SHORTEST_NAME + 2)) {
        return true;
      }
    }
    return unitCut(word) > 0 || knownWords.cut(word, 0, word.length()) < word.length();
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

  /**
   * Where to cut a word that begins at {@code from} inside {@code word}.
   *
   * @param seen how often each run of letters stands alone in the report
   * @param inName a word with a capital stands before it, so that it may close a name
   * @return the end of its first part, or {@code word.length()} for a word that stays whole
   */
  int firstCut(String word, int from, Map<String, Integer> seen, boolean inName) {
    int cut = shownCut(word, from, seen, inName);
    boolean known = seen.getOrDefault(word, 0) >= OFTEN;
    return known ? cut : knownWords.cut(word, from, cut);
  }

  /** Where capitals, the lists or the rest of the report show that a word ends. */
  private int shownCut(String word, int from, Map<String, Integer> seen, boolean inName) {
    int length = word.length();
    if (length - from < SHORTEST_NAME || length > LONGEST_WORD) {
      return length;
    }
    boolean repeated = from == 0 && seen.getOrDefault(word, 0) > 1;
    boolean name = Character.isUpperCase(word.charAt(from));
    for (int at = from + 2; at < length; at++) {
      char before = word.charAt(at - 1);
      char here = word.charAt(at);
      if (!Character.isLetter(here)) {
        return length;
      }
      if (Character.isUpperCase(here) && Character.isLowerCase(before)) {
        int tail = name ? tailCut(word, from, at, seen, inName) : at;
        if (tail < at || cutsBeforeCapital(word, from, at, repeated, seen)) {
          return tail;
        }
      } else if (Character.isUpperCase(before)
          && (Character.isUpperCase(here)
              ? cutsInsideCapitals(word, from, at, seen)
              : cutsBehindCapitals(word, from, at, seen))) {
        return at;
      }
    }
    return name ? tailCut(word, from, length, seen, inName) : length;
  }

  /** <i>era|Sari</i>, <i>Jakarta|Pemerintah</i>. */
  private boolean cutsBeforeCapital(
      String word, int from, int at, boolean repeated, Map<String, Integer> seen) {
    if (letterRun(word, at) < 2) {
      return false;
    }
    String left = word.substring(from, at);
    String lower = left.toLowerCase(Locale.ROOT);
    if (small.contains(lower)) {
      return true;
    }
    if (Character.isLowerCase(word.charAt(from))) {
      return left.length() > 2
          && !repeated
          && (letterRun(word, at) > 2
              || known.contains(word.substring(at).toLowerCase(Locale.ROOT)));
    }
    if (left.length() < SHORTEST_NAME) {
      return false;
    }
    String right = word.substring(at, partEnd(word, at)).toLowerCase(Locale.ROOT);
    return known.contains(lower)
        || !repeated
            && (seen.containsKey(left)
                || small.contains(right)
                || known.contains(right) && seen.containsKey(lower));
  }

  /** <i>PSSI|Sari</i>, <i>PT|Pelita</i>, but not <i>PLK|selaku</i> one letter too early. */
  private boolean cutsInsideCapitals(String word, int from, int at, Map<String, Integer> seen) {
    int end = partEnd(word, at);
    return end - at >= SHORTEST_NAME
        && Character.isLowerCase(word.charAt(at + 1))
        && allUpper(word, from, at)
        && !isKnownTail(word.substring(at + 1, end), seen)
        && (at - from > 2 || known.contains(word.substring(from, at).toLowerCase(Locale.ROOT)));
  }

  /** <i>KRL|di</i>, <i>PLK|selaku</i>. */
  private boolean cutsBehindCapitals(String word, int from, int at, Map<String, Integer> seen) {
    return at - from > 2
        && allUpper(word, from, at)
        && isKnownTail(word.substring(at, partEnd(word, at)), seen);
  }

  private boolean isKnownTail(String tail, Map<String, Integer> seen) {
    return isWord(tail) || tail.length() >= SHORTEST_NAME && seen.containsKey(tail);
  }

  /** <i>Agung|akan</i>: a name that stands alone elsewhere in the report, and a known word. */
  private int tailCut(String word, int from, int end, Map<String, Integer> seen, boolean inName) {
    for (int at = from + SHORTEST_NAME; at <= end - 2; at++) {
      if (!Character.isLowerCase(word.charAt(at))) {
        continue;
      }
      String right = word.substring(at, end);
      if (isKnownTail(right, seen)
          && (isName(word.substring(from, at), right, seen)
              || inName && isSentencePart(word, from, at, right))) {
        return at;
      }
    }
    return end;
  }

  /** A word of its own behind a name that no list and no other line shows. */
  private boolean isSentencePart(String word, int from, int at, String right) {
    boolean verb =
        right.length() >= TELLING && (startsWith(verbs, right, 3) || startsWith(verbs, right, 4));
    return at - from > SHORTEST_NAME
        && partEnd(word, from) >= at
        && (verb || right.length() > SHORTEST_NAME && leading.contains(right));
  }

  private static boolean startsWith(Set<String> beginnings, String word, int length) {
    return beginnings.contains(word.substring(0, length));
  }

  /** {@code left} is a name, as far as the report and the word lists show. */
  private boolean isName(String left, String right, Map<String, Integer> seen) {
    String lower = left.toLowerCase(Locale.ROOT);
    if (small.contains(lower) || seen.containsKey(lower)) {
      return false;
    }
    return seen.getOrDefault(left, 0) > (right.length() > 2 ? 0 : 1)
        || known.contains(lower) && followsListed(right, 3)
        || givenNames.contains(lower)
            && followsListed(right, leading.contains(right) ? SHORTEST_NAME + 1 : 3)
        || right.length() >= TELLING - 1 && small.contains(right);
  }

  /** A word of the list, or one that begins with a verb's prefix and is long enough for one. */
  private boolean isWord(String lower) {
    if (small.contains(lower)) {
      return true;
    }
    for (int end = 2; end <= 4 && end + 4 <= lower.length(); end++) {
      if (startsWith(affixes, lower, end)) {
        return true;
      }
    }
    return false;
  }

  /** A word that can follow a listed name; many names end like short function words do. */
  private boolean followsListed(String right, int shortest) {
    return !reports.contains(right)
        && (right.length() >= TELLING || right.length() >= shortest && small.contains(right));
  }

  private static boolean allUpper(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int letterRun(String word, int at) {
    int end = at;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return end - at;
  }

  /**
   * The end of the part that begins at {@code at}: before the next capital behind a small letter.
   */
  private static int partEnd(String word, int at) {
    int end = at + 1;
    while (end < word.length()
        && !(Character.isUpperCase(word.charAt(end))
            && Character.isLowerCase(word.charAt(end - 1)))) {
      end++;
    }
    return end;
  }
}
