package org.saksi.source.page;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lines that outlets put between those of an article, told by their words. Thread-safe. */
final class LineWords {

  /** How a word tells a line. */
  private enum Kind {
    /** The whole line. */
    WHOLE,
    /** The line begins with it. */
    OPENING,
    /** The line ends with it. */
    ENDING,
    /** The line begins with it and a colon. */
    LABEL,
    /** The line begins with it, and links behind it lead away. */
    ANNOUNCEMENT,
    /** The whole line, and nothing behind it belongs to the article. */
    CLOSING
  }

  /** A longer line says more than such a line does. */
  private static final int LONGEST_LINE = 300;

  /** A longer line announces nothing and closes nothing. */
  private static final int LONGEST_ANNOUNCEMENT = 80;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  LineWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (PageTable.Row row : PageTable.read("lines").rows()) {
      of(Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT))).add(row.form());
    }
  }

  private Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** Whether a line announces others that lead away from the article. */
  boolean isAnnouncement(String line) {
    return line.length() < LONGEST_ANNOUNCEMENT && begins(plain(line), Kind.ANNOUNCEMENT);
  }

  /** Whether nothing from a line on is part of the article. */
  boolean isClosing(String line) {
    return line.length() < LONGEST_ANNOUNCEMENT && of(Kind.CLOSING).contains(plain(line));
  }

  /** Whether a line is no part of an article. */
  boolean isFurniture(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    String plain = plain(line);
    int colon = plain.indexOf(':');
    return plain.isEmpty()
        || of(Kind.WHOLE).contains(plain)
        || colon > 0 && of(Kind.LABEL).contains(plain.substring(0, colon).strip())
        || begins(plain, Kind.OPENING)
        || of(Kind.ENDING).stream().anyMatch(plain::endsWith);
  }

  private boolean begins(String plain, Kind kind) {
    for (String opening : of(kind)) {
      if (plain.startsWith(opening)
          && (plain.length() == opening.length()
              || !Character.isLetterOrDigit(plain.charAt(opening.length())))) {
        return true;
      }
    }
    return false;
  }

  /** In lower case, without the signs at both ends. */
  private static String plain(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
