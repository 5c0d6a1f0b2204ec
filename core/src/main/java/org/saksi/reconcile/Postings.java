package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a report by sentence, and its sentences by word. Immutable. */
final class Postings {

  private static final int[] NONE = {};
  private static final double[] WEIGHTLESS = {};

  private final List<Bag> sentences = new ArrayList<>();
  private final Keys words;
  private final int[][] sentencesOf;
  private final double[][] weightsOf;

  Postings(Terms terms) {
    words = terms.words();
    sentencesOf = new int[words.size()][];
    weightsOf = new double[words.size()][];
    Arrays.fill(sentencesOf, NONE);
    Arrays.fill(weightsOf, WEIGHTLESS);
    for (int i = 0; i < terms.sentences(); i++) {
      sentences.add(Bag.of(terms, terms.sentenceStart(i), terms.sentenceEnd(i)));
      post(i, sentences.getLast());
    }
  }

  private void post(int sentence, Bag bag) {
    for (int i = 0; i < bag.size(); i++) {
      int word = bag.words().at(i);
      int[] earlier = sentencesOf[word];
      sentencesOf[word] = Arrays.copyOf(earlier, earlier.length + 1);
      sentencesOf[word][earlier.length] = sentence;
      weightsOf[word] = Arrays.copyOf(weightsOf[word], earlier.length + 1);
      weightsOf[word][earlier.length] = bag.weights()[i];
    }
  }

  /** The keys of all words and numbers. */
  Keys words() {
    return words;
  }

  /** The words of a sentence. */
  Bag sentence(int index) {
    return sentences.get(index);
  }

  /** The sentences that hold a key, in order. */
  int[] sentencesOf(int key) {
    int word = words.indexOf(key);
    return word < 0 ? NONE : sentencesOf[word];
  }

  /** The sentences that hold the word of this number, in order. */
  int[] sentencesOfWord(int word) {
    return sentencesOf[word];
  }

  /** What the word of this number weighs in each of them. */
  double[] weightsOfWord(int word) {
    return weightsOf[word];
  }
}
