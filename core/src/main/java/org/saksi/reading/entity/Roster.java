package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.text.Span;

/**
 * The names of one report as they come in, and which of them belong to one bearer. Not thread-safe.
 */
final class Roster {

  /** A report that names more persons in full is a list, in which names are alike by chance. */
  static final int MOST_FULL_NAMES = 500;

  /** One name, in small letters with one blank between words, with all its mentions. */
  private static final class Name {
    final String form;
    final List<String> words;
    final SequencedSet<Span> mentions = new LinkedHashSet<>();
    final Weights weights = new Weights();
    Entity.@Nullable Type type;
    @Nullable Name bearer;

    Name(String form) {
      this.form = form;
      words = form.indexOf(' ') < 0 ? List.of(form) : List.of(form.split(" "));
    }

    Name root() {
      Name name = this;
      while (name.bearer != null) {
        name = name.bearer;
      }
      return name;
    }
  }

  /** All names of one bearer. */
  private record Bearer(Span firstMention, List<Name> names) {}

  private final NameWords words;
  private final ReportWords reportWords;
  private final Map<String, Name> names = new LinkedHashMap<>();

  Roster(NameWords words, ReportWords reportWords) {
    this.words = words;
    this.reportWords = reportWords;
  }

  /** Adds a mention of a name whose type is known. */
  void add(String form, Span mention, Entity.Type type) {
    Name name = names.computeIfAbsent(form, Name::new);
    name.mentions.add(mention);
    name.type = name.type == null ? type : name.type;
  }

  /**
   * Adds a mention of a name whose type its letters, counted once, and all its surroundings show.
   */
  void add(String form, Span mention, Weights shape, Weights surroundings) {
    Name name = names.get(form);
    if (name == null) {
      name = new Name(form);
      names.put(form, name);
      name.weights.add(shape);
      doubtCommonWords(name);
    }
    name.mentions.add(mention);
    name.weights.add(surroundings);
  }

  /** The report shows that a name is a term for many. */
  void deny(String form) {
    Name name = names.get(form);
    if (name != null) {
      name.weights.deny(Double.MAX_VALUE);
    }
  }

  /** What was taken for a mention of a name is part of a longer one. */
  void remove(String form, Span mention) {
    Name name = names.get(form);
    if (name != null && name.mentions.remove(mention) && name.mentions.isEmpty()) {
      names.remove(form);
    }
  }

  /** A mention of a name that was added looks like a {@code type} to a witness. */
  void support(String form, Entity.Type type) {
    Name name = names.get(form);
    if (name != null) {
      name.weights.add(type, Weights.ENOUGH);
    }
  }

  /** A word that the report writes in small letters too names people less often. */
  private void doubtCommonWords(Name name) {
    for (String word : name.words) {
      if (reportWords.lower().contains(word) && !words.isGivenName(word)) {
        name.weights.add(Entity.Type.PERSON, -Weights.ENOUGH);
      }
    }
  }

  /** The report gives one of two names as the other of its bearer; both were added. */
  void alias(String form, String full) {
    Name alias = names.get(form);
    Name bearer = names.get(full);
    if (alias == null || bearer == null || alias.root() == bearer.root()) {
      return;
    }
    Name fuller = alias.words.size() > bearer.words.size() ? alias : bearer;
    Name other = fuller == alias ? bearer : alias;
    fuller.weights.add(other.weights);
    other.root().bearer = fuller.root();
  }

  boolean isPerson(String form) {
    Name name = names.get(form);
    return name != null && name.type == null && name.weights.decide() == Entity.Type.PERSON;
  }

