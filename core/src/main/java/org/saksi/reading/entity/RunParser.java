package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/**
 * Parses a run of words with capitals into titles, organisations, places and names: <i>Kapuspenkum
 * | Kejagung | Sari Wulan</i>. Immutable and thread-safe.
 */
final class RunParser {

  /** <i>PT</i> alone is nobody, <i>KBRI</i> alone is. */
  private static final int SHORT_HEAD = 2;

  private final NameWords words;
  private final NameEnds ends;
  private final PartJoiner partJoiner;
  private final PersonBehind personBehind;
  private final FieldList fieldList;

  RunParser(NameWords words) {
    this.words = words;
    ends = new NameEnds(words);
    partJoiner = new PartJoiner(words, ends);
    personBehind = new PersonBehind(words);
    fieldList = new FieldList(words);
  }

  /**
   * The parts of a run, in order.
   *
   * <p>The last may reach beyond the run: the name of an organisation and the field of a post go on
   * over a comma or <i>dan</i>.
   */
  List<Part> parse(List<Token> tokens, NameRuns.Run run, ReportNames names) {
    List<Part> parts = new ArrayList<>();
    int at = run.first();
    while (at < run.end()) {
      Part part = partAt(tokens, run, at, parts, names);
      partJoiner.add(tokens, parts, part);
      at = part.end();
    }
    parts.replaceAll(part -> site(tokens, part));
    if (parts.getLast().end() == run.end()) {
      personBehind.split(tokens, run, parts, names);
      fieldList.follow(tokens, run, parts, names);
    }
    return parts;
  }

  private Part partAt(
      List<Token> tokens, NameRuns.Run run, int at, List<Part> before, ReportNames names) {
    Part.Kind last = before.isEmpty() ? null : before.getLast().kind();
    Part.Kind two = words.twoOf(tokens.get(at));
    if (two != null) {
      return new Part(at, at + 1, two);
    }
    int organisationEnd = organisationEnd(tokens, run, at, last);
    if (organisationEnd > at) {
      return new Part(at, organisationEnd, Part.Kind.ORGANISATION);
    }
    Phrases.Match<NameWords.Sense> match = names.at(tokens, at, run.end());
    if (match == null || isNameAfterAll(tokens, run, at, names, last)) {
      return name(tokens, run, at, names);
    }
    int end = match.end();
    return switch (match.value()) {
      case TITLE, PART_IN_LIFE -> new Part(at, pointEnd(tokens, end, run.end()), Part.Kind.TITLE);
      case FIELD -> new Part(at, end, Part.Kind.FIELD);
      case STATE_HEAD, ORGANISATION_HEAD ->
          organisation(
              tokens, at, end, ends.organisationEnd(tokens, run, end, match.value(), names));
      case ORGANISATION ->
          new Part(at, words.tails().end(tokens, end, run.end()), Part.Kind.ORGANISATION);
      case PLACE_HEAD -> {
        if (NameEnds.isRomanNumber(tokens, end, run.end())) {
          yield new Part(at, end + 1, Part.Kind.FIELD);
        }
        int placeEnd = ends.placeEnd(tokens, run, end, names);
        yield new Part(at, placeEnd, placeEnd > end ? Part.Kind.PLACE : Part.Kind.FIELD);
      }
      case PLACE -> new Part(at, ends.placeTails(tokens, end, run.end()), Part.Kind.PLACE);
      case THING -> {
        boolean acronym =
            tokens.get(end - 1).casing() == Token.Casing.UPPER
                && !words.is(tokens.get(at), NameMarks.Mark.VEHICLE);
        yield new Part(at, acronym ? end : thingEnd(tokens, end, run.end()), Part.Kind.THING);
      }
    };
  }

  /** <i>Awan Biru Stadium</i>: a place by its last words, unless its first ones say more. */
  private Part site(List<Token> tokens, Part part) {
    int first = part.first();
    boolean site =
        part.kind() == Part.Kind.ORGANISATION
            && words.tails().endSite(tokens, first, part.end())
            && words.organisationAt(tokens, first, part.end()) == null
            && !isHead(words.senseAt(tokens, first, part.end()));
    return site ? new Part(first, part.end(), Part.Kind.PLACE) : part;
  }

  private static boolean isHead(NameWords.@Nullable Sense sense) {
    return sense == NameWords.Sense.STATE_HEAD || sense == NameWords.Sense.ORGANISATION_HEAD;
  }

