package org.saksi.store.search;

import java.util.ArrayList;
import java.util.List;
import org.saksi.text.Span;

/** Makes conditions of the pieces of a query. Used once. */
final class Parser {

  private final String query;
  private final List<Item> items;
  private final Values values;
  private int at;
  private int depth;
  private int conditions;

  Parser(String query, List<Item> items, Values values) {
    this.query = query;
    this.items = items;
    this.values = values;
  }

  /** What the whole query asks. */
  Condition condition() throws Misread {
    if (items.isEmpty()) {
      return new Condition.All(List.of());
    }
    Condition any = any();
    if (at < items.size()) {
      throw new Misread(start(), "this bracket closes none; leave it out");
    }
    return any;
  }

  private boolean is(Item.Kind kind) {
    return at < items.size() && items.get(at).is(kind);
  }

  private int start() {
    return at < items.size() ? items.get(at).span().start() : query.length();
  }

  private Condition any() throws Misread {
    List<Condition> parts = new ArrayList<>();
    parts.add(all());
    while (is(Item.Kind.OR)) {
      at++;
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition all() throws Misread {
    List<Condition> parts = new ArrayList<>();
    boolean missing = true;
    Condition.Telling open = null;
    while (at < items.size() && !is(Item.Kind.OR) && !is(Item.Kind.CLOSE)) {
      if (is(Item.Kind.AND)) {
        if (missing) {
          break;
        }
        missing = true;
        at++;
        continue;
      }
      missing = false;
      boolean field = is(Item.Kind.FIELD);
      Condition next = one();
      Condition.Telling telling = field && next instanceof Condition.Telling t ? t : null;
      Condition.Telling both = telling == null || open == null ? null : open.and(telling);
      if (both != null) {
        parts.removeLast();
        next = both;
      }
      open = both == null ? telling : both;
      parts.add(next);
    }
    if (missing) {
      throw new Misread(
          start(), "a word is missing here; put AND and OR between two, or in quotation marks");
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition one() throws Misread {
    Item item = items.get(at);
    return switch (item.kind()) {
      case WORD -> words();
      case PHRASE -> {
        at++;
        count(item, values.words(item).size());
        yield values.text(item);
      }
      case OPEN -> bracket();
      case MINUS -> without();
      case FIELD -> field();
      case AND, OR, CLOSE -> throw new IllegalStateException("begins no condition: " + item);
    };
  }

  private void count(Item item, int more) throws Misread {
    conditions += more;
    if (conditions > QueryReader.MOST_CONDITIONS) {
      throw new Misread(
          item.span().start(),
          "a query has at most " + QueryReader.MOST_CONDITIONS + " words; leave some out");
    }
  }

  private void deeper() throws Misread {
    if (++depth > QueryReader.MOST_DEPTH) {
      throw new Misread(
          start(), "brackets stand at the most " + QueryReader.MOST_DEPTH + " deep; use fewer");
    }
  }

  /** All words up to something else. */
  private Condition words() throws Misread {
    Item first = items.get(at);
    List<Word> words = new ArrayList<>();
    for (; is(Item.Kind.WORD); at++) {
      List<Word> own = values.words(items.get(at));
      count(items.get(at), own.size());
      words.addAll(own);
    }
    if (words.isEmpty()) {
      throw values.noWord(first);
    }
    List<Condition> parts = values.of(words);
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition bracket() throws Misread {
    int open = start();
    at++;
    deeper();
    Condition inner = any();
    if (!is(Item.Kind.CLOSE)) {
      throw new Misread(open, "this bracket is not closed; put ) behind what belongs together");
    }
    at++;
    depth--;
    return inner;
  }

  private Condition without() throws Misread {
    at++;
    deeper();
    if (at == items.size() || is(Item.Kind.AND) || is(Item.Kind.OR) || is(Item.Kind.CLOSE)) {
      throw new Misread(start(), "a word is missing behind the minus");
    }
    Item item = items.get(at);
    Condition part;
    if (item.is(Item.Kind.WORD)) {
      at++;
      count(item, 1);
      part = values.text(item);
    } else {
      part = one();
    }
    depth--;
    return new Condition.Not(part);
  }

  private Condition field() throws Misread {
    Item field = items.get(at++);
    count(field, 1);
    if (field.keyword() == null || !is(Item.Kind.WORD) && !is(Item.Kind.PHRASE)) {
      throw values.missing(field, start());
    }
    return field.keyword().kind().isPresent() ? figure(field) : values.of(field, items.get(at++));
  }

  /** A number may consist of several words, with or without quotation marks round them. */
  private Condition figure(Item field) throws Misread {
    if (is(Item.Kind.PHRASE)) {
      return quotedFigure(field, items.get(at++));
    }
    int first = start();
    int end = first;
    for (int i = at; i < items.size() && items.get(i).is(Item.Kind.WORD); i++) {
      end = items.get(i).span().end();
    }
    AmountReader.Found found = values.amount(field, new Span(first, end).of(query));
    int behind = first + found.end();
    while (is(Item.Kind.WORD) && items.get(at).span().start() < behind) {
      Item word = items.get(at);
      if (word.span().end() > behind) {
        String rest = query.substring(behind, word.span().end());
        throw new Misread(behind, "what is " + rest + " behind the number? Put a blank before it");
      }
      at++;
    }
    return figure(found);
  }

  /** All between the marks is the number. */
  private Condition quotedFigure(Item field, Item value) throws Misread {
    AmountReader.Found found = values.amount(field, value.text());
    String rest = value.text().substring(found.end()).strip();
    if (!rest.isEmpty()) {
      int behind = value.span().start() + 1 + value.text().indexOf(rest, found.end());
      throw new Misread(behind, "what is " + rest + " behind the number? Leave it out");
    }
    return figure(found);
  }

  private static Condition figure(AmountReader.Found found) {
    return new Condition.Telling(found.amount(), List.of(), List.of(), List.of());
  }
}
