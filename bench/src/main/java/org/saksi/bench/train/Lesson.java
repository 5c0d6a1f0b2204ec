package org.saksi.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.annotation.Token;
import org.saksi.tagger.Chunk;
import org.saksi.tagger.Labels;
import org.saksi.tagger.Place;
import org.saksi.tagger.WordFeatures;

/**
 * A sentence made ready for training.
 *
 * @param corpus number of the corpus it is from, from 1
 * @param buckets for every word, those of all its features
 * @param allowed for every word, the labels that may be right
 */
record Lesson(int corpus, int[][] buckets, long[] allowed) {

  int length() {
    return allowed.length;
  }

  /** Makes lessons, and finds the features of each word once. Not thread-safe. */
  static final class Maker {

    private record Seen(String form, Token.Casing casing, Place place) {}

    private final WordFeatures features;
    private final Labels labels;
    private final Map<Seen, int[]> known = new HashMap<>();

    Maker(WordFeatures features, Labels labels) {
      this.features = features;
      this.labels = labels;
    }

    List<Lesson> of(LabelledCorpus corpus, int number) {
      long unknown = 1;
      for (String type : labels.types()) {
        unknown |= corpus.marked().contains(type) ? 0 : labels.of(type);
      }
      List<Lesson> lessons = new ArrayList<>();
      for (LabelledSentence sentence : corpus.sentences()) {
        int[][] buckets = new int[sentence.words().size()][];
        for (int i = 0; i < buckets.length; i++) {
          buckets[i] = buckets(sentence.words(), i);
        }
        lessons.add(new Lesson(number, buckets, allowed(sentence, unknown)));
      }
      return lessons;
    }

    /**
     * One label for each word, except outside of names where the corpus does not mark all types:
     * there the word may belong to a name of a type that it does not mark.
     */
    private long[] allowed(LabelledSentence sentence, long unknown) {
      List<Chunk> chunks =
          sentence.chunks().stream().filter(c -> labels.types().contains(c.type())).toList();
      int[] right = labels.encode(chunks, sentence.words().size());
      return Arrays.stream(right)
          .mapToLong(label -> label == Labels.OUTSIDE ? unknown : 1L << label)
          .toArray();
    }

    private int[] buckets(List<Token> words, int at) {
      List<int[]> parts = new ArrayList<>();
      for (Place place : Place.values()) {
        int word = at + place.offset();
        if (place == Place.FIRST && at > 0) {
          continue;
        }
        parts.add(
            word < 0 || word >= words.size()
                ? features.ofBorder(place)
                : known.computeIfAbsent(
                    new Seen(words.get(word).normal(), words.get(word).casing(), place),
                    seen -> features.of(words.get(word), place)));
      }
      return parts.stream().flatMapToInt(Arrays::stream).toArray();
    }
  }
}
