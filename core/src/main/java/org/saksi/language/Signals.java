package org.saksi.language;

import java.util.List;
import java.util.Set;
import org.saksi.annotation.Token;

/**
 * Words that change how a statement is meant. Immutable and thread-safe.
 *
 * @param hedges keep a distance: <i>diduga</i>
 * @param charges tell of what somebody is only charged with: <i>didakwa</i>
 * @param negations deny what follows: <i>tidak</i>, <i>membantah</i>
 * @param denyingVerbs those of them that deny a whole clause: <i>membantah</i>
 * @param limits take a negation before them back: <i>tidak hanya</i>
 * @param topics make of a hedge behind them what is spoken of: <i>terhadap kemungkinan</i>
 * @param conditions make a negation behind them conditional: <i>jika tidak</i>
 * @param ranks acting and former: <i>mantan</i>
 * @param references stand for an organisation named before: <i>perseroan</i>
 * @param reading date what was read elsewhere, and not what was done: <i>dikutip</i>
 * @param conditional on a condition: <i>jika</i>
 * @param planned ahead: <i>akan</i>
 * @param ongoing going on: <i>sedang</i>
 * @param done behind: <i>telah</i>
 */
public record Signals(
    Set<String> hedges,
    Set<String> charges,
    Set<String> negations,
    Set<String> denyingVerbs,
    Set<String> limits,
    Set<String> topics,
    Set<String> conditions,
    Set<String> ranks,
    Set<String> references,
    Set<String> reading,
    Set<String> conditional,
    Set<String> planned,
    Set<String> ongoing,
    Set<String> done) {

  /** Words between a verb that denies and the clause that it denies. */
  private static final int DENIAL_WORDS = 5;

  /** As many between a mere negation and what it denies. */
  private static final int NEGATION_WORDS = 2;

  /** The signals of a language, from its tables. */
  public static Signals of(LanguagePack language) {
    Table negations = language.table("negations");
    Set<String> denyingVerbs = negations.formsWhere("kind", "verb");
    Set<String> denials = negations.formsWhere("kind", "denial");
    denials.addAll(denyingVerbs);
    Table aspects = language.table("aspects");
    return new Signals(
        language.table("hedges").forms(),
        language.table("charges").forms(),
        denials,
        denyingVerbs,
        negations.formsWhere("kind", "limit"),
        language.table("function-words").formsWhere("role", "preposition"),
        language.table("function-words").formsWhere("role", "hypothetical"),
        language.table("ranks").forms(),
        language.table("grammar").formsWhere("kind", "firm"),
        language.table("date-notes").formsWhere("note", "reading"),
        language.table("conditions").forms(),
        aspects.formsWhere("aspect", "planned"),
        aspects.formsWhere("aspect", "ongoing"),
        aspects.formsWhere("aspect", "done"));
  }

  /**
   * Whether a token keeps a distance to what is stated: <i>diduga</i>, <i>kemungkinan</i>, but not
   * that of <i>terhadap kemungkinan evakuasi</i>, which only names a topic.
   */
  public boolean hedges(List<Token> tokens, int at) {
    return mayHedge(tokens.get(at).normal())
        && !(at > 0 && topics.contains(tokens.get(at - 1).normal()));
  }

  /**
   * Whether a token denies what follows: <i>tidak</i>, but not that of <i>tidak hanya</i> or
   * <i>jika tidak</i>.
   */
  public boolean denies(List<Token> tokens, int at) {
    return mayDeny(tokens.get(at).normal())
        && !(at > 0 && conditions.contains(tokens.get(at - 1).normal()))
        && tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + NEGATION_WORDS)).stream()
            .noneMatch(token -> limits.contains(token.normal()));
  }

  /** Whether a token makes a condition of what follows, as that of <i>kalau tidak salah</i> not. */
  public boolean makesCondition(List<Token> tokens, int at) {
    return mayMakeCondition(tokens.get(at).normal())
        && !(at + 1 < tokens.size() && negations.contains(tokens.get(at + 1).normal()));
  }

  /** Whether a word keeps a distance where nothing else explains it. */
  public boolean mayHedge(String word) {
    int hyphen = word.indexOf('-');
    return hedges.contains(word) || (hyphen > 0 && hedges.contains(word.substring(0, hyphen)));
  }

  /** Whether a word denies what follows where nothing else explains it. */
  public boolean mayDeny(String word) {
    return negations.contains(word);
  }

  /** Whether a word makes a condition where nothing else explains it. */
  public boolean mayMakeCondition(String word) {
    return conditional.contains(word);
  }

  /** How many words on a token that denies can reach. */
  public int reach(Token denial) {
    return denyingVerbs.contains(denial.normal()) ? DENIAL_WORDS : NEGATION_WORDS;
  }

  /**
   * The token before {@code first}, with no mark between, that denies what begins there.
   *
   * @return its index, or -1 if none does
   */
  public int denialBefore(List<Token> tokens, int limit, int first) {
    for (int i = first - 1; i >= Math.max(limit, first - DENIAL_WORDS); i--) {
      if (tokens.get(i).kind() == Token.Kind.QUOTE
          || tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
        return -1;
      }
      if (first - i <= reach(tokens.get(i)) && denies(tokens, i)) {
        return i;
      }
    }
    return -1;
  }
}
