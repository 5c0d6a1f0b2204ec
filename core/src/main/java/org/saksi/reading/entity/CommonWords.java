package org.saksi.reading.entity;

import java.util.List;
import java.util.Set;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;

/**
 * Words that are no names although a sentence begins with them in capitals. Immutable and
 * thread-safe.
 */
final class CommonWords {

  /** <i>pihaknya</i>; shorter words with its ending may be names. */
  private static final int SHORTEST_OWNED = 7;

  /** What is left of a verb without its prefix. */
  private static final int SHORTEST_STEM = 4;

  private final Set<String> starters;
  private final Set<String> ofManyNames;
  private final List<String> endings;
  private final List<String> prefixes;

  CommonWords(LanguagePack language) {
    Table glued = language.table("glued-words");
    starters = language.table("common-words").formsWhere("kind", "starter");
    starters.addAll(glued.formsWhere("kind", "link"));
    starters.addAll(glued.formsWhere("kind", "leading"));
    ofManyNames = language.table("fields").forms();
    ofManyNames.addAll(language.table("organisations").formsWhere("part", "head"));
    ofManyNames.addAll(language.table("organisations").formsWhere("part", "tail"));
    endings = List.copyOf(language.table("endings").forms());
    Set<String> verbal = glued.formsWhere("kind", "affix");
    verbal.addAll(glued.formsWhere("kind", "verb"));
    prefixes = List.copyOf(verbal);
  }

  /** <i>namun</i>, <i>lima</i>: a word that begins sentences, in lower case. */
  boolean isStarter(String word) {
    return starters.contains(word);
  }

  /** A word that begins sentences, or has the shape of a verb, in lower case. */
  boolean isCommon(String word) {
    return starters.contains(word)
        || word.length() >= SHORTEST_OWNED && hasEnding(word)
        || hasPrefix(word);
  }

  /** A word of many names or of sentences, in lower case. */
  boolean isPlain(String word) {
    return ofManyNames.contains(word) || isCommon(word);
  }

  private boolean hasEnding(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPrefix(String word) {
    for (String prefix : prefixes) {
      if (word.length() >= prefix.length() + SHORTEST_STEM && word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
