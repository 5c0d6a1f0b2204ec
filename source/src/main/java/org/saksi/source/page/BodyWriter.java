package org.saksi.source.page;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.saksi.text.Alignment;
import org.saksi.text.Span;

/**
 * Writes the lines of a body and notes where each character stands in the HTML. Not thread-safe.
 */
final class BodyWriter {

  /** The longest name of a character reference in HTML, with room for digits. */
  private static final int LONGEST_REFERENCE = 40;

  private final PageTree tree;
  private final TextPlaces places;
  private final String html;
  private final StringBuilder body = new StringBuilder();
  private final Alignment.Builder alignment = new Alignment.Builder();

  /** What must stand before the next letter; 0 for nothing. */
  private char pending;

  private Span pendingRaw = new Span(0, 0);

  BodyWriter(PageTree tree, TextPlaces places, String html) {
    this.tree = tree;
    this.places = places;
    this.html = html;
  }

  /** Writes a line. */
  void line(Block block) {
    pending = body.isEmpty() ? 0 : '\n';
    for (int i = block.first(); i < block.end(); i++) {
      if (tree.isOut(i)) {
        i = tree.end(i) - 1;
        continue;
      }
      TextNode text = tree.text(i);
      if (text != null) {
        write(text.getWholeText(), places.start(i), places.end(i));
      } else if (tree.role(i) == ElementRole.CELL && pending != '\n') {
        pending = '\t';
        pendingRaw = new Span(0, 0);
      }
    }
  }

  String body() {
    return body.toString();
  }

  Alignment alignment() {
    return alignment.build();
  }

  private void write(String text, int start, int end) {
    int raw = start;
    int rawEnd = Math.min(html.length(), end);
    for (int i = 0; i < text.length(); ) {
      int words = words(text, i, raw, rawEnd);
      if (words > 0) {
        put(text, i, words, new Span(raw, raw + words));
        i += words;
        raw += words;
        continue;
      }
      int width = 1;
      int rawWidth = raw < rawEnd ? 1 : 0;
      if (rawWidth == 1 && html.charAt(raw) == '&') {
        int reference = reference(raw, rawEnd);
        if (reference > 1) {
          width = Math.min(text.length() - i, decoded(raw, reference).length());
          rawWidth = reference;
        }
      } else if (rawWidth == 1 && html.charAt(raw) != text.charAt(i)) {
        raw++;
        continue;
      }
      put(text, i, width, new Span(raw, raw + rawWidth));
      i += width;
      raw += rawWidth;
    }
  }

  /** How many characters of words from here on stand in the HTML as they do in the text. */
  private int words(String text, int from, int raw, int rawEnd) {
    int most = Math.min(Spaces.endOfWords(text, from) - from, rawEnd - raw);
    int same = 0;
    while (same < most
        && text.charAt(from + same) == html.charAt(raw + same)
        && text.charAt(from + same) != '&') {
      same++;
    }
    return same > 0 && text.charAt(from + same - 1) == ' ' ? same - 1 : same;
  }

  private void put(String text, int at, int width, Span raw) {
    char c = text.charAt(at);
    if (Spaces.isWhite(c)) {
      if (pending == 0 && !body.isEmpty()) {
        pending = ' ';
        pendingRaw = raw;
      }
      return;
    }
    if (Spaces.isUnseen(c)) {
      return;
    }
    if (pending != 0) {
      body.append(pending);
      Span place = pending == ' ' ? pendingRaw : new Span(raw.start(), raw.start());
      alignment.replaced(1, place);
      pending = 0;
    }
    body.append(text, at, at + width);
    if (width == raw.length()) {
      alignment.copied(width, raw.start());
    } else {
      alignment.replaced(width, raw);
    }
  }

  /** The length of the character reference that begins with the {@code &}; 1 if it is none. */
  private int reference(int from, int end) {
    int to = from + 1;
    int last = Math.min(end, from + LONGEST_REFERENCE);
    while (to < last && (Character.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == '#')) {
      to++;
    }
    if (to < last && html.charAt(to) == ';') {
      to++;
    }
    if (to == from + 1) {
      return 1;
    }
    String written = html.substring(from, to);
    String decoded = Parser.unescapeEntities(written, false);
    if (decoded.equals(written)) {
      return 1;
    }
    int same = 0;
    while (same < decoded.length() - 1
        && written.charAt(written.length() - 1 - same)
            == decoded.charAt(decoded.length() - 1 - same)) {
      same++;
    }
    return written.length() - same;
  }

  private String decoded(int from, int length) {
    return Parser.unescapeEntities(html.substring(from, from + length), false);
  }
}
