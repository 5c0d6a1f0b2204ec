package org.saksi.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the lines of an article from what stands between them. Thread-safe. */
final class LineFilter {

  /** A line with more of its text in links leads elsewhere, unless it is a sentence or a note. */
  private static final double MOST_LINKS = 0.5;

  /** A line with more of its text in links is a link. */
  private static final double ALL_LINKS = 0.9;

  /** Behind a line that announces links, a line with this much of its text in links is one. */
  private static final double ANNOUNCED_LINKS = 0.25;

  private static final int LONGEST_NOTE = 100;
  private static final int LONGEST_CITED = 30;

  /** A line before the first paragraph that is shorter, and no sentence, belongs to the head. */
  private static final int SHORTEST_BEGINNING = 100;

  /** A dateline ends in a dash, and credits stand in brackets. */
  private static final String SENTENCE_ENDS = ".!?:;…\"”’»)。-–—";

  /** The headline of a body stands in its first part of so many. */
  private static final int HEAD_PART = 4;

  private final LineWords words = new LineWords();

  /** The lines that belong to the article. */
  List<Block> keep(PageTree tree, List<Block> lines, @Nullable Headline headline) {
    List<Block> kept = new ArrayList<>();
    boolean announced = false;
    for (Block line : lines.subList(beginning(tree, lines, headline), lines.size())) {
      if (!kept.isEmpty() && words.isClosing(line.text())) {
        break;
      }
      boolean announces = words.isAnnouncement(line.text());
      announced = announces || announced && line.linkShare() >= ANNOUNCED_LINKS;
      if (!announced && belongs(tree, line)) {
        kept.add(line);
      }
    }
    return kept;
  }

  private boolean belongs(PageTree tree, Block line) {
    if (words.isFurniture(line.text())) {
      return false;
    }
    boolean heading = tree.role(line.host()) == ElementRole.HEADING && !isInItem(tree, line);
    return heading
        || line.linkShare() <= MOST_LINKS
        || isNote(line.text())
        || line.linkShare() <= ALL_LINKS && isSentence(line);
  }

  /** A link that is part of the text: one that shows its address, or what is cited, in brackets. */
  private static boolean isNote(String text) {
    boolean cited = text.startsWith("[") && text.endsWith("]") && text.length() < LONGEST_CITED;
    boolean address = text.contains("://") || text.contains("www.") || text.contains("@");
    return cited || address && text.length() < LONGEST_NOTE;
  }

  private static boolean isInItem(PageTree tree, Block line) {
    for (int up = line.host(); up >= 0; up = tree.parent(up)) {
      if (tree.role(up) == ElementRole.ITEM) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentence(Block line) {
    return SENTENCE_ENDS.indexOf(line.text().charAt(line.length() - 1)) >= 0;
  }

  /** The first line behind the headline that may begin an article; 0 where none does. */
  private static int beginning(PageTree tree, List<Block> lines, @Nullable Headline headline) {
    int first = behind(headline, lines);
    for (int i = first; i < lines.size(); i++) {
      Block line = lines.get(i);
      ElementRole role = tree.role(line.host());
      if (isSentence(line)
          || line.length() >= SHORTEST_BEGINNING
          || role == ElementRole.HEADING
          || role == ElementRole.TABLE) {
        return i;
      }
    }
    return first < lines.size() ? first : 0;
  }

  private static int behind(@Nullable Headline headline, List<Block> lines) {
    int letters = lines.stream().mapToInt(Block::length).sum();
    int before = 0;
    for (int i = 0; headline != null && i < lines.size() && before <= letters / HEAD_PART; i++) {
      Block line = lines.get(i);
      if (line.text().equalsIgnoreCase(headline.text()) || line.host() == headline.at()) {
        return i + 1;
      }
      before += line.length();
    }
    return 0;
  }
}
