package org.saksi.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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

  /** Marks of the language among a hundred words, below which a text is in another. */
  private static final int LEAST_PERCENT = 5;

  /** One mark of a neighbour for so many of the pack's own makes the text the neighbour's. */
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
    Map<String, Integer> marks = new HashMap<>();
    int words = 0;
    int at = 0;
    while (at < text.length() && words < WORDS_READ) {
      int end = wordEnd(text, at);
      if (end > at) {
        words++;
        String mark = languageOf.get(text.substring(at, end).toLowerCase(Locale.ROOT));
        if (mark != null) {
          marks.merge(mark, 1, Integer::sum);
        }
      }
      at = end + 1;
    }
    return words < WORDS_NEEDED ? own : judge(words, marks);
  }

  private String judge(int words, Map<String, Integer> marks) {
    int owned = marks.getOrDefault(own, 0);
    for (Map.Entry<String, Integer> neighbour : marks.entrySet()) {
      boolean outweighs = neighbour.getValue() * OWN_MARKS_OUTWEIGHED >= owned;
      if (!neighbour.getKey().equals(own) && neighbour.getValue() > 1 && outweighs) {
        return neighbour.getKey();
      }
    }
    return owned * 100 >= words * LEAST_PERCENT ? own : UNDETERMINED;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
