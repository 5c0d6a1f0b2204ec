package org.saksi.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/**
 * Words in a row that two reports share: what an editor is shown of a copy.
 *
 * @param inA where they stand in the body of the first report
 * @param inB where they stand in that of the second
 * @param words how many, numbers included; at least {@value #FEWEST_WORDS}
 */
public record Passage(Span inA, Span inB, int words) {

  /** Fewer words in a row may be the same by chance. */
  private static final int FEWEST_WORDS = 8;

  /** Words that stand in a text so often begin no passage, or a hostile text would take forever. */
  private static final int MOST_STARTS = 8;

  /** Runs of words that part by so few words are one passage, retouched. */
  private static final int MOST_RETOUCHED = 2;

  /**
   * The passages that two reports share, the longest first. Each word of the second report stands
   * in at most one. A word or two that an editor changed does not end a passage.
   */
  public static List<Passage> between(Reading a, Reading b) {
    return new Search(terms(a), terms(b)).passages();
  }

  private static List<Token> terms(Reading reading) {
    return reading.segmentation().tokens().stream()
        .filter(token -> token.isWord() || token.kind() == Token.Kind.NUMBER)
        .toList();
  }

  /** A run of terms: from {@code inA} and {@code inB} on, up to but without the ends. */
  private record Run(int inA, int inB, int endInA, int endInB) {

    Run joined(Run later) {
      return new Run(inA, inB, later.endInA, later.endInB);
    }

    boolean isContinuedBy(Run later) {
      int gapInA = later.inA - endInA;
      int gapInB = later.inB - endInB;
      return gapInA >= 0 && gapInA <= MOST_RETOUCHED && gapInB >= 0 && gapInB <= MOST_RETOUCHED;
    }
  }

  private record Search(List<Token> a, List<Token> b) {

    List<Passage> passages() {
      Map<Integer, List<Integer>> starts = new HashMap<>();
      for (int i = 0; i + FEWEST_WORDS <= a.size(); i++) {
        List<Integer> of = starts.computeIfAbsent(hash(a, i), hash -> new ArrayList<>(1));
        if (of.size() < MOST_STARTS) {
          of.add(i);
        }
      }
      List<Run> runs = new ArrayList<>();
      for (int i = 0; i + FEWEST_WORDS <= b.size(); ) {
        Run run = longest(starts.getOrDefault(hash(b, i), List.of()), i);
        if (run == null) {
          i++;
        } else {
          boolean continues = !runs.isEmpty() && runs.getLast().isContinuedBy(run);
          runs.add(continues ? runs.removeLast().joined(run) : run);
          i = run.endInB;
        }
      }
      return runs.stream()
          .map(this::passage)
          .sorted(Comparator.comparingInt(Passage::words).reversed())
          .toList();
    }

    private static int hash(List<Token> terms, int first) {
      int hash = 0;
      for (Token term : terms.subList(first, first + FEWEST_WORDS)) {
        hash = (hash + term.normal().hashCode()) * 0x9e3779b1;
      }
      return hash;
    }

    private @Nullable Run longest(List<Integer> starts, int inB) {
      Run longest = null;
      for (int inA : starts) {
        int words = 0;
        while (inA + words < a.size()
            && inB + words < b.size()
            && a.get(inA + words).normal().equals(b.get(inB + words).normal())) {
          words++;
        }
        if (words >= FEWEST_WORDS && (longest == null || words > longest.endInB - inB)) {
          longest = new Run(inA, inB, inA + words, inB + words);
        }
      }
      return longest;
    }

    private Passage passage(Run run) {
      return new Passage(
          new Span(a.get(run.inA).start(), a.get(run.endInA - 1).end()),
          new Span(b.get(run.inB).start(), b.get(run.endInB - 1).end()),
          run.endInB - run.inB);
    }
  }
}
