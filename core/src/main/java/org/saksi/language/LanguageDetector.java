package org.saksi.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text is in the language of a pack, by its smallest words: one word in four of an
 * Indonesian report is such as <i>yang</i>, <i>di</i> or <i>karena</i>, and hardly any of an
 * English one. A neighbour that shares some of them (Malay, Javanese) is told by words of its own,
 * from the table {@code language-marks}. What is no running text, such as a list of names, is
 * rejected only for such words. Immutable and thread-safe.
 */
public final class LanguageDetector {

  /** The answer for a text in a language that the pack knows nothing of. */
  public static final String UNDETERMINED = "und";

  /** Words looked at: a report shows its language early, and a long text costs no more. */
  private static final int WORDS_READ = 250;

  /** Fewer words than these tell nothing, and the text is taken to be in the pack's language. */
  private static final int WORDS_NEEDED = 12;

  /** Running text is told by any stretch of so many words: a report may be a list of names else. */
  private static final int STRETCH = 50;

  /** Marks of the language among a hundred words of a stretch, below which it is in another. */
  private static final int LEAST_PERCENT = 6;

  /** Fewer different words without a capital are no running text, but a list, or names. */
  private static final int RUNNING_WORDS = 12;

  /** A neighbour shows itself by so many different marks, */
  private static final int NEIGHBOUR_MARKS = 3;

  /** and by at least one for so many of the pack's own. */
  private static final int OWN_MARKS_OUTWEIGHED = 8;

  private final String own;
  private final Map<String, String> languageOf = new HashMap<>();

  public LanguageDetector(LanguagePack language) {
    own = language.tag();
    for (String word : language.table("function-words").forms()) {
      languageOf.put(word, own);
    }
    for (Table.Row row : language.table("language-marks").rows()) {
      languageOf.put(row.form(), row.text("language"));
    }
  }

  /**
   * The language of a text.
   *
   * @return the pack's tag, a neighbour's (<i>ms</i>, <i>jv</i>) or {@link #UNDETERMINED}
   */
  public String detect(String text) {
    Count count = new Count();
    int at = 0;
    while (at < text.length() && count.words < WORDS_READ) {
      int end = wordEnd(text, at);
      if (end > at) {
        count.add(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = end + 1;
    }
    if (count.words < WORDS_NEEDED) {
      return own;
    }
    String neighbour = count.neighbour();
    if (neighbour != null) {
      return neighbour;
    }
    return count.isOwn() || !isForeign(text) ? own : UNDETERMINED;
  }

  /**
   * Whether a text that holds few marks of the language is running text in another, not a list or
   * mostly names. Each word counts once, and names, which have a capital, not at all.
   */
  private boolean isForeign(String text) {
    Set<String> words = new HashSet<>();
    int marks = 0;
    int read = 0;
    int at = 0;
    while (at < text.length() && read < WORDS_READ) {
      int end = wordEnd(text, at);
      if (end > at) {
        read++;
        String word = text.substring(at, end);
        boolean name = Character.isUpperCase(word.charAt(0));
        marks += !name && words.add(word) && own.equals(languageOf.get(word)) ? 1 : 0;
      }
      at = end + 1;
    }
    return words.size() >= RUNNING_WORDS && marks * 100 < words.size() * LEAST_PERCENT;
  }

  /** The marks seen so far. */
  private final class Count {
    private int words;
    private int marksOfOwn;
    private int inStretch;
    private int densest;
    private final Map<String, Set<String>> marksOf = new TreeMap<>();
    private int marksOfOthers;

    void add(String word) {
      inStretch = words++ % STRETCH == 0 ? 0 : inStretch;
      String language = languageOf.get(word);
      if (own.equals(language)) {
        marksOfOwn++;
        densest = Math.max(densest, ++inStretch);
      } else if (language != null) {
        marksOfOthers++;
        marksOf.computeIfAbsent(language, l -> new HashSet<>()).add(word);
      }
    }

    boolean isOwn() {
      return densest * 100 >= Math.min(words, STRETCH) * LEAST_PERCENT;
    }

    @Nullable String neighbour() {
      for (Map.Entry<String, Set<String>> other : marksOf.entrySet()) {
        boolean outweighs = marksOfOthers * OWN_MARKS_OUTWEIGHED >= marksOfOwn;
        if (outweighs && other.getValue().size() >= NEIGHBOUR_MARKS) {
          return other.getKey();
        }
      }
      return null;
    }
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
