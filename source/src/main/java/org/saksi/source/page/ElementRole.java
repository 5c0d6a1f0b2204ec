package org.saksi.source.page;

import java.util.HashMap;
import java.util.Map;

/** What an element of HTML does to the text in it. */
enum ElementRole {
  /** It stands in a line with the text around it. */
  INLINE,
  /** It begins and ends a line. */
  BLOCK,
  /** So does a paragraph, whose text belongs to what is around it. */
  PARAGRAPH,
  /** A sub-heading. */
  HEADING,
  /** An item of a list. */
  ITEM,
  /** A list of items. */
  LIST,
  /** A cell in a row of a table. */
  CELL,
  /** A row of a table, or a table. */
  TABLE,
  /** It ends a line. */
  BREAK,
  /** A link. */
  LINK,
  /** Nothing in it is text of the page. */
  NEVER;

  private static final Map<String, ElementRole> ROLES = new HashMap<>();

  static {
    all(
        BLOCK,
        "html body section article main div header hgroup center dir dl fieldset form details"
            + " summary address picture footer aside nav hr");
    all(PARAGRAPH, "p pre blockquote dt dd figure figcaption");
    all(HEADING, "h1 h2 h3 h4 h5 h6");
    all(ITEM, "li");
    all(LIST, "ul ol menu");
    all(CELL, "td th");
    all(TABLE, "table caption thead tbody tfoot tr");
    all(BREAK, "br");
    all(LINK, "a");
    all(
        NEVER,
        "head script style noscript template svg math iframe object embed applet video audio"
            + " canvas map button select option textarea input label datalist progress meter dialog"
            + " frameset noframes link meta title source track param colgroup col");
  }

  private static void all(ElementRole role, String names) {
    for (String name : names.split(" ")) {
      ROLES.put(name, role);
    }
  }

  /** The role of an element by its name in lower case. */
  static ElementRole of(String name) {
    ElementRole role = ROLES.get(name);
    return role == null ? INLINE : role;
  }

  /** Whether text before and behind its border stands on different lines. */
  boolean endsLine() {
    return switch (this) {
      case BLOCK, PARAGRAPH, HEADING, ITEM, LIST, TABLE, BREAK -> true;
      case INLINE, CELL, LINK, NEVER -> false;
    };
  }
}
