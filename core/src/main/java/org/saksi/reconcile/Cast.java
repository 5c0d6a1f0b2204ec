package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.reading.Reading;

/**
 * Who is who across the reports of a story: gives the entities of all reports numbers, the same
 * number to the same person, place or organisation. Entities are one if a name of several words
 * stands for both, or if one word does and both are of one type; a person who has a fuller name is
 * not known by one word of it. Persons are also one if all words of the fullest name of one stand
 * in order in the other's and in nobody else's: <i>Wirayu</i> and <i>Bagas Wirayu</i>, <i>Bagas R.
 * Wirayu</i> and <i>Bagas Wirayu</i>. What an editor said outranks all this: whom he names as a
 * speaker is who bears that name anywhere, and whom he keeps apart stays apart. Immutable and
 * thread-safe.
 */
public final class Cast {

  private final Map<String, Integer> numberOf = new HashMap<>();
  private final List<Entity.Type> types = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final List<Integer> parent = new ArrayList<>();
  private final List<Integer> ruled = new ArrayList<>();

  /** By the root of those about whom an editor said who they are not. */
  private final Map<Integer, Set<String>> keys = new HashMap<>();

  private final Map<Integer, Set<String>> apart = new HashMap<>();

  private static final Set<String> NOBODY = Set.of();

  private static final Pattern BLANKS_AND_STOPS = Pattern.compile("[\\s.]+");

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
      for (Quotation quotation : readings.get(report).quotations()) {
        cast.addRuled(report, quotation.attribution());
      }
    }
    cast.joinBySharedName();
    cast.joinRuled();
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

  /** The number of a speaker of that report, as of an entity; -1 for one without a name. */
  public int numberOf(int report, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> numberOf(report, named.entity());
      case Speaker.Ruled ruled -> numberOf(report, of(ruled));
      case Speaker.Described described -> -1;
      case Speaker.Unknown unknown -> -1;
    };
  }

  /** No entity has a blank in its id. */
  private static String of(Speaker.Ruled speaker) {
    return "by name " + speaker.key();
  }

  private int add(int report, String id, Entity.Type type) {
    int number = types.size();
    types.add(type);
    parent.add(number);
    numberOf.put(report + " " + id, number);
    return number;
  }

  private void addRuled(int report, Attribution attribution) {
    for (Speaker speaker : attribution.speakers()) {
      if (speaker instanceof Speaker.Ruled by) {
        ruled.add(add(report, of(by), Entity.Type.PERSON));
        names.add(new HashSet<>(List.of(Spelling.plain(by.key()), fold(by.name()))));
      }
    }
  }

  private void add(int report, Entity entity, String body) {
    int number = add(report, entity.id(), entity.type());
    if (!entity.apart().isEmpty()) {
      keys.put(number, Set.of(entity.key()));
      apart.put(number, entity.apart());
    }
    Set<String> all = new HashSet<>();
    all.add(Spelling.plain(entity.key()));
    entity.mentions().forEach(mention -> all.add(fold(mention.of(body))));
    boolean full = all.stream().anyMatch(Cast::isFull);
    if (full && entity.type() == Entity.Type.PERSON) {
      Set<String> initials = new HashSet<>();
      all.stream().filter(Cast::isFull).forEach(name -> initials.add(initials(name)));
      all.removeIf(name -> !isFull(name) && !initials.contains(name));
    }
    names.add(all);
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0;
  }

  /** <i>bw</i> of <i>bagas wirayu</i>: reports of crimes name people so. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  private static String fold(String name) {
    return BLANKS_AND_STOPS.matcher(Spelling.plain(name)).replaceAll(" ").strip();
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

  /** One word names a person; an editor may have meant an organisation by it. */
  private void joinRuled() {
    for (int speaker : ruled) {
      for (int other = 0; other < names.size(); other++) {
        if (!ruled.contains(other) && !Collections.disjoint(names.get(speaker), names.get(other))) {
          join(speaker, other);
          break;
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
    Bearers bearers = new Bearers();
    for (int person : persons) {
      List<String> words = wordsOf.getOrDefault(person, List.of());
      Set<Integer> fuller = new HashSet<>();
      for (int bearer : bearers.of(words)) {
        if (!areApart(root(bearer), root(person))) {
          fuller.add(root(bearer));
        }
      }
      bearers.add(person, words);
      if (fuller.size() == 1) {
        join(fuller.iterator().next(), person);
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

  private void join(int a, int b) {
    int left = root(a);
    int right = root(b);
    if (left != right && !areApart(left, right)) {
      int root = Math.min(left, right);
      int other = Math.max(left, right);
      parent.set(other, root);
      move(keys, other, root);
      move(apart, other, root);
    }
  }

  private boolean areApart(int root, int other) {
    return !Collections.disjoint(
        keys.getOrDefault(root, NOBODY), apart.getOrDefault(other, NOBODY));
  }

  private static void move(Map<Integer, Set<String>> said, int from, int to) {
    Set<String> moved = said.remove(from);
    if (moved != null) {
      Set<String> both = new HashSet<>(moved);
      both.addAll(said.getOrDefault(to, NOBODY));
      said.put(to, both);
    }
  }

  private int root(int number) {
    int at = number;
    while (parent.get(at) != at) {
      at = parent.get(at);
    }
    return at;
  }
}
