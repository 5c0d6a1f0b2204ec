package org.saksi.source.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param text as readers see it
 * @param at the number of its element in the tree of the page; 0 where it stands in none
 */
record Headline(String text, int at) {

  /** Signs that part a headline from the name of its outlet in a title. */
  private static final String PARTING = "|-–—:·•»~";

  private static final int SHORTEST = 8;

  /** Shorter text that is in no heading may be in the title by chance. */
  private static final int SHORTEST_LINE = 25;

  /**
   * The heading that the title of the page repeats, else what the page states, else its title, else
   * its only heading; null if there is none of these.
   */
  static @Nullable Headline find(Document page, PageTree tree, Statements statements) {
    String title = Spaces.single(page.title());
    List<String> stated = statements.all(Fact.HEADLINE);
    Headline best = null;
    Headline only = null;
    int first = 0;
    int longest = title.length();
    for (String text : stated) {
      longest = Math.max(longest, text.length());
    }
    for (int i = 0; i < tree.size(); i++) {
      TextNode node = tree.text(i);
      if (node != null && tree.role(tree.parent(i)) != ElementRole.LINK) {
        int least = best == null ? SHORTEST_LINE : best.text().length() + 1;
        String text = node.getWholeText();
        if (text.length() >= least && text.length() < 2 * longest + 40) {
          String line = Spaces.single(text);
          if (line.length() >= least && isStated(line, title, stated)) {
            best = new Headline(line, tree.parent(i));
          }
        }
      } else if (tree.role(i) == ElementRole.HEADING && tree.element(i) instanceof Element heading) {
        String text = Spaces.single(heading.text());
        boolean top = heading.nameIs("h1");
        first += top && !text.isEmpty() ? 1 : 0;
        only = top && !text.isEmpty() ? new Headline(text, i) : only;
        boolean longer = best == null || text.length() > best.text().length();
        if (text.length() >= SHORTEST && longer && isStated(text, title, stated)) {
          best = new Headline(text, i);
        }
      }
    }
    if (best != null) {
      return best;
    }
    if (!stated.isEmpty()) {
      return new Headline(withoutOutlet(stated.getFirst(), statements), 0);
    }
    if (first == 1 && only != null) {
      return only;
    }
    return title.isEmpty() ? null : new Headline(withoutOutlet(title, statements), 0);
  }

  private static boolean isStated(String text, String title, List<String> stated) {
    String lower = plain(text);
    return plain(title).contains(lower)
        || stated.stream().anyMatch(other -> plain(other).contains(lower));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** A title without the name of the outlet behind or before its last or first parting sign. */
  private static String withoutOutlet(String title, Statements statements) {
    for (String outlet : statements.all(Fact.OUTLET)) {
      int at = title.toLowerCase(Locale.ROOT).lastIndexOf(outlet.toLowerCase(Locale.ROOT));
      if (at > 0 && isParting(title, at)) {
        return title.substring(0, at).replaceAll("[\\s|–—:·•»~-]+$", "");
      }
    }
    return title;
  }

  private static boolean isParting(String title, int at) {
    String before = title.substring(0, at).stripTrailing();
    return !before.isEmpty() && PARTING.indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
