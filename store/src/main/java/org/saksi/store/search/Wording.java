package org.saksi.store.search;

import java.util.List;
import org.saksi.text.Span;

/**
 * The words of a text, in order: less memory than a list of {@link Word}, since forms are shared
 * and places are two numbers. Immutable.
 */
final class Wording {

  private final Places places;
  private final WordForm[] forms;

  private Wording(Places places, WordForm[] forms) {
    this.places = places;
    this.forms = forms;
  }

  static Wording of(List<Word> words) {
    return new Wording(
        Places.of(words.stream().map(Word::span).toList()),
        words.stream().map(Word::form).toArray(WordForm[]::new));
  }

  int size() {
    return forms.length;
  }

  WordForm form(int at) {
    return forms[at];
  }

  /** Where some of its words stand that are side by side. */
  Span span(int first, int last) {
    return places.hull(first, last);
  }
}
