package org.saksi.reading.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.language.WordMap;

/** What the word lists know about the words of names. Immutable and thread-safe. */
final class NameWords {

  /** What a listed phrase means in or beside a name. */
  enum Sense {
    /** <i>Presiden</i>, <i>Kombes</i>, <i>Pak</i>: a person's name follows, perhaps behind more. */
    TITLE,
    /** <i>pelatih</i>, <i>istri</i>, <i>korban</i>: as a title, but often part of a name too. */
    PART_IN_LIFE,
    /** <i>Luar Negeri</i>, <i>Utama</i>. */
    FIELD,
    /** <i>Kementerian</i>, <i>Polda</i>. */
    STATE_HEAD,
    /** <i>PT</i>, <i>Universitas</i>. */
    ORGANISATION_HEAD,
    ORGANISATION,
    /** <i>Gunung</i>, <i>Jalan</i>. */
    PLACE_HEAD,
    PLACE,
    /** <i>Piala</i>, <i>Pasal</i>: no name of anybody. */
    THING
  }

  /** Shorter forms are names only in capitals: <i>AS</i>, <i>MA</i>. */
  private static final int LONGEST_CAPITALS = 3;

  private static final List<String> STATE_KINDS = List.of("state", "office", "troop");
  private static final List<String> TITLE_KINDS = List.of("office", "rank", "honorific", "former");

  private final Phrases<Sense> titles = new Phrases<>();
  private final Phrases<Sense> organisations = new Phrases<>();
  private final Set<String> firstWords = WordMap.set();
  private final Phrases<Sense> places = new Phrases<>();
  private final Phrases<Sense> others = new Phrases<>();
  private final NameTails tails;
  private final NameKeys nameKeys;
  private final Map<String, Entity.Type> contexts = new WordMap<>();
  private final CommonWords commonWords;
  private final NameMarks nameMarks;
  private final Set<String> wholePlaces = WordMap.set();
  private final Set<String> wholeOrganisations;
  private final Set<String> givenNames;
  private final Set<String> particles;
  private final Set<String> joiners;
  private final Set<String> foreignJoiners;
  private final Set<String> shortTitles;
  private final Set<String> cues;
  private final Set<String> reportVerbs;
  private final Set<String> units;

  NameWords(LanguagePack language) {
    for (Table.Row row : language.table("roles").rows()) {
      boolean title = TITLE_KINDS.contains(row.text("kind"));
      titles.put(row.form(), title ? Sense.TITLE : Sense.PART_IN_LIFE);
    }
    nameMarks = new NameMarks(language);
    tails = new NameTails(language);
    nameKeys = new NameKeys(language);
    language.table("organisations").rows().forEach(this::addOrganisation);
    language.table("places").rows().forEach(this::addPlace);
    language.table("aliases").rows().forEach(this::addAlias);
    language.table("fields").forms().forEach(form -> others.put(form, Sense.FIELD));
    Table common = language.table("common-words");
    common.formsWhere("kind", "thing").forEach(form -> others.put(form, Sense.THING));
    common.formsWhere("kind", "event").forEach(form -> others.put(form, Sense.THING));
    common.formsWhere("kind", "vehicle").forEach(form -> others.put(form, Sense.THING));
    for (Table.Row row : language.table("name-contexts").rows()) {
      String type = row.text("type").replace("called", "person");
      contexts.put(row.form(), Entity.Type.valueOf(type.toUpperCase(Locale.ROOT)));
    }
    wholeOrganisations = language.table("organisations").formsWhere("part", "whole");
    givenNames = language.table("given-names").forms();
    particles = language.table("name-particles").formsWhere("kind", "particle");
    joiners = language.table("name-particles").formsWhere("kind", "and");
    foreignJoiners = language.table("name-particles").formsWhere("kind", "english");
    shortTitles = language.table("abbreviations").formsWhere("kind", "title");
    List.of("cased", "initials", "firm")
        .forEach(
            kind -> shortTitles.addAll(language.table("abbreviations").formsWhere("kind", kind)));
    commonWords = new CommonWords(language);
    Table glued = language.table("glued-words");
    cues = glued.formsWhere("kind", "cue");
    units = language.table("role-words").formsWhere("link", "unit");
    reportVerbs = glued.formsWhere("kind", "report");
    for (Phrases<Sense> phrases : List.of(titles, organisations, places, others)) {
      firstWords.addAll(phrases.firstWords());
    }
  }

