package org.saksi.reconcile;

import java.util.Set;
import org.saksi.language.LanguagePack;

/**
 * Words that change how a statement is meant: hedges, denials and the words that take a denial
 * back, acting and former ranks, plans and accomplished facts. Immutable and thread-safe.
 */
record Signals(
    Set<String> hedges,
    Set<String> negations,
    Set<String> limits,
    Set<String> ranks,
    Set<String> planned,
    Set<String> done) {

  static Signals of(LanguagePack language) {
    return new Signals(
        language.table("hedges").forms(),
        language.table("negations").formsWhere("kind", "denial"),
        language.table("negations").formsWhere("kind", "limit"),
        language.table("ranks").forms(),
        language.table("aspects").formsWhere("aspect", "planned"),
        language.table("aspects").formsWhere("aspect", "done"));
  }
}
