package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.text.Span;

/** The passages that reports share word for word. Used by one thread. */
final class Passages {

  /** Fewer words in a row may be the same by chance. */
  static final int FEWEST_WORDS = 8;

  private final List<long[]> runs = new ArrayList<>();
  private final List<long[]> sorted = new ArrayList<>();
  private final Map<Integer, Map<Long, List<Integer>>> starts = new HashMap<>();
  private final Map<List<Integer>, List<Passage>> found = new HashMap<>();

  /**
   * Words in a row that two reports share.
   *
   * @param firstInA index of the first term in the report
   * @param firstInB index of the first term in the other
   * @param words how many
   */
  record Passage(Side a, int firstInA, Side b, int firstInB, int words) {

    Span inA() {
      return a.terms().spanOf(firstInA, firstInA + words);
    }

    Span inB() {
      return b.terms().spanOf(firstInB, firstInB + words);
    }

    /** The part from the term {@code from} up to the term {@code end} of the first report. */
    Passage part(int from, int end) {
      return new Passage(a, from, b, firstInB + from - firstInA, end - from);
    }

    /** A sentence begins at this term of the first report, or at the term that equals it. */
    private boolean isCutBefore(int term) {
      return begins(a, term) || begins(b, firstInB + term - firstInA);
    }

    private static boolean begins(Side side, int term) {
      Terms terms = side.terms();
      return terms.sentenceStart(side.sentenceAt(terms.spanOf(term, term + 1))) == term;
    }
  }

  Passages(List<Side> sides) {
    for (Side side : sides) {
      long[] ofSide = new long[Math.max(0, side.terms().size() - FEWEST_WORDS + 1)];
      for (int i = 0; i < ofSide.length; i++) {
        ofSide[i] = run(side.terms(), i);
      }
      runs.add(ofSide);
      long[] rising = ofSide.clone();
      Arrays.sort(rising);
      sorted.add(rising);
    }
  }

  /** A number for the words from a term on, by which equal words are found fast. */
  private static long run(Terms terms, int first) {
    long run = 0;
    for (int i = first; i < first + FEWEST_WORDS; i++) {
      run = 0x9e3779b97f4a7c15L * (run ^ run >>> 29) + terms.normal(i).hashCode();
    }
    return run;
  }

  /** The passages that two reports share, the longest first. */
  List<Passage> of(Side a, Side b) {
    return found.computeIfAbsent(List.of(a.index(), b.index()), pair -> find(a, b));
  }

  private List<Passage> find(Side a, Side b) {
    List<Passage> passages = new ArrayList<>();
    if (!shareAny(sorted.get(a.index()), sorted.get(b.index()))) {
      return passages;
    }
    Map<Long, List<Integer>> inA = starts.computeIfAbsent(a.index(), this::starts);
    long[] inB = runs.get(b.index());
    int i = 0;
    while (i < inB.length) {
      Passage longest = null;
      for (int start : inA.getOrDefault(inB[i], List.of())) {
        int words = common(a.terms(), start, b.terms(), i);
        if (words >= FEWEST_WORDS && (longest == null || words > longest.words())) {
          longest = new Passage(a, start, b, i, words);
        }
      }
      if (longest != null) {
        passages.add(longest);
      }
      i += longest == null ? 1 : longest.words() - FEWEST_WORDS + 1;
    }
    passages.sort(Comparator.comparingInt(Passage::words).reversed());
    return passages;
  }

  /** Where each run of a report stands. */
  private Map<Long, List<Integer>> starts(int report) {
    Map<Long, List<Integer>> starts = new HashMap<>();
    long[] ofReport = runs.get(report);
    for (int i = 0; i < ofReport.length; i++) {
      starts.computeIfAbsent(ofReport[i], run -> new ArrayList<>(1)).add(i);
    }
    return starts;
  }

  private static boolean shareAny(long[] rising, long[] others) {
    int i = 0;
    int j = 0;
    while (i < rising.length && j < others.length) {
      if (rising[i] == others[j]) {
        return true;
      }
      boolean less = rising[i] < others[j];
      i += less ? 1 : 0;
      j += less ? 0 : 1;
    }
    return false;
  }

  /** Passages cut where a sentence of either report ends, the longest part first. */
  static List<Passage> sentences(List<Passage> passages) {
    List<Passage> parts = new ArrayList<>();
    for (Passage passage : passages) {
      int from = passage.firstInA();
      int end = from + passage.words();
      for (int i = from + 1; i <= end; i++) {
        if (i == end || passage.isCutBefore(i)) {
          parts.add(passage.part(from, i));
          from = i;
        }
      }
    }
    parts.sort(Comparator.comparingInt(Passage::words).reversed());
    return parts;
  }

  private static int common(Terms a, int inA, Terms b, int inB) {
    int words = 0;
    while (inA + words < a.size()
        && inB + words < b.size()
        && a.normal(inA + words).equals(b.normal(inB + words))) {
      words++;
    }
    return words;
  }
}
