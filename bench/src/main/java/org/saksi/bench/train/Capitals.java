package org.saksi.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.annotation.Token;
import org.saksi.annotation.Token.Casing;
import org.saksi.tagger.Chunk;

/**
 * How reports write their words inside a sentence, as counts of casings: <i>Bandung</i> with a
 * capital, <i>beras</i> without. Gives capitals back to a corpus that has lost them (Lita et al.
 * 2003). Not thread-safe.
 */
final class Capitals {

  private final Map<String, int[]> counts = new HashMap<>();

  /** Counts the words of a sentence that stand behind another word. */
  void count(List<Token> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Token word = sentence.get(i);
      if (word.isWord() && sentence.get(i - 1).isWord()) {
        counts
            .computeIfAbsent(word.normal(), w -> new int[Casing.values().length])[
            word.casing().ordinal()]++;
      }
    }
  }

  /** The corpus with each word written as reports mostly write it, if it knew no casing. */
  LabelledCorpus restore(LabelledCorpus corpus) {
    boolean cased =
        corpus.sentences().stream()
            .flatMap(sentence -> sentence.words().stream())
            .anyMatch(word -> word.isWord() && word.casing() != Casing.NONE);
    return cased || counts.isEmpty()
        ? corpus
        : new LabelledCorpus(
            corpus.name(),
            corpus.sentences().stream().map(this::restore).toList(),
            corpus.marked());
  }

  private LabelledSentence restore(LabelledSentence sentence) {
    boolean[] named = new boolean[sentence.words().size()];
    for (Chunk chunk : sentence.chunks()) {
      Arrays.fill(named, chunk.first(), chunk.end(), true);
    }
    List<Token> words = new ArrayList<>();
    for (Token word : sentence.words()) {
      boolean capital = named[words.size()] || words.isEmpty();
      Casing casing = word.isWord() ? casing(word.normal(), capital) : word.casing();
      words.add(new Token(word.span(), word.kind(), casing, word.normal()));
    }
    return new LabelledSentence(words, sentence.chunks());
  }

  /**
   * The casing most often met; a word never met is only known to have a capital in a name and at
   * the head of a sentence.
   */
  private Casing casing(String word, boolean capital) {
    int[] met = counts.get(word);
    if (met == null) {
      return capital ? Casing.CAPITALISED : Casing.NONE;
    }
    int most = 0;
    for (int i = 1; i < met.length; i++) {
      most = met[i] > met[most] ? i : most;
    }
    Casing usual = Casing.values()[most];
    return usual == Casing.LOWER && capital ? Casing.CAPITALISED : usual;
  }
}
