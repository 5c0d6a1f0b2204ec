package org.saksi.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.reconcile.Finding;

/** What the words and the values of fields in a query ask. Immutable and thread-safe. */
final class Values {

  private final Vocabulary vocabulary;
  private final AmountReader amounts;
  private final Keywords keywords;

  Values(Vocabulary vocabulary, AmountReader amounts, Keywords keywords) {
    this.vocabulary = vocabulary;
    this.amounts = amounts;
    this.keywords = keywords;
  }

  /** The words of an item; none of marks alone. */
  List<Word> words(Item item) {
    return vocabulary.words(item.text());
  }

  /** A condition for each word, or one for several that are a name of something known. */
  List<Condition> of(List<Word> words) {
    List<Condition> parts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = nameEnd(words, at);
      List<Word> run = words.subList(at, Math.max(end, at + 1));
      List<Condition> each =
          run.stream().<Condition>map(word -> new Condition.Text(loose(List.of(word)))).toList();
      Condition all = each.size() == 1 ? each.getFirst() : new Condition.All(each);
      String key = vocabulary.keyOf(run);
      parts.add(key == null ? all : new Condition.Any(List.of(all, new Condition.Known(key))));
      at += run.size();
    }
    return parts;
  }

  /** Behind the longest name that begins at a word and of which others are known; or -1. */
  private int nameEnd(List<Word> words, int at) {
    int end = Math.min(words.size(), at + vocabulary.longestName());
    while (end > at && vocabulary.keyOf(words.subList(at, end)) == null) {
      end--;
    }
    return end > at ? end : -1;
  }

  /** Words between quotation marks, or one behind a minus. */
  Condition text(Item item) throws Misread {
    List<Word> words = someWords(item);
    if (item.is(Item.Kind.PHRASE)) {
      return new Condition.Text(new Phrase(words, true, null));
    }
    Condition text = new Condition.Text(loose(words));
    String key = vocabulary.keyOf(words);
    return key == null ? text : new Condition.Any(List.of(text, new Condition.Known(key)));
  }

  private List<Word> someWords(Item item) throws Misread {
    List<Word> words = words(item);
    if (words.isEmpty()) {
      throw noWord(item);
    }
    if (words.size() > QueryReader.MOST_CONDITIONS) {
      throw new Misread(
          item.span().start(),
          "a query has at most " + QueryReader.MOST_CONDITIONS + " words; leave some out");
    }
    return words;
  }

  /** That there are only marks. */
  Misread noWord(Item item) {
    return new Misread(item.span().start(), "there is no word to look for in " + item.text());
  }

  /** One word may be another of its root; several stand as they are written. */
  private static Phrase loose(List<Word> words) {
    return new Phrase(words, words.size() > 1, null);
  }

  private Phrase name(Item item) throws Misread {
    List<Word> words = someWords(item);
    String key = vocabulary.keyOf(words);
    return new Phrase(words, true, key == null ? null : vocabulary.words(key));
  }

  /** What a field that asks for no figure asks with its value. */
  Condition of(Item field, Item value) throws Misread {
    Keyword keyword = keyword(field);
    if (!keyword.isOrdered() && !field.operator().equals(":") && !field.operator().equals("=")) {
      throw new Misread(
          field.span().start(),
          field.text() + " has no more and less; write " + keywords.example(keyword));
    }
    return switch (keyword) {
      case OUTLET -> new Condition.Outlet(new Phrase(someWords(value), true, null));
      case BY -> new Condition.Telling(null, List.of(name(value)), List.of(), List.of());
      case SAID -> {
        Phrase said = new Phrase(someWords(value), false, null);
        yield new Condition.Telling(null, List.of(), List.of(said), List.of());
      }
      case ABOUT -> new Condition.Telling(null, List.of(), List.of(), List.of(name(value)));
      case PERSON -> new Condition.Named(Entity.Type.PERSON, name(value));
      case PLACE -> new Condition.Named(Entity.Type.PLACE, name(value));
      case ORGANISATION -> new Condition.Named(Entity.Type.ORGANISATION, name(value));
      case PUBLISHED -> new Condition.PublishedOn(days(field, value));
      case MENTIONS -> new Condition.Mentions(days(field, value));
      case STATUS -> new Condition.Standing(status(value));
      case ID -> new Condition.Id(value.text());
      case SHAPE, AND, OR, MONEY, PERCENT, COUNT, MEASURE, DURATION, RATE, ORDINAL, SCORE, AGE ->
          throw new IllegalStateException("no field of words: " + keyword);
    };
  }

  private static Keyword keyword(Item field) {
    Keyword keyword = field.keyword();
    if (keyword == null) {
      throw new IllegalArgumentException("no field: " + field);
    }
    return keyword;
  }

  /** That a field has no value. */
  Misread missing(Item field, int offset) {
    return new Misread(
        offset,
        "a value is missing behind "
            + field.text()
            + field.operator()
            + "; write "
            + keywords.example(keyword(field)));
  }

  private static Finding.Status status(Item value) throws Misread {
    Optional<Finding.Status> status =
        Arrays.stream(Finding.Status.values())
            .filter(each -> each.name().equalsIgnoreCase(value.text()))
            .findFirst();
    if (status.isEmpty()) {
      String all =
          Arrays.stream(Finding.Status.values())
              .map(each -> each.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      throw new Misread(
          value.span().start(), "there is no status " + value.text() + "; write one of " + all);
    }
    return status.get();
  }

  private Days days(Item field, Item value) throws Misread {
    String text = value.text();
    int to = text.indexOf(AmountReader.TO);
    Optional<Days> days = to < 0 ? some(field.operator(), Days.parse(text)) : Optional.empty();
    if (to >= 0 && isEqual(field)) {
      String low = text.substring(0, to);
      String high = text.substring(to + AmountReader.TO.length());
      Optional<Days> first = Days.parse(low);
      Optional<Days> last = Days.parse(high);
      if ((first.isPresent() || low.isEmpty()) && (last.isPresent() || high.isEmpty())) {
        days =
            between(
                first.map(Days::first).orElse(Integer.MIN_VALUE),
                last.map(Days::last).orElse(Integer.MAX_VALUE));
      }
    }
    return days.orElseThrow(() ->
        new Misread(
            value.span().start(),
            text
                + " is no date; write 2025-06-17, 2025-06, 2025 or an earlier and a later with .."
                + " between: "
                + keywords.example(keyword(field))));
  }

  private static Optional<Days> between(int first, int last) {
    return first <= last ? Optional.of(new Days(first, last)) : Optional.empty();
  }

  private static boolean isEqual(Item field) {
    return field.operator().equals(":") || field.operator().equals("=");
  }

  private static Optional<Days> some(String operator, Optional<Days> days) {
    return days.flatMap(day ->
        switch (operator) {
          case ":", "=" -> Optional.of(day);
          case ">", ":>" -> between(day.last() + 1, Integer.MAX_VALUE);
          case ">=", ":>=" -> between(day.first(), Integer.MAX_VALUE);
          case "<", ":<" -> between(Integer.MIN_VALUE, day.first() - 1);
          case "<=", ":<=" -> between(Integer.MIN_VALUE, day.last());
          default -> Optional.empty();
        });
  }

  /** What figures a field asks for with the text behind it. */
  AmountReader.Found amount(Item field, String text) throws Misread {
    Figure.Kind kind = keyword(field).kind().orElseThrow();
    int start = field.span().end();
    Optional<AmountReader.Found> found = amounts.range(kind, text);
    if (found.isEmpty()) {
      throw new Misread(start, "this is no number; write " + keywords.example(keyword(field)));
    }
    Amount amount = found.get().amount();
    boolean range = text.substring(0, found.get().end()).contains(AmountReader.TO);
    Amount asked = range && !isEqual(field) ? null : asked(field.operator(), amount);
    if (asked == null) {
      throw new Misread(
          start - field.operator().length(),
          field.operator()
              + " cannot stand here; write : > >= < <= before one number, and : before"
              + " two with .. between");
    }
    return new AmountReader.Found(asked, found.get().end());
  }

  private static @Nullable Amount asked(String operator, Amount amount) {
    double least = amount.least();
    double most = amount.most();
    return switch (operator) {
      case ":", "=" -> amount;
      case ">", ":>" -> amount.between(Math.nextUp(most), Double.POSITIVE_INFINITY);
      case ">=", ":>=" -> amount.between(least, Double.POSITIVE_INFINITY);
      case "<", ":<" -> amount.between(Double.NEGATIVE_INFINITY, Math.nextDown(least));
      case "<=", ":<=" -> amount.between(Double.NEGATIVE_INFINITY, most);
      default -> null;
    };
  }
}
