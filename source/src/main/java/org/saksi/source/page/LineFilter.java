package org.saksi.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the lines of an article from what stands between them. Thread-safe. */
final class LineFilter {

  private static final double MOST_LINKS = 0.5;
  private static final double ALL_LINKS = 0.9;

  private static final int LONGEST_NOTE = 100;

  private final LineWords words = new LineWords();

  /** The lines that belong to the article. */
  List<Block> keep(PageTree tree, List<Block> lines, @Nullable Headline headline) {
    int from = behindHeadline(tree, lines, headline);
    int to = lines.size();
    while (from < to && !isSentence(lines.get(from)) && isShort(lines.get(from)) && tree.role(lines.get(from).host()) != ElementRole.HEADING&& tree.role(lines.get(from).host()) != ElementRole.TABLE) {
      from++;
    }
    List<Block> kept = new ArrayList<>();
    boolean announced = false;
    for (Block line : from < to ? lines.subList(from, to) : lines) {
      if (words.isAnnouncement(line.text())) {
        announced = true;
        continue;
      }
      announced = announced && line.linkShare() >= 0.25;
      if (announced) continue;
      if (words.isClosing(line.text()) && !kept.isEmpty()) break;
      if (belongs(tree, line)) {
        kept.add(line);
      }
    }
    return kept;
  }

  private boolean belongs(PageTree tree, Block line) {
    if (words.isFurniture(line.text())) {
      return false;
    }
    if (line.linkShare() <= MOST_LINKS || tree.role(line.host()) == ElementRole.HEADING && !isInItem(tree, line.host())) {
      return true;
    }
    return isCitation(line.text()) || line.linkShare() <= ALL_LINKS && isSentence(line);
  }

  /** A link that is a note in the text: its own address, or what is cited, in brackets. */
  private static boolean isCitation(String text) {
    return text.startsWith("[") && text.endsWith("]") && text.length() < 30
        || text.length() < LONGEST_NOTE && (text.contains("://") || text.contains("www.") || text.contains("@"));
  }

  private static boolean isInItem(PageTree tree, int at) {
    for (int up = at; up >= 0; up = tree.parent(up)) {
      if (tree.role(up) == ElementRole.ITEM) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShort(Block line) {
    return line.length() < 100;
  }

  private static boolean isSentence(Block line) {
    char last = line.text().charAt(line.length() - 1);
    return ".!?:;…\"”’»)。-–—".indexOf(last) >= 0;
  }

  private static int behindHeadline(PageTree tree, List<Block> lines, @Nullable Headline headline) {
    int letters = 0;
    for (Block line : lines) {
      letters += line.length();
    }
    int before = 0;
    for (int i = 0; i < lines.size() && before <= letters / 4; i++) {
      Block line = lines.get(i);
      if (headline != null && (line.host() == headline.at() || line.text().equalsIgnoreCase(headline.text()))) {
        return i + 1;
      }
      before += line.length();
    }
    return 0;
  }
}
