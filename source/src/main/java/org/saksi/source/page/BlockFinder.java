package org.saksi.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** Finds the lines of a page that are not left out. Not thread-safe. */
final class BlockFinder {

  private final PageTree tree;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int first = -1;
  private int end;
  private int host;
  private int linked;

  private BlockFinder(PageTree tree) {
    this.tree = tree;
  }

  /** The lines in order. */
  static List<Block> find(PageTree tree) {
    BlockFinder finder = new BlockFinder(tree);
    finder.walk();
    return finder.blocks;
  }

  private void walk() {
    int open = 0;
    for (int i = 0; i < tree.size(); i++) {
      while (open > 0 && tree.end(open) <= i) {
        leave(open);
        open = tree.parent(open);
      }
      if (tree.isOut(i)) {
        if (tree.role(i).endsLine()) {
          endLine();
        }
        i = skip(i);
        continue;
      }
      TextNode text = tree.text(i);
      if (text != null) {
        append(i, text.getWholeText());
      } else {
        leave(i);
        open = i;
      }
    }
    endLine();
  }

  /** The last number of what is left out from here on. */
  private int skip(int at) {
    return tree.end(at) - 1;
  }

  private void leave(int element) {
    if (tree.role(element).endsLine()) {
      endLine();
    } else if (tree.role(element) == ElementRole.CELL && !line.isEmpty()) {
      blank('\t');
    }
  }

  private void append(int at, String text) {
    int before = line.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Spaces.isWhite(c)) {
        blank(' ');
      } else if (!Spaces.isUnseen(c)) {
        int words = Spaces.endOfWords(text, i);
        line.append(text, i, words);
        i = words - 1;
      }
    }
    if (first < 0 && !line.isEmpty()) {
      first = at;
      host = host(at);
    }
    if (line.length() > before) {
      end = at + 1;
      linked += isLinked(at) ? line.length() - before : 0;
    }
  }

  private void blank(char blank) {
    int last = line.length() - 1;
    if (last < 0) {
      return;
    }
    if (!Spaces.isWhite(line.charAt(last))) {
      line.append(blank);
    } else if (blank == '\t') {
      line.setCharAt(last, blank);
    }
  }

  private boolean isLinked(int at) {
    for (int up = tree.parent(at); up >= host && up >= 0; up = tree.parent(up)) {
      if (tree.role(up) == ElementRole.LINK) {
        return true;
      }
    }
    return false;
  }

  private int host(int at) {
    int up = tree.parent(at);
    while (up > 0 && (!tree.role(up).endsLine() || tree.role(up) == ElementRole.BREAK)) {
      up = tree.parent(up);
    }
    return Math.max(up, 0);
  }

  private void endLine() {
    int length = line.length();
    if (length > 0 && Spaces.isWhite(line.charAt(length - 1))) {
      line.setLength(length - 1);
    }
    if (!line.isEmpty()) {
      blocks.add(new Block(first, end, host, line.toString(), linked));
    }
    line.setLength(0);
    first = -1;
    linked = 0;
  }
}
