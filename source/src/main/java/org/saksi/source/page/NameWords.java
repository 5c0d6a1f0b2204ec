package org.saksi.source.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the class and id of an element say about it, word by word. Thread-safe. */
final class NameWords {

  /** What a name says of an element. */
  enum Kind {
    /** Put beside an article: no part of it. */
    BESIDE,
    /** Said of a picture. */
    CAPTION,
    /** Beside an article, unless it holds sentences. */
    WEAK,
    /** What readers write, however long. */
    COMMENTS,
    /** It holds the article. */
    BODY
  }

  /** The most words that make one term: {@code screen-reader-text}. */
  private static final int LONGEST_TERM = 3;

  /** Names are looked at up to here; templates that need more do not name but list. */
  private static final int LONGEST_NAME = 500;

  private final Map<String, Kind> terms = new HashMap<>();

  NameWords() {
    for (PageTable.Row row : PageTable.read("names").rows()) {
      terms.put(
          row.form().replace("-", ""), Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)));
    }
  }

  /** What the first telling term says, the longest that begins there; null if none does. */
  @Nullable Kind kind(String name) {
    int length = Math.min(name.length(), LONGEST_NAME);
    StringBuilder term = new StringBuilder();
    for (int start = 0; start < length; start++) {
      if (!begins(name, start)) {
        continue;
      }
      Kind kind = kind(name, start, length, term);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private @Nullable Kind kind(String name, int start, int length, StringBuilder term) {
    Kind longest = null;
    int words = 0;
    term.setLength(0);
    for (int i = start; i < length && words < LONGEST_TERM; i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c)) {
        break;
      }
      if (Character.isLetterOrDigit(c)) {
        term.append(Character.toLowerCase(c));
        if (ends(name, i)) {
          Kind kind = terms.get(term.toString());
          longest = kind == null ? longest : kind;
          words++;
        }
      }
    }
    return longest;
  }

  private static boolean begins(String name, int at) {
    char c = name.charAt(at);
    if (!Character.isLetterOrDigit(c)) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = name.charAt(at - 1);
    return !Character.isLetterOrDigit(before)
        || Character.isUpperCase(c) && Character.isLowerCase(before);
  }

  private static boolean ends(String name, int at) {
    return Character.isLetterOrDigit(name.charAt(at))
        && (at + 1 == name.length()
            || !Character.isLetterOrDigit(name.charAt(at + 1))
            || Character.isUpperCase(name.charAt(at + 1))
                && Character.isLowerCase(name.charAt(at)));
  }
}
