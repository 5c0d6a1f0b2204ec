package org.saksi.reconcile;

import java.util.Map;
import java.util.Set;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Signals;
import org.saksi.language.Stems;
import org.saksi.language.WordMap;

/**
 * What must be known of a language to set reports side by side. Immutable and thread-safe.
 *
 * @param marks of words that bear marks wherever they stand, these as the bits of one number
 * @param districts words that begin the names of districts, in lower case
 */
record Lexicon(
    Stems stems,
    FunctionWords functionWords,
    Acts acts,
    Signals signals,
    Map<String, Integer> marks,
    Set<String> districts) {

  static Lexicon of(LanguagePack language) {
    Stems stems = new Stems(language);
    Signals signals = Signals.of(language);
    return new Lexicon(
        stems,
        new FunctionWords(language),
        new Acts(language, stems),
        signals,
        marks(signals),
        language.table("places").formsWhere("kind", "district"));
  }

  private static Map<String, Integer> marks(Signals signals) {
    Map<String, Integer> marks = new WordMap<>();
    put(Mark.CHARGE, signals.charges(), marks);
    put(Mark.READING, signals.reading(), marks);
    put(Mark.PLANNED, signals.planned(), marks);
    put(Mark.DONE, signals.done(), marks);
    put(Mark.RANK, signals.ranks(), marks);
    put(Mark.REFERENCE, signals.references(), marks);
    return marks;
  }

  private static void put(Mark mark, Set<String> words, Map<String, Integer> marks) {
    for (String word : words) {
      marks.put(word, marks.getOrDefault(word, 0) | mark.bit());
    }
  }
}
