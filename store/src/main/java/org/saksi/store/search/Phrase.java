package org.saksi.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * Words that are looked for side by side.
 *
 * @param words one or more
 * @param exact whether they must stand as written; otherwise words of the same root will do
 * @param otherName the name under which all that bear this one are known; null where there is none
 */
record Phrase(List<Word> words, boolean exact, @Nullable List<Word> otherName) {

  Phrase {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase without words");
    }
  }

  /** Whether a name holds these words, or is another name of what they name. */
  boolean isIn(List<List<Word>> names) {
    List<Word> other = otherName;
    return names.stream()
        .anyMatch(name ->
            isIn(words, name, WordForm::isWritten)
                || other != null && isIn(other, name, WordForm::isWritten));
  }

  /** Whether words of these roots stand side by side in one of some texts. */
  boolean isGistOf(List<List<Word>> texts) {
    return texts.stream().anyMatch(text -> isIn(words, text, WordForm::isKin));
  }

  /** Where it stands in a text. */
  List<Span> in(Wording text) {
    BiPredicate<WordForm, WordForm> same = exact ? WordForm::isWritten : WordForm::isWrittenOrKin;
    List<Span> places = new ArrayList<>();
    for (int at = 0; at + words.size() <= text.size(); at++) {
      if (isAt(at, words, text::form, same)) {
        places.add(text.span(at, at + words.size() - 1));
      }
    }
    return places;
  }

  private static boolean isIn(
      List<Word> phrase, List<Word> text, BiPredicate<WordForm, WordForm> same) {
    for (int at = 0; at + phrase.size() <= text.size(); at++) {
      if (isAt(at, phrase, i -> text.get(i).form(), same)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(
      int at, List<Word> phrase, IntFunction<WordForm> text, BiPredicate<WordForm, WordForm> same) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!same.test(text.apply(at + i), phrase.get(i).form())) {
        return false;
      }
    }
    return true;
  }
}
