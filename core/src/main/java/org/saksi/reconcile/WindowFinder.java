package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds for a claim of one report the windows of another that share most of its words: over all
 * stretches between two shared words in the sentences that share most, those of the highest Dice
 * coefficient. So only one of two reports needs to be cut into claims, and both spans fit. Used by
 * one thread.
 */
final class WindowFinder {

  private static final int WINDOWS = 2;

  /** Sentences of the other report that are looked at. */
  private static final int SENTENCES = 5;

  /** Shared words of a sentence that are looked at from one of them. */
  private static final int MATCHES = 30;

  /** A sentence that shares less of the claim's weight cannot hold it. */
  private static final double LEAST_SHARE = 0.25;

  /** What a word spelt nearly alike counts. */
  private static final double SPELT_ALIKE = 0.8;

  /** A window this much heavier than the claim says something else. */
  private static final double HEAVIEST = 2.2;

  private final Side from;
  private final Side to;

  /** The words of the one report that the other has. */
  private final SharedWords there;

  /** The words of the other that this one has. */
  private final SharedWords here;

  private final Shares shares;
  private final Matches matches = new Matches();

  /** For each word of the other report whether the window at hand has it. */
  private final boolean[] held;

  /** For each word of the report how often the claim at hand has it. */
  private final int[] wanted;

  /** Finds windows of one report for the claims of another. */
  WindowFinder(SideBySide story, Side from, Side to) {
    this.from = from;
    this.to = to;
    there = story.words(from, to);
    here = story.words(to, from);
    shares = new Shares(to);
    wanted = new int[from.terms().words().size()];
    held = new boolean[to.terms().words().size()];
  }

  /** The best window for a claim, and the best that does not overlap it. */
  List<Window> find(Stretch claim) {
    Terms terms = from.terms();
    double mass = terms.mass(claim.first(), claim.end());
    int[] sentences = likelySentences(claim, LEAST_SHARE * mass);
    if (sentences.length == 0) {
      return List.of();
    }
    for (int i = claim.first(); i < claim.end(); i++) {
      wanted[terms.word(i)]++;
    }
    List<Window> windows = new ArrayList<>();
    for (int sentence : sentences) {
      addWindows(sentence, mass, windows);
    }
    for (int i = claim.first(); i < claim.end(); i++) {
      wanted[terms.word(i)] = 0;
    }
    return best(windows);
  }

  /** Whether the other report has the word of a term of this one. */
  boolean knows(int term) {
    return there.same(from.terms().word(term)) >= 0;
  }

  /**
   * Which terms of a claim, counted from its first, a window has.
   *
   * @param same in the same word
   * @param alike in the same word or one spelt nearly as it
   */
  record Held(boolean[] same, boolean[] alike) {}

  /** Which terms of a claim a window has. */
  Held held(Stretch claim, Window window) {
    for (int i = window.first(); i < window.end(); i++) {
      held[to.terms().word(i)] = true;
    }
    boolean[] same = new boolean[claim.end() - claim.first()];
    boolean[] alike = new boolean[same.length];
    for (int i = 0; i < same.length; i++) {
      int word = from.terms().word(claim.first() + i);
      same[i] = there.same(word) >= 0 && held[there.same(word)];
      alike[i] = same[i];
      for (int near : there.near(word)) {
        alike[i] |= held[near];
      }
    }
    for (int i = window.first(); i < window.end(); i++) {
      held[to.terms().word(i)] = false;
    }
    return new Held(same, alike);
  }

  private int[] likelySentences(Stretch claim, double least) {
    Terms terms = from.terms();
    shares.begin();
    for (int i = claim.first(); i < claim.end(); i++) {
      shares.add(there.same(terms.word(i)), terms.weight(i));
    }
    return shares.best(SENTENCES, least);
  }

  private static List<Window> best(List<Window> windows) {
    List<Window> best = new ArrayList<>(WINDOWS);
    while (best.size() < WINDOWS) {
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

  /** Adds for each shared word of a sentence the best window that begins with it. */
  private void addWindows(int sentence, double mass, List<Window> windows) {
    matches.clear();
    Terms terms = to.terms();
    for (int i = terms.sentenceStart(sentence); i < terms.sentenceEnd(sentence); i++) {
      addMatch(i, terms.word(i));
    }
    for (int begin = 0; begin < matches.count; begin++) {
      windows.add(bestWindow(sentence, begin, mass));
    }
  }

  private void addMatch(int term, int word) {
    int same = here.same(word);
    if (same >= 0 && wanted[same] > 0) {
      matches.add(term, same, 1);
      return;
    }
    for (int alike : here.near(word)) {
      if (wanted[alike] > 0) {
        matches.add(term, alike, SPELT_ALIKE);
        return;
      }
    }
  }

  private Window bestWindow(int sentence, int begin, double mass) {
    Terms terms = to.terms();
    int first = matches.terms[begin];
    double shared = 0;
    int end = first + 1;
    double best = 0;
    int at = begin;
    for (; at < matches.count && at < begin + MATCHES; at++) {
      int term = matches.terms[at];
      wanted[matches.words[at]]--;
      if (wanted[matches.words[at]] < 0) {
        continue;
      }
      shared += matches.worths[at] * terms.weight(term);
      double weight = terms.mass(first, term + 1);
      if (weight > HEAVIEST * mass + 0.5) {
        at++;
        break;
      }
      double dice = Math.round(2e6 * shared / (mass + weight)) / 1e6;
      if (dice > best) {
        best = dice;
        end = term + 1;
      }
    }
    for (int i = begin; i < at; i++) {
      wanted[matches.words[i]]++;
    }
    return new Window(sentence, first, end, best);
  }

  /** Terms of a sentence that the claim has too, with the words that they are there. */
  private static final class Matches {

    private int[] terms = new int[32];
    private int[] words = new int[32];
    private double[] worths = new double[32];
    private int count;

    void clear() {
      count = 0;
    }

    void add(int term, int word, double worth) {
      if (count == terms.length) {
        terms = Arrays.copyOf(terms, 2 * count);
        words = Arrays.copyOf(words, 2 * count);
        worths = Arrays.copyOf(worths, 2 * count);
      }
      terms[count] = term;
      words[count] = word;
      worths[count] = worth;
      count++;
    }
  }
}
