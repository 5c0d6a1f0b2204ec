package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;

/** The words of a report by sentence, and its sentences by word. Immutable. */
final class Postings {

  private static final int[] NONE = {};

  private final List<Bag> sentences = new ArrayList<>();
  private final Keys words;
  private final int[][] sentencesOf;
  private final double[][] weightsOf;

  Postings(Terms terms) {
    words = terms.words();
    sentencesOf = new int[words.size()][];
    weightsOf = new double[words.size()][];
    int[] count = new int[words.size()];
    for (int i = 0; i < terms.sentences(); i++) {
      Bag bag = Bag.of(terms, terms.sentenceStart(i), terms.sentenceEnd(i));
      sentences.add(bag);
      for (int j = 0; j < bag.size(); j++) {
        count[bag.words().at(j)]++;
      }
    }
    for (int word = 0; word < count.length; word++) {
      sentencesOf[word] = new int[count[word]];
      weightsOf[word] = new double[count[word]];
    }
    for (int i = sentences.size() - 1; i >= 0; i--) {
      post(i, sentences.get(i), count);
    }
  }

  /** Puts a sentence before those that come behind it. */
  private void post(int sentence, Bag bag, int[] left) {
    for (int i = 0; i < bag.size(); i++) {
      int word = bag.words().at(i);
      left[word]--;
      sentencesOf[word][left[word]] = sentence;
      weightsOf[word][left[word]] = bag.weights()[i];
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
