package org.saksi.reading.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.language.WordMap;
import org.saksi.tagger.Clusters;
import org.saksi.tagger.Model;

/**
 * The words of the news, and where two of them ran together into one that nobody knows:
 * <i>kopihangat</i>, <i>Prakosayang</i>. A word that is known is never cut, nor one that only
 * affixes part from a known one. Immutable and thread-safe.
 */
final class KnownWords {

  private static final int SHORTEST_PART = 4;

  /** Names end like short function words do, so one that loses an end must leave much. */
  private static final int LONG_NAME = 6;

  private static final int SHORT_TAIL = 4;

  /** What begins as a verb does and is shorter is often the end of a name. */
  private static final int SHORTEST_VERB = 7;

  private final Clusters clusters;
  private final Set<String> listed = WordMap.set();
  private final Set<String> small;
  private final List<String> verbBeginnings;
  private final List<String> bound;
  private final Set<String> endings;

  /**
   * The known words of a language.
   *
   * @param small function words and words that report, in lower case
   */
  KnownWords(LanguagePack language, Set<String> small) {
    clusters = Model.shippedClusters(language.tag());
    this.small = small;
    for (String name :
        List.of("given-names", "places", "organisations", "roles", "function-words", "cues")) {
      listed.addAll(language.table(name).forms());
    }
    Table glued = language.table("glued-words");
    Set<String> beginnings = glued.formsWhere("kind", "affix");
    beginnings.addAll(glued.formsWhere("kind", "verb"));
    verbBeginnings = List.copyOf(beginnings);
    endings = language.table("endings").forms();
    bound = List.copyOf(glued.formsWhere("kind", "bound"));
  }

  /**
   * Where to cut a part of a word.
   *
   * @return the end of the first of two words in it, or {@code end} if it stays whole
   */
  int cut(String word, int from, int end) {
    int first = Math.max(from, word.lastIndexOf('-', end - 1) + 1);
    if (end - first < SHORTEST_PART + 2 || !isPlain(word, first, end)) {
      return end;
    }
    String lower = word.substring(from, end).toLowerCase(Locale.ROOT);
    int offset = first - from;
    if (isKnown(lower) || isKnown(lower.substring(offset)) || isKnownWithEnding(lower)) {
      return end;
    }
    boolean name = Character.isUpperCase(word.charAt(first));
    int length = name ? nameLength(lower, offset) : wordLength(lower, offset);
    return from + length;
  }

  /** Letters only, and none of them a capital but the first. */
  private static boolean isPlain(String word, int first, int end) {
    boolean plain = Character.isLetter(word.charAt(first));
    for (int i = first + 1; i < end && plain; i++) {
      plain = Character.isLowerCase(word.charAt(i));
    }
    return plain;
  }

  /** The length of the name that a word of a sentence follows. */
  private int nameLength(String lower, int first) {
    for (int at = first + SHORTEST_PART; at <= lower.length() - 2; at++) {
      String tail = lower.substring(at);
      boolean follows =
          small.contains(tail)
              ? tail.length() > SHORT_TAIL || at - first >= LONG_NAME
              : tail.length() >= SHORTEST_VERB && isVerb(tail) && isKnown(tail);
      if (follows && isKnown(lower.substring(first, at))) {
        return at;
      }
    }
    return lower.length();
  }

  /** The length of the first of two known words; where there is a choice, one is small. */
  private int wordLength(String lower, int first) {
    for (String prefix : bound) {
      if (lower.startsWith(prefix, first)) {
        return lower.length();
      }
    }
    int found = lower.length();
    for (int at = first + SHORTEST_PART; at <= lower.length() - 2; at++) {
      String left = lower.substring(first, at);
      String right = lower.substring(at);
      boolean beside =
          small.contains(left) && right.length() >= SHORTEST_PART - (at - first) / LONG_NAME;
      boolean before = small.contains(right) && left.length() > SHORTEST_PART;
      boolean both = left.length() > SHORTEST_PART && right.length() > SHORTEST_PART;
      boolean possible = beside || before || both;
      if (possible && isPart(left) && isPart(right)) {
        if (beside || before) {
          return at;
        }
        found = at;
      }
    }
    return found;
  }

  private boolean isKnownWithEnding(String lower) {
    for (String ending : endings) {
      if (lower.endsWith(ending) && isKnown(lower.substring(0, lower.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }

  /** A known word, and not an affix that was met by itself. */
  private boolean isPart(String lower) {
    return isKnown(lower) && !endings.contains(lower) && !verbBeginnings.contains(lower)
        || small.contains(lower);
  }

  private boolean isVerb(String word) {
    for (String beginning : verbBeginnings) {
      if (word.length() >= beginning.length() + SHORTEST_PART && word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** A word of the lists or of the news, in lower case. */
  boolean isKnown(String lower) {
    return listed.contains(lower) || clusters.contains(lower);
  }
}
