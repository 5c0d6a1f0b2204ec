package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** The reports of a story with what is computed once for all comparisons. Used by one thread. */
final class SideBySide {

  private final List<Side> sides = new ArrayList<>();
  private final TextRuns runs;
  private final Neighbours neighbours;
  private final Vocabulary vocabulary;
  private final int[] sentenceCount;
  private final Map<Integer, Set<String>> outletsWith = new HashMap<>();
  private final List<Map<Side, Likeness>> likeness = new ArrayList<>();

  /** Earlier reports first: in whatever order they are given, the same comes out. */
  private static final Comparator<Report> BY_PUBLICATION =
      Comparator.comparing(
              Report::published, Comparator.nullsLast(Comparator.comparing(Published::instant)))
          .thenComparing(Report::id);

  SideBySide(List<Reading> given, Lexicon lexicon) {
    List<Reading> readings = new ArrayList<>(given);
    readings.sort(Comparator.comparing(Reading::report, BY_PUBLICATION));
    vocabulary = new Vocabulary(words(readings), lexicon.stems(), lexicon.functionWords());
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
      Keys words = side.postings().words();
      for (int i = 0; i < words.size(); i++) {
        sentenceCount[words.at(i)] += side.postings().sentencesOf(words.at(i)).length;
        outletsWith.computeIfAbsent(words.at(i), key -> new HashSet<>(2)).add(side.outlet());
      }
    }
    runs = new TextRuns(sides);
    neighbours = new Neighbours(sides, runs);
    for (Side a : sides) {
      Map<Side, Likeness> ofSide = new HashMap<>();
      neighbours.of(a).forEach(b -> ofSide.put(b, new Likeness(a, b)));
      likeness.add(ofSide);
    }
  }

  private static Set<String> words(List<Reading> readings) {
    Set<String> words = new HashSet<>();
    for (Reading reading : readings) {
      for (Token token : reading.segmentation().tokens()) {
        if (token.isWord()) {
          words.add(token.normal());
        }
      }
    }
    return words;
  }

  /** Which reports are set beside which. */
  Neighbours neighbours() {
    return neighbours;
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

  /** How alike the sentences of two neighbours are. */
  Likeness likeness(Side a, Side b) {
    return Objects.requireNonNull(likeness.get(a.index()).get(b));
  }

  /** No other outlet than that of a report has this key of it. */
  boolean isOnlyOfOutlet(Side side, int key) {
    return outletsWith.getOrDefault(key, Set.of()).size() == 1
        && side.postings().words().contains(key);
  }

  /** One over the number of sentences in the story that hold a key. */
  double rarity(int key) {
    return 1.0 / sentenceCount[key];
  }
}
