package org.saksi.reconcile;

import java.util.HashMap;
import java.util.Map;
import org.saksi.annotation.Token;
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

  /** Whether a word is a verb, or an adjective that does its work. */
  boolean isAct(Token token) {
    if (!token.isWord()) {
      return false;
    }
    Integer sense = senses.get(token.normal());
    return sense == null
        ? token.casing() == Token.Casing.LOWER && stems.mayBeVerb(token.normal())
        : sense != NO_SENSE;
  }

  /** Whether a verb leaves what is done to the noun beside it: <i>melakukan evakuasi</i>. */
  boolean isLight(Token token) {
    return senseOf(token) == light && light != NO_SENSE;
  }

  /** Whether a verb says no more than that something is or is there: <i>ada</i>. */
  boolean isBeing(Token token) {
    return senseOf(token) == being && being != NO_SENSE;
  }

  /** A number for the verbs that tell the same as a word; {@link #NO_SENSE} for none. */
  int senseOf(Token token) {
    return senses.getOrDefault(token.normal(), NO_SENSE);
  }
}
