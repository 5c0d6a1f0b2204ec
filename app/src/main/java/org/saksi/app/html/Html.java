package org.saksi.app.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.saksi.app.language.Gloss;

/**
 * HTML as it is written, element by element. Every text and every attribute value is escaped here
 * and nowhere else; element and attribute names are ours. Not thread-safe.
 *
 * <pre>{@code
 * html.open("p", "class", "why").text("3 < 4").close();   // <p class="why">3 &lt; 4</p>
 * }</pre>
 */
public final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an attribute whose value is null is left out
   */
  public Html open(String tag, @Nullable String... attributes) {
    lone(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element that has no content and no end tag, such as {@code meta}. */
  public Html lone(String tag, @Nullable String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value).append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** Writes an element that holds nothing but text. */
  public Html element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /**
   * Writes why something is as it is, as a paragraph: marked where it is not in the language of the
   * page.
   */
  public Html reason(Gloss.Told why) {
    return element("p", why.words(), "class", "why", "lang", why.language());
  }

  /**
   * Writes text. A control that turns the direction of what follows is kept, but shut into an
   * element of its own, where it turns nothing.
   */
  public Html text(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (turnsDirection(text.charAt(i))) {
        escape(text.substring(from, i));
        out.append("<bdi class=\"control\">").append(text.charAt(i)).append("</bdi>");
        from = i + 1;
      }
    }
    escape(text.substring(from));
    return this;
  }

  /** Writes the page's title, which can hold no element. */
  public Html title(String title) {
    StringBuilder plain = new StringBuilder(title);
    for (int i = 0; i < plain.length(); i++) {
      if (turnsDirection(plain.charAt(i))) {
        plain.setCharAt(i, REPLACEMENT);
      }
    }
    out.append("<title>");
    escape(plain.toString()).append("</title>");
    return this;
  }

  /** Writes a style sheet or script of ours as it is. */
  Html verbatim(String tag, String content) {
    if (content.contains("</")) {
      throw new IllegalArgumentException("would end its element: " + tag);
    }
    out.append('<').append(tag).append('>').append(content);
    out.append("</").append(tag).append('>');
    return this;
  }

  private StringBuilder escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isWritable(text, i) ? c : REPLACEMENT);
      }
    }
    return out;
  }

  private static boolean isWritable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        ? i > 0 && Character.isHighSurrogate(text.charAt(i - 1))
        : c != 0;
  }

  private static boolean turnsDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
