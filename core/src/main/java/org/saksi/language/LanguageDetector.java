package org.saksi.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells whether a text is in the language of a pack, by its smallest words: about one word in five
 * of an Indonesian report is a mark such as <i>yang</i>, <i>di</i> or <i>tidak</i>, and hardly any
 * word of an English or Javanese one is. A neighbour that shares most marks (Malay) is told by
 * marks of its own. Immutable and thread-safe.
 */
public final class LanguageDetector {

  /** The answer for a text in a language that the pack knows nothing of. */
  public static final String UNDETERMINED = "und";

  /** Words looked at: a report shows its language early, and a long text costs no more. */
  private static final int WORDS_READ = 1_000;

  /** Fewer words than these tell nothing, and the text is taken to be in the pack's language. */
  private static final int WORDS_NEEDED = 12;

  /** Running text is told by any stretch of so many words: a report may be a list of names else. */
  private static final int STRETCH = 50;

  /** Marks of the language among a hundred words of a stretch, below which it is in another. */
  private static final int LEAST_PERCENT = 8;

  /** A neighbour shows itself by so many different marks, */
  private static final int NEIGHBOUR_MARKS = 3;

  /** and by at least one for so many of the pack's own. */
  private static final int OWN_MARKS_OUTWEIGHED = 8;

  private final String own;
  private final Map<String, String> languageOf = new HashMap<>();

  public LanguageDetector(LanguagePack language) {
    own = language.tag();
    for (Table.Row row : language.table("language-marks").rows()) {
      languageOf.put(row.form(), row.text("language"));
    }
  }

  /**
   * The language of a text.
   *
   * @return the pack's tag, a neighbour's (<i>ms</i>) or {@link #UNDETERMINED}
   */
  public String detect(String text) {
    Map<String, Integer> marks = new TreeMap<>();
    Set<String> foreign = new HashSet<>();
    int words = 0;
    int inStretch = 0;
    int densest = 0;
    int at = 0;
    while (at < text.length() && words < WORDS_READ) {
      int end = wordEnd(text, at);
      if (end > at) {
        inStretch = words++ % STRETCH == 0 ? 0 : inStretch;
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        String language = languageOf.get(word);
        if (language != null) {
          marks.merge(language, 1, Integer::sum);
          inStretch += language.equals(own) ? 1 : 0;
          densest = Math.max(densest, inStretch);
          if (!language.equals(own)) {
            foreign.add(word);
          }
        }
      }
      at = end + 1;
    }
    if (words < WORDS_NEEDED) {
      return own;
    }
    boolean isOwn = densest * 100 >= Math.min(words, STRETCH) * LEAST_PERCENT;
    return foreign.size() >= NEIGHBOUR_MARKS ? neighbour(marks, isOwn) : isOwn ? own : UNDETERMINED;
  }

  private String neighbour(Map<String, Integer> marks, boolean isOwn) {
    int owned = marks.getOrDefault(own, 0);
    for (Map.Entry<String, Integer> other : marks.entrySet()) {
      if (!other.getKey().equals(own) && other.getValue() * OWN_MARKS_OUTWEIGHED >= owned) {
        return other.getKey();
      }
    }
    return isOwn ? own : UNDETERMINED;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
