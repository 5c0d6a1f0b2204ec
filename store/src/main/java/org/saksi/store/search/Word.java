package org.saksi.store.search;

import java.util.List;
import org.saksi.text.Span;

/**
 * A word or number of a text in the forms by which it is found.
 *
 * @param span where it stands
 * @param exact as written, in lower case and without marks on its letters
 * @param roots what it is derived from, one for each part of a word with a hyphen; none for a word
 *     that says little by itself
 */
record Word(Span span, String exact, List<String> roots) {

  /** Its roots, or the word itself where it has none: something to stand at its place. */
  List<String> gist() {
    return roots.isEmpty() ? List.of(exact) : roots;
  }

  /** Is the other word as it is written. */
  boolean isWritten(Word other) {
    return exact.equals(other.exact);
  }

  /** Is derived from what the other is derived from. */
  boolean isKin(Word other) {
    return gist().containsAll(other.gist());
  }
}
