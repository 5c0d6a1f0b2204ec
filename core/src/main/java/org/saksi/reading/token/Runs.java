package org.saksi.reading.token;

import java.util.Locale;
import java.util.Set;

/**
 * Where a run of characters that belong together ends: a word, a number, an address, a mark. Each
 * method looks at every character of its run once. Immutable and thread-safe.
 */
final class Runs {

  /** A no-break space in UTF-8 that was read as Mac Roman. */
  private static final String MISREAD_BLANK = "¬†";

  private static final String QUOTES = "\"“”„‟«»＂";
  private static final String SINGLE_QUOTES = "'`‘’";
  private static final String APOSTROPHES = "'’ʼ`";
  private static final String ADDRESS_ENDS = "\"“”«»<>()[]{}";

  /** The longest prefix of an amount, such as <i>usd</i>. */
  private static final int LONGEST_PREFIX = 4;

  private static final byte PART = 1;
  private static final byte BLANK = 2;

  /** What the first characters are; nearly all of a text. */
  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = isRareBlank(c) ? BLANK : isRareWordPart(c) ? PART : 0;
    }
  }

  private final Set<String> amountPrefixes;
  private final Set<String> units;
  private final Set<String> domains;

  /**
   * @param amountPrefixes what is written against a number, in lower case: <i>rp</i>
   * @param units what stands behind a number, in lower case: <i>juta</i>
   * @param domains the last parts of site names, in lower case: <i>com</i>
   */
  Runs(Set<String> amountPrefixes, Set<String> units, Set<String> domains) {
    this.amountPrefixes = amountPrefixes;
    this.units = units;
    this.domains = domains;
  }

  /** The end of the run that begins at {@code at}, which is no blank. */
  int endOf(String text, int at) {
    char c = text.charAt(at);
    if (isWordPart(c) && !Character.isDigit(c)) {
      return isAddress(text, at) ? addressEnd(text, at) : wordEnd(text, at);
    }
    if (Character.isDigit(c)) {
      return numberEnd(text, at);
    }
    if (c == '@' && at + 1 < text.length() && isWordPart(text.charAt(at + 1))) {
      return handleEnd(text, at + 1);
    }
    return markEnd(text, at);
  }

  static boolean isQuote(String mark) {
    return QUOTES.indexOf(mark.charAt(0)) >= 0
        || mark.length() == 2 && SINGLE_QUOTES.indexOf(mark.charAt(0)) >= 0;
  }

  static boolean isWordPart(char c) {
    return c < ASCII.length ? ASCII[c] == PART : isRareWordPart(c);
  }

  private static boolean isRareWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** How many characters of a text are blank at {@code at}: 0, 1, or 2 of a misread blank. */
  static int blanksAt(String text, int at) {
    if (text.charAt(at) >= ASCII.length && text.startsWith(MISREAD_BLANK, at)) {
      return MISREAD_BLANK.length();
    }
    return isBlank(text.charAt(at)) ? 1 : 0;
  }

  private static boolean isBlank(char c) {
    return c < ASCII.length ? ASCII[c] == BLANK : isRareBlank(c);
  }

  private static boolean isRareBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c < ' ';
  }

  private int wordEnd(String text, int at) {
    int end = at + 1;
    int hyphen = -1;
    int capital = at;
    while (end < text.length()) {
      char c = text.charAt(end);
      capital =
          Character.isUpperCase(c) && Character.isLowerCase(text.charAt(end - 1)) ? end : capital;
      if (Character.isDigit(c) && isAmountPrefix(text, capital, end)) {
        return end;
      }
      if (isWordPart(c)) {
        end++;
      } else if (joins(text, end)) {
        if (c == '-' && joinsAmounts(text, at, end)) {
          return end;
        }
        hyphen = c == '-' ? end : hyphen;
        end++;
      } else if (c == '.' && domainEnd(text, end + 1) >= 0) {
        return siteEnd(text, end);
      } else if (hyphen >= 0 && isSeparator(text, hyphen, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isAmountPrefix(String text, int at, int end) {
    return end - at <= LONGEST_PREFIX
        && amountPrefixes.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  /** The hyphen of <i>5 juta-7 juta</i> and of <i>Rp 5 juta-Rp 7 juta</i>. */
  private boolean joinsAmounts(String text, int at, int hyphen) {
    if (!units.contains(text.substring(at, hyphen).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int end = hyphen + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == hyphen + 1 || isAmountPrefix(text, hyphen + 1, end);
  }

  /** A hyphen, apostrophe or ampersand between two parts of one word. */
  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || at + 1 >= text.length() || !isWordPart(text.charAt(at + 1))) {
      return false;
    }
    return c == '-'
        || APOSTROPHES.indexOf(c) >= 0
        || c == '&'
            && Character.isUpperCase(text.charAt(at - 1))
            && Character.isUpperCase(text.charAt(at + 1));
  }

  /** The point of <i>ke-1.000</i>: all digits between the hyphen and it, and a digit behind it. */
  private static boolean isSeparator(String text, int hyphen, int at) {
    char c = text.charAt(at);
    if (c != '.' && c != ',' || at + 1 >= text.length() || at == hyphen + 1) {
      return false;
    }
    return Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(hyphen + 1));
  }

  /** The end of the site name whose first point stands at {@code point}. */
  private int siteEnd(String text, int point) {
    int end = domainEnd(text, point + 1);
    while (end < text.length() && text.charAt(end) == '.') {
      int next = domainEnd(text, end + 1);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The end of the longest known domain that begins at {@code at}, or -1. */
  private int domainEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 8 && isAscii(text.charAt(end))) {
      end++;
    }
    boolean capitalised =
        end - at > 1
            && Character.isUpperCase(text.charAt(at))
            && Character.isLowerCase(text.charAt(at + 1));
    for (int stop = capitalised ? at : end; stop > at + 1; stop--) {
      boolean whole = stop == end || stop - at >= 3;
      if (whole && domains.contains(text.substring(at, stop).toLowerCase(Locale.ROOT))) {
        return stop;
      }
    }
    return -1;
  }

  private static boolean isAscii(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** <i>4GB</i> is no name. */
  private boolean isUnit(String text, int at) {
    return units.contains(text.substring(at, wordTail(text, at)).toLowerCase(Locale.ROOT));
  }

  private int numberEnd(String text, int at) {
    int end = at + 1;
    boolean separated = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          (c == '.' || c == ',' || c == ':' || c == '/')
              && end + 1 < text.length()
              && Character.isDigit(text.charAt(end + 1));
      if (!Character.isDigit(c) && !joins) {
        break;
      }
      separated |= joins;
      end++;
    }
    boolean named = end - at == 1 && !separated && belongsToName(text, end) && !isUnit(text, end);
    return named ? wordTail(text, end) : end;
  }

  /**
   * Capital letters right behind a digit, as in <i>5G</i>, or letter and digit, as in <i>4x4</i>.
   */
  private static boolean belongsToName(String text, int at) {
    if (at >= text.length() || !Character.isLetter(text.charAt(at))) {
      return false;
    }
    int end = wordTail(text, at);
    if (Character.isUpperCase(text.charAt(at))) {
      return end - at == 1 || !Character.isLowerCase(text.charAt(at + 1));
    }
    return end - at > 1 && Character.isDigit(text.charAt(at + 1));
  }

  private static int wordTail(String text, int at) {
    int end = at;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAddress(String text, int at) {
    char c = text.charAt(at);
    return c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at))
        || c == 'w' && text.startsWith("www.", at);
  }

  private static int addressEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && !isBlank(text.charAt(end))
        && ADDRESS_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at + 1 && !isWordPart(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
      end--;
    }
    return end;
  }

  private static int handleEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && (isWordPart(text.charAt(end))
            || text.charAt(end) == '_'
            || text.charAt(end) == '.'
                && end + 1 < text.length()
                && isWordPart(text.charAt(end + 1))
                && !Character.isUpperCase(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }

  /** One mark: three points, a double hyphen and two single quotation marks count as one. */
  private static int markEnd(String text, int at) {
    char c = text.charAt(at);
    int end = at + 1;
    if (Character.isHighSurrogate(c)
        && end < text.length()
        && Character.isLowSurrogate(text.charAt(end))) {
      return end + 1;
    }
    if (SINGLE_QUOTES.indexOf(c) >= 0
        && end < text.length()
        && SINGLE_QUOTES.indexOf(text.charAt(end)) >= 0) {
      return end + 1;
    }
    while ((c == '.' || c == '-') && end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }
}
