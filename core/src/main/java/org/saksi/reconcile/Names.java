package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.text.Span;

/** The names in the text of a report, each with the number of its bearer. Immutable. */
final class Names {

  /** A name in the text. */
  private record Mention(Span span, int number, Entity.Type type) {}

  private final Layer<Mention> mentions;
  private final Keys all;

  /** The names of the report with this index in the story. */
  Names(List<Entity> entities, int report, Cast cast) {
    List<Mention> named = new ArrayList<>();
    Set<Integer> numbers = new TreeSet<>();
    for (Entity entity : entities) {
      int number = cast.numberOf(report, entity.id());
      entity.mentions().forEach(span -> named.add(new Mention(span, number, entity.type())));
      numbers.add(number);
    }
    mentions = new Layer<>(named, Mention::span);
    all = Keys.of(numbers);
  }

  /** Where those of one type are named in a span. */
  List<Span> spansIn(Span span, Entity.Type type) {
    return mentions.overlapping(span).stream()
        .filter(mention -> mention.type == type)
        .map(Mention::span)
        .toList();
  }

  /** The numbers of all who are named in the report. */
  Keys all() {
    return all;
  }

  /** The numbers of those of one type, or of all if it is null, who are named in a span. */
  Keys in(Span span, Entity.@Nullable Type type) {
    List<Mention> found = mentions.overlapping(span);
    Keys.Builder numbers = new Keys.Builder(found.size());
    for (Mention mention : found) {
      numbers.addIf(type == null || mention.type == type, mention.number);
    }
    return numbers.build();
  }

  /** The same as a set of objects. */
  Set<Integer> setIn(Span span, Entity.@Nullable Type type) {
    Set<Integer> named = new TreeSet<>();
    Keys numbers = in(span, type);
    for (int i = 0; i < numbers.size(); i++) {
      named.add(numbers.at(i));
    }
    return named;
  }
}
