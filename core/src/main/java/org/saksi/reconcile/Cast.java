package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Entity;
import org.saksi.reading.Reading;

/**
 * Who is who across the reports of a story: gives the entities of all reports numbers, the same
 * number to the same person, place or organisation. Entities are one if a name of several words
 * stands for both, if one word does and both are of one type, or if all words of one person's name
 * are in the other's and in nobody else's.
 */
final class Cast {

  private final Map<String, Integer> numberOf = new HashMap<>();
  private final List<Entity.Type> types = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final List<Integer> parent = new ArrayList<>();

  private Cast() {}

  static Cast of(List<Reading> readings) {
    Cast cast = new Cast();
    for (int report = 0; report < readings.size(); report++) {
      for (Entity entity : readings.get(report).entities()) {
        cast.add(report, entity, readings.get(report).report().body());
      }
    }
    cast.joinBySharedName();
    cast.joinPersonsByPartOfName();
    return cast;
  }

  /** The number of an entity of the report with this index; -1 if the report has no such entity. */
  int numberOf(int report, String entity) {
    Integer number = numberOf.get(report + " " + entity);
    return number == null ? -1 : root(number);
  }

  private void add(int report, Entity entity, String body) {
    int number = types.size();
    types.add(entity.type());
    parent.add(number);
    numberOf.put(report + " " + entity.id(), number);
    Set<String> all = new HashSet<>();
    all.add(entity.key());
    entity.mentions().forEach(mention -> all.add(fold(mention.of(body))));
    names.add(all);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private void joinBySharedName() {
    Map<String, Integer> first = new HashMap<>();
    for (int number = 0; number < types.size(); number++) {
      for (String name : names.get(number)) {
        boolean full = name.indexOf(' ') > 0;
        Integer other = first.putIfAbsent(full ? name : types.get(number) + "/" + name, number);
        if (other != null) {
          join(other, number);
        }
      }
    }
  }

  private void joinPersonsByPartOfName() {
    for (int number = 0; number < types.size(); number++) {
      if (types.get(number) != Entity.Type.PERSON) {
        continue;
      }
      Set<Integer> fuller = new HashSet<>();
      for (int other = 0; other < types.size(); other++) {
        if (types.get(other) == Entity.Type.PERSON
            && root(other) != root(number)
            && isPartOf(names.get(number), names.get(other))) {
          fuller.add(root(other));
        }
      }
      if (fuller.size() == 1) {
        join(fuller.iterator().next(), number);
      }
    }
  }

  private static boolean isPartOf(Set<String> names, Set<String> others) {
    return names.stream()
        .anyMatch(name ->
            others.stream()
                .anyMatch(other ->
                    other.length() > name.length()
                        && name.length() > 3
                        && (" " + other + " ").contains(" " + name + " ")));
  }

  private void join(int a, int b) {
    int left = root(a);
    int right = root(b);
    parent.set(Math.max(left, right), Math.min(left, right));
  }

  private int root(int number) {
    int at = number;
    while (parent.get(at) != at) {
      at = parent.get(at);
    }
    return at;
  }
}
