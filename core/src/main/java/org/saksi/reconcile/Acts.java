package org.saksi.reconcile;

import java.util.HashMap;
import java.util.Map;
import org.saksi.language.LanguagePack;
import org.saksi.language.Stems;
import org.saksi.language.Table;
import org.saksi.language.WordMap;

/**
 * Which words tell that something happens or is the case: verbs, known by their prefixes or from
 * the table {@code acts}, which also says which verbs tell the same. Immutable and thread-safe.
 */
final class Acts {

  /** The sense of words that are in no set of verbs that tell the same. */
  static final int NO_SENSE = 0;

  private static final String NONE = "none";
  private static final String LIGHT = "light";
  private static final String BEING = "being";

  private final Stems stems;
  private final Map<String, Integer> senses = new WordMap<>();
  private final int light;
  private final int being;

  Acts(LanguagePack language, Stems stems) {
    this.stems = stems;
    Map<String, Integer> numbers = new HashMap<>(Map.of(NONE, NO_SENSE));
    for (Table.Row row : language.table("acts").rows()) {
      Integer known = numbers.putIfAbsent(row.text("sense"), numbers.size());
      senses.put(row.form(), known == null ? numbers.size() - 1 : known);
    }
    light = numbers.getOrDefault(LIGHT, NO_SENSE);
    being = numbers.getOrDefault(BEING, NO_SENSE);
  }

  /** Whether a word in lower case is a verb, or an adjective that does its work. */
  Lexeme.Act of(String word) {
    Integer sense = senses.get(word);
    if (sense == null) {
      return stems.mayBeVerb(word) ? Lexeme.Act.IN_LOWER_CASE : Lexeme.Act.NEVER;
    }
    return sense == NO_SENSE ? Lexeme.Act.NEVER : Lexeme.Act.ALWAYS;
  }

  /** Whether verbs of a sense leave what is done to the noun beside: <i>melakukan evakuasi</i>. */
  boolean isLight(int sense) {
    return sense == light && light != NO_SENSE;
  }

  /** Whether verbs of a sense say no more than that something is or is there: <i>ada</i>. */
  boolean isBeing(int sense) {
    return sense == being && being != NO_SENSE;
  }

  /** A number for the verbs that tell the same as a word; {@link #NO_SENSE} for none. */
  int senseOf(String word) {
    return senses.getOrDefault(word, NO_SENSE);
  }
}
