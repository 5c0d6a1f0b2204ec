package org.saksi.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;

/**
 * The words of one story as numbers, words of one root under one number. No list of roots is
 * needed: of the forms that a word may be derived from, the root is taken to be the one that most
 * words of the story share.
 */
final class Vocabulary {

  /** Shorter words are not worth a guess at a slip of the pen. */
  private static final int SPELT_LENGTH = 6;

  private static final Set<Integer> NOTHING = Set.of();

  private final FunctionWords functionWords;
  private final Map<String, String> rootOf = new HashMap<>();
  private final Map<String, Integer> keyOf = new HashMap<>();
  private final Map<String, Integer> keyOfWord = new HashMap<>();
  private final List<String> forms = new ArrayList<>();

  /** For each abbreviation the words that it may stand for. */
  private final Map<Integer, Set<Integer>> meanings = new HashMap<>();

  /** For each word its abbreviations. */
  private final Map<Integer, Set<Integer>> formsOf = new HashMap<>();

  private int[][] near = new int[0][];

  /**
   * A vocabulary of a story.
   *
   * @param reports for each report its words but for function words, in lower case, each with all
   *     that it may be derived from
   */
  Vocabulary(List<Map<String, List<String>>> reports, FunctionWords functionWords) {
    this.functionWords = functionWords;
    Map<String, Integer> shared = new HashMap<>();
    Map<String, List<String>> stemsOf = new HashMap<>();
    for (Map<String, List<String>> words : reports) {
      words.forEach((word, stems) -> {
        if (stemsOf.putIfAbsent(word, stems) == null) {
          stems.forEach(stem -> shared.merge(stem, 1, Integer::sum));
        }
      });
    }
    stemsOf.forEach((word, candidates) -> rootOf.put(word, mostShared(word, candidates, shared)));
  }

  private static String mostShared(String word, List<String> stems, Map<String, Integer> shared) {
    String best = word;
    for (String stem : stems) {
      int more = Integer.compare(shared.getOrDefault(stem, 0), shared.getOrDefault(best, 0));
      int longer = Integer.compare(stem.length(), best.length());
      if (more > 0 || (more == 0 && (longer > 0 || (longer == 0 && stem.compareTo(best) < 0)))) {
        best = stem;
      }
    }
    return best;
  }

  /** The key of a word, equal for words of one root. */
  int word(String normal) {
    Integer key = keyOfWord.get(normal);
    if (key == null) {
      key = intern(rootOf.getOrDefault(normal, normal));
      keyOfWord.put(normal, key);
    }
    return key;
  }

  /** The key of a number. */
  int number(BigDecimal value) {
    return intern("#" + value.stripTrailingZeros().toPlainString());
  }

  /** The key of a person, place or organisation with this number in the story's cast. */
  int member(int number) {
    return intern("@" + number);
  }

  /** The key of a mark that says something, such as the percent sign. */
  int mark(String mark) {
    return intern(" " + mark);
  }

  /** Notes what an abbreviation stands for. */
  void spell(ShortForm form, String brief) {
    int abbreviation = word(brief);
    for (Token token : form.words()) {
      int word = word(token.normal());
      meanings.computeIfAbsent(abbreviation, key -> new HashSet<>()).add(word);
      formsOf.computeIfAbsent(word, key -> new HashSet<>()).add(abbreviation);
    }
  }

  /** Whether two keys are one, or one abbreviates words of which the other is one. */
  boolean mayMean(int key, int other) {
    return key == other
        || meanings.getOrDefault(key, NOTHING).contains(other)
        || meanings.getOrDefault(other, NOTHING).contains(key);
  }

  /** Whether a set holds a key, or what it abbreviates or is abbreviated by. */
  boolean mayBeIn(Keys keys, int key) {
    if (isIn(keys, key)) {
      return true;
    }
    return isAnyIn(keys, meanings.getOrDefault(key, NOTHING))
        || isAnyIn(keys, formsOf.getOrDefault(key, NOTHING));
  }

  private static boolean isAnyIn(Keys keys, Set<Integer> some) {
    for (int key : some) {
      if (keys.contains(key)) {
        return true;
      }
    }
    return false;
  }

  boolean isFunctionWord(String normal) {
    return functionWords.contains(normal);
  }

  int size() {
    return forms.size();
  }

  private int intern(String form) {
    Integer key = keyOf.get(form);
    if (key == null) {
      key = forms.size();
      keyOf.put(form, key);
      forms.add(form);
    }
    return key;
  }

  /** Ends the filling: finds the words that are spelt nearly alike. */
  void close() {
    Map<String, List<Integer>> byBeginning = new HashMap<>();
    near = new int[forms.size()][];
    for (int key = 0; key < near.length; key++) {
      String form = forms.get(key);
      if (form.length() >= SPELT_LENGTH && Character.isLetter(form.charAt(0))) {
        byBeginning.computeIfAbsent(form.substring(0, 3), b -> new ArrayList<>()).add(key);
      }
    }
    for (List<Integer> alike : byBeginning.values()) {
      int[] found = new int[alike.size()];
      for (int key : alike) {
        int count = 0;
        for (int other : alike) {
          if (other != key && isNear(forms.get(key), forms.get(other))) {
            found[count] = other;
            count++;
          }
        }
        near[key] = Arrays.copyOf(found, count);
      }
    }
  }

  /**
   * The keys of words spelt nearly as this one, as <i>prakiraan</i> and <i>perakiraan</i> are not.
   */
  int[] near(int key) {
    int[] keys = near[key];
    return keys == null ? NONE : keys;
  }

  /** Whether a set holds a key, or that of a word spelt nearly as it. */
  boolean isIn(Keys keys, int key) {
    return keys.contains(key) || keys.containsAny(near(key));
  }

  private static final int[] NONE = {};

  private static boolean isNear(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (longer - Math.min(a.length(), b.length()) > 2) {
      return false;
    }
    return longer - Spelling.sharedEnds(a, b) <= 1 || Spelling.sharedFront(a, b) > SPELT_LENGTH;
  }
}
