package org.saksi.source.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that an outlet puts between those of an article, told by their words. Thread-safe. */
final class LineWords {

  /** A longer line says more than an announcement does. */
  private static final int LONGEST = 300;

  private final Set<String> whole = new HashSet<>();
  private final List<String> openings = new ArrayList<>();
  private final List<String> announcements = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> closings = new HashSet<>();
  private final List<String> endings = new ArrayList<>();

  LineWords() {
    for (PageTable.Row row : PageTable.read("lines").rows()) {
      switch (row.text("kind")) {
        case "whole" -> whole.add(row.form());
        case "announcement" -> announcements.add(row.form());
        case "closing" -> closings.add(row.form());
        case "label" -> labels.add(row.form());
        case "opening" -> openings.add(row.form());
        case "ending" -> endings.add(row.form());
        default -> throw new IllegalStateException("unknown kind: " + row);
      }
    }
  }

  /** Whether a line announces others that lead away from the article. */
  boolean isAnnouncement(String line) {
    String plain = plain(line);
    return line.length() < 80
        && announcements.stream()
            .anyMatch(a -> plain.startsWith(a) && isWordEnd(plain, a.length()));
  }

  /** Whether nothing behind a line is part of the article. */
  boolean isClosing(String line) {
    return line.length() < 80 && closings.contains(plain(line));
  }

  boolean isFurniture(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String plain = plain(line);
    if (plain.isEmpty() || whole.contains(plain)) {
      return true;
    }
    int colon = plain.indexOf(':');
    if (colon > 0 && labels.contains(plain.substring(0, colon).strip())) {
      return true;
    }
    for (String opening : openings) {
      if (plain.startsWith(opening) && isWordEnd(plain, opening.length())) {
        return true;
      }
    }
    for (String ending : endings) {
      if (plain.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordEnd(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** In lower case, without the signs at both ends. */
  private static String plain(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && !Character.isLetterOrDigit(line.codePointAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
