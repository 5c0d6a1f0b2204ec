package org.saksi.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.reading.Reading;
import org.saksi.story.Portrait.Part;

/**
 * Makes portraits of reports. A word of the headline counts most, one of the lead more than one
 * further down; what tells nothing is left out. Not thread-safe.
 */
final class Portraitist {

  /** How much a word counts by where it stands, in quarters. */
  private static final int HEADLINE = 12;

  private static final int LEAD = 4;
  private static final int REST = 1;
  private static final int LEAD_WORDS = 50;

  /** The lighter words of a long report say little more about it. */
  static final int MOST_WORDS = 64;

  private static final int MOST_PAIRS = 48;

  private static final int MOST_OF_A_PART = 16;

  /** Weights are summed in parts; the logarithms of the usual sums are known. */
  private static final int PARTS = 4;

  private static final double[] LOGARITHMS = new double[1 << 10];

  static {
    for (int i = 0; i < LOGARITHMS.length; i++) {
      LOGARITHMS[i] = StrictMath.log1p(i / (double) PARTS);
    }
  }

  private final Rarity rarity;

  Portraitist(Rarity rarity) {
    this.rarity = rarity;
  }

  /** The portrait of a report, its words weighed by how rare they are now. */
  Portrait of(Reading reading, Telling telling, Runs runs) {
    int[] headline = Telling.only(telling.headline());
    int[] text = Telling.only(telling.text());
    PortraitDraft draft = new PortraitDraft(reading, runs);
    setWords(draft, weigh(headline, text));
    return draft
        .with(Part.PAIRS, pairs(headline, text))
        .with(Part.PLACES, places(reading))
        .with(Part.FIGURES, figures(reading))
        .finish();
  }

  /** The words of a report that weigh something, in no order of weight. */
  List<TellingWords.Word> words(Telling telling) {
    Weighed weighed = weigh(Telling.only(telling.headline()), Telling.only(telling.text()));
    List<TellingWords.Word> words = new ArrayList<>();
    for (int i = 0; i < weighed.words().length; i++) {
      if (weighed.weights()[i] > 0) {
        words.add(new TellingWords.Word(weighed.words()[i], weighed.weights()[i]));
      }
    }
    return words;
  }

  /** How much each word of a report says about it: a vector of length 1. */
  private record Weighed(int[] words, double[] weights) {}

  private Weighed weigh(int[] headline, int[] text) {
    long[] standing = new long[headline.length + text.length];
    for (int i = 0; i < headline.length; i++) {
      standing[i] = (long) headline[i] << Integer.SIZE | HEADLINE;
    }
    for (int i = 0; i < text.length; i++) {
      int part = i < LEAD_WORDS ? LEAD : REST;
      standing[headline.length + i] = (long) text[i] << Integer.SIZE | part;
    }
    Arrays.sort(standing);
    int[] words = new int[standing.length];
    double[] weights = new double[standing.length];
    int count = 0;
    double squares = 0;
    for (int i = 0; i < standing.length; ) {
      int word = (int) (standing[i] >> Integer.SIZE);
      int sum = 0;
      for (; i < standing.length && (int) (standing[i] >> Integer.SIZE) == word; i++) {
        sum += (int) standing[i];
      }
      words[count] = word;
      weights[count] = log1p(sum) * rarity.ofWord(word);
      squares += weights[count] * weights[count];
      count++;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < count; i++) {
      weights[i] /= length;
    }
    return new Weighed(Arrays.copyOf(words, count), Arrays.copyOf(weights, count));
  }

  private static double log1p(int parts) {
    return parts < LOGARITHMS.length ? LOGARITHMS[parts] : StrictMath.log1p(parts / (double) PARTS);
  }

  /** Keeps the heaviest words. */
  private static void setWords(PortraitDraft draft, Weighed weighed) {
    double[] sorted = weighed.weights().clone();
    Arrays.sort(sorted);
    int[] words = new int[Math.min(MOST_WORDS, sorted.length)];
    short[] codes = new short[words.length];
    double least = words.length == 0 ? 0 : sorted[sorted.length - words.length];
    int ties = words.length;
    for (int i = sorted.length - 1; i >= 0 && sorted[i] > least; i--) {
      ties--;
    }
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      double weight = weighed.weights()[i];
      if (weight > least || (weight == least && ties-- > 0)) {
        words[kept] = weighed.words()[i];
        codes[kept++] = Portrait.code(weight);
      }
    }
    draft.withWords(words, codes);
  }

  private static int[] pairs(int[] headline, int[] text) {
    FirstFew pairs = new FirstFew(MOST_PAIRS);
    addPairs(headline, headline.length, pairs);
    addPairs(text, Math.min(LEAD_WORDS, text.length), pairs);
    return pairs.ascending();
  }

  private static void addPairs(int[] words, int size, FirstFew pairs) {
    for (int i = 1; i < size; i++) {
      pairs.add(Hash.of(words[i - 1], words[i]));
    }
  }

  private static int[] places(Reading reading) {
    FirstFew places = new FirstFew(MOST_OF_A_PART);
    for (Entity entity : reading.entities()) {
      if (entity.type() == Entity.Type.PLACE) {
        places.add(Hash.of(Hash.Of.PLACE, entity.key()));
      }
    }
    return places.ascending();
  }

  private static int[] figures(Reading reading) {
    FirstFew figures = new FirstFew(MOST_OF_A_PART);
    for (Figure figure : reading.figures()) {
      if (figure.kind() != Figure.Kind.ORDINAL) {
        figures.add(number(figure));
      }
    }
    return figures.ascending();
  }

  /** The number of a figure's value: of money, shares, scores and ages none of another kind. */
  static int number(Figure figure) {
    String kind =
        switch (figure.kind()) {
          case MONEY, PERCENT, SCORE, AGE -> figure.kind().name();
          case COUNT, MEASURE, DURATION, RATE, ORDINAL -> "";
        };
    String value =
        switch (figure.quantity()) {
          case Quantity.Exact exact -> exact.value().stripTrailingZeros().toPlainString();
          case Quantity.Range range -> range.min().toPlainString() + "-" + range.max();
        };
    return Hash.of(Hash.Of.FIGURE, kind + value);
  }
}
