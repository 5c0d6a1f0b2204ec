package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saksi.annotation.Entity;
import org.saksi.reading.Reading;

/**
 * Who is who across the reports of a story: gives the entities of all reports numbers, the same
 * number to the same person, place or organisation. Entities are one if a name of several words
 * stands for both, or if one word does and both are of one type; a person who has a fuller name is
 * not known by one word of it. Persons are also one if all words of the fullest name of one stand
 * in order in the other's and in nobody else's: <i>Wirayu</i> and <i>Bagas Wirayu</i>, <i>Bagas R.
 * Wirayu</i> and <i>Bagas Wirayu</i>. Immutable and thread-safe.
 */
public final class Cast {

  /** Shorter words alone name nobody: initials. */
  private static final int SHORTEST_NAME = 4;

  private final Map<String, Integer> numberOf = new HashMap<>();
  private final List<Entity.Type> types = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final List<Integer> parent = new ArrayList<>();

  private static final Set<String> NOBODY = Set.of();

  private Cast() {}

  /** The cast of the reports of one story. */
  public static Cast of(List<Reading> readings) {
    return of(readings, Set.of());
  }

  /**
   * The cast of the reports of one story, in which a district is also known by its bare name:
   * <i>Kecamatan Cempaka</i> and <i>Cempaka</i>, unless there is a <i>Kota Cempaka</i> too.
   *
   * @param districts words that begin the names of districts, in lower case
   */
  static Cast of(List<Reading> readings, Set<String> districts) {
    Cast cast = new Cast();
    for (int report = 0; report < readings.size(); report++) {
      for (Entity entity : readings.get(report).entities()) {
        cast.add(report, entity, readings.get(report).report().body());
      }
    }
    cast.joinBySharedName();
    cast.joinDistricts(districts);
    cast.joinPersonsByPartOfName();
    return cast;
  }

  /**
   * The number of an entity, equal for the same person, place or organisation in all reports.
   *
   * @param report index of its report in the story
   * @param entity its id
   * @return -1 if the report has no such entity
   */
  public int numberOf(int report, String entity) {
    Integer number = numberOf.get(report + " " + entity);
    return number == null ? -1 : root(number);
  }

  private void add(int report, Entity entity, String body) {
    int number = types.size();
    types.add(entity.type());
    parent.add(number);
    numberOf.put(report + " " + entity.id(), number);
    Set<String> all = new HashSet<>();
    all.add(Spelling.plain(entity.key()));
    entity.mentions().forEach(mention -> all.add(fold(mention.of(body))));
    boolean full = all.stream().anyMatch(Cast::isFull);
    if (full && entity.type() == Entity.Type.PERSON) {
      all.removeIf(name -> !isFull(name));
    }
    names.add(all);
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0;
  }

  private static String fold(String name) {
    return Spelling.plain(name).replaceAll("[\\s.]+", " ").strip();
  }

  private void joinBySharedName() {
    Map<String, Integer> first = new HashMap<>();
    for (int number = 0; number < types.size(); number++) {
      for (String name : names.get(number)) {
        Integer other =
            first.putIfAbsent(isFull(name) ? name : types.get(number) + "/" + name, number);
        if (other != null) {
          join(other, number);
        }
      }
    }
  }

  private void joinDistricts(Set<String> districts) {
    Map<String, Integer> bare = new HashMap<>();
    Map<String, Set<Integer>> districtsOf = new TreeMap<>();
    for (int number = 0; number < types.size(); number++) {
      for (String name : types.get(number) == Entity.Type.PLACE ? names.get(number) : NOBODY) {
        int space = name.indexOf(' ');
        if (space > 0 && districts.contains(name.substring(0, space))) {
          districtsOf
              .computeIfAbsent(name.substring(space + 1), of -> new TreeSet<>())
              .add(root(number));
        } else {
          bare.putIfAbsent(name, number);
        }
      }
    }
    districtsOf.forEach((name, of) -> {
      Integer known = bare.get(name);
      if (known != null && of.size() == 1) {
        join(known, of.iterator().next());
      }
    });
  }

  /** The longest names first, so that a surname finds its bearers joined. */
  private void joinPersonsByPartOfName() {
    Map<Integer, List<String>> wordsOf = new HashMap<>();
    for (int number = 0; number < types.size(); number++) {
      if (types.get(number) == Entity.Type.PERSON) {
        wordsOf.merge(root(number), fullest(number), Cast::longer);
      }
    }
    List<Integer> persons = new ArrayList<>(wordsOf.keySet());
    persons.sort(
        Comparator.comparing((Integer person) -> wordsOf.getOrDefault(person, List.of()).size())
            .thenComparing(
                person -> String.join("", wordsOf.getOrDefault(person, List.of())).length())
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    for (int at = 1; at < persons.size(); at++) {
      List<String> words = wordsOf.getOrDefault(persons.get(at), List.of());
      Set<Integer> fuller = new HashSet<>();
      for (int other : persons.subList(0, at)) {
        if (isPartOf(words, wordsOf.getOrDefault(other, List.of()))) {
          fuller.add(root(other));
        }
      }
      if (fuller.size() == 1) {
        join(fuller.iterator().next(), persons.get(at));
      }
    }
  }

  private List<String> fullest(int number) {
    return names.get(number).stream()
        .map(name -> List.of(name.split(" ")))
        .reduce(List.of(), Cast::longer);
  }

  private static List<String> longer(List<String> a, List<String> b) {
    return b.size() > a.size() ? b : a;
  }

  /**
   * The words stand in the others in this order; a letter stands for a word that it begins, and so
   * does a word to which the next has lost its space.
   */
  private static boolean isPartOf(List<String> words, List<String> others) {
    if (words.stream().noneMatch(word -> word.length() >= SHORTEST_NAME)) {
      return false;
    }
    int at = 0;
    boolean all = words.size() < others.size();
    for (int i = 0; i < others.size() && at < words.size(); i++) {
      String word = words.get(at);
      String other = others.get(i);
      boolean begins = other.startsWith(word) && other.length() > word.length();
      if (other.equals(word) || begins && (word.length() == 1 || word.length() > SHORTEST_NAME)) {
        all |= begins && word.length() > 1;
        at++;
      }
    }
    return all && at == words.size();
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
