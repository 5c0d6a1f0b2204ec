package org.saksi.story;

import java.util.Arrays;
import java.util.List;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;

/**
 * The runs of {@value #LENGTH} words of a text (Broder 1997) as hashes from 0 to {@value
 * Integer#MAX_VALUE}, by which one knows the same words again. Of the runs within quotation marks
 * only some are kept: two who quote one speaker share his words, though neither copies. Furniture
 * of the outlet has none. Immutable but for its arrays, which are not to be written to.
 *
 * @param kept most runs of the text, in its order, some more than once
 * @param opening all runs of its beginning
 * @param numbers hashes of the numbers that stand in the beginning
 */
record Runs(int[] kept, int[] opening, int[] numbers) {

  private static final int LENGTH = 5;

  /** How an outlet repeats its background differs from a copy in that the opening is new. */
  private static final int OPENING_RUNS = 80;

  /** Of the runs that somebody said one in so many is kept. */
  private static final int SAID_RUNS = 4;

  /** One run in sixteen leads to a report. */
  private static final int ANCHOR_HALVINGS = 4;

  static final int MOST_ANCHORS = 64;

  /** The runs of a report. */
  static Runs of(Reading reading) {
    List<Token> tokens = reading.segmentation().tokens();
    boolean[] said = said(reading);
    int[] words = new int[tokens.size()];
    int[] numbers = new int[OPENING_RUNS + LENGTH - 1];
    int size = 0;
    int numberCount = 0;
    for (int i = 0; i < said.length; i++) {
      Token token = tokens.get(i);
      boolean number = token.kind() == Token.Kind.NUMBER;
      if (number || token.isWord()) {
        said[size] = said[i];
        words[size] = token.normal().hashCode();
        if (number && size < numbers.length) {
          numbers[numberCount++] = mixed(words[size]);
        }
        size++;
      }
    }
    return of(words, said, size, Arrays.copyOf(numbers, numberCount));
  }

  /** Whether each token stands within quotation marks of somebody's words. */
  private static boolean[] said(Reading reading) {
    Segmentation segmentation = reading.segmentation();
    boolean[] said = new boolean[segmentation.tokens().size()];
    for (Quotation quotation : reading.quotations()) {
      if (quotation.kind() != Quotation.Kind.INDIRECT) {
        Arrays.fill(
            said,
            segmentation.tokenAtOrAfter(quotation.content().start()),
            segmentation.tokenAtOrAfter(quotation.content().end()),
            true);
      }
    }
    return said;
  }

  private static Runs of(int[] words, boolean[] said, int size, int[] numbers) {
    int[] runs = new int[Math.max(0, size - LENGTH + 1)];
    int[] opening = new int[Math.min(OPENING_RUNS, runs.length)];
    int kept = 0;
    int sinceNarrated = LENGTH;
    for (int i = 0; i < size; i++) {
      sinceNarrated = said[i] ? sinceNarrated + 1 : 0;
      int first = i - LENGTH + 1;
      if (first >= 0) {
        int run = hash(words, first);
        if (first < opening.length) {
          opening[first] = run;
        }
        if (sinceNarrated < LENGTH || run % SAID_RUNS == 0) {
          runs[kept++] = run;
        }
      }
    }
    return new Runs(Arrays.copyOf(runs, kept), opening, numbers);
  }

  private static int hash(int[] words, int first) {
    int hash = 0;
    for (int i = first; i < first + LENGTH; i++) {
      hash = (hash + words[i]) * 0x9e3779b1;
    }
    return mixed(hash);
  }

  /** Each bit depends on every bit (Wellons' hash prospector); not negative. */
  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
    mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
    return (mixed ^ mixed >>> 16) >>> 1;
  }

  /** Some of the runs, by which a report with the same runs is found; at most 64. */
  int[] anchors() {
    int[] anchors = sampled(ANCHOR_HALVINGS);
    return anchors.length <= MOST_ANCHORS ? anchors : Arrays.copyOf(anchors, MOST_ANCHORS);
  }

  /** The runs that are left when they have been halved so often, each once, ascending. */
  int[] sampled(int halvings) {
    int[] sampled = new int[kept.length];
    int size = 0;
    for (int run : kept) {
      sampled[size] = run;
      size += run <= Integer.MAX_VALUE >>> halvings ? 1 : 0;
    }
    return Numbers.ascending(sampled, size);
  }
}
