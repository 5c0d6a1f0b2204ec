package org.saksi.reading.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/**
 * Places and organisations that no list knows but one report shows, as good as a list while that
 * report is read.
 */
final class Lessons {

  private final Phrases<NameWords.Sense> phrases = new Phrases<>();
  private final Map<String, String> fullNames = new LinkedHashMap<>();
  private boolean empty = true;

  /** The report shows that {@code form} names a place, an organisation or a thing. */
  void learn(String form, NameWords.Sense sense) {
    phrases.put(form, sense);
    empty = false;
  }

  /** The report shows that an organisation is also called by the core of its name. */
  void learn(String core, String full) {
    learn(core, NameWords.Sense.ORGANISATION);
    fullNames.putIfAbsent(core, full);
  }

  boolean isEmpty() {
    return empty;
  }

  Phrases.@Nullable Match<NameWords.Sense> at(List<Token> tokens, int at, int limit) {
    return phrases.longestAt(tokens, at, limit);
  }

  /** Cores of organisations' names and the names they are cores of. */
  Map<String, String> fullNames() {
    return fullNames;
  }
}
