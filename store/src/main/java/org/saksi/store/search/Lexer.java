package org.saksi.store.search;

import java.util.ArrayList;
import java.util.List;
import org.saksi.text.Span;

/** Cuts a query into its pieces. Used once. */
final class Lexer {

  private static final String OPENING = "\"“„";
  private static final String CLOSING = "\"”“";
  private static final String OPERATORS = ":<>=";

  private final String query;
  private final Keywords keywords;
  private final List<Item> items = new ArrayList<>();
  private int at;

  Lexer(String query, Keywords keywords) {
    this.query = query;
    this.keywords = keywords;
  }

  /** All pieces, in order. */
  List<Item> items() throws Misread {
    while (at < query.length()) {
      char next = query.charAt(at);
      if (isBlank(next)) {
        at++;
      } else if (next == '(' || next == ')') {
        add(next == '(' ? Item.Kind.OPEN : Item.Kind.CLOSE, at + 1);
      } else if (OPENING.indexOf(next) >= 0) {
        phrase();
      } else if (next == '-'
          && !isValue()
          && at + 1 < query.length()
          && !isBlank(query.charAt(at + 1))) {
        add(Item.Kind.MINUS, at + 1);
      } else {
        word();
      }
    }
    return items;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** A field stands right before. */
  private boolean isValue() {
    return !items.isEmpty() && items.getLast().is(Item.Kind.FIELD);
  }

  private void add(Item.Kind kind, int end) {
    Span span = new Span(at, end);
    items.add(new Item(kind, span, span.of(query)));
    at = end;
  }

  private void phrase() throws Misread {
    int end = at + 1;
    while (end < query.length() && CLOSING.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end == query.length()) {
      throw new Misread(at, "this quotation mark is not closed; put another behind the last word");
    }
    Span whole = new Span(at, end + 1);
    items.add(new Item(Item.Kind.PHRASE, whole, query.substring(at + 1, end)));
    at = end + 1;
  }

  private void word() throws Misread {
    int end = at;
    while (end < query.length() && !endsWord(query.charAt(end))) {
      end++;
    }
    if (isValue()) {
      add(Item.Kind.WORD, end);
      return;
    }
    int name = at;
    while (name < end && Character.isLetter(query.charAt(name))) {
      name++;
    }
    if (!field(name)) {
      Keyword joint = keywords.joint(query.substring(at, end));
      add(joint == null ? Item.Kind.WORD : Item.Kind.valueOf(joint.name()), end);
    }
  }

  private static boolean endsWord(char character) {
    return isBlank(character)
        || character == '('
        || character == ')'
        || OPENING.indexOf(character) >= 0;
  }

  /** Reads a field's name and what stands between it and its value, if it is one. */
  private boolean field(int nameEnd) throws Misread {
    String name = query.substring(at, nameEnd);
    Keyword keyword = keywords.field(name);
    int start = nameEnd;
    while (keyword != null && start < query.length() && isBlank(query.charAt(start))) {
      start++;
    }
    if (start > nameEnd && start < query.length() && query.charAt(start) == ':') {
      return false;
    }
    int end = start;
    while (end < query.length() && OPERATORS.indexOf(query.charAt(end)) >= 0) {
      end++;
    }
    if (name.isEmpty() || end == start || query.startsWith("://", start)) {
      return false;
    }
    if (keyword == null) {
      throw unknown(name);
    }
    items.add(
        new Item(Item.Kind.FIELD, new Span(at, end), name, keyword, query.substring(start, end)));
    at = end;
    return true;
  }

  private Misread unknown(String name) {
    String meant = keywords.meant(name).map(form -> "; is " + form + ": meant?").orElse(".");
    return new Misread(
        at,
        "there is no field "
            + name
            + meant
            + " To look for the words themselves, put them in"
            + " quotation marks");
  }
}
