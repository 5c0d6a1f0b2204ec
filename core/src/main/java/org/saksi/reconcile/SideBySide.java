package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.Stems;
import org.saksi.reading.Reading;

/** The reports of a story with what is computed once for all comparisons. Immutable once built. */
final class SideBySide {

  private final List<Side> sides = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final Map<Integer, Integer> sentenceCount = new HashMap<>();
  private final Likeness[][] likeness;

  SideBySide(List<Reading> readings, Stems stems, FunctionWords functionWords) {
    List<String> words = new ArrayList<>();
    for (Reading reading : readings) {
      reading.segmentation().tokens().stream()
          .filter(Token::isWord)
          .forEach(token -> words.add(token.normal()));
    }
    vocabulary = new Vocabulary(words, stems, functionWords);
    Cast cast = Cast.of(readings);
    for (int i = 0; i < readings.size(); i++) {
      Terms terms = Terms.of(readings.get(i), i, vocabulary, cast);
      sides.add(new Side(i, readings.get(i), terms, cast));
    }
    vocabulary.close();
    for (Side side : sides) {
      side.keys().forEach(k -> sentenceCount.merge(k, side.sentencesOf(k).size(), Integer::sum));
    }
    likeness = new Likeness[sides.size()][sides.size()];
    for (Side a : sides) {
      for (Side b : sides) {
        if (a != b) {
          likeness[a.index()][b.index()] = new Likeness(a, b);
        }
      }
    }
  }

  List<Side> sides() {
    return sides;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Likeness likeness(Side a, Side b) {
    return likeness[a.index()][b.index()];
  }

  /** One over the number of sentences in the story that hold a key. */
  double rarity(int key) {
    return 1.0 / sentenceCount.getOrDefault(key, 1);
  }
}
