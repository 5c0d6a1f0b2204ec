package org.saksi.reading.entity;

import java.util.List;

/**
 * Tells whether two names are one by their letters: a nickname clipped from a full name,
 * <i>Ratsus</i> of <i>Ratmaji Susetyo</i>, or a slip of the pen, <i>Ratmaji Susteyo</i>.
 */
final class Spellings {

  /** Shorter clippings and words are alike by chance. */
  private static final int SHORTEST_CLIPPING = 5;

  private static final int LONGEST_CLIPPING = 15;
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_SLIP = 4;
  private static final int SHORTEST_SLIP_ALONE = 5;
  private static final int SHORTEST_BEGINNING = 4;

  private Spellings() {}

  /** Begins with the initials of a full name and ends as it does: <i>BT Santosa</i>. */
  static boolean isInitialled(List<String> name, List<String> full) {
    String initials = name.getFirst();
    int rest = full.size() - initials.length();
    if (initials.length() < 2 || rest < 1 || rest != name.size() - 1) {
      return false;
    }
    for (int i = 0; i < initials.length(); i++) {
      if (full.get(i).charAt(0) != initials.charAt(i)) {
        return false;
      }
    }
    return name.subList(1, name.size()).equals(full.subList(initials.length(), full.size()));
  }

  /**
   * The beginnings of two or more words of a full name that stand together make up a short form.
   */
  static boolean isClipped(String shortForm, List<String> full) {
    if (shortForm.length() < SHORTEST_CLIPPING || shortForm.length() > LONGEST_CLIPPING) {
      return false;
    }
    for (int first = 0; first + 1 < full.size(); first++) {
      String word = full.get(first);
      int longest = Math.min(word.length(), shortForm.length() - SHORTEST_PART);
      for (int part = SHORTEST_PART; part <= longest; part++) {
        if (!shortForm.startsWith(word.substring(0, part))) {
          break;
        }
        if (goesOn(shortForm, part, full, first + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The beginning of one long word of a full name: <i>Ratma</i> of <i>Ratmaji Susetyo</i>. */
  static boolean isShortened(String shortForm, List<String> full) {
    if (shortForm.length() < SHORTEST_BEGINNING) {
      return false;
    }
    for (String word : full) {
      if (word.length() >= shortForm.length() + SHORTEST_PART && word.startsWith(shortForm)) {
        return true;
      }
    }
    return false;
  }

  /** From {@code at} on, the short form is made of beginnings of the words from {@code next} on. */
  private static boolean goesOn(String shortForm, int at, List<String> full, int next) {
    if (at == shortForm.length()) {
      return true;
    }
    if (next == full.size()) {
      return false;
    }
    String word = full.get(next);
    for (int part = SHORTEST_PART; part <= word.length(); part++) {
      if (!shortForm.startsWith(word.substring(0, part), at)) {
        return false;
      }
      if (at + part == shortForm.length() || goesOn(shortForm, at + part, full, next + 1)) {
        return true;
      }
      if (at >= SHORTEST_PART + 1
          && part > SHORTEST_PART
          && endsWithin(shortForm, at + part, word)) {
        return true;
      }
    }
    return false;
  }

  /** One letter more closes the short form, from further on in the word: <i>Ratsust</i>. */
  private static boolean endsWithin(String shortForm, int at, String word) {
    return at + 1 == shortForm.length() && word.indexOf(shortForm.charAt(at)) > 0;
  }

  /** A name whose last word ran together with what follows it: <i>Ratmaji Susetyomembuka</i>. */
  static boolean isRunOn(List<String> name, List<String> full) {
    int last = full.size() - 1;
    return name.size() == full.size()
        && last > 0
        && full.getLast().length() >= SHORTEST_SLIP
        && name.getLast().length() >= full.getLast().length() + SHORTEST_PART
        && name.getLast().startsWith(full.getLast())
        && name.subList(0, last).equals(full.subList(0, last));
  }

  /** All words of a name stand in order in a full name, but that one of them is misspelt. */
  static boolean isSlip(List<String> name, List<String> full) {
    if (name.size() > full.size()) {
      return false;
    }
    int least = name.size() == 1 ? SHORTEST_SLIP_ALONE : SHORTEST_SLIP;
    int at = 0;
    int slips = 0;
    for (String word : name) {
      while (at < full.size()
          && !word.equals(full.get(at))
          && !isMisspelt(word, full.get(at), least)) {
        at++;
      }
      if (at == full.size()) {
        return false;
      }
      slips += word.equals(full.get(at)) ? 0 : 1;
      at++;
    }
    return slips == 1;
  }

  /**
   * Two letters changed places, or one inside was lost or added. A letter that is another, as in
   * <i>Andi</i> and <i>Ardi</i>, or one at the end, may be all that tells two persons apart.
   */
  private static boolean isMisspelt(String word, String right, int least) {
    int shorter = Math.min(word.length(), right.length());
    if (shorter < least) {
      return false;
    }
    int same = 0;
    while (same < shorter && word.charAt(same) == right.charAt(same)) {
      same++;
    }
    if (same == 0 || same == shorter && !isDoubledEnd(word, right)) {
      return false;
    }
    if (word.length() == right.length()) {
      return same + 1 < shorter
          && word.charAt(same) == right.charAt(same + 1)
          && word.charAt(same + 1) == right.charAt(same)
          && word.regionMatches(same + 2, right, same + 2, shorter - same - 2);
    }
    String more = word.length() > right.length() ? word : right;
    String less = word.length() > right.length() ? right : word;
    return more.length() == shorter + 1 && more.regionMatches(same + 1, less, same, shorter - same);
  }

  private static boolean isDoubledEnd(String word, String right) {
    String more = word.length() > right.length() ? word : right;
    int last = more.length() - 1;
    return word.length() != right.length() && more.charAt(last) == more.charAt(last - 1);
  }
}
