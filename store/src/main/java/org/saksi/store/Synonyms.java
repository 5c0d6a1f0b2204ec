package org.saksi.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.saksi.annotation.Entity;
import org.saksi.store.log.Verdict.Alias;
import org.saksi.text.Span;

/**
 * Which names are names of one, as editors say; the last word about two names holds. All names of
 * one have one key, which is the longest of them, so that it does not depend on who came first.
 * Immutable.
 */
final class Synonyms {

  private static final Comparator<String> FULLEST =
      Comparator.<String>comparingInt(name -> name.split(" ").length)
          .thenComparingInt(String::length)
          .thenComparing(Comparator.reverseOrder());

  private final NameList list;

  /** Names that are no longer what the list holds them to be. */
  private final Set<String> own = new HashSet<>();

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();
  private final List<Alias> last;

  /**
   * @param aliases those in force, in order
   */
  Synonyms(NameList list, List<Alias> aliases) {
    this.list = list;
    last = last(aliases);
    last.stream().filter(alias -> !alias.same()).forEach(this::part);
    last.stream().filter(Alias::same).forEach(this::join);
    groups.forEach((node, group) -> keys.put(node, group.stream().max(FULLEST).orElseThrow()));
    for (Alias alias : last) {
      String a = key(alias.name());
      String b = key(alias.other());
      if (!alias.same() && !a.equals(b)) {
        apart.computeIfAbsent(a, of -> new HashSet<>()).add(b);
        apart.computeIfAbsent(b, of -> new HashSet<>()).add(a);
      }
    }
  }

  /** The same with one word more. */
  Synonyms with(Alias alias) {
    List<Alias> more = new ArrayList<>(last);
    more.add(alias);
    return new Synonyms(list, more);
  }

  /** The last word about each two names. */
  private static List<Alias> last(List<Alias> aliases) {
    Map<Set<String>, Alias> last = new LinkedHashMap<>();
    for (Alias alias : aliases) {
      Set<String> two = new HashSet<>();
      two.add(NameList.fold(alias.name()));
      two.add(NameList.fold(alias.other()));
      last.remove(two);
      last.put(two, alias);
    }
    return List.copyOf(last.values());
  }

  private void part(Alias alias) {
    if (list.key(alias.name()).equals(list.key(alias.other()))) {
      own.add(NameList.fold(alias.name()));
      own.add(NameList.fold(alias.other()));
    }
  }

  private void join(Alias alias) {
    Set<String> group = new TreeSet<>();
    for (String name : List.of(alias.name(), alias.other())) {
      group.addAll(groups.getOrDefault(node(name), Set.of(node(name))));
    }
    group.forEach(node -> groups.put(node, group));
  }

  private String node(String name) {
    String folded = NameList.fold(name);
    return own.contains(folded) ? folded : list.key(folded);
  }

  /** Nobody has said anything. */
  boolean isEmpty() {
    return last.isEmpty();
  }

  /** What all names of one share. */
  String key(String name) {
    String node = node(name);
    return keys.getOrDefault(node, node);
  }

  /** The key of each name that an editor spoke of. */
  Map<String, String> keys() {
    Map<String, String> all = new HashMap<>();
    for (Alias alias : last) {
      all.put(alias.name(), key(alias.name()));
      all.put(alias.other(), key(alias.other()));
    }
    return all;
  }

  /** What editors called one by another name, as they wrote it, in the order of their rulings. */
  Set<String> othersOf(String name) {
    Set<String> others = new LinkedHashSet<>();
    for (Alias alias : last) {
      if (key(alias.name()).equals(key(name)) && alias.same()) {
        others.add(alias.name());
        others.add(alias.other());
      }
    }
    others.removeIf(other -> NameList.fold(other).equals(NameList.fold(name)));
    return others;
  }

  /** Two names of one that an editor keeps apart, though others hold them together; or none. */
  List<Alias> contradicted() {
    return last.stream()
        .filter(alias -> !alias.same() && key(alias.name()).equals(key(alias.other())))
        .toList();
  }

  /** An entity under the key that all its names have; its spans are left as they are. */
  Entity over(Entity entity, String body) {
    String name = entity.name().of(body);
    String node = node(name);
    Set<String> others = apart.getOrDefault(key(name), Set.of());
    if (!keys.containsKey(node) && !own.contains(node) && others.isEmpty()) {
      return entity;
    }
    List<Span> mentions = entity.mentions();
    return new Entity(entity.id(), entity.type(), entity.name(), mentions, key(name), others);
  }
}
