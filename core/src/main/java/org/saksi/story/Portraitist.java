package org.saksi.story;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.token.Tokenizer;
import org.saksi.story.Portrait.Part;

/**
 * Makes portraits of reports. A word of the headline counts most, one of the lead more than one
 * further down; function words and the outlet's furniture are left out. Not thread-safe.
 */
final class Portraitist {

  /** How much a word counts by where it stands, in quarters. */
  private static final int HEADLINE = 12;

  private static final int LEAD = 4;
  private static final int REST = 1;
  private static final int LEAD_WORDS = 50;
  private static final int SHORTEST_WORD = 3;

  /** The lighter words of a long report say little more about it. */
  static final int MOST_WORDS = 64;

  private static final int MOST_PAIRS = 48;

  private static final int MOST_OF_A_PART = 16;

  private static final int MET_BITS = 17;

  /** Weights are summed in parts; the logarithms of the usual sums are known. */
  private static final int PARTS = 4;

  private static final double[] LOGARITHMS = new double[1 << 10];

  static {
    for (int i = 0; i < LOGARITHMS.length; i++) {
      LOGARITHMS[i] = StrictMath.log1p(i / (double) PARTS);
    }
  }

  private static final int SPREAD = 0x9e3779b1;
  private static final int TELLS_NOTHING = 0;

  private final Tokenizer tokenizer;
  private final Set<String> common;
  private final WordCounts counts;

  /** Of words met lately their numbers, each at the place that its hash gives it. */
  private final @Nullable String[] met = new String[1 << MET_BITS];

  private final int[] numbers = new int[met.length];

  Portraitist(LanguagePack language, WordCounts counts) {
    tokenizer = new Tokenizer(language);
    common = language.table("function-words").forms();
    this.counts = counts;
  }

  /** The portrait of a report, its words weighed by how rare they are now. */
  Portrait of(Reading reading, Rarity rarity) {
    int[] headline = telling(headline(reading));
    int[] text = telling(reading.segmentation().tokens());
    int[] lead = Arrays.copyOf(text, Math.min(LEAD_WORDS, text.length));
    Portrait.Draft draft = new Portrait.Draft(reading);
    setWords(draft, weigh(headline, text, rarity));
    return draft
        .with(Part.PAIRS, ascending(IntStream.concat(pairs(headline), pairs(lead)), MOST_PAIRS))
        .with(Part.PLACES, ascending(places(reading), MOST_OF_A_PART))
        .with(Part.FIGURES, ascending(figures(reading), MOST_OF_A_PART))
        .finish();
  }

  private List<Token> headline(Reading reading) {
    String headline = reading.report().headline();
    return headline == null ? List.of() : tokenizer.tokenize(headline);
  }

  /** The numbers of the telling words, in order. */
  private int[] telling(List<Token> tokens) {
    int[] telling = new int[tokens.size()];
    int count = 0;
    for (Token token : tokens) {
      int number = number(token);
      if (number != TELLS_NOTHING) {
        telling[count++] = number;
      }
    }
    return Arrays.copyOf(telling, count);
  }

  /** The number of a token, or {@link #TELLS_NOTHING}. */
  int number(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return Hash.of(Hash.Of.NUMBER, token.normal());
    }
    boolean isLong = token.normal().length() >= SHORTEST_WORD || token.isCapitalised();
    if (!token.isWord() || !isLong) {
      return TELLS_NOTHING;
    }
    return known(token.normal());
  }

  private int known(String word) {
    int place = word.hashCode() * SPREAD >>> (Integer.SIZE - MET_BITS);
    if (!word.equals(met[place])) {
      numbers[place] =
          common.contains(word) ? TELLS_NOTHING : Hash.of(Hash.Of.WORD, counts.stemOf(word));
      met[place] = word;
    }
    return numbers[place];
  }

  /** How much each word of a report says about it: a vector of length 1. */
  private record Weighed(int[] words, double[] weights) {}

  private static Weighed weigh(int[] headline, int[] text, Rarity rarity) {
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
  private static void setWords(Portrait.Draft draft, Weighed weighed) {
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

  private static IntStream pairs(int[] words) {
    return IntStream.range(1, words.length).map(i -> Hash.of(words[i - 1], words[i]));
  }

  private static IntStream places(Reading reading) {
    return reading.entities().stream()
        .filter(entity -> entity.type() == Entity.Type.PLACE)
        .mapToInt(entity -> Hash.of(Hash.Of.PLACE, entity.key()));
  }

  private static IntStream figures(Reading reading) {
    return reading.figures().stream()
        .filter(figure -> figure.kind() != Figure.Kind.ORDINAL)
        .mapToInt(Portraitist::number);
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

  /** The first so many numbers, each once, in ascending order. */
  private static int[] ascending(IntStream numbers, int most) {
    return numbers.distinct().limit(most).sorted().toArray();
  }
}
