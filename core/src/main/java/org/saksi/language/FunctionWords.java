package org.saksi.language;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that hold a sentence together and say little by themselves, from the table {@code
 * function-words}. Immutable and thread-safe.
 */
public final class FunctionWords {

  /** What a function word does. */
  public enum Role {
    /** Joins equals: <i>dan</i>. */
    CONJUNCTION,
    /** Opens a clause that depends on another: <i>karena</i>. */
    SUBORDINATOR,
    /** Opens a clause of what may or should be: <i>jika</i>. */
    HYPOTHETICAL,
    /** Opens a clause or phrase of time: <i>setelah</i>. */
    TEMPORAL,
    /** <i>yang</i>. */
    RELATIVE,
    /** <i>di</i>. */
    PREPOSITION,
    /** <i>tersebut</i>. */
    DETERMINER,
    /** <i>mereka</i>. */
    PRONOUN,
    /** Any other: <i>juga</i>. */
    PARTICLE
  }

  private final Map<String, Role> roles = new WordMap<>();

  public FunctionWords(LanguagePack language) {
    for (Table.Row row : language.table("function-words").rows()) {
      roles.put(row.form(), Role.valueOf(row.text("role").toUpperCase(Locale.ROOT)));
    }
  }

  /**
   * The role of a word.
   *
   * @param word in lower case
   * @return null if it is no function word
   */
  public @Nullable Role roleOf(String word) {
    return roles.get(word);
  }

  public boolean contains(String word) {
    return roles.containsKey(word);
  }
}
