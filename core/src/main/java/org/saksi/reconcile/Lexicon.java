package org.saksi.reconcile;

import java.util.Set;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Signals;
import org.saksi.language.Stems;

/**
 * What must be known of a language to set reports side by side. Thread-safe.
 *
 * @param districts words that begin the names of districts, in lower case
 */
record Lexicon(
    FunctionWords functionWords,
    Acts acts,
    Lexemes lexemes,
    Signals signals,
    Set<String> districts) {

  static Lexicon of(LanguagePack language) {
    Stems stems = new Stems(language);
    FunctionWords functionWords = new FunctionWords(language);
    Acts acts = new Acts(language, stems);
    Signals signals = Signals.of(language);
    return new Lexicon(
        functionWords,
        acts,
        new Lexemes(functionWords, stems, acts, signals),
        signals,
        language.table("places").formsWhere("kind", "district"));
  }
}
