package org.saksi.source.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Leaves out of a page what stands beside and between its articles. Not thread-safe. */
final class Furniture {

  /** Elements that by their meaning stand beside an article. */
  private static final Set<String> BESIDE = Set.of("nav", "footer", "aside");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "search",
          "contentinfo",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tooltip");

  /** An element with this share of all text is no furniture, whatever its name says. */
  private static final double MOST_TEXT = 0.3;

  private final PageTree tree;
  private final NameWords names;

  /** What the names on the page say: the same few stand on most of its elements. */
  private final Map<String, NameWords.Kind> known = new HashMap<>();

  Furniture(PageTree tree, NameWords names) {
    this.tree = tree;
    this.names = names;
  }

  /**
   * Marks as out what is no part of an article, and counts what is left.
   *
   * @param captions whether what is said of pictures stays, as on a page that shows little else
   */
  void leaveOut(boolean captions) {
    for (int i = 1; i < tree.size(); i++) {
      Element element = tree.element(i);
      if (element != null && !tree.isOut(i) && isNever(element, tree.role(i))) {
        tree.leaveOut(i);
      }
    }
    tree.count();
    for (int i = 1; i < tree.size(); i++) {
      Element element = tree.element(i);
      if (element != null && !tree.isOut(i) && isBeside(i, element, captions)) {
        tree.leaveOut(i);
      }
    }
    tree.count();
  }

  private static boolean isNever(Element element, ElementRole role) {
    return role == ElementRole.NEVER
        || element.attributesSize() > 0
            && (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isHidden(element.attr("style")));
  }

  private static boolean isHidden(String style) {
    int at = style.indexOf("display");
    return at >= 0 && style.substring(at + 7).replaceAll("\\s", "").startsWith(":none");
  }

  private boolean isBeside(int at, Element element, boolean captions) {
    boolean most = tree.letters(at) >= MOST_TEXT * tree.letters(0);
    if (BESIDE.contains(element.normalName())) {
      return !most || element.nameIs("nav");
    }
    if (isCard(at)) {
      return true;
    }
    boolean caption = element.nameIs("figcaption");
    if (!caption && element.attributesSize() == 0) {
      return false;
    }
    NameWords.Kind kind = caption ? NameWords.Kind.CAPTION : kind(element);
    if (!caption && isBody(element, kind)) {
      return false;
    }
    return kind == NameWords.Kind.CAPTION && !captions && (caption || !most)
        || kind == NameWords.Kind.COMMENTS
        || kind == NameWords.Kind.BESIDE && !most
        || kind == NameWords.Kind.WEAK && !most && !hasSentences(at);
  }

  /** Several links in a line and nothing beside them: a card that is shown over a name. */
  private boolean isCard(int at) {
    if (tree.role(at) != ElementRole.INLINE || tree.letters(at) < 80 || tree.linkShare(at) < 0.9) {
      return false;
    }
    int links = 0;
    for (int i = at + 1; i < tree.end(at); i++) {
      links += tree.role(i) == ElementRole.LINK ? 1 : 0;
    }
    return links > 2;
  }

  /** Whether text stands in it as in an article. */
  private boolean hasSentences(int at) {
    return tree.letters(at) > 200 && tree.linkShare(at) < 0.3;
  }

  /** What the class of an element says about it, or else its id; null for nothing. */
  private NameWords.@Nullable Kind kind(Element element) {
    NameWords.Kind kind = kind(element.className());
    return kind == null ? kind(element.id()) : kind;
  }

  private NameWords.@Nullable Kind kind(String name) {
    if (name.isEmpty()) {
      return null;
    }
    NameWords.Kind kind = known.get(name);
    if (kind == null && !known.containsKey(name)) {
      kind = names.kind(name);
      known.put(name, kind);
    }
    return kind;
  }

  /** Whether an element calls itself the article. */
  boolean isBody(Element element) {
    return isBody(element, kind(element));
  }

  private static boolean isBody(Element element, NameWords.@Nullable Kind kind) {
    String name = element.normalName();
    return name.equals("article")
        || name.equals("main")
        || name.equals("body")
        || element.attributesSize() > 0
            && (element.attr("itemprop").equalsIgnoreCase("articleBody")
                || element.attr("role").equals("main")
                || kind == NameWords.Kind.BODY);
  }
}
