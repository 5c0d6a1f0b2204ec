package org.saksi.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;

/**
 * The sentences of many reports as numbers of words, the frequent words first. A sentence ends with
 * {@link #border()}.
 */
final class WordStream {

  private final List<String> words;
  private final int[] text;
  private final Capitals capitals;

  private WordStream(List<String> words, int[] text, Capitals capitals) {
    this.words = words;
    this.text = text;
    this.capitals = capitals;
  }

  /** How the reports, not the corpora, write their words. */
  Capitals capitals() {
    return capitals;
  }

  /** Words that stand there often enough; all others are {@link #rare()}. */
  List<String> words() {
    return words;
  }

  int rare() {
    return words.size();
  }

  int border() {
    return words.size() + 1;
  }

  /** Neighbours of each word: those behind it, or those before it. */
  Bigrams bigrams(boolean behind) {
    long[] pairs = new long[text.length];
    int left = border();
    for (int i = 0; i < text.length; i++) {
      int right = text[i];
      pairs[i] = behind ? Bigrams.pair(left, right) : Bigrams.pair(right, left);
      left = right;
    }
    return new Bigrams(pairs, words.size() + 2);
  }

  /**
   * Reads reports from files or folders, and takes the words of corpora as they are.
   *
   * @param leastCount how often a word must stand there to get a number of its own
   * @param messages takes what cannot be read
   */
  static WordStream read(
      LanguagePack language,
      List<String> places,
      List<LabelledCorpus> corpora,
      int leastCount,
      Consumer<String> messages) {
    Gathering gathering = new Gathering();
    Tokenizer tokenizer = Tokenizer.of(language);
    Segmenter segmenter = new Segmenter(language);
    Reports.read(
        language,
        places,
        report ->
            gathering.add(segmenter.segment(report.body(), tokenizer.tokenize(report.body()))),
        messages);
    for (LabelledCorpus corpus : corpora) {
      corpus.sentences().forEach(sentence -> gathering.add(sentence.words()));
    }
    return gathering.finish(leastCount);
  }

  /** Numbers words as they come, and renumbers them by frequency at the end. */
  private static final class Gathering {

    private static final int BORDER = -1;

    private final Capitals capitals = new Capitals();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> met = new ArrayList<>();
    private int[] counts = new int[1 << 16];
    private int[] text = new int[1 << 20];
    private int size;

    void add(Segmentation segmentation) {
      for (Sentence sentence : segmentation.sentences()) {
        capitals.count(segmentation.tokensOf(sentence));
        add(segmentation.tokensOf(sentence));
      }
    }

    void add(List<Token> sentence) {
      for (Token token : sentence) {
        int number = numbers.computeIfAbsent(token.normal(), this::number);
        counts[number]++;
        append(number);
      }
      append(BORDER);
    }

    private int number(String word) {
      met.add(word);
      if (met.size() > counts.length) {
        counts = Arrays.copyOf(counts, 2 * counts.length);
      }
      return met.size() - 1;
    }

    private void append(int number) {
      if (size == text.length) {
        text = Arrays.copyOf(text, 2 * size);
      }
      text[size] = number;
      size++;
    }

    WordStream finish(int leastCount) {
      List<String> words =
          met.stream()
              .filter(word -> count(word) >= leastCount)
              .sorted(Comparator.comparingInt(this::count).reversed().thenComparing(w -> w))
              .toList();
      int[] renumbered = new int[met.size()];
      Arrays.fill(renumbered, words.size());
      for (int i = 0; i < words.size(); i++) {
        renumbered[numbers.getOrDefault(words.get(i), 0)] = i;
      }
      int[] last = new int[size];
      for (int i = 0; i < size; i++) {
        last[i] = text[i] == BORDER ? words.size() + 1 : renumbered[text[i]];
      }
      return new WordStream(words, last, capitals);
    }

    private int count(String word) {
      return counts[numbers.getOrDefault(word, 0)];
    }
  }
}
