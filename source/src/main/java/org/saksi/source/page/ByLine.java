package org.saksi.source.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who wrote an article, and which agency it came from. Thread-safe. */
final class ByLine {

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_NAME = 100;

  /** A dateline ends before here: {@code JAKARTA, ANTARA –}. */
  private static final int LONGEST_DATELINE = 80;

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> agencies = new HashMap<>();

  ByLine() {
    for (PageTable.Row row : PageTable.read("by-lines").rows()) {
      words.put(row.form(), row.text("kind"));
    }
    for (PageTable.Row row : PageTable.read("agencies").rows()) {
      agencies.put(row.form(), row.text("name"));
    }
  }

  /** The name in a stated author; null if it is no name. */
  @Nullable String author(String stated) {
    String name = Spaces.single(stated);
    String label = label(name);
    if (label != null && words.containsKey(label)) {
      name = name.substring(label.length()).replaceFirst("^\\s?:?\\s?", "");
    }
    boolean address = name.contains("://") || name.contains("www.") || name.startsWith("@");
    return name.isEmpty() || address || name.length() > LONGEST_NAME ? null : name;
  }

  /** The name in the first line that is a by-line: {@code Penulis: Rara Kinanti}. */
  @Nullable String authorIn(List<String> lines) {
    for (String line : lines) {
      String label = line.length() > LONGEST_LINE ? null : label(line);
      if (label != null && "author".equals(words.get(label))) {
        String name = author(line);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** The word before the colon, or a first word that needs none before a name. */
  private @Nullable String label(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      return line.substring(0, colon).stripTrailing().toLowerCase(Locale.ROOT);
    }
    int space = line.indexOf(' ');
    boolean name =
        space > 0
            && line.length() < LONGEST_LINE / 2
            && space + 1 < line.length()
            && Character.isUpperCase(line.charAt(space + 1))
            && !line.endsWith(".");
    return name ? line.substring(0, space).toLowerCase(Locale.ROOT) : null;
  }

  /** The agency of a stated name; null if it is none. */
  @Nullable String agency(String name) {
    return agencies.get(name.strip().toLowerCase(Locale.ROOT));
  }

  /** The agency that the first line names in its dateline, or one of the last as its origin. */
  @Nullable String agencyIn(List<String> body) {
    if (body.isEmpty()) {
      return null;
    }
    String inFirst = inDateline(body.getFirst());
    for (int i = body.size() - 1; inFirst == null && i >= Math.max(0, body.size() - 3); i--) {
      inFirst = inCredit(body.get(i));
    }
    return inFirst;
  }

  private @Nullable String inDateline(String line) {
    int end = -1;
    for (int i = 1; i < Math.min(line.length() - 1, LONGEST_DATELINE); i++) {
      boolean dash = "-–—".indexOf(line.charAt(i)) >= 0;
      if (dash && (line.charAt(i - 1) == ' ' || line.charAt(i - 1) == ')')) {
        end = i;
        break;
      }
    }
    return end < 0 ? null : among(line.substring(0, end).split("[(),/]"));
  }

  /** In the last brackets of a line, or behind a word for an origin. */
  private @Nullable String inCredit(String line) {
    int open = line.lastIndexOf('(');
    if (open >= 0 && line.stripTrailing().endsWith(")")) {
      return among(line.substring(open + 1).split("[(),/]"));
    }
    String label = line.length() > LONGEST_LINE ? null : label(line);
    return label != null && "source".equals(words.get(label))
        ? among(line.substring(line.indexOf(':') + 1).split("[(),/]"))
        : null;
  }

  private @Nullable String among(String[] names) {
    for (String name : names) {
      String agency = agency(name);
      if (agency != null) {
        return agency;
      }
    }
    return null;
  }
}
