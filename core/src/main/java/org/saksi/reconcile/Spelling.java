package org.saksi.reconcile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How alike two words are written. */
final class Spelling {

  /** Letters below bear no mark. */
  private static final int FIRST_MARKED = 0x80;

  /** Its lack of a dot is a mark that no form takes away. */
  private static final char DOTLESS = 'ı';

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private Spelling() {}

  /** How many letters the words share from the front and, of the rest, from the back. */
  static int sharedEnds(String a, String b) {
    return sharedFront(a, b) + sharedBack(a, b, sharedFront(a, b));
  }

  static int sharedFront(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int front = 0;
    while (front < shorter && a.charAt(front) == b.charAt(front)) {
      front++;
    }
    return front;
  }

  private static int sharedBack(String a, String b, int front) {
    int longest = Math.min(a.length(), b.length()) - front;
    int back = 0;
    while (back < longest && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    return back;
  }

  /** Two words that share more than half of the longer one may be one word, misspelt. */
  static boolean mayBeSlip(String a, String b) {
    return 2 * sharedEnds(a, b) > Math.max(a.length(), b.length());
  }

  /** All of the shorter word stands at the ends of the longer: a name with its middle left out. */
  static boolean isShortened(String a, String b) {
    return sharedEnds(a, b) >= Math.min(a.length(), b.length());
  }

  /** Two words whose letters are mostly the same, in order: <i>sharia</i>, <i>syariah</i>. */
  static boolean mayBeVariant(String a, String b) {
    return 3 * sharedInOrder(a, b) > 2 * Math.max(a.length(), b.length());
  }

  /** The same measured by the shorter: <i>Constantine</i>, <i>Konstantinovsky</i>. */
  static boolean mayBeTranscript(String a, String b) {
    return 3 * sharedInOrder(a, b) > 2 * Math.min(a.length(), b.length());
  }

  private static int sharedInOrder(String a, String b) {
    int[] shared = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = shared[j];
        shared[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, shared[j - 1]);
        diagonal = above;
      }
    }
    return shared[b.length()];
  }

  /** The letters of a name in lower case, without what stands between them. */
  static String letters(String name) {
    return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** A word in lower case, its letters without marks: <i>kuzoğlu</i> is <i>kuzoglu</i>. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isMarked(lower)
        ? MARKS
            .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
            .replaceAll("")
            .replace(DOTLESS, 'i')
        : lower;
  }

  private static boolean isMarked(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= FIRST_MARKED) {
        return true;
      }
    }
    return false;
  }
}
