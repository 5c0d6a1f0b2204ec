package org.saksi.reading.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Stems;
import org.saksi.language.Table;
import org.saksi.language.TokenRun;

/** What words do in and around a post. Immutable and thread-safe. */
final class RoleWords {

  /** The work of a word that joins a post to a person, or its parts to each other. */
  enum Link {
    /** Before the affiliation: at. */
    AT,
    /** Before what a person named before it comes from: from. */
    FROM,
    /** Before whom something is said to or of; closes with the phrase: according to. */
    TOWARD,
    /** Before the years of a post, which belong to nothing else: term. */
    TERM,
    /** Joins words of one post: of. */
    INSIDE,
    /** Joins equals: and. */
    AND,
    /** Joins two posts of one person: who is also. */
    ALSO,
    /** Opens a post behind its holder: as. */
    AS,
    /** Before one of many: one of the. */
    ONE,
    /** Before a post of several persons: both. */
    PLURAL,
    /** Begins a post that names its own field or seat, never an affiliation: minister. */
    OWN,
    /** Post of a whole organisation, whose name follows at once: chair. */
    LEADER,
    /** Begins the name of what somebody works for: team. */
    INSTITUTION,
    /** Begins a part of an organisation, which belongs to the title: division. */
    UNIT,
    /** Stands in a clause and in no post: once, thereafter. */
    CLAUSE
  }

  private static final int LONGEST_TITLE = 5;

  private final Phrases<Set<String>> titles = new Phrases<>();
  private final Phrases<Boolean> fields = new Phrases<>();
  private final Phrases<Boolean> organisations = new Phrases<>();
  private final Phrases<Set<Link>> links = new Phrases<>();
  private final FunctionWords functionWords;
  private final Stems stems;
  private final Set<String> nouns;
  private final Set<String> verbs;
  private final Set<String> cues;
  private final Set<String> things;
  private final Set<String> owned = new HashSet<>();

  RoleWords(LanguagePack language) {
    functionWords = new FunctionWords(language);
    stems = new Stems(language);
    Map<String, Set<String>> kinds = new HashMap<>();
    for (Table.Row row : language.table("roles").rows()) {
      // Whoever is only somebody's neighbour or counterpart has no post by that.
      if (!row.text("kind").equals("relation")) {
        kinds.computeIfAbsent(row.form(), form -> new HashSet<>()).add(row.text("kind"));
      }
    }
    kinds.forEach(titles::put);
    language.table("fields").forms().forEach(form -> fields.put(form, true));
    for (Table.Row row : language.table("organisations").rows()) {
      if (!row.text("part").equals("tail")) {
        organisations.put(row.form(), true);
      }
    }
    Map<String, Set<Link>> linksOf = new HashMap<>();
    for (Table.Row row : language.table("role-words").rows()) {
      linksOf
          .computeIfAbsent(row.form(), form -> new HashSet<>())
          .add(Link.valueOf(row.text("link").toUpperCase(Locale.ROOT)));
    }
    linksOf.forEach(links::put);
    nouns = language.table("grammar").formsWhere("kind", "no-verb");
    verbs = language.table("grammar").formsWhere("kind", "verb");
    cues = language.table("glued-words").formsWhere("kind", "cue");
    things = language.table("common-words").formsWhere("kind", "thing");
    things.addAll(language.table("currencies").formsWhere("place", "BEFORE"));
    Set<String> endings = language.table("endings").forms();
    for (String kin : language.table("roles").formsWhere("kind", "family")) {
      if (endings.stream().noneMatch(kin::endsWith)) {
        owned.add(kin);
      }
    }
  }

  /** The end of a title that begins at a token, a post or a part in life; -1 for none. */
  int titleEnd(TokenRun run, int at, int limit) {
    Phrases.Match<Set<String>> match = titles.longestAt(run.tokens(), at, limit);
    return match != null && !isHonorific(match.value()) ? match.end() : -1;
  }

  private static boolean isHonorific(Set<String> kinds) {
    return kinds.stream().allMatch(kind -> kind.equals("honorific") || kind.equals("rank"));
  }

  /** Where the rank, degree or form of address begins that ends before a token; -1 for none. */
  int honorificStart(TokenRun run, int end) {
    for (int at = Math.max(0, end - LONGEST_TITLE); at < end; at++) {
      Phrases.Match<Set<String>> match = titles.longestAt(run.tokens(), at, end);
      if (match != null && match.end() == end) {
        boolean address = match.value().contains("rank") || match.value().contains("honorific");
        return address ? at : -1;
      }
    }
    return -1;
  }

  /** A word for kin whose person would be named behind a comma: wife of. */
  boolean isKin(TokenRun run, int at) {
    return owned.contains(run.normal(at));
  }

  /** Capitals that name no organisation: a tax, a unit, a currency. */
  boolean isThing(TokenRun run, int at) {
    String word = run.normal(at);
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return things.contains(word.substring(0, end));
  }

  /** The end of the words at {@code at} that do this work; -1 for none. */
  int linkEnd(TokenRun run, int at, Link link) {
    Phrases.Match<Set<Link>> match = at < 0 ? null : linkAt(run, at, run.size());
    return match != null && match.value().contains(link) ? match.end() : -1;
  }

  /** Where the words begin that do this work and end before a token; -1 for none. */
  int linkStart(TokenRun run, int end, Link link) {
    for (int at = Math.max(0, end - LONGEST_TITLE); at < end; at++) {
      Phrases.Match<Set<Link>> match = linkAt(run, at, end);
      if (match != null && match.end() == end && match.value().contains(link)) {
        return at;
      }
    }
    return -1;
  }

  private Phrases.@Nullable Match<Set<Link>> linkAt(TokenRun run, int at, int limit) {
    return links.longestAt(run.tokens(), at, limit);
  }

  boolean is(TokenRun run, int at, Link link) {
    return linkEnd(run, at, link) > 0;
  }

  /** The end of the field of a post that begins at a token; -1 for none. */
  int fieldEnd(TokenRun run, int at, int limit) {
    Phrases.Match<Boolean> match = fields.longestAt(run.tokens(), at, limit);
    return match == null ? -1 : match.end();
  }

  /** The end of words at a token that begin the name of an organisation or are one; -1 for none. */
  int organisationEnd(TokenRun run, int at, int limit) {
    if (!run.isCapitalised(at)) {
      return -1;
    }
    Phrases.Match<Boolean> match = organisations.longestAt(run.tokens(), at, limit);
    return Math.max(match == null ? -1 : match.end(), linkEnd(run, at, Link.INSTITUTION));
  }

  /** A word of small letters that stands in no name of a post: a verb, a cue, a small word. */
  boolean isForeign(TokenRun run, int at) {
    String word = run.normal(at);
    return functionWords.contains(word)
        || is(run, at, Link.CLAUSE)
        || cues.contains(word)
        || verbs.contains(word)
        || (stems.mayBeVerb(word) && !nouns.contains(word));
  }
}
