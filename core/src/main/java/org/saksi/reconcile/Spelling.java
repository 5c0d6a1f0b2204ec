package org.saksi.reconcile;

/** How alike two words are written. */
final class Spelling {

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
}
