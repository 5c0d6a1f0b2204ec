package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Persons by their fullest names, to find those who may be meant by a part of one: <i>Wirayu</i> is
 * part of <i>Bagas Wirayu</i>. Used by one thread.
 */
final class Bearers {

  /** Shorter words alone name nobody: initials. */
  private static final int SHORTEST_NAME = 4;

  private record Bearer(int person, List<String> words) {}

  /** Whoever has a word with this beginning in the name, in the order in which they came. */
  private final Map<String, List<Bearer>> byBeginning = new HashMap<>();

  void add(int person, List<String> words) {
    Bearer bearer = new Bearer(person, words);
    for (String beginning : new HashSet<>(beginnings(words))) {
      byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(bearer);
    }
  }

  /** Those in whose names all these words stand, in order; nobody where all are initials. */
  List<Integer> of(List<String> words) {
    List<Integer> of = new ArrayList<>();
    List<String> beginnings = beginnings(words);
    if (!beginnings.isEmpty()) {
      for (Bearer bearer : byBeginning.getOrDefault(beginnings.getFirst(), List.of())) {
        if (isPartOf(words, bearer.words)) {
          of.add(bearer.person);
        }
      }
    }
    return of;
  }

  /** Words that stand for each other begin alike, but for initials. */
  private static List<String> beginnings(List<String> words) {
    List<String> beginnings = new ArrayList<>(words.size());
    for (String word : words) {
      if (word.length() >= SHORTEST_NAME) {
        beginnings.add(word.substring(0, SHORTEST_NAME));
      }
    }
    return beginnings;
  }

  /**
   * The words stand in the others in this order; a letter stands for a word that it begins, and so
   * does a word to which the next has lost its space.
   */
  private static boolean isPartOf(List<String> words, List<String> others) {
    int at = 0;
    boolean all = words.size() < others.size();
    for (int i = 0; i < others.size() && at < words.size(); i++) {
      String word = words.get(at);
      String other = others.get(i);
      boolean begins = other.startsWith(word) && other.length() > word.length();
      if (other.equals(word) || begins && (word.length() == 1 || word.length() > SHORTEST_NAME)) {
        all |= begins && word.length() > 1;
        at++;
      }
    }
    return all && at == words.size();
  }
}