  private void addOrganisation(Table.Row row) {
    if (!row.text("part").equals("tail")) {
      organisations.put(row.form(), organisationSense(row));
    }
  }

  private void addPlace(Table.Row row) {
    if (row.text("part").equals("whole")) {
      places.put(row.form(), Sense.PLACE);
      wholePlaces.add(row.form());
    } else if (!row.text("part").equals("tail")) {
      places.put(row.form(), Sense.PLACE_HEAD);
    }
  }

  private void addAlias(Table.Row row) {
    String type = row.text("type");
    if (!NameKeys.PARTS.contains(type)) {
      boolean place = !type.equals("organisation");
      Phrases<Sense> phrases = place ? places : organisations;
      Sense sense = place ? Sense.PLACE : Sense.ORGANISATION;
      phrases.put(row.form(), sense);
      phrases.put(row.text("name").toLowerCase(Locale.ROOT).replace(",", " ,"), sense);
    }
  }

  private static Sense organisationSense(Table.Row row) {
    if (row.text("part").equals("whole")) {
      return Sense.ORGANISATION;
    }
    if (row.text("kind").equals("site")) {
      return Sense.PLACE_HEAD;
    }
    return STATE_KINDS.contains(row.text("kind")) ? Sense.STATE_HEAD : Sense.ORGANISATION_HEAD;
  }

  /** The longest listed phrase at a token; among equals the one that binds names most firmly. */
  Phrases.@Nullable Match<Sense> at(List<Token> tokens, int at, int limit) {
    if (at >= limit || !firstWords.contains(tokens.get(at).normal())) {
      return null;
    }
    Phrases.Match<Sense> best = titles.longestAt(tokens, at, limit);
    best = longer(tokens, at, best, organisations.longestAt(tokens, at, limit));
    best = longer(tokens, at, best, places.longestAt(tokens, at, limit));
    return longer(tokens, at, best, others.longestAt(tokens, at, limit));
  }

  /** The organisation whose whole name begins at a token, over small words and commas too. */
  Phrases.@Nullable Match<Sense> organisationAt(List<Token> tokens, int at, int limit) {
    Phrases.Match<Sense> match = organisations.longestAt(tokens, at, limit);
    return match != null && match.value() == Sense.ORGANISATION ? match : null;
  }

  NameTails tails() {
    return tails;
  }

  /** What the longest phrase at a token means. */
  @Nullable Sense senseAt(List<Token> tokens, int at, int limit) {
    Phrases.Match<Sense> match = at(tokens, at, limit);
    return match == null ? null : match.value();
  }

  /** The title or part in life that begins at a token, in any casing. */
  Phrases.@Nullable Match<Sense> titleAt(List<Token> tokens, int at, int limit) {
    return titles.longestAt(tokens, at, limit);
  }

  /** The end of the field that begins at a token, though it may name something too; -1 for none. */
  int fieldEnd(List<Token> tokens, int at, int limit) {
    Phrases.Match<Sense> match = others.longestAt(tokens, at, limit);
    if (match == null || match.value() != Sense.FIELD) {
      return -1;
    }
    Phrases.Match<Sense> longest = at(tokens, at, limit);
    return longest == null || match.end() >= longest.end() ? match.end() : -1;
  }

  /** The place that begins at a token. */
  Phrases.@Nullable Match<Sense> placeAt(List<Token> tokens, int at, int limit) {
    Phrases.Match<Sense> match = places.longestAt(tokens, at, limit);
    return match != null && isWritten(tokens, at, match) ? match : null;
  }

  private static Phrases.@Nullable Match<Sense> longer(
      List<Token> tokens,
      int at,
      Phrases.@Nullable Match<Sense> first,
      Phrases.@Nullable Match<Sense> second) {
    if (second == null || !isWritten(tokens, at, second)) {
      return first;
    }
    return first == null || second.end() > first.end() ? second : first;
  }

