package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  /** For each key an outlet that has it. */
  private final @Nullable String[] outletWith;

  /** For each key whether several outlets have it. */
  private final boolean[] ofSeveral;

  private final List<Map<Side, Beside>> beside = new ArrayList<>();

  /**
   * What is known of two neighbours as a whole.
   *
   * @param words the words of the first that the second has
   * @param text share of the runs of the shorter report that the other has, from 0 to 1
   */
  private record Beside(SharedWords words, double text, Likeness likeness) {}

  /** Earlier reports first: in whatever order they are given, the same comes out. */
  private static final Comparator<Report> BY_PUBLICATION =
      Comparator.comparing(
              Report::published, Comparator.nullsLast(Comparator.comparing(Published::instant)))
          .thenComparing(Report::id);

  SideBySide(List<Outline> given, Lexicon lexicon) {
    List<Outline> outlines = new ArrayList<>(given);
    outlines.sort(Comparator.comparing(outline -> outline.reading().report(), BY_PUBLICATION));
    List<Reading> readings = outlines.stream().map(Outline::reading).toList();
    vocabulary =
        new Vocabulary(outlines.stream().map(Outline::stems).toList(), lexicon.functionWords());
    Cast cast = Cast.of(readings, lexicon.districts());
    for (int i = 0; i < readings.size(); i++) {
      Terms terms = Terms.of(readings.get(i), i, vocabulary, cast);
      sides.add(new Side(i, outlines.get(i), terms, cast, lexicon));
    }
    for (Reading reading : readings) {
      List<Token> tokens = reading.segmentation().tokens();
      ShortForm.in(tokens).forEach(form -> vocabulary.spell(form, form.brief(tokens).normal()));
    }
    vocabulary.close();
    sentenceCount = new int[vocabulary.size()];
    outletWith = new String[vocabulary.size()];
    ofSeveral = new boolean[vocabulary.size()];
    for (Side side : sides) {
      count(side);
    }
    runs = new TextRuns(sides);
    neighbours = new Neighbours(sides, runs);
    sides.forEach(side -> beside.add(new HashMap<>()));
    for (Side a : sides) {
      neighbours.behind(a).forEach(b -> set(a, b));
    }
  }

  private void set(Side a, Side b) {
    SharedWords words = new SharedWords(a.terms(), b.terms(), vocabulary);
    Likeness likeness = new Likeness(a, b, words);
    double text = runs.shared(a.index(), b.index());
    beside.get(a.index()).put(b, new Beside(words, text, likeness));
    SharedWords back = new SharedWords(b.terms(), a.terms(), vocabulary);
    beside.get(b.index()).put(a, new Beside(back, text, likeness.turned()));
  }

  private void count(Side side) {
    Keys words = side.postings().words();
    for (int word = 0; word < words.size(); word++) {
      int key = words.at(word);
      sentenceCount[key] += side.postings().sentencesOfWord(word).length;
      ofSeveral[key] |= outletWith[key] != null && !side.outlet().equals(outletWith[key]);
      outletWith[key] = side.outlet();
    }
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
    return beside(a, b).likeness();
  }

  /** Share of the runs of the shorter of two neighbours that the other has, from 0 to 1. */
  double sharedText(Side a, Side b) {
    return beside(a, b).text();
  }

  /** Which words of a report one of its neighbours has. */
  SharedWords words(Side a, Side b) {
    return beside(a, b).words();
  }

  private Beside beside(Side a, Side b) {
    return Objects.requireNonNull(beside.get(a.index()).get(b));
  }

  /** No two outlets have this key. */
  boolean isOfOneOutlet(int key) {
    return !ofSeveral[key];
  }

  /** One over the number of sentences in the story that hold a key. */
  double rarity(int key) {
    return 1.0 / sentenceCount[key];
  }
}
