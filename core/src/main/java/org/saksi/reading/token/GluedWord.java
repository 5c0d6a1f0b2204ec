package org.saksi.reading.token;

import java.util.Locale;

/**
 * A word of a report that may be two which ran together, held against the language and against the
 * rest of the report. Real names with a capital inside (<i>McDonald</i>, <i>YouTube</i>) stay
 * whole. Immutable, but for the report's forms.
 *
 * @param word as written
 * @param seams where it may be cut as far as the word alone tells
 * @param lists what the language tells
 * @param seen how often each form stands alone in the report
 * @param closesName a word with a capital stands before it, so that it may close a name
 */
record GluedWord(String word, Seams seams, GluedWords lists, SeenForms seen, boolean closesName) {

  /** What a report writes so often is a word. */
  private static final int OFTEN = 3;

  private static final int SHORTEST_NAME = GluedWords.SHORTEST_NAME;

  /** The end of the part that begins at {@code from}: the end of the word if it stays whole. */
  int firstCut(int from) {
    int cut = shownCut(from);
    if (seen.times(word) >= OFTEN) {
      return cut;
    }
    return from == 0 && cut == word.length() ? seams.known() : lists.knownCut(word, from, cut);
  }

  /** Where capitals, the lists or the rest of the report show that a word ends. */
  private int shownCut(int from) {
    int length = word.length();
    if (length - from < SHORTEST_NAME) {
      return length;
    }
    boolean name = Character.isUpperCase(word.charAt(from));
    for (int at = from + 2; at < length; at++) {
      char before = word.charAt(at - 1);
      char here = word.charAt(at);
      if (!Character.isLetter(here)) {
        return length;
      }
      if (Character.isUpperCase(here) && Character.isLowerCase(before)) {
        int tail = name ? tailCut(from, at) : at;
        if (tail < at || cutsBeforeCapital(from, at)) {
          return tail;
        }
      } else if (Character.isUpperCase(before)
          && (Character.isUpperCase(here)
              ? cutsInsideCapitals(from, at)
              : cutsBehindCapitals(from, at))) {
        return at;
      }
    }
    return name ? tailCut(from, length) : length;
  }

  /** <i>era|Sari</i>, <i>Jakarta|Pemerintah</i>. */
  private boolean cutsBeforeCapital(int from, int at) {
    if (letterRun(at) < 2) {
      return false;
    }
    String left = word.substring(from, at);
    String lower = left.toLowerCase(Locale.ROOT);
    if (lists.isSmall(lower)) {
      return true;
    }
    boolean repeated = from == 0 && seen.times(word) > 1;
    if (Character.isLowerCase(word.charAt(from))) {
      return left.length() > 2
          && !repeated
          && (letterRun(at) > 2 || lists.isListed(word.substring(at).toLowerCase(Locale.ROOT)));
    }
    if (left.length() < SHORTEST_NAME) {
      return left.length() == SHORTEST_NAME - 1 && letterRun(at) >= SHORTEST_NAME && seen.has(left);
    }
    String right = word.substring(at, partEnd(at)).toLowerCase(Locale.ROOT);
    return lists.isListed(lower)
        || !repeated
            && (seen.has(left)
                || standsAlone(at)
                || lists.isSmall(right)
                || lists.isListed(right) && seen.has(lower));
  }

  /** The part that begins at {@code at} with a capital is a word elsewhere in the report. */
  private boolean standsAlone(int at) {
    return Character.isLowerCase(word.charAt(at + 1)) && seen.times(word, at, partEnd(at)) > 0;
  }

  /** <i>PSSI|Sari</i>, <i>PT|Pelita</i>, but not <i>PLK|selaku</i> one letter too early. */
  private boolean cutsInsideCapitals(int from, int at) {
    int end = partEnd(at);
    return (end - at >= SHORTEST_NAME || end - at > 2 && seen.times(word, at, end) > 0)
        && Character.isLowerCase(word.charAt(at + 1))
        && allUpper(from, at)
        && !isKnownTail(at + 1, end)
        && (at - from > 2 || lists.isListed(word.substring(from, at).toLowerCase(Locale.ROOT)));
  }

  /** <i>KRL|di</i>, <i>PLK|selaku</i>. */
  private boolean cutsBehindCapitals(int from, int at) {
    return (at - from > 2 || closesShortName(from, at))
        && allUpper(from, at)
        && isKnownTail(at, partEnd(at));
  }

  /** A short last word of a name, which stands alone elsewhere, with a long word behind it. */
  private boolean closesShortName(int from, int at) {
    return closesName
        && from == 0
        && at > 1
        && word.length() - at > SHORTEST_NAME
        && seen.times(word, 0, at) > 0;
  }

  private boolean isKnownTail(int at, int end) {
    boolean listed =
        end == word.length() ? seams.hasTail(at) : lists.isWord(word.substring(at, end));
    return listed || end - at >= SHORTEST_NAME && seen.times(word, at, end) > 0;
  }

  /** <i>Agung|akan</i>: a name that stands alone elsewhere in the report, and a known word. */
  private int tailCut(int from, int end) {
    for (int at = from + 2; at <= end - 2; at++) {
      if (Character.isLowerCase(word.charAt(at))
          && (at >= from + SHORTEST_NAME || closesShortName(from, at))
          && isKnownTail(at, end)
          && isCut(from, at, word.substring(at, end))) {
        return at;
      }
    }
    return end;
  }

  private boolean isCut(int from, int at, String right) {
    return isName(word.substring(from, at), right)
        || closesName && from == 0 && at > SHORTEST_NAME && partEnd(0) >= at && lists.goesOn(right);
  }

  /** {@code left} is a name, as far as the report and the word lists show. */
  private boolean isName(String left, String right) {
    String lower = left.toLowerCase(Locale.ROOT);
    if (lists.isSmall(lower) || seen.has(lower)) {
      return false;
    }
    return seen.times(left) > (right.length() > 2 ? 0 : 1)
        || seen.times(word) == 1 && (lists.followsListed(lower, right) || lists.endsNoName(right));
  }

  private boolean allUpper(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int letterRun(int at) {
    int end = at;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return end - at;
  }

  /** The end of the part that begins at {@code at}: before the next capital behind a small one. */
  private int partEnd(int at) {
    int end = at + 1;
    while (end < word.length()
        && !(Character.isUpperCase(word.charAt(end))
            && Character.isLowerCase(word.charAt(end - 1)))) {
      end++;
    }
    return end;
  }
}
