package org.saksi.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * Where the texts of a page stand in its HTML, by their numbers in its tree. Not thread-safe.
 *
 * <p>A parser that notes the place of everything takes half as long again. So the texts of the tree
 * and those between the tags of the HTML are laid side by side: where each is its counterpart's, in
 * the same order, and no table moved one, the places are known.
 */
final class TextPlaces {

  private final PageTree tree;
  private final int[] starts;
  private final int[] ends;

  /** The number from which the next text of the tree is looked for. */
  private int next;

  private TextPlaces(PageTree tree) {
    this.tree = tree;
    starts = new int[tree.size()];
    ends = new int[tree.size()];
    Arrays.fill(starts, -1);
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** The places that a parser noted. */
  static TextPlaces noted(PageTree tree) {
    TextPlaces places = new TextPlaces(tree);
    for (int i = 0; i < tree.size(); i++) {
      TextNode text = tree.text(i);
      if (text != null) {
        places.starts[i] = Math.max(0, text.sourceRange().startPos());
        places.ends[i] = Math.max(places.starts[i], text.sourceRange().endPos());
      }
    }
    return places;
  }

  /**
   * The places of the texts of a body; null if some cannot be told.
   *
   * @param texts all texts of the page in order
   */
  static @Nullable TextPlaces of(
      List<TextNode> texts, PageTree tree, String html, List<Block> body) {
    TextPlaces places = new TextPlaces(tree);
    return places.place(texts, html) && places.cover(body) ? places : null;
  }

  private boolean cover(List<Block> body) {
    for (Block block : body) {
      for (int i = block.first(); i < block.end(); i++) {
        if (starts[i] < 0 && tree.text(i) != null && !tree.isOut(i)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean place(List<TextNode> texts, String html) {
    RawTexts raw = new RawTexts(html);
    List<Span> blanks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).getWholeText();
      if (isBlank(text, 0, text.length())) {
        continue;
      }
      blanks.clear();
      boolean more = raw.next();
      while (more && raw.isBlank()) {
        blanks.add(raw.span());
        more = raw.next();
      }
      if (!more || raw.isAmongRows() || !isWritten(text, html, raw.span())) {
        return false;
      }
      placeBlanks(texts.subList(from, i), html, blanks);
      note(texts.get(i), raw.span());
      from = i + 1;
    }
    return true;
  }

  /** A parser may leave out blanks; where it did, no place of one is sure. */
  private void placeBlanks(List<TextNode> texts, String html, List<Span> raw) {
    for (int i = 0; i < texts.size(); i++) {
      TextNode text = texts.get(i);
      boolean paired =
          raw.size() == texts.size() && isWritten(text.getWholeText(), html, raw.get(i));
      note(text, paired ? raw.get(i) : null);
    }
  }

  /** Notes the place of the next text, if the tree has it. */
  private void note(TextNode text, @Nullable Span place) {
    while (next < starts.length && tree.text(next) == null) {
      next++;
    }
    if (next < starts.length && tree.text(next) == text) {
      starts[next] = place == null ? -1 : place.start();
      ends[next] = place == null ? -1 : place.end();
      next++;
    }
  }

  private static boolean isWritten(String text, String html, Span place) {
    return text.length() == place.length() && html.startsWith(text, place.start())
        || Parser.unescapeEntities(place.of(html), false).equals(text);
  }

  static boolean isBlank(String text, int from, int end) {
    int at = from;
    while (at < end && isWhite(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /** White space of HTML, which a parser may leave out. */
  static boolean isWhite(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
