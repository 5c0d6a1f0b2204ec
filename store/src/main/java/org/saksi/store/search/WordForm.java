package org.saksi.store.search;

import java.util.List;

/**
 * A word or number as it is found wherever it stands.
 *
 * @param exact as written, in lower case and without marks on its letters
 * @param roots what it is derived from, one for each part of a word with a hyphen; none for a word
 *     that says little by itself
 * @param gist its roots, or the word itself where it has none: something to stand at its place
 */
record WordForm(String exact, List<String> roots, List<String> gist) {

  WordForm(String exact, List<String> roots) {
    this(exact, roots, roots.isEmpty() ? List.of(exact) : roots);
  }

  /** Is the other word as it is written. */
  boolean isWritten(WordForm other) {
    return this == other || exact.equals(other.exact);
  }

  /** Is derived from what the other is derived from. */
  boolean isKin(WordForm other) {
    return this == other || gist.containsAll(other.gist);
  }

  /** Is the other word as it is written, or derived from what that is derived from. */
  boolean isWrittenOrKin(WordForm other) {
    return isWritten(other) || isKin(other);
  }
}
