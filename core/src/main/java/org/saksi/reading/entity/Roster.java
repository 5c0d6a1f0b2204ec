package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.text.Span;

/**
 * The names of one report as they come in, and which of them belong to one bearer. Not thread-safe.
 */
final class Roster {

  /** All names of one bearer. */
  private record Bearer(Span firstMention, List<RosterName> names) {}

  private final NameWords words;
  private final ReportWords reportWords;
  private final Map<String, RosterName> names = new LinkedHashMap<>();

  /** Names again that stand in {@link #names} for another bearer. */
  private final List<RosterName> namesakes = new ArrayList<>();

  Roster(NameWords words, ReportWords reportWords) {
    this.words = words;
    this.reportWords = reportWords;
  }

  /** Adds a mention of a name whose type is known. */
  void add(String form, Span mention, Entity.Type type) {
    RosterName name = names.computeIfAbsent(form, RosterName::new);
    name.mentions.add(mention);
    name.type = name.type == null ? type : name.type;
  }

  /**
   * Adds a mention of a name whose type its letters, counted once, and all its surroundings show.
   */
  void add(String form, Span mention, Weights shape, Weights surroundings) {
    RosterName name = names.get(form);
    if (name == null) {
      name = new RosterName(form);
      names.put(form, name);
      name.weights.add(shape);
      doubtCommonWords(name);
    }
    name.mentions.add(mention);
    name.weights.add(surroundings);
  }

  /** The report shows that a name is a term for many. */
  void deny(String form) {
    RosterName name = names.get(form);
    if (name != null) {
      name.weights.deny(Double.MAX_VALUE);
    }
  }

  /** What was taken for a mention of a name is part of a longer one. */
  void remove(String form, Span mention) {
    RosterName name = names.get(form);
    if (name != null && name.mentions.remove(mention) && name.mentions.isEmpty()) {
      names.remove(form);
    }
  }

  /** A mention of a name that was added looks like a {@code type} to a witness. */
  void support(String form, Entity.Type type) {
    RosterName name = names.get(form);
    if (name != null) {
      name.weights.add(type, Weights.ENOUGH);
    }
  }

  /** A word that the report writes in small letters too names people less often. */
  private void doubtCommonWords(RosterName name) {
    for (String word : name.words) {
      if (reportWords.lower().contains(word) && !words.isGivenName(word)) {
        name.weights.add(Entity.Type.PERSON, -Weights.ENOUGH);
      }
    }
  }

  /** The report gives one of two names as the other of its bearer; both were added. */
  void alias(String form, String full) {
    RosterName alias = names.get(form);
    RosterName bearer = names.get(full);
    if (alias == null || bearer == null || alias.root() == bearer.root()) {
      return;
    }
    RosterName fuller = alias.words.size() > bearer.words.size() ? alias : bearer;
    RosterName other = fuller == alias ? bearer : alias;
    fuller.weights.add(other.weights);
    other.root().bearer = fuller.root();
  }

  boolean isPerson(String form) {
    RosterName name = names.get(form);
    return name != null && name.type == null && name.weights.decide() == Entity.Type.PERSON;
  }

  /** Ties short names to the full names that hold them, and types to names. */
  void settle() {
    List<RosterName> byLength = new ArrayList<>(names.values());
    byLength.sort(Comparator.comparingInt(name -> -name.words.size()));
    byLength.forEach(this::supportByParts);
    Map<String, RosterName> persons = new HashMap<>();
    Map<String, RosterName> organisations = new HashMap<>();
    for (RosterName name : byLength) {
      if (name.bearer != null) {
        continue;
      }
      if (name.type == null) {
        name.type = name.weights.decide();
        tie(name, persons, organisations);
      }
      if (name.bearer != null) {
        continue;
      }
      if (name.type == Entity.Type.PERSON && name.words.size() > 1) {
        name.words.forEach(word -> persons.putIfAbsent(word, name));
      } else if (name.type == Entity.Type.ORGANISATION) {
        name.words.forEach(word -> organisations.putIfAbsent(word, name));
      }
    }
    tieCanonical();
    tieLevels();
    BareAcronyms.tie(names.values());
    FullNames fullNames = new FullNames(names.values());
    fullNames.tieByLetters();
    namesakes.addAll(fullNames.partNamesakes());
  }

  /** Persons are called by one of their names later; things seldom are. */
  private void supportByParts(RosterName name) {
    if (name.words.size() < 2 || name.type != null) {
      return;
    }
    for (String word : name.words) {
      RosterName part = names.get(word);
      if (part != null && part.type == null && part.weights.organisation() == 0) {
        name.weights.add(Entity.Type.PERSON, Weights.ENOUGH);
        return;
      }
    }
  }

