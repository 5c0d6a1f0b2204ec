package org.saksi.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords.Role;
import org.saksi.language.Signals;

/** What each token of a report does, looked up once. Immutable. */
final class Marks {

  private final int[] marks;
  private final int[] senses;
  private final @Nullable Role[] roles;

  /**
   * The marks of the tokens of a report.
   *
   * @param lexemes what is known of each; null for numbers and marks
   * @param speech what the report leaves to speakers
   */
  Marks(List<Token> tokens, List<@Nullable Lexeme> lexemes, Speech speech, Lexicon lexicon) {
    marks = new int[tokens.size()];
    senses = new int[tokens.size()];
    roles = new Role[tokens.size()];
    for (int i = 0; i < marks.length; i++) {
      Token token = tokens.get(i);
      if (speech.hasCue(token.span())) {
        marks[i] = Mark.CUE.bit();
      }
      Lexeme word = lexemes.get(i);
      if (word != null) {
        roles[i] = word.role();
        senses[i] = word.sense();
        marks[i] |= word.marks();
        if (word.isAct(token)) {
          markAct(i, lexicon.acts());
        }
        if (word.signals()) {
          markSignals(i, tokens, lexicon.signals());
        }
      }
    }
  }

  private void markAct(int at, Acts acts) {
    marks[at] |= Mark.ACT.bit() | (has(at, Mark.CUE) ? 0 : Mark.TELLS.bit());
    marks[at] |= acts.isLight(senses[at]) ? Mark.LIGHT.bit() : 0;
    marks[at] |= has(at, Mark.TELLS) && !acts.isBeing(senses[at]) ? Mark.DEED.bit() : 0;
  }

  private void markSignals(int at, List<Token> tokens, Signals signals) {
    if (signals.hedges(tokens, at)) {
      marks[at] |= Mark.HEDGE.bit();
    }
    if (signals.makesCondition(tokens, at)) {
      marks[at] |= Mark.CONDITION.bit();
    }
    if (signals.denies(tokens, at)) {
      marks[at] |= Mark.DENIES.bit();
    }
  }

  boolean has(int token, Mark mark) {
    return (marks[token] & mark.bit()) != 0;
  }

  /** All marks of the tokens from {@code first} up to {@code end}, as the bits of one number. */
  int of(int first, int end) {
    int all = 0;
    for (int i = first; i < end; i++) {
      all |= marks[i];
    }
    return all;
  }

  /** A number for the verbs that tell the same, or {@link Acts#NO_SENSE}. */
  int senseOf(int token) {
    return senses[token];
  }

  /** What a function word does; null for other words, numbers and marks. */
  @Nullable Role roleOf(int token) {
    return roles[token];
  }
}
