package org.saksi.reading.role;

import org.saksi.language.TokenRun;

/**
 * Finds the ranks, degrees and forms of address right before a name: <i>Komisaris Besar (Pol)</i>,
 * <i>dr</i>, <i>Pak</i>. Immutable and thread-safe.
 */
final class Honorifics {

  private final RoleWords words;

  Honorifics(RoleWords words) {
    this.words = words;
  }

  /**
   * Where the words begin that go with a name; {@code name} if there are none.
   *
   * @param name index of the first token of the name
   */
  int start(CastSentence sentence, int name) {
    TokenRun run = sentence.run();
    int start = name;
    while (start > 0) {
      int end = behindBrackets(run, run.is(start - 1, ".") ? start - 1 : start);
      int at = words.honorificStart(run, end);
      if (at < 0 && start == name && sentence.startsOrganisation(end - 1)) {
        at = words.honorificStart(run, end - 1);
      }
      if (at < 0 || sentence.isPerson(at)) {
        return start;
      }
      start = at;
    }
    return start;
  }

  /** Before brackets with one word in them: <i>Brigadir Jenderal | (Pol)</i>. */
  private static int behindBrackets(TokenRun run, int end) {
    return run.is(end - 1, ")") && run.is(end - 3, "(") ? end - 3 : end;
  }
}
