package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.language.WordMap;

/** The words that reporting is made of, from the tables of a language. Immutable, thread-safe. */
final class Lexicon {

  private static final Set<WordKind> NOTHING = Set.of();
  private static final Set<WordKind> ACTIVE =
      Collections.unmodifiableSet(EnumSet.of(WordKind.VERB));
  private static final Set<WordKind> PASSIVE =
      Collections.unmodifiableSet(EnumSet.of(WordKind.VERB, WordKind.PASSIVE_VERB));

  private static final Set<WordKind> OFFICE = Set.of(WordKind.ROLE);

  /** A word that is nothing else can be a verb too. */
  private static final Set<WordKind> BESIDE_VERB =
      Set.of(
          WordKind.TITLE_NOUN,
          WordKind.EVENT_NOUN,
          WordKind.INTERVIEW,
          WordKind.DENIAL,
          WordKind.EFFORT,
          WordKind.GIVING,
          WordKind.AUXILIARY);

  private static final Set<WordKind> OWNED =
      Set.of(WordKind.STANCE, WordKind.UTTERANCE, WordKind.APPEAL);

  /** What the kinds of the table of roles mean here; other kinds are offices. */
  private static final Map<String, Set<WordKind>> ROLES =
      Map.of(
          "honorific", Set.of(WordKind.HONORIFIC),
          "person", Set.of(WordKind.ROLE, WordKind.HUMAN, WordKind.CROWD),
          "family", Set.of(WordKind.ROLE, WordKind.HUMAN, WordKind.RELATION),
          "relation", Set.of(WordKind.ROLE, WordKind.HUMAN, WordKind.RELATION));

  private record Prefix(String form, int leastRest, Set<WordKind> makes) {

    boolean begins(String word) {
      return word.length() >= form.length() + leastRest && word.startsWith(form);
    }
  }

  private final Map<String, Set<WordKind>> kinds = new WordMap<>();
  private final Phrases<Set<WordKind>> compounds = new Phrases<>();
  private final Phrases<Map<Frame, Demand>> cues = new Phrases<>();
  private final Phrases<Boolean> connectives = new Phrases<>();
  private final Set<String> endings;
  private final List<Prefix> prefixes = new ArrayList<>();

  Lexicon(LanguagePack language) {
    endings = language.table("endings").forms();
    for (Table.Row row : language.table("grammar").rows()) {
      addOwned(row.form(), WordKind.of(row.text("kind")));
    }
    for (Table.Row row : language.table("roles").rows()) {
      for (WordKind kind : ROLES.getOrDefault(row.text("kind"), OFFICE)) {
        add(row.form(), kind);
      }
    }
    readList(language.table("organisations"), WordKind.ORGANISATION);
    readList(language.table("places"), WordKind.PLACE);
    for (Table.Row row : language.table("connectives").rows()) {
      connectives.put(row.form(), true);
    }
    for (Table.Row row : language.table("verb-prefixes").rows()) {
      prefixes.add(
          new Prefix(
              row.form(),
              Integer.parseInt(row.text("least")),
              row.text("voice").equals("passive") ? PASSIVE : ACTIVE));
    }
    kinds.forEach((form, of) -> {
      if (BESIDE_VERB.containsAll(of)) {
        of.addAll(byPrefix(form));
      }
    });
    readCues(language);
  }

  /** A noun of what is told has its owner in its ending too: <i>harapannya</i>. */
  private void addOwned(String form, WordKind kind) {
    add(form, kind);
    if (OWNED.contains(kind)) {
      endings.forEach(ending -> add(form + ending, kind));
    }
  }

  private void readList(Table table, WordKind kind) {
    for (String form : table.forms()) {
      add(form, kind);
    }
  }

  private void add(String form, WordKind kind) {
    Set<WordKind> of = kinds.computeIfAbsent(form, f -> EnumSet.noneOf(WordKind.class));
    of.add(kind);
    if (form.indexOf(' ') >= 0) {
      compounds.put(form, of);
    }
  }

  private void readCues(LanguagePack language) {
    Map<String, Map<Frame, Demand>> byForm = new HashMap<>();
    for (Table.Row row : language.table("cues").rows()) {
      Frame frame = Frame.of(row.text("frame"));
      Demand demand = Demand.of(row.text("demand"));
      put(byForm, row.form(), frame, demand);
      for (String ending : endings) {
        switch (frame) {
          case INVERTED -> put(byForm, row.form() + ending, Frame.INVERTED_OWN, demand);
          case FRAGMENT ->
              put(
                  byForm,
                  row.form() + ending,
                  frame,
                  demand == Demand.AGENT ? Demand.OWN : Demand.PLAIN);
          case INVERTED_OWN,
              CLAUSE,
              REQUEST,
              PROMISE,
              PASSIVE,
              ACCORDING,
              GROUNDS,
              PRETEXT,
              RELAY -> {}
        }
      }
    }
    byForm.forEach(cues::put);
  }

  private static void put(
      Map<String, Map<Frame, Demand>> byForm, String form, Frame frame, Demand demand) {
    byForm.computeIfAbsent(form, f -> new EnumMap<>(Frame.class)).putIfAbsent(frame, demand);
  }

  /** What a word can be; a word in no list is a verb if it has a verb's prefix. */
  Set<WordKind> kindsOf(Token token) {
    Set<WordKind> listed = kinds.get(token.normal());
    if (listed != null) {
      return listed;
    }
    return token.isWord() ? byPrefix(token.normal()) : NOTHING;
  }

  /** Ends in a pronoun, as <i>laporannya</i> does. */
  boolean hasEnding(String word) {
    return endings.stream().anyMatch(word::endsWith);
  }

  private Set<WordKind> byPrefix(String word) {
    for (Prefix prefix : prefixes) {
      if (prefix.begins(word)) {
        return prefix.makes();
      }
    }
    return NOTHING;
  }

  /** The phrase of two or more words that begins at a token: <i>juru bicara</i>. */
  Phrases.@Nullable Match<Set<WordKind>> compoundAt(List<Token> tokens, int at, int limit) {
    return compounds.longestAt(tokens, at, limit);
  }

  Phrases.@Nullable Match<Map<Frame, Demand>> cueAt(List<Token> tokens, int at, int limit) {
    return cues.longestAt(tokens, at, limit);
  }

  /** Index behind the connective that begins at a token: <i>sementara itu</i>; -1 for none. */
  int connectiveEnd(List<Token> tokens, int at, int limit) {
    Phrases.Match<Boolean> match = connectives.longestAt(tokens, at, limit);
    return match == null ? -1 : match.end();
  }
}
