package org.saksi.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords.Role;

/**
 * What is known of a word wherever it stands. Immutable.
 *
 * @param role what it does as a function word; null if it is none
 * @param stems all that it may be derived from; nothing for function words
 * @param sense a number for the verbs that tell the same, or {@link Acts#NO_SENSE}
 * @param act whether it tells that something happens or is the case
 * @param marks the marks that it bears, as the bits of one number
 * @param signals whether it may hedge, deny, or make a condition
 */
record Lexeme(
    @Nullable Role role, List<String> stems, int sense, Act act, int marks, boolean signals) {

  /** Whether a word is an act. */
  enum Act {
    NEVER,
    /** By its prefix, which names may have too. */
    IN_LOWER_CASE,
    ALWAYS
  }

  Lexeme {
    stems = List.copyOf(stems);
  }

  /** Whether the word is an act where it is this token. */
  boolean isAct(Token token) {
    return act == Act.ALWAYS || act == Act.IN_LOWER_CASE && token.casing() == Token.Casing.LOWER;
  }
}
