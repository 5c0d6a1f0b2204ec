package org.saksi.source.page;

import java.util.Locale;
import java.util.Set;
import org.saksi.text.Span;

/**
 * Goes over the stretches of text between the tags of HTML, as its tokenizer finds them, without
 * building a tree. Not thread-safe.
 *
 * <p>It knows no more of the tree than where a table may move a text out of its order.
 */
final class RawTexts {

  /** Elements whose text runs up to their own end, whatever stands in it. */
  private static final Set<String> RAW =
      Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

  /** Of these it is text; of the others data. */
  private static final Set<String> TEXTS = Set.of("title", "textarea");

  /** Behind the beginning or end of one of these a table takes in no text, but moves it away. */
  private static final Set<String> ROWS = Set.of("table", "thead", "tbody", "tfoot", "tr");

  private static final Set<String> CELLS = Set.of("td", "th", "caption");

  private final String html;
  private int at;
  private int start;
  private int end;

  /** The raw element whose text comes next; empty for none. */
  private String raw = "";

  /** Whether the markup so far has opened a table or row, but no cell of it. */
  private boolean betweenCells;

  private boolean amongRows;

  RawTexts(String html) {
    this.html = html;
  }

  Span span() {
    return new Span(start, end);
  }

  /** Whether the stretch stands in a table but in no cell, from where it is moved. */
  boolean isAmongRows() {
    return amongRows;
  }

  boolean isBlank() {
    return TextPlaces.isBlank(html, start, end);
  }

  /** Goes to the next stretch; false behind the last. */
  boolean next() {
    while (at < html.length()) {
      start = at;
      boolean data = !raw.isEmpty() && !TEXTS.contains(raw);
      end = raw.isEmpty() ? endOfText(at) : endOfRaw(at);
      amongRows = betweenCells;
      raw = "";
      at = end;
      if (at < html.length()) {
        skipMarkup();
      }
      if (end > start && !data) {
        return true;
      }
    }
    return false;
  }

  /** Where markup begins. */
  private int endOfText(int from) {
    int open = html.indexOf('<', from);
    while (open >= 0 && !isMarkup(open)) {
      open = html.indexOf('<', open + 1);
    }
    return open < 0 ? html.length() : open;
  }

  private boolean isMarkup(int open) {
    char c = at(open + 1);
    return isLetter(c) || c == '/' && open + 2 < html.length() || c == '!' || c == '?';
  }

  private int endOfRaw(int from) {
    int open = html.indexOf("</", from);
    while (open >= 0) {
      int name = open + 2;
      char behind = at(name + raw.length());
      if (html.regionMatches(true, name, raw, 0, raw.length())
          && (TextPlaces.isWhite(behind) || behind == '/' || behind == '>')) {
        return open;
      }
      open = html.indexOf("</", name);
    }
    return html.length();
  }

  private void skipMarkup() {
    char c = at(at + 1);
    boolean closes = c == '/';
    int name = closes ? at + 2 : at + 1;
    if (html.startsWith("<!--", at)) {
      skipComment();
    } else if (isLetter(at(name))) {
      skipTag(name, closes);
    } else {
      skipBehind(html.indexOf('>', at));
    }
  }

  private void skipBehind(int sign) {
    at = sign < 0 ? html.length() : sign + 1;
  }

  private void skipComment() {
    int dashes = html.indexOf("--", at + 2);
    while (dashes >= 0 && at(dashes + 2) != '>') {
      dashes = html.indexOf("--", dashes + 1);
    }
    skipBehind(dashes < 0 ? -1 : dashes + 2);
  }

  private void skipTag(int from, boolean closes) {
    int to = from;
    while (to < html.length() && !TextPlaces.isWhite(at(to)) && at(to) != '/' && at(to) != '>') {
      to++;
    }
    String name = html.substring(from, to).toLowerCase(Locale.ROOT);
    skipAttributes(to);
    if (ROWS.contains(name)) {
      betweenCells = !(closes && name.equals("table"));
    } else if (CELLS.contains(name)) {
      betweenCells = closes;
    }
    raw = !closes && RAW.contains(name) ? name : "";
  }

  /** A value in quotes may hold the sign that ends the tag. */
  private void skipAttributes(int from) {
    boolean value = false;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '>') {
        skipBehind(i);
        return;
      }
      if (value && (c == '"' || c == '\'')) {
        int quote = html.indexOf(c, i + 1);
        i = quote < 0 ? html.length() : quote;
      }
      value = c == '=' || value && TextPlaces.isWhite(c);
    }
    at = html.length();
  }

  private char at(int index) {
    return index < html.length() ? html.charAt(index) : 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