  /**
   * A thing takes its run with it, but not the letters of whose it is: <i>Sidang Umum | PBB</i>.
   */
  private int thingEnd(List<Token> tokens, int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (tokens.get(at).casing() == Token.Casing.UPPER
          && words.organisationAt(tokens, at, limit) != null) {
        return at;
      }
    }
    return limit;
  }

  /**
   * The end of an organisation that more than its first words show: a site, a tail behind a name, a
   * listed name that reaches beyond the run; {@code at} if there is none.
   */
  private int organisationEnd(
      List<Token> tokens, NameRuns.Run run, int at, Part.@Nullable Kind last) {
    if (tokens.get(at).normal().indexOf('.') > 0) {
      return at + 1;
    }
    if (last == Part.Kind.NAME || last == Part.Kind.PLACE || last == Part.Kind.ORGANISATION) {
      int tailEnd = words.tails().end(tokens, at, run.end());
      if (tailEnd > at) {
        return tailEnd;
      }
    }
    Phrases.Match<NameWords.Sense> whole =
        words.organisationAt(tokens, at, run.sentence().endToken());
    return whole != null && whole.end() > run.end() ? whole.end() : at;
  }

  /** A listed word that is likelier a part of a person's name here. */
  private boolean isNameAfterAll(
      List<Token> tokens, NameRuns.Run run, int at, ReportNames names, Part.@Nullable Kind last) {
    Phrases.Match<NameWords.Sense> match = names.at(tokens, at, run.end());
    if (match == null) {
      return true;
    }
    int end = match.end();
    boolean givenName = end == at + 1 && words.isGivenName(tokens.get(at).normal());
    boolean unknownBehind = end < run.end() && names.at(tokens, end, run.end()) == null;
    return switch (match.value()) {
      case PART_IN_LIFE ->
          givenName && (end == run.end() || unknownBehind) || last == Part.Kind.NAME;
      case FIELD ->
          last == null && tokens.get(at).casing() != Token.Casing.UPPER
              || last == Part.Kind.NAME
              || last == Part.Kind.PLACE;
      case PLACE -> unknownBehind && (givenName || isRepeated(tokens, run, at));
      case TITLE, STATE_HEAD, ORGANISATION_HEAD, ORGANISATION, PLACE_HEAD, THING -> false;
    };
  }

  /** <i>Menteri Pertahanan Israel | Israel Katz</i>. */
  private static boolean isRepeated(List<Token> tokens, NameRuns.Run run, int at) {
    return at > run.first() && tokens.get(at).is(tokens.get(at - 1).normal());
  }

  /** What a head begins; a head alone names nobody but an acronym. */
  private Part organisation(List<Token> tokens, int first, int headEnd, int end) {
    boolean acronym =
        tokens.get(first).casing() == Token.Casing.UPPER
            && tokens.get(first).normal().length() > SHORT_HEAD
            && !words.is(tokens.get(first), NameMarks.Mark.SCHOOL);
    boolean letter = end == headEnd + 1 && tokens.get(headEnd).normal().length() == 1;
    boolean named = end > headEnd && !letter || acronym || isNameAlone(tokens, first, headEnd);
    return new Part(first, end, named ? Part.Kind.ORGANISATION : Part.Kind.FIELD);
  }

  private boolean isNameAlone(List<Token> tokens, int first, int end) {
    String head = EntityFinder.form(tokens, new Part(first, end, Part.Kind.ORGANISATION));
    return words.is(head, NameMarks.Mark.ALONE);
  }

  /** Behind the point of a shortened title. */
  private static int pointEnd(List<Token> tokens, int end, int limit) {
    return end < limit && tokens.get(end).is(".") ? end + 1 : end;
  }

  /** A name that no list knows, up to the next word that one does. */
  private Part name(List<Token> tokens, NameRuns.Run run, int at, ReportNames names) {
    int end = at + 1;
    while (end < run.end() && goesOn(tokens, run, at, end, names)) {
      Phrases.Match<NameWords.Sense> match = names.at(tokens, end, run.end());
      end = match == null ? end + 1 : match.end();
    }
    int tailEnd = words.tails().end(tokens, end, run.end());
    return tailEnd > end
        ? new Part(at, tailEnd, Part.Kind.ORGANISATION)
        : new Part(at, end, Part.Kind.NAME);
  }

  /** The name from token {@code first} goes on with token {@code at}. */
  private boolean goesOn(
      List<Token> tokens, NameRuns.Run run, int first, int at, ReportNames names) {
    boolean behindPlace = at - first == 1 && run.end() - at > 1 && names.isPlace(tokens.get(first));
    if (behindPlace
        || isBehindAcronym(tokens, run, first, at)
        || isBehindLostSpace(tokens, run, first, at)
        || words.twoOf(tokens.get(at)) != null
        || tokens.get(at).normal().indexOf('.') > 0
        || ends.isTail(tokens, at, run.end())) {
      return false;
    }
    Phrases.Match<NameWords.Sense> match = names.at(tokens, at, run.end());
    if (match == null) {
      return true;
    }
    boolean last = match.end() == run.end();
    return switch (match.value()) {
      case FIELD -> true;
      case PART_IN_LIFE -> last;
      case PLACE -> last && words.isGivenName(tokens.get(first).normal()) && at - first < 2;
      case TITLE -> isInnerName(tokens, first, at) || isInnerInitial(tokens, run, first, at);
      case STATE_HEAD, ORGANISATION_HEAD, ORGANISATION, PLACE_HEAD, THING -> false;
    };
  }

  /** <i>Andi Imam Santosa</i>: a name that is a title too goes on with a name. */
  private boolean isInnerName(List<Token> tokens, int first, int at) {
    return words.isGivenName(tokens.get(first).normal())
        && words.isGivenName(tokens.get(at).normal());
  }

  /** <i>Ratmaji H Susetyo</i>: between two words that no list knows, a short title is a name. */
  private static boolean isInnerInitial(List<Token> tokens, NameRuns.Run run, int first, int at) {
    return at - first == 1 && run.end() - at == 2 && tokens.get(at).normal().length() == 1;
  }

  /** <i>PSSI | Sari Wulan</i>; but a report's first word may stand in capitals. */
  private static boolean isBehindAcronym(List<Token> tokens, NameRuns.Run run, int first, int at) {
    Token before = tokens.get(first);
    return at - first == 1
        && !(run.initial() && first == run.first())
        && before.casing() == Token.Casing.UPPER
        && before.normal().length() > SHORT_HEAD
        && tokens.get(at).casing() == Token.Casing.CAPITALISED;
  }

  /** A space was lost here, and a common word or a second name of two words follows. */
  private boolean isBehindLostSpace(List<Token> tokens, NameRuns.Run run, int first, int at) {
    Token before = tokens.get(at - 1);
    Token token = tokens.get(at);
    return before.isWord()
        && token.isWord()
        && before.end() == token.start()
        && (at - first > 1 && run.end() - at > 1 || words.isCommon(token));
  }
}
