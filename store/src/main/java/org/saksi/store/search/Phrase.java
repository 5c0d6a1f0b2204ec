package org.saksi.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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
            !places(words, name, Word::isWritten).isEmpty()
                || other != null && !places(other, name, Word::isWritten).isEmpty());
  }

  /** Whether words of these roots stand side by side in one of some texts. */
  boolean isGistOf(List<List<Word>> texts) {
    return texts.stream().anyMatch(text -> !places(words, text, Word::isKin).isEmpty());
  }

  /** Where it stands in a text. */
  List<Span> in(List<Word> text) {
    return places(
        words,
        text,
        exact ? Word::isWritten : (word, own) -> word.isWritten(own) || word.isKin(own));
  }

  private static List<Span> places(
      List<Word> phrase, List<Word> text, BiPredicate<Word, Word> same) {
    List<Span> places = new ArrayList<>();
    for (int at = 0; at + phrase.size() <= text.size(); at++) {
      int matched = 0;
      while (matched < phrase.size() && same.test(text.get(at + matched), phrase.get(matched))) {
        matched++;
      }
      if (matched == phrase.size()) {
        places.add(text.get(at).span().hull(text.get(at + matched - 1).span()));
      }
    }
    return places;
  }
}
