package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;

/** The reports of a story with what is computed once for all comparisons. Used by one thread. */
final class SideBySide {

  /** Larger stories are compared text by text, not report by report. */
  private static final int MOST_COMPARED = 12;

  private final List<Side> sides = new ArrayList<>();
  private final TextRuns runs;
  private final Groups copies;
  private final Vocabulary vocabulary;
  private final int[] sentenceCount;
  private final Likeness[][] likeness;

  SideBySide(List<Reading> readings, Lexicon lexicon) {
    List<String> words = new ArrayList<>();
    for (Reading reading : readings) {
      reading.segmentation().tokens().stream()
          .filter(Token::isWord)
          .forEach(token -> words.add(token.normal()));
    }
    vocabulary = new Vocabulary(words, lexicon.stems(), lexicon.functionWords());
    Cast cast = Cast.of(readings, lexicon.districts());
    for (int i = 0; i < readings.size(); i++) {
      Terms terms = Terms.of(readings.get(i), i, vocabulary, cast);
      sides.add(new Side(i, readings.get(i), terms, cast, lexicon));
    }
    for (Reading reading : readings) {
      List<Token> tokens = reading.segmentation().tokens();
      ShortForm.in(tokens).forEach(form -> vocabulary.spell(form, form.brief(tokens).normal()));
    }
    vocabulary.close();
    sentenceCount = new int[vocabulary.size()];
    for (Side side : sides) {
      for (int i = 0; i < side.words().size(); i++) {
        int key = side.words().at(i);
        sentenceCount[key] += side.sentencesOf(key).length;
      }
    }
    runs = new TextRuns(sides);
    copies = sides.size() > MOST_COMPARED ? copies() : new Groups(sides.size());
    likeness = new Likeness[sides.size()][sides.size()];
    for (Side a : sides) {
      for (Side b : comparedWith(a)) {
        likeness[a.index()][b.index()] = new Likeness(a, b);
      }
    }
  }

  private Groups copies() {
    Groups groups = new Groups(sides.size());
    for (int a = 0; a < sides.size(); a++) {
      for (int b = a + 1; b < sides.size(); b++) {
        if (runs.shared(a, b) >= TextRuns.COPIED) {
          groups.join(a, b);
        }
      }
    }
    return groups;
  }

  /**
   * The reports that a report is compared with: all others, but in a large story a copy is compared
   * only with the first report of its text.
   */
  List<Side> comparedWith(Side side) {
    return sides.stream()
        .filter(other -> other != side)
        .filter(other ->
            copies.of(side.index()) == copies.of(other.index())
                ? isFirst(side) || isFirst(other)
                : isFirst(side) && isFirst(other))
        .toList();
  }

  private boolean isFirst(Side side) {
    return copies.of(side.index()) == side.index();
  }

  /** How much text the reports share. */
  TextRuns runs() {
    return runs;
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
    return 1.0 / sentenceCount[key];
  }
}
