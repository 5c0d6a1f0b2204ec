package org.saksi.annotation;

import java.util.List;
import java.util.Set;
import org.saksi.text.Span;

/**
 * A person, place or organisation that a report names, with every mention of it.
 *
 * @param id unique in its report: {@code e1}, {@code e2} …
 * @param type what it is
 * @param name the mention that stands for it: the fullest name, without title or role
 * @param mentions every place where a name or alias of it stands, in order; {@code name} is one
 * @param key a form equal across reports for the same thing where a word list knows it
 *     (<i>china</i> for <i>Tiongkok</i> too), else the name in lower case
 * @param apart keys of those who are somebody else, as an editor says, however alike their names
 */
public record Entity(
    String id, Type type, Span name, List<Span> mentions, String key, Set<String> apart) {

  public Entity {
    mentions = List.copyOf(mentions);
    apart = Set.copyOf(apart);
  }

  /** An entity as the machine finds it. */
  public Entity(String id, Type type, Span name, List<Span> mentions, String key) {
    this(id, type, name, mentions, key, Set.of());
  }

  /** What an entity is. */
  public enum Type {
    PERSON,
    PLACE,
    ORGANISATION,
    OTHER
  }
}