  /** A name whose words all stand in the name of one person before is that person's. */
  private void tie(
      RosterName name, Map<String, RosterName> persons, Map<String, RosterName> organisations) {
    RosterName person = bearerOf(name, persons);
    if (person != null && name.type != Entity.Type.PLACE) {
      name.bearer = person;
    } else if (name.type == null && !isPlain(name)) {
      RosterName organisation = bearerOf(name, organisations);
      if (organisation != null && organisation.form.contains(name.form)) {
        name.bearer = organisation;
      }
    }
  }

  /** A single word that is part of many names: <i>Nasional</i>, <i>Tbk</i>, <i>Seleksi</i>. */
  private boolean isPlain(RosterName name) {
    return name.words.size() == 1
        && (words.isPlain(name.form) || reportWords.lower().contains(name.form));
  }

  private static @Nullable RosterName bearerOf(RosterName name, Map<String, RosterName> bearers) {
    RosterName bearer = null;
    for (String word : name.words) {
      RosterName next = bearers.get(word);
      if (next == null || bearer != null && next != bearer) {
        return null;
      }
      bearer = next;
    }
    return bearer;
  }

  /** Names that a word list knows for one thing. */
  private void tieCanonical() {
    Map<String, RosterName> byKey = new HashMap<>();
    for (RosterName name : names.values()) {
      RosterName root = name.root();
      RosterName first = byKey.putIfAbsent(words.keys().of(name.form, root.type), root);
      if (first != null && first.root() != root && first.root().type == root.type) {
        root.bearer = first.root();
      }
    }
  }

  /** <i>Dinas Pasar Madiun</i> is the one <i>Dinas Pasar Kota Madiun</i> of the report. */
  private void tieLevels() {
    Map<String, Set<RosterName>> levelled = new HashMap<>();
    for (RosterName name : names.values()) {
      List<String> bare = words.keys().withoutLevel(name.words);
      if (bare.size() < name.words.size() && name.root().type == Entity.Type.ORGANISATION) {
        levelled.computeIfAbsent(String.join(" ", bare), form -> new HashSet<>()).add(name.root());
      }
    }
    for (Map.Entry<String, Set<RosterName>> entry : levelled.entrySet()) {
      RosterName bare = names.get(entry.getKey());
      RosterName root = entry.getValue().iterator().next();
      if (bare != null
          && bare.root().type == Entity.Type.ORGANISATION
          && entry.getValue().size() == 1
          && bare.root() != root) {
        bare.root().bearer = root;
      }
    }
  }

  /** The entities in order of their first mention. */
  List<Entity> entities() {
    Map<RosterName, List<RosterName>> groups = new LinkedHashMap<>();
    Stream.concat(names.values().stream(), namesakes.stream())
        .filter(name -> name.root().type != null && !name.mentions.isEmpty())
        .forEach(name -> groups.computeIfAbsent(name.root(), root -> new ArrayList<>()).add(name));
    List<Bearer> ordered = new ArrayList<>();
    groups.values().forEach(group -> ordered.add(new Bearer(firstMention(group), group)));
    ordered.sort(Comparator.comparing(Bearer::firstMention));
    List<Entity> entities = new ArrayList<>();
    for (Bearer bearer : ordered) {
      entities.add(entity("e" + (entities.size() + 1), bearer.names()));
    }
    return entities;
  }

  private static Span firstMention(List<RosterName> group) {
    Span first = group.getFirst().mentions.getFirst();
    for (RosterName name : group) {
      for (Span mention : name.mentions) {
        first = mention.compareTo(first) < 0 ? mention : first;
      }
    }
    return first;
  }

  private Entity entity(String id, List<RosterName> group) {
    RosterName fullest = group.getFirst();
    for (RosterName name : group) {
      boolean fuller = name.words.size() > fullest.words.size();
      boolean nickname = words.keys().isNickname(name.form);
      fullest =
          fuller && !nickname
                  || !nickname && words.keys().isNickname(fullest.form)
                  || Spellings.isRunOn(fullest.words, name.words)
              ? name
              : fullest;
    }
    List<Span> mentions = group.stream().flatMap(name -> name.mentions.stream()).sorted().toList();
    Entity.Type type = group.getFirst().root().type;
    if (type == null) {
      throw new IllegalStateException("no type: " + fullest.form);
    }
    return new Entity(
        id, type, Collections.min(fullest.mentions), mentions, words.keys().of(fullest.form, type));
  }
}
