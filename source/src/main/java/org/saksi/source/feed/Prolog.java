package org.saksi.source.feed;

import java.util.Locale;

/**
 * What stands before the first element of an XML document: white space, a byte order mark,
 * declarations and comments.
 *
 * @param end where the first element begins, or the end of the text
 * @param declaresEntities whether a document type with declarations of its own is among it
 */
record Prolog(int end, boolean declaresEntities) {

  static Prolog of(String text) {
    boolean declaresEntities = false;
    int at = spaceEnd(text, 0);
    while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
      int next;
      if (text.startsWith("<!--", at)) {
        next = behind(text, "-->", at + 4);
      } else if (text.charAt(at + 1) == '?') {
        next = behind(text, "?>", at);
      } else {
        next = behind(text, ">", at);
        int declarations = text.indexOf('[', at);
        if (declarations >= 0 && declarations < next) {
          declaresEntities = true;
          next = behind(text, ">", behind(text, "]", declarations));
        }
      }
      at = spaceEnd(text, next);
    }
    return new Prolog(at, declaresEntities);
  }

  /** The name of the first element in lower case without its prefix; empty for none. */
  String root(String text) {
    if (end >= text.length() || text.charAt(end) != '<') {
      return "";
    }
    int nameEnd = end + 1;
    int nameStart = nameEnd;
    while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
      nameStart = text.charAt(nameEnd) == ':' ? nameEnd + 1 : nameStart;
      nameEnd++;
    }
    return text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  private static int behind(String text, String wanted, int from) {
    int at = text.indexOf(wanted, from);
    return at < 0 ? text.length() : at + wanted.length();
  }

  private static int spaceEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }
}
