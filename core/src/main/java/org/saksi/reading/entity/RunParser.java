package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.List;
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

  RunParser(NameWords words) {
    this.words = words;
    ends = new NameEnds(words);
  }

  /**
   * The parts of a run, in order.
   *
   * <p>The last may reach beyond the run: an organisation's name goes on over a comma or
   * <i>dan</i>.
   */
  List<Part> parse(List<Token> tokens, NameRuns.Run run, ReportNames names) {
    List<Part> parts = new ArrayList<>();
    int at = run.first();
    while (at < run.end()) {
      Part part = partAt(tokens, run, at, parts, names);
      if (!joinsBefore(tokens, parts, part)) {
        parts.add(part);
      }
      at = part.end();
    }
    return parts;
  }

  /**
   * Joins a part to the organisation before it, if they are one name: <i>Bareskrim Polri</i>,
   * <i>Kejagung RI</i>, <i>Awan Asia Ltd</i>.
   */
  private boolean joinsBefore(List<Token> tokens, List<Part> parts, Part part) {
    if (parts.isEmpty()) {
      return false;
    }
    Part before = parts.getLast();
    boolean acronym =
        before.kind() == Part.Kind.NAME
            && before.end() - before.first() == 1
            && tokens.get(before.first()).casing() == Token.Casing.UPPER;
    boolean joins =
        switch (part.kind()) {
          case ORGANISATION ->
              before.kind() == Part.Kind.ORGANISATION
                  || acronym
                  || before.kind() == Part.Kind.PLACE
                      && parts.size() == 1
                      && ends.isTail(tokens, part.end() - 1, part.end())
                  || ends.isTail(tokens, part.first(), part.end())
                      && before.kind() != Part.Kind.TITLE
                      && before.kind() != Part.Kind.THING;
          case PLACE ->
              (before.kind() == Part.Kind.ORGANISATION
                      || before.kind() == Part.Kind.NAME
                          && parts.size() > 1
                          && parts.get(parts.size() - 2).kind() == Part.Kind.TITLE
                          && before.end() - before.first() == 1)
                  && !words.isGivenName(tokens.get(before.first()).normal());
          case TITLE, FIELD, NAME, THING -> false;
        };
    if (joins) {
      parts.removeLast();
      boolean tail = ends.isTail(tokens, part.first(), part.end());
      int first = before.first();
      while (tail
          && !parts.isEmpty()
          && (parts.getLast().kind() == Part.Kind.NAME
              || parts.getLast().kind() == Part.Kind.PLACE)) {
        first = parts.removeLast().first();
      }
      parts.add(new Part(first, part.end(), Part.Kind.ORGANISATION));
    }
    return joins;
  }

  private Part partAt(
      List<Token> tokens, NameRuns.Run run, int at, List<Part> before, ReportNames names) {
    if (tokens.get(at).normal().indexOf('.') > 0) {
      return new Part(at, at + 1, Part.Kind.ORGANISATION);
    }
    if (words.isTwoPlaces(tokens.get(at))) {
      return new Part(at, at + 1, Part.Kind.PLACE);
    }
    Part.Kind last = before.isEmpty() ? null : before.getLast().kind();
    if ((last == Part.Kind.NAME || last == Part.Kind.PLACE || last == Part.Kind.ORGANISATION)
        && ends.isTail(tokens, at, run.end())) {
      return new Part(at, ends.withTails(tokens, at, run.end()), Part.Kind.ORGANISATION);
    }
    Phrases.Match<NameWords.Sense> whole =
        words.organisationAt(tokens, at, run.sentence().endToken());
    if (whole != null && whole.end() > run.end()) {
      return new Part(at, whole.end(), Part.Kind.ORGANISATION);
    }
    Phrases.Match<NameWords.Sense> match = words.at(tokens, at, run.end());
    if (match == null) {
      return name(tokens, run, at, names);
    }
    int end = match.end();
    boolean givenName = end == at + 1 && words.isGivenName(tokens.get(at).normal());
    return switch (match.value()) {
      case TITLE -> new Part(at, pointEnd(tokens, end, run.end()), Part.Kind.TITLE);
      case PART_IN_LIFE ->
          last == Part.Kind.NAME || givenName
              ? name(tokens, run, at, names)
              : new Part(at, end, Part.Kind.TITLE);
      case FIELD ->
          last == null || last == Part.Kind.NAME || last == Part.Kind.PLACE
              ? name(tokens, run, at, names)
              : new Part(at, end, Part.Kind.FIELD);
      case STATE_HEAD, ORGANISATION_HEAD ->
          headed(
              tokens,
              at,
              end,
              ends.organisationEnd(tokens, run, end, match.value(), names),
              Part.Kind.ORGANISATION);
      case ORGANISATION, ORGANISATION_TAIL ->
          new Part(at, ends.withTails(tokens, end, run.end()), Part.Kind.ORGANISATION);
      case PLACE_HEAD ->
          headed(tokens, at, end, ends.placeEnd(tokens, run, end, names), Part.Kind.PLACE);
      case PLACE ->
          givenName && end < run.end() && words.at(tokens, end, run.end()) == null
              ? name(tokens, run, at, names)
              : new Part(at, ends.placeTails(tokens, end, run.end()), Part.Kind.PLACE);
      case PLACE_TAIL -> name(tokens, run, at, names);
      case THING -> {
        boolean acronym = tokens.get(end - 1).casing() == Token.Casing.UPPER;
        yield new Part(at, acronym ? end : run.end(), Part.Kind.THING);
      }
    };
  }

  /** What a head begins; a head alone names nobody but an acronym. */
  private static Part headed(List<Token> tokens, int first, int headEnd, int end, Part.Kind kind) {
    boolean acronym =
        kind == Part.Kind.ORGANISATION
            && tokens.get(first).casing() == Token.Casing.UPPER
            && tokens.get(first).normal().length() > SHORT_HEAD;
    return new Part(first, end, end > headEnd || acronym ? kind : Part.Kind.FIELD);
  }

  /** Behind the point of a shortened title. */
  private static int pointEnd(List<Token> tokens, int end, int limit) {
    return end < limit && tokens.get(end).is(".") ? end + 1 : end;
  }

  /** A name that no list knows, up to the next word that one does. */
  private Part name(List<Token> tokens, NameRuns.Run run, int at, ReportNames names) {
    int end = at + 1;
    while (end < run.end() && goesOn(tokens, run, at, end, names)) {
      Phrases.Match<NameWords.Sense> match = words.at(tokens, end, run.end());
      end = match == null ? end + 1 : match.end();
    }
    if (end < run.end() && ends.isTail(tokens, end, run.end())) {
      return new Part(at, ends.withTails(tokens, end, run.end()), Part.Kind.ORGANISATION);
    }
    return new Part(at, end, Part.Kind.NAME);
  }

  /** The name from token {@code first} goes on with token {@code at}. */
  private boolean goesOn(
      List<Token> tokens, NameRuns.Run run, int first, int at, ReportNames names) {
    Token token = tokens.get(at);
    boolean acronym =
        at - first == 1
            && !(run.initial() && first == run.first())
            && tokens.get(first).casing() == Token.Casing.UPPER;
    Token before = tokens.get(at - 1);
    if (token.normal().indexOf('.') > 0
        || words.isTwoPlaces(token)
        || acronym && token.casing() == Token.Casing.CAPITALISED && before.normal().length() > 2) {
      return false;
    }
    if (at - first == 1 && run.end() - at > 1 && names.isPlace(before)) {
      return false;
    }
    boolean lostSpace = before.isWord() && token.isWord() && before.end() == token.start();
    if (lostSpace && (at - first > 1 && run.end() - at > 1 || words.isCommon(token))) {
      return false;
    }
    if (ends.isTail(tokens, at, run.end())) {
      return false;
    }
    Phrases.Match<NameWords.Sense> match = words.at(tokens, at, run.end());
    if (match == null) {
      return true;
    }
    boolean last = match.end() == run.end();
    return switch (match.value()) {
      case FIELD, PLACE_TAIL -> true;
      case PART_IN_LIFE -> last;
      case PLACE -> last && words.isGivenName(tokens.get(first).normal()) && at - first < 2;
      case TITLE,
          STATE_HEAD,
          ORGANISATION_HEAD,
          ORGANISATION,
          ORGANISATION_TAIL,
          PLACE_HEAD,
          THING ->
          false;
    };
  }
}
