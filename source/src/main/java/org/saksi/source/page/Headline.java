package org.saksi.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  /**
   * The heading that the title of the page repeats, else what the page states, else its title, else
   * its only heading; null if there is none of these.
   */
  static @Nullable Headline find(Document page, PageTree tree, Statements statements) {
    String title = Spaces.single(page.title());
    List<String> stated = statements.all(Fact.HEADLINE);
    List<String> titles = new ArrayList<>();
    titles.add(plain(title));
    stated.forEach(text -> titles.add(plain(text)));
    Headline best = null;
    Headline only = null;
    int first = 0;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.role(i) == ElementRole.HEADING && tree.element(i) instanceof Element heading) {
        String text = Spaces.single(heading.text());
        boolean top = heading.nameIs("h1");
        first += top && !text.isEmpty() ? 1 : 0;
        only = top && !text.isEmpty() ? new Headline(text, i) : only;
        boolean longer = best == null || text.length() > best.text().length();
        if (text.length() >= SHORTEST && longer && isIn(text, titles)) {
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

  private static boolean isIn(String text, List<String> titles) {
    String plain = plain(text);
    return titles.stream().anyMatch(title -> title.contains(plain));
  }

  /** The letters and digits of a text, in lower case. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        plain.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return plain.toString();
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
