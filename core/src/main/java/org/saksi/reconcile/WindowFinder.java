package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds for a claim of one report the windows of another that share most of its words: over all
 * stretches between two shared words in the sentences that share most, those of the highest Dice
 * coefficient. So only one of two reports needs to be cut into claims, and both spans fit. Used by
 * one thread.
 */
final class WindowFinder {

  /** Sentences of the other report that are looked at. */
  private static final int SENTENCES = 8;

  /** Shared words of a sentence that are looked at from one of them. */
  private static final int MATCHES = 30;

  /** A sentence that shares less of the claim's weight cannot hold it. */
  private static final double LEAST_SHARE = 0.25;

  /** What a word spelt nearly alike counts. */
  private static final double SPELT_ALIKE = 0.8;

  /** A window this much heavier than the claim says something else. */
  private static final double HEAVIEST = 2.2;

  private final Vocabulary vocabulary;

  /** For each key how often the claim at hand has it. */
  private final int[] wanted;

  WindowFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    wanted = new int[vocabulary.size()];
  }

  /**
   * The best windows for a claim, best first, none overlapping.
   *
   * @param from the report of the claim
   * @param to the report of the windows
   * @param most how many windows at the most
   */
  List<Window> find(Side from, Stretch claim, Side to, int most) {
    Terms terms = from.terms();
    double mass = terms.mass(claim.first(), claim.end());
    BitSet sentences = likelySentences(terms, claim, to, LEAST_SHARE * mass);
    if (sentences.isEmpty()) {
      return List.of();
    }
    for (int i = claim.first(); i < claim.end(); i++) {
      wanted[terms.key(i)]++;
    }
    List<Window> windows = new ArrayList<>();
    for (int i = sentences.nextSetBit(0); i >= 0; i = sentences.nextSetBit(i + 1)) {
      addWindows(to.terms(), i, mass, windows);
    }
    for (int i = claim.first(); i < claim.end(); i++) {
      wanted[terms.key(i)] = 0;
    }
    return best(windows, most);
  }

  private static BitSet likelySentences(Terms terms, Stretch claim, Side to, double least) {
    Shares shares = new Shares(to);
    for (int i = claim.first(); i < claim.end(); i++) {
      shares.add(terms.key(i), terms.weight(i));
    }
    return shares.best(SENTENCES, least);
  }

  private static List<Window> best(List<Window> windows, int most) {
    List<Window> best = new ArrayList<>(most);
    while (best.size() < most) {
      Window next = null;
      for (Window window : windows) {
        if ((next == null || window.isBetter(next)) && !overlapsAny(window, best)) {
          next = window;
        }
      }
      if (next == null) {
        return best;
      }
      best.add(next);
    }
    return best;
  }

  private static boolean overlapsAny(Window window, List<Window> others) {
    for (Window other : others) {
      if (window.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  /** A term of the sentence that the claim has too. */
  private record Match(int term, int key, double worth) {}

  /** Adds for each shared word of a sentence the best window that begins with it. */
  private void addWindows(Terms to, int sentence, double mass, List<Window> windows) {
    List<Match> matches = matches(to, sentence);
    for (int begin = 0; begin < matches.size(); begin++) {
      int end = Math.min(matches.size(), begin + MATCHES);
      windows.add(bestWindow(to, sentence, matches.subList(begin, end), mass));
    }
  }

  private Window bestWindow(Terms to, int sentence, List<Match> matches, double mass) {
    int first = matches.getFirst().term;
    int covered = first;
    double shared = 0;
    double weight = 0;
    int end = first + 1;
    double best = 0;
    int taken = 0;
    for (Match match : matches) {
      taken++;
      wanted[match.key]--;
      if (wanted[match.key] < 0) {
        continue;
      }
      shared += match.worth * to.weight(match.term);
      weight += to.mass(covered, match.term + 1);
      covered = match.term + 1;
      if (weight > HEAVIEST * mass + 0.5) {
        break;
      }
      double dice = Math.round(2e6 * shared / (mass + weight)) / 1e6;
      if (dice > best) {
        best = dice;
        end = covered;
      }
    }
    for (Match match : matches.subList(0, taken)) {
      wanted[match.key]++;
    }
    return new Window(sentence, first, end, best);
  }

  private List<Match> matches(Terms to, int sentence) {
    List<Match> matches = new ArrayList<>();
    for (int i = to.sentenceStart(sentence); i < to.sentenceEnd(sentence); i++) {
      Match match = match(i, to.key(i));
      if (match != null) {
        matches.add(match);
      }
    }
    return matches;
  }

  private @Nullable Match match(int term, int key) {
    if (wanted[key] > 0) {
      return new Match(term, key, 1);
    }
    for (int alike : vocabulary.near(key)) {
      if (wanted[alike] > 0) {
        return new Match(term, alike, SPELT_ALIKE);
      }
    }
    return null;
  }
}
