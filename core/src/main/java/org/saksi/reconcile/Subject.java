package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.text.Span;

/**
 * The words that say what a figure is of.
 *
 * @param words where they stand
 * @param noun keys of what is counted; empty where nothing is
 * @param things keys of all else that the words name, in their order
 * @param acts keys of the verbs among the words
 */
record Subject(Span words, Set<Integer> noun, List<Integer> things, Set<Integer> acts) {

  /** One word alone, such as <i>nilai</i>, is of many things. */
  private static final int FEWEST_THINGS = 2;

  /**
   * The subject of a figure.
   *
   * @param dated the report says when the figure held
   */
  static Subject of(Side side, Figure figure, Span words, boolean dated) {
    Set<Integer> noun =
        figure.unit() instanceof Unit.Count count ? keys(side, count.noun()) : Set.of();
    List<Integer> things = new ArrayList<>();
    Set<Integer> acts = new HashSet<>();
    boolean afterThing = false; // what stands before a verb colours it: tercatat mengungsi
    int end = side.firstTokenAt(words.end());
    for (int i = side.firstTokenAt(words.start()); i < end; i++) {
      int key = key(side, side.reading().segmentation().tokens().get(i));
      boolean act = key >= 0 && side.marks().has(i, Mark.ACT);
      if (act) {
        if (afterThing && dated && !noun.isEmpty()) {
          things.removeLast();
        }
        acts.add(key);
      }
      afterThing = !act && key >= 0 && !noun.contains(key);
      if (afterThing) {
        things.add(key);
      }
    }
    return new Subject(words, noun, things, acts);
  }

  /** The keys of the words in a span that say something. */
  static Set<Integer> keys(Side side, Span span) {
    Set<Integer> keys = new HashSet<>();
    side.tokensIn(span).forEach(token -> keys.add(key(side, token)));
    keys.remove(-1);
    return keys;
  }

  /** The key of a word that says something, or -1. */
  private static int key(Side side, Token token) {
    int key = side.keyAt(token);
    int term = side.terms().firstAt(token.start());
    return key >= 0
            && token.isWord()
            && side.terms().isTelling(term)
            && !side.terms().isNumber(term)
        ? key
        : -1;
  }

  /** The words name one thing. */
  boolean isOf(Subject other) {
    boolean oneNoun = noun.containsAll(other.noun) || other.noun.containsAll(noun);
    boolean oneAct =
        acts.isEmpty() ? other.acts.isEmpty() : !Collections.disjoint(acts, other.acts);
    boolean named =
        noun.isEmpty() ? things.size() >= FEWEST_THINGS : !things.isEmpty() || !acts.isEmpty();
    return oneNoun && oneAct && named && things.equals(other.things);
  }

  /** Some word says something of both. */
  boolean sharesWord(Subject other) {
    return hasAny(other.noun) || hasAny(other.things) || hasAny(other.acts);
  }

  private boolean hasAny(Iterable<Integer> keys) {
    for (int key : keys) {
      if (noun.contains(key) || things.contains(key) || acts.contains(key)) {
        return true;
      }
    }
    return false;
  }
}