  /** Ties short names to the full names that hold them, and types to names. */
  void settle() {
    List<Name> byLength = new ArrayList<>(names.values());
    byLength.sort(Comparator.comparingInt(name -> -name.words.size()));
    byLength.forEach(this::supportByParts);
    Map<String, Name> persons = new HashMap<>();
    Map<String, Name> organisations = new HashMap<>();
    for (Name name : byLength) {
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
    tieByLetters();
  }

  /** Ties a nickname or a slip of the pen to the one fuller name it can stand for. */
  private void tieByLetters() {
    List<Name> full = new ArrayList<>();
    for (Name name : names.values()) {
      if (name.bearer == null && name.type == Entity.Type.PERSON && name.words.size() > 1) {
        full.add(name);
      }
    }
    if (full.size() > MOST_FULL_NAMES) {
      return;
    }
    for (Name name : names.values()) {
      if (name.bearer == null && name.type == Entity.Type.PERSON) {
        Name fuller = soleFuller(name, full);
        if (fuller != null) {
          name.bearer = fuller.root();
        }
      }
    }
  }

  private static @Nullable Name soleFuller(Name name, List<Name> full) {
    Name found = null;
    for (Name other : full) {
      if (other.root() == name || !isByLetters(name, other)) {
        continue;
      }
      if (found != null && found.root() != other.root()) {
        return null;
      }
      found = other;
    }
    return found;
  }

  /** A slip of the pen stands there less often than the name. */
  private static boolean isByLetters(Name name, Name full) {
    boolean nickname = name.words.size() == 1 && Spellings.isClipped(name.form, full.words);
    return nickname
        || Spellings.isInitialled(name.words, full.words)
        || name.mentions.size() <= full.mentions.size() && Spellings.isSlip(name.words, full.words);
  }

  /** Persons are called by one of their names later; things seldom are. */
  private void supportByParts(Name name) {
    if (name.words.size() < 2 || name.type != null) {
      return;
    }
    for (String word : name.words) {
      Name part = names.get(word);
      if (part != null && part.type == null && part.weights.organisation() == 0) {
        name.weights.add(Entity.Type.PERSON, Weights.ENOUGH);
        return;
      }
    }
  }

  /** A name whose words all stand in the name of one person before is that person's. */
  private void tie(Name name, Map<String, Name> persons, Map<String, Name> organisations) {
    Name person = bearerOf(name, persons);
    if (person != null && name.type != Entity.Type.PLACE) {
      name.bearer = person;
    } else if (name.type == null && !isPlain(name)) {
      Name organisation = bearerOf(name, organisations);
      if (organisation != null && organisation.form.contains(name.form)) {
        name.bearer = organisation;
      }
    }
  }

  /** A single word that is part of many names: <i>Nasional</i>, <i>Tbk</i>, <i>Seleksi</i>. */
  private boolean isPlain(Name name) {
    return name.words.size() == 1
        && (words.isPlain(name.form) || reportWords.lower().contains(name.form));
  }

  private static @Nullable Name bearerOf(Name name, Map<String, Name> bearers) {
    Name bearer = null;
    for (String word : name.words) {
      Name next = bearers.get(word);
      if (next == null || bearer != null && next != bearer) {
        return null;
      }
      bearer = next;
    }
    return bearer;
  }

  /** Names that a word list knows for one thing. */
  private void tieCanonical() {
    Map<String, Name> byKey = new HashMap<>();
    for (Name name : names.values()) {
      Name root = name.root();
      Name first = byKey.putIfAbsent(words.key(name.form), root);
      if (first != null && first.root() != root && first.root().type == root.type) {
        root.bearer = first.root();
      }
    }
  }

  /** The entities in order of their first mention. */
  List<Entity> entities() {
    Map<Name, List<Name>> groups = new LinkedHashMap<>();
    for (Name name : names.values()) {
      if (name.root().type != null) {
        groups.computeIfAbsent(name.root(), root -> new ArrayList<>()).add(name);
      }
    }
    List<Bearer> ordered = new ArrayList<>();
    groups.values().forEach(group -> ordered.add(new Bearer(firstMention(group), group)));
    ordered.sort(Comparator.comparing(Bearer::firstMention));
    List<Entity> entities = new ArrayList<>();
    for (Bearer bearer : ordered) {
      entities.add(entity("e" + (entities.size() + 1), bearer.names()));
    }
    return entities;
  }

  private static Span firstMention(List<Name> group) {
    Span first = group.getFirst().mentions.getFirst();
    for (Name name : group) {
      for (Span mention : name.mentions) {
        first = mention.compareTo(first) < 0 ? mention : first;
      }
    }
    return first;
  }

  private Entity entity(String id, List<Name> group) {
    Name fullest = group.getFirst();
    for (Name name : group) {
      fullest = name.words.size() > fullest.words.size() ? name : fullest;
    }
    List<Span> mentions = group.stream().flatMap(name -> name.mentions.stream()).sorted().toList();
    Entity.Type type = group.getFirst().root().type;
    if (type == null) {
      throw new IllegalStateException("no type: " + fullest.form);
    }
    return new Entity(
        id, type, Collections.min(fullest.mentions), mentions, words.key(fullest.form));
  }
}
