package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a report by sentence, and its sentences by word. Immutable. */
final class Postings {

  private static final int[] NONE = {};

  private final List<Bag> sentences = new ArrayList<>();
  private final Keys words;
  private final int[][] sentencesOf;

  Postings(Terms terms) {
    words = terms.keys(0, terms.size());
    sentencesOf = new int[words.size()][];
    Arrays.fill(sentencesOf, NONE);
    for (int i = 0; i < terms.sentences(); i++) {
      sentences.add(Bag.of(terms, terms.sentenceStart(i), terms.sentenceEnd(i)));
      post(i, sentences.getLast().keys());
    }
  }

  private void post(int sentence, Keys keys) {
    for (int i = 0; i < keys.size(); i++) {
      int word = words.indexOf(keys.at(i));
      int[] earlier = sentencesOf[word];
      sentencesOf[word] = Arrays.copyOf(earlier, earlier.length + 1);
      sentencesOf[word][earlier.length] = sentence;
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
}
