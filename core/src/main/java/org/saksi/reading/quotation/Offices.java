package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;

/** Finds the person that a role without a name points back to: <i>sang bupati</i>. */
final class Offices {

  /** Words behind which the last of several is as good as any other. */
  private static final int MOST_WORDS_BACK = 60;

  private static final int MOST_TITLE_WORDS = 12;
  private static final int WORDS_TO_CALLING = 5;

  private final Narrative narrative;
  private @Nullable Map<String, List<Mentions.Mention>> byTitleWord;
  private @Nullable Map<String, List<Mentions.Mention>> byApposedWord;

  Offices(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The person introduced before with the role that the phrase consists of. */
  Mentions.@Nullable Mention holder(Phrase phrase) {
    Set<String> words = new HashSet<>();
    boolean role = false;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.is(i, WordKind.CROWD)) {
        return null;
      }
      if (!narrative.is(i, WordKind.DEMONSTRATIVE)
          && !narrative.is(i, WordKind.HONORIFIC)
          && !narrative.isMark(i)) {
        role |= words.isEmpty() && narrative.is(i, WordKind.ROLE);
        words.add(narrative.token(i).normal());
      }
    }
    if (!role) {
      return null;
    }
    List<Mentions.Mention> titled = byTitleWord().getOrDefault(words.iterator().next(), List.of());
    for (int m = titled.size() - 1; m >= 0; m--) {
      Mentions.Mention mention = titled.get(m);
      if (mention.words().end() <= phrase.first() && titleOf(mention).containsAll(words)) {
        return mention;
      }
    }
    return null;
  }

  /** The first person behind a phrase of one word who has that word in title or office. */
  Mentions.@Nullable Mention holderAhead(Phrase role) {
    String word = narrative.token(role.first()).normal();
    for (Mentions.Mention mention : byTitleWord().getOrDefault(word, List.of())) {
      if (mention.words().first() > role.first()) {
        return mention;
      }
    }
    return null;
  }

  /** The persons by each word of title and office before their names, in order. */
  private Map<String, List<Mentions.Mention>> byTitleWord() {
    Map<String, List<Mentions.Mention>> known = byTitleWord;
    if (known == null) {
      known = new HashMap<>();
      for (Mentions.Mention mention : narrative.mentions().all()) {
        if (mention.isPerson()) {
          for (String word : titleOf(mention)) {
            known.computeIfAbsent(word, w -> new ArrayList<>()).add(mention);
          }
        }
      }
      byTitleWord = known;
    }
    return known;
  }

  /** The words of title and office before a name. */
  private Set<String> titleOf(Mentions.Mention mention) {
    Set<String> title = new HashSet<>();
    int low = Math.max(0, mention.words().first() - MOST_TITLE_WORDS);
    for (int i = mention.words().first() - 1; i >= low && isTitle(i); i--) {
      title.add(narrative.token(i).normal());
    }
    return title;
  }

  private boolean isTitle(int at) {
    return !narrative.mentions().isPerson(at)
        && (narrative.isCapitalised(at)
            || narrative.is(at, WordKind.ROLE)
            || narrative.isMark(at, ",()"));
  }

  /** The person named in apposition where a phrase stands elsewhere: <i>Rina, istri Budi, …</i>. */
  Mentions.@Nullable Mention apposedTo(Phrase phrase) {
    Mentions.Mention found = null;
    for (int end : new int[] {phrase.first(), phrase.last()}) {
      String word = narrative.token(end).normal();
      for (Mentions.Mention mention : byApposedWord().getOrDefault(word, List.of())) {
        if (found != null && mention.words().first() >= found.words().first()) {
          break;
        }
        found = isApposed(mention, phrase) ? mention : found;
      }
    }
    return found;
  }

  /** The persons by the words next to the commas around their names, in order. */
  private Map<String, List<Mentions.Mention>> byApposedWord() {
    Map<String, List<Mentions.Mention>> known = byApposedWord;
    if (known == null) {
      known = new HashMap<>();
      for (Mentions.Mention mention : narrative.mentions().all()) {
        if (mention.isPerson()) {
          addApposed(known, mention, mention.words().end(), mention.words().end() + 1);
          addApposed(known, mention, mention.words().first() - 1, mention.words().first() - 2);
        }
      }
      byApposedWord = known;
    }
    return known;
  }

  private void addApposed(
      Map<String, List<Mentions.Mention>> known, Mentions.Mention mention, int comma, int word) {
    if (comma >= 0
        && comma < narrative.size()
        && narrative.isMark(comma, ",")
        && word >= 0
        && word < narrative.size()) {
      known.computeIfAbsent(narrative.token(word).normal(), w -> new ArrayList<>()).add(mention);
    }
  }

  private boolean isApposed(Mentions.Mention mention, Phrase phrase) {
    int behind = mention.words().end();
    int before = mention.words().first() - 1 - phrase.size();
    boolean follows =
        behind < narrative.size() && narrative.isMark(behind, ",") && isSame(behind + 1, phrase);
    boolean precedes =
        before >= 0 && narrative.isMark(mention.words().first() - 1, ",") && isSame(before, phrase);
    return follows || precedes;
  }

  private boolean isSame(int at, Phrase phrase) {
    if (at + phrase.size() > narrative.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!narrative.token(at + i).is(narrative.token(phrase.first() + i).normal())) {
        return false;
      }
    }
    return true;
  }

  /**
   * <i>pihak bandara</i>, <i>bandara itu</i>: the one airport named before; of several that named
   * last, if that is not long ago.
   */
  Mentions.@Nullable Mention side(Phrase phrase) {
    int end = phrase.end();
    boolean pointing = narrative.is(end - 1, WordKind.DEMONSTRATIVE);
    int head = pointing ? end - 2 : end - 1;
    boolean whole = head == phrase.first();
    boolean of =
        head == phrase.first() + 1
            && (narrative.is(phrase.first(), WordKind.SIDE)
                || narrative.is(phrase.first(), WordKind.DOCUMENT));
    boolean pointed = whole && pointing;
    if (head < phrase.first() || !(pointed || (of && narrative.isLower(head)))) {
      return null;
    }
    String noun = narrative.token(head).normal();
    Mentions.Mention last = null;
    boolean several = false;
    for (Mentions.Mention mention : narrative.mentions().all()) {
      if (mention.words().end() > phrase.first()) {
        break;
      }
      boolean named =
          !mention.isPerson()
              && mention.words().size() > 1
              && narrative.token(mention.words().first()).is(noun);
      several |= named && last != null && !last.entity().equals(mention.entity());
      last = named ? mention : last;
    }
    return last == null || several && phrase.first() - last.words().end() > MOST_WORDS_BACK
        ? null
        : last;
  }

  /** <i>pria yang akrab disapa Rina</i>: the person whose name stands behind. */
  Mentions.@Nullable Mention called(Phrase phrase) {
    int from =
        Math.max(phrase.first() + 1, new Composition(narrative).firstOf(phrase, WordKind.RELATIVE));
    int at = from > phrase.first() + 1 ? from : phrase.end();
    if (at >= narrative.size() || !narrative.is(at, WordKind.RELATIVE)) {
      return null;
    }
    for (int i = at + 1; i + 1 < Math.min(narrative.size(), at + WORDS_TO_CALLING); i++) {
      if (narrative.is(i, WordKind.CALLING)) {
        Mentions.Mention named = narrative.mentions().at(i + 1);
        return named != null && named.isPerson() ? named : null;
      }
    }
    return null;
  }

  /** The company that a report names first: <i>perseroan</i>. */
  Mentions.@Nullable Mention firm() {
    for (Mentions.Mention mention : narrative.mentions().all()) {
      if (mention.entity().type() == Entity.Type.ORGANISATION
          && narrative.is(mention.words().first(), WordKind.LEGAL_FORM)) {
        return mention;
      }
    }
    return null;
  }
}
