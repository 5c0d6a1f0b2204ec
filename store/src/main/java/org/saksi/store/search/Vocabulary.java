package org.saksi.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reading.token.Tokenizer;

/**
 * Turns texts into the words by which they are found, the same way for reports and for queries, and
 * knows which names are names of one thing. Thread-safe.
 */
final class Vocabulary {

  /** Longer words are no words; more of them would only fill the index. */
  private static final int LONGEST_WORD = 64;

  /** Words whose forms are kept: the first to come, among which the frequent ones are. */
  private static final int MOST_KEPT = 50_000;

  private final Tokenizer tokenizer;
  private final FunctionWords functionWords;
  private final Roots roots;

  /** What all names of one thing share, by each of them. */
  private final Map<String, String> keys = new HashMap<>();

  private final Map<String, WordForm> kept = new ConcurrentHashMap<>();

  private int longestName;

  /** The same as people say, who outrank the lists. */
  private volatile Map<String, String> said = Map.of();

  Vocabulary(LanguagePack language) {
    tokenizer = Tokenizer.of(language);
    functionWords = new FunctionWords(language);
    roots = new Roots(language);
    for (Table.Row row : language.table("aliases").rows()) {
      String key = fold(row.text("name"));
      putName(row.form(), key);
      putName(row.text("name"), key);
    }
  }

  private void putName(String name, String key) {
    List<Word> words = words(name);
    keys.put(written(words), key);
    longestName = Math.max(longestName, words.size());
  }

  /**
   * Names that people hold to be of one.
   *
   * @param keyByName whatever was said before holds no longer
   */
  void name(Map<String, String> keyByName) {
    Map<String, String> names = new HashMap<>();
    keyByName.forEach((name, key) -> names.put(written(words(name)), fold(key)));
    said = names;
  }

  /** A text in lower case without marks on its letters. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length(); at++) {
      if (lower.charAt(at) >= 0x80) {
        char[] folded = new char[4 * lower.length()];
        int length =
            ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
      }
    }
    return lower;
  }

  /** The words and numbers of a text, in order. */
  List<Word> words(String text) {
    return words(tokenizer.tokenize(text));
  }

  /** The words and numbers among tokens, in order. */
  List<Word> words(List<Token> tokens) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean word = token.isWord() || token.kind() == Token.Kind.NUMBER;
      if (word && token.normal().length() <= LONGEST_WORD) {
        words.add(new Word(token.span(), form(token.normal())));
      }
    }
    return words;
  }

  private WordForm form(String normal) {
    WordForm form = kept.get(normal);
    if (form == null) {
      String exact = fold(normal);
      form = new WordForm(exact, roots(exact));
      if (kept.size() < MOST_KEPT) {
        kept.put(normal, form);
      }
    }
    return form;
  }

  private List<String> roots(String exact) {
    if (functionWords.contains(exact)) {
      return List.of();
    }
    if (exact.indexOf('-') < 0) {
      return List.of(roots.of(exact));
    }
    return Arrays.stream(exact.split("-"))
        .filter(part -> !part.isEmpty())
        .map(roots::of)
        .distinct()
        .toList();
  }

  /** Words as they are written, one blank between. */
  static String written(List<Word> words) {
    return String.join(" ", words.stream().map(Word::exact).toList());
  }

  /** How many words the longest name has that is one of several of one thing. */
  int longestName() {
    int longest = longestName;
    for (String name : said.keySet()) {
      longest = Math.max(longest, name.split(" ").length);
    }
    return longest;
  }

  /**
   * What all names of one thing share: the {@link org.saksi.annotation.Entity#key} of <i>China</i>
   * and <i>Tiongkok</i>, without marks on its letters.
   *
   * @return null if these words are no name of which others are known
   */
  @Nullable String keyOf(List<Word> name) {
    String written = written(name);
    String key = said.get(written);
    return key == null ? keys.get(written) : key;
  }
}
