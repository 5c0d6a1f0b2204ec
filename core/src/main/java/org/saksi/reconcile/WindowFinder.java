package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for a claim of one report the windows of another that share most of its words: over all
 * stretches between two shared words in the sentences that share most, those of the highest Dice
 * coefficient. So only one of two reports needs to be cut into claims, and both spans fit.
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

  private static final Comparator<Window> BEST_FIRST =
      Comparator.comparingDouble(Window::dice)
          .reversed()
          .thenComparingInt(window -> window.end() - window.first())
          .thenComparingInt(Window::first);

  private final Side from;
  private final Side to;
  private final Vocabulary vocabulary;

  WindowFinder(Side from, Side to, Vocabulary vocabulary) {
    this.from = from;
    this.to = to;
    this.vocabulary = vocabulary;
  }

  /** The best windows for a claim, best first, none overlapping, no more than {@code most}. */
  List<Window> find(Stretch claim, int most) {
    Map<Integer, Integer> wanted = new HashMap<>();
    Terms terms = from.terms();
    for (int i = claim.first(); i < claim.end(); i++) {
      wanted.merge(terms.key(i), 1, Integer::sum);
    }
    double mass = terms.mass(claim.first(), claim.end());
    List<Window> windows = new ArrayList<>();
    for (int sentence : likelySentences(claim, mass)) {
      addWindows(sentence, wanted, mass, windows);
    }
    windows.sort(BEST_FIRST);
    List<Window> best = new ArrayList<>(most);
    for (Window window : windows) {
      if (best.stream().noneMatch(window::overlaps)) {
        best.add(window);
        if (best.size() == most) {
          break;
        }
      }
    }
    return best;
  }

  private List<Integer> likelySentences(Stretch claim, double mass) {
    Map<Integer, Double> shared = new HashMap<>();
    for (int i = claim.first(); i < claim.end(); i++) {
      double weight = from.terms().weight(i);
      for (int sentence : to.sentencesOf(from.terms().key(i))) {
        shared.merge(sentence, weight, Double::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_SHARE * mass)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SENTENCES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A term of the sentence that the claim has too. */
  private record Match(int term, int key, double worth) {}

  /** Adds for each shared word of a sentence the best window that begins with it. */
  private void addWindows(
      int sentence, Map<Integer, Integer> wanted, double mass, List<Window> windows) {
    List<Match> matches = matches(sentence, wanted);
    for (int begin = 0; begin < matches.size(); begin++) {
      List<Match> ahead = matches.subList(begin, Math.min(matches.size(), begin + MATCHES));
      windows.add(bestWindow(sentence, ahead, wanted, mass));
    }
  }

  private Window bestWindow(
      int sentence, List<Match> matches, Map<Integer, Integer> wanted, double mass) {
    Map<Integer, Integer> left = new HashMap<>(wanted);
    int first = matches.getFirst().term();
    int covered = first;
    double shared = 0;
    double weight = 0;
    Window best = new Window(sentence, first, first + 1, 0, 0);
    for (Match match : matches) {
      if (left.merge(match.key(), -1, Integer::sum) < 0) {
        continue;
      }
      shared += match.worth() * to.terms().weight(match.term());
      weight += to.terms().mass(covered, match.term() + 1);
      covered = match.term() + 1;
      if (weight > HEAVIEST * mass + 0.5) {
        break;
      }
      double dice = Math.round(2e6 * shared / (mass + weight)) / 1e6;
      if (dice > best.dice()) {
        best = new Window(sentence, first, covered, shared, dice);
      }
    }
    return best;
  }

  private List<Match> matches(int sentence, Map<Integer, Integer> wanted) {
    List<Match> matches = new ArrayList<>();
    for (int i = to.terms().sentenceStart(sentence); i < to.terms().sentenceEnd(sentence); i++) {
      int key = to.terms().key(i);
      if (wanted.containsKey(key)) {
        matches.add(new Match(i, key, 1));
      } else {
        for (int alike : vocabulary.near(key)) {
          if (wanted.containsKey(alike)) {
            matches.add(new Match(i, alike, SPELT_ALIKE));
            break;
          }
        }
      }
    }
    return matches;
  }
}
