package org.saksi.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Stems;
import org.saksi.language.Table;
import org.saksi.text.Span;

/**
 * What a stretch says happens or is the case: its verbs, known by their prefixes or from the table
 * {@code acts}, which also says which verbs tell the same. Verbs that only report speech tell
 * nothing here. Immutable and thread-safe.
 */
final class Acts {

  private static final String NONE = "none";

  private final Stems stems;
  private final Map<String, String> senses = new HashMap<>();

  Acts(LanguagePack language, Stems stems) {
    this.stems = stems;
    for (Table.Row row : language.table("acts").rows()) {
      senses.put(row.form(), row.text("sense"));
    }
  }

  /** Whether a word is a verb, or an adjective that does its work. */
  boolean isAct(Token token) {
    if (!token.isWord()) {
      return false;
    }
    String sense = senses.get(token.normal());
    return sense == null
        ? token.casing() == Token.Casing.LOWER && stems.mayBeVerb(token.normal())
        : !sense.equals(NONE);
  }

  /** Whether a stretch holds a verb that does not only report what somebody said. */
  boolean tells(Side side, Span span) {
    return side.tokensIn(span).stream().anyMatch(token -> isAct(token) && !reports(side, token));
  }

  /** Both tell of some act, and of none in common. */
  boolean differ(Side a, Span x, Side b, Span y) {
    return tells(a, x) && tells(b, y) && !agree(a, x, b, y);
  }

  /** Some act of one is told by the other too, if by a noun of the same root. */
  boolean agree(Side a, Span x, Side b, Span y) {
    return names(a, x, b, y) || names(b, y, a, x);
  }

  /** Some act of the first is told by a word of the second. */
  private boolean names(Side a, Span x, Side b, Span y) {
    Set<Integer> keys = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (Token token : b.tokensIn(y)) {
      keys.add(b.keyAt(token));
      String sense = senses.get(token.normal());
      if (sense != null && !sense.equals(NONE)) {
        told.add(sense);
      }
    }
    for (Token token : a.tokensIn(x)) {
      if (isAct(token)
          && !reports(a, token)
          && (keys.contains(a.keyAt(token)) || told.contains(sense(token)))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String sense(Token token) {
    return senses.get(token.normal());
  }

  private static boolean reports(Side side, Token token) {
    return side.hasCue(token.span());
  }
}
