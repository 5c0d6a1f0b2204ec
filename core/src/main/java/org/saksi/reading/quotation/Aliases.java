package org.saksi.reading.quotation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;

/**
 * Who is meant by a name of which a report says whose it is: <i>Rina Wati, yang akrab disapa Ria,
 * …</i>. Immutable.
 */
final class Aliases {

  private static final int WORDS_FROM_RELATIVE = 4;

  private final Map<String, Entity> bearers = new HashMap<>();

  Aliases(Narrative narrative) {
    for (int i = 1; i + 1 < narrative.size(); i++) {
      if (narrative.is(i, WordKind.CALLING)) {
        note(narrative, i);
      }
    }
  }

  private void note(Narrative narrative, int calling) {
    int name = calling + 1;
    if (narrative.is(name, WordKind.HONORIFIC) && name + 1 < narrative.size()) {
      name = narrative.mentions().isNamed(name) ? name : name + 1;
    }
    Mentions.Mention alias = narrative.mentions().at(name);
    int relative = relativeBefore(narrative, calling);
    if (alias == null || !alias.isPerson() || relative < 2 || isShort(alias, narrative)) {
      return;
    }
    Entity bearer = bearer(narrative, relative, calling);
    if (bearer != null && !bearer.equals(alias.entity())) {
      bearers.putIfAbsent(alias.entity().id(), bearer);
    }
  }

  /** <i>Bunda Sinta</i> in a report on Sinta Larasati: the report tells by name whose it is. */
  private static boolean isShort(Mentions.Mention alias, Narrative narrative) {
    return alias.entity().name().length() > narrative.span(alias.words()).length();
  }

  private static int relativeBefore(Narrative narrative, int calling) {
    for (int i = calling - 1; i > Math.max(0, calling - WORDS_FROM_RELATIVE); i--) {
      if (narrative.is(i, WordKind.RELATIVE)) {
        return i;
      }
    }
    return -1;
  }

  /** Named right before <i>yang</i>; or, before <i>pria yang akrab disapa</i>, named last. */
  private static @Nullable Entity bearer(Narrative narrative, int relative, int calling) {
    int before = relative - 1;
    while (before > 1 && narrative.isMark(before, ",")) {
      before--;
    }
    Mentions.Mention named = narrative.mentions().at(before);
    if (named != null) {
      return named.isPerson() ? named.entity() : null;
    }
    boolean familiar = calling > relative + 1 && !narrative.is(before - 1, WordKind.INDEFINITE);
    return familiar && (narrative.is(before, WordKind.HUMAN) || narrative.is(before, WordKind.ROLE))
        ? narrative.mentions().lastNamedBetween(0, before)
        : null;
  }

  /** The person who bears a name, if the report says so; else the one named. */
  Entity bearerOf(Entity named) {
    return bearers.getOrDefault(named.id(), named);
  }
}
