package org.saksi.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final float HEADLINE = 3;
  private static final float LEAD = 1;
  private static final float REST = 0.25f;
  private static final int LEAD_WORDS = 50;
  private static final int SHORTEST_WORD = 3;

  /** The lighter words of a long report say little more about it. */
  static final int MOST_WORDS = 64;

  private static final int MOST_PAIRS = 48;

  private static final int MOST_OF_A_PART = 16;

  /** So many words are remembered with their stems, then all are forgotten. */
  private static final int MOST_STEMS = 200_000;

  private static final int TELLS_NOTHING = 0;

  private final Tokenizer tokenizer;
  private final Set<String> common;
  private final WordCounts counts;
  private final Map<String, Integer> known = new HashMap<>();

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
    return tokens.stream()
        .mapToInt(this::number)
        .filter(number -> number != TELLS_NOTHING)
        .toArray();
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
    Integer number = known.get(token.normal());
    if (number == null) {
      number =
          common.contains(token.normal())
              ? TELLS_NOTHING
              : Hash.of(Hash.Of.WORD, counts.stemOf(token.normal()));
      if (known.size() == MOST_STEMS) {
        known.clear();
      }
      known.put(token.normal(), number);
    }
    return number;
  }

  /** How much each word of a report says about it. */
  private static final class Weighed {
    int[] words = {};
    double[] weights = {};
  }

  private static Weighed weigh(int[] headline, int[] text, Rarity rarity) {
    int[] all = IntStream.concat(Arrays.stream(headline), Arrays.stream(text)).sorted().toArray();
    Weighed weighed = new Weighed();
    weighed.words = Arrays.stream(all).distinct().toArray();
    weighed.weights = new double[weighed.words.length];
    for (int word : headline) {
      weighed.weights[Arrays.binarySearch(weighed.words, word)] += HEADLINE;
    }
    for (int i = 0; i < text.length; i++) {
      weighed.weights[Arrays.binarySearch(weighed.words, text[i])] += i < LEAD_WORDS ? LEAD : REST;
    }
    double squares = 0;
    for (int i = 0; i < weighed.words.length; i++) {
      double weight = StrictMath.log1p(weighed.weights[i]) * rarity.ofWord(weighed.words[i]);
      weighed.weights[i] = weight;
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < weighed.weights.length; i++) {
      weighed.weights[i] /= length;
    }
    return weighed;
  }

  /** Keeps the heaviest words. */
  private static void setWords(Portrait.Draft draft, Weighed weighed) {
    double[] sorted = weighed.weights.clone();
    Arrays.sort(sorted);
    double least = sorted.length <= MOST_WORDS ? 0 : sorted[sorted.length - MOST_WORDS];
    int kept = 0;
    int[] words = new int[Math.min(MOST_WORDS, sorted.length)];
    short[] codes = new short[words.length];
    for (int i = 0; i < sorted.length && kept < words.length; i++) {
      if (weighed.weights[i] >= least) {
        words[kept] = weighed.words[i];
        codes[kept++] = Portrait.code(weighed.weights[i]);
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
