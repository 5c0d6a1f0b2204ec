package org.saksi.reconcile;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words of reports as they stand in the sentences of Saksi. */
final class Phrase {

  /** Longer quotes lose their middle. */
  private static final int LONGEST = 90;

  private static final int TAIL = 25;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Phrase() {}

  /** Words of a report between quotation marks, on one line, the middle left out if too long. */
  static String quote(String words) {
    String line =
        BLANKS
            .matcher(words)
            .replaceAll(" ")
            .replace('“', '\'')
            .replace('”', '\'')
            .replace('"', '\'');
    if (line.length() > LONGEST) {
      int head = line.lastIndexOf(' ', LONGEST - TAIL);
      int tail = line.indexOf(' ', line.length() - TAIL);
      line =
          line.substring(0, head < 0 ? LONGEST - TAIL : head)
              + " …"
              + (tail < 0 ? "" : line.substring(tail));
    }
    return "“" + line + "”";
  }

  /** A pattern of {@link String#format} with its places filled, alike in every locale. */
  static String sentence(String pattern, Object... parts) {
    return String.format(Locale.ROOT, pattern, parts);
  }

  /** <i>1 outlet</i>, <i>3 outlets</i>. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