  /** A short name must stand in capitals, or it is another word. */
  private static boolean isWritten(List<Token> tokens, int at, Phrases.Match<Sense> match) {
    Token token = tokens.get(at);
    return match.end() > at + 1
        || token.normal().length() > LONGEST_CAPITALS
        || token.casing() == Token.Casing.UPPER
        || token.casing() == Token.Casing.MIXED
        || match.value() == Sense.FIELD
        || match.value() == Sense.PLACE_HEAD;
  }

  boolean is(Token token, NameMarks.Mark mark) {
    return nameMarks.has(token.normal(), mark);
  }

  boolean is(String form, NameMarks.Mark mark) {
    return nameMarks.has(form, mark);
  }

  /** What a hyphen joins two of: <i>Rusia-Tiongkok</i>, <i>TNI-Polri</i>; null for one name. */
  Part.@Nullable Kind twoOf(Token token) {
    if (areTwo(token, wholePlaces)) {
      return Part.Kind.PLACE;
    }
    boolean organisations = token.isCapitalised() && areTwo(token, wholeOrganisations);
    return organisations ? Part.Kind.ORGANISATION : null;
  }

  private static boolean areTwo(Token token, Set<String> wholes) {
    int hyphen = token.normal().indexOf('-');
    return hyphen > 0
        && wholes.contains(token.normal().substring(0, hyphen))
        && wholes.contains(token.normal().substring(hyphen + 1));
  }

  /** <i>se-Indonesia</i>: a small prefix with a hyphen before a name. */
  boolean isBound(Token token) {
    int hyphen = token.normal().indexOf('-');
    return hyphen > 0
        && token.casing() == Token.Casing.MIXED
        && nameMarks.has(token.normal().substring(0, hyphen), NameMarks.Mark.BOUND);
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  /** <i>bin</i>, <i>van</i>. */
  boolean isParticle(Token token) {
    return particles.contains(token.normal());
  }

  /** <i>dan</i>, before the last part of a list. */
  boolean isAnd(Token token) {
    return joiners.contains(token.normal());
  }

  /** <i>of</i>, inside English names. */
  boolean isForeignJoiner(Token token) {
    return foreignJoiners.contains(token.normal());
  }

  /** <i>St</i>, <i>Muh</i>: a point behind it ends nothing. */
  boolean isShortTitle(Token token) {
    return shortTitles.contains(token.normal());
  }

  /** <i>kata</i>, before its speaker. */
  boolean isCue(Token token) {
    return cues.contains(token.normal());
  }

  /** <i>mengatakan</i>, behind its speaker. */
  boolean isReportVerb(Token token) {
    return reportVerbs.contains(token.normal());
  }

  /** <i>Bidang</i>: words behind it say what a part of an office is for. */
  boolean isUnit(Token token) {
    return units.contains(token.normal());
  }

  /** A word of many names: a field, the head or tail of organisations, a word of sentences. */
  boolean isPlain(String word) {
    return commonWords.isPlain(word);
  }

  /** What a phrase of small words says about the name behind it. */
  Entity.@Nullable Type context(String phrase) {
    return contexts.get(phrase);
  }

  /** <i>Klub</i>, <i>Film</i>: a word before the name of an organisation or a thing. */
  boolean tellsNoPerson(Token token) {
    Entity.Type type = contexts.get(token.normal());
    return type == Entity.Type.ORGANISATION || type == Entity.Type.OTHER;
  }

  /** What a small word says about the name behind it. */
  Entity.@Nullable Type context(Token token) {
    return contexts.get(token.normal());
  }

  /** <i>Namun</i>, <i>Lima</i>: a word that begins sentences. */
  boolean isStarter(Token token) {
    return commonWords.isStarter(token.normal());
  }

  /** A word that begins sentences, or has the shape of a verb. */
  boolean isCommon(Token token) {
    return commonWords.isCommon(token.normal());
  }

  NameKeys keys() {
    return nameKeys;
  }
}
