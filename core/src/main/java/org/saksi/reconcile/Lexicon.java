package org.saksi.reconcile;

import java.util.Set;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Signals;
import org.saksi.language.Stems;

/**
 * What must be known of a language to set reports side by side. Immutable and thread-safe.
 *
 * @param districts words that begin the names of districts, in lower case
 */
record Lexicon(
    Stems stems, FunctionWords functionWords, Acts acts, Signals signals, Set<String> districts) {

  static Lexicon of(LanguagePack language) {
    Stems stems = new Stems(language);
    return new Lexicon(
        stems,
        new FunctionWords(language),
        new Acts(language, stems),
        Signals.of(language),
        language.table("places").formsWhere("kind", "district"));
  }
}
