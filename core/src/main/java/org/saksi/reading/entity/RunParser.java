package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/**
 * Parses a run of words with capitals into titles, organisations, places and names: <i>Kapuspenkum
 * | Kejagung | Harli Siregar</i>. Immutable and thread-safe.
 */
final class RunParser {

  /** <i>PT</i> alone is nobody, <i>KBRI</i> alone is. */
  private static final int SHORT_HEAD = 2;

  private static final int LONGEST_PLACE = 5;
  private static final int LONGEST_ORGANISATION = 9;

  private final NameWords words;

  RunParser(NameWords words) {
    this.words = words;
  }

  /**
   * The parts of a run, in order.
   *
   * @param limit index behind the last token of the run's sentence: an organisation's name may
   *     reach beyond the run over a comma or <i>dan</i>
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
                  || isTail(tokens, part.first(), part.end())
                      && before.kind() != Part.Kind.TITLE
                      && before.kind() != Part.Kind.THING;
          case PLACE ->
              (before.kind() == Part.Kind.ORGANISATION
                      || before.kind() == Part.Kind.NAME
                          && parts.size() > 1
                          && parts.get(parts.size() - 2).kind() == Part.Kind.TITLE
                          && before.end() - before.first() == 1)
                  && !words.isGivenName(tokens.get(before.first()));
          case TITLE, FIELD, NAME, THING -> false;
        };
    if (joins) {
      parts.removeLast();
      boolean tail = isTail(tokens, part.first(), part.end());
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
    Part.Kind last = before.isEmpty() ? null : before.getLast().kind();
    if ((last == Part.Kind.NAME || last == Part.Kind.PLACE || last == Part.Kind.ORGANISATION)
        && isTail(tokens, at, run.end())) {
      return new Part(at, withTails(tokens, at, run.end()), Part.Kind.ORGANISATION);
    }
    Phrases.Match<NameWords.Sense> match = words.at(tokens, at, run.end());
    if (match == null) {
      return name(tokens, run, at, names);
    }
    int end = match.end();
    return switch (match.value()) {
      case TITLE -> new Part(at, pointEnd(tokens, end, run.end()), Part.Kind.TITLE);
      case PART_IN_LIFE ->
          last == Part.Kind.NAME || words.isGivenName(tokens.get(at))
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
              organisationEnd(tokens, run, end, match.value(), names),
              Part.Kind.ORGANISATION);
      case ORGANISATION, ORGANISATION_TAIL ->
          new Part(at, withTails(tokens, end, run.end()), Part.Kind.ORGANISATION);
      case PLACE_HEAD ->
          headed(tokens, at, end, placeEnd(tokens, run, end, names), Part.Kind.PLACE);
      case PLACE -> new Part(at, placeTails(tokens, end, run.end()), Part.Kind.PLACE);
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
    if (end < run.end() && isTail(tokens, end, run.end())) {
      return new Part(at, withTails(tokens, end, run.end()), Part.Kind.ORGANISATION);
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
        || acronym && token.casing() == Token.Casing.CAPITALISED && before.normal().length() > 2) {
      return false;
    }
    if (at - first == 1 && run.end() - at > 1 && names.isPlace(before)) {
      return false;
    }
    boolean lostSpace = before.isWord() && token.isWord() && before.end() == token.start();
    if (lostSpace && at - first > 1 && run.end() - at > 1) {
      return false;
    }
    if (isTail(tokens, at, run.end())) {
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
      case PLACE -> last && words.isGivenName(tokens.get(first)) && at - first < 2;
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

  private boolean isTail(List<Token> tokens, int at, int limit) {
    return words.organisationTailAt(tokens, at, limit) != null;
  }

  private int withTails(List<Token> tokens, int end, int limit) {
    int last = end;
    while (last < limit) {
      Phrases.Match<NameWords.Sense> match = words.organisationTailAt(tokens, last, limit);
      if (match == null) {
        break;
      }
      last = match.end();
    }
    return last;
  }

  private int placeTails(List<Token> tokens, int end, int limit) {
    int last = end;
    while (last < limit && words.isPlaceTail(tokens.get(last))) {
      last++;
    }
    return last;
  }

  /** The end of the name that a word like <i>Gunung</i> begins. */
  private int placeEnd(List<Token> tokens, NameRuns.Run run, int from, ReportNames names) {
    int limit = Math.min(run.end(), from + LONGEST_PLACE);
    int end = from;
    while (end < limit) {
      Phrases.Match<NameWords.Sense> match = words.at(tokens, end, run.end());
      if (match != null && match.value() == NameWords.Sense.PLACE) {
        return placeTails(tokens, match.end(), run.end());
      }
      NameWords.Sense sense = match == null ? null : match.value();
      boolean stops =
          end > from
              && (sense == NameWords.Sense.TITLE
                  || sense == NameWords.Sense.STATE_HEAD
                  || sense == NameWords.Sense.THING
                  || names.isPersonStart(tokens.get(end)));
      if (stops) {
        break;
      }
      end = match == null ? end + 1 : match.end();
    }
    boolean number =
        end == run.end()
            && end < run.sentence().endToken()
            && tokens.get(end).kind() == Token.Kind.NUMBER
            && tokens.get(end).normal().length() <= 2;
    return number ? end + 1 : end;
  }

  /** The end of the name that a word like <i>Kementerian</i> begins. */
  private int organisationEnd(
      List<Token> tokens, NameRuns.Run run, int from, NameWords.Sense head, ReportNames names) {
    boolean state = head == NameWords.Sense.STATE_HEAD;
    int limit = Math.min(run.end(), from + LONGEST_ORGANISATION);
    int end = from;
    while (end < limit) {
      Phrases.Match<NameWords.Sense> match = words.at(tokens, end, run.end());
      NameWords.Sense sense = match == null ? null : match.value();
      boolean stops =
          end > from && names.isPersonStart(tokens.get(end))
              || end > from && sense == NameWords.Sense.THING
              || match != null
                  && sense == NameWords.Sense.TITLE
                  && !(end == from && match.end() == run.end());
      if (stops) {
        break;
      }
      end = match == null ? end + 1 : match.end();
      if (state && sense == NameWords.Sense.PLACE) {
        end = placeTails(tokens, end, run.end());
        if (words.at(tokens, end, run.end()) == null) {
          break;
        }
      }
    }
    if (end == run.end()) {
      end = state ? listEnd(tokens, run, end, names) : numberEnd(tokens, run, end);
    }
    return bracketedTail(tokens, run, end);
  }

  /** <i>(Persero) Tbk</i> behind the name of a company. */
  private int bracketedTail(List<Token> tokens, NameRuns.Run run, int end) {
    int limit = run.sentence().endToken();
    if (end + 2 < limit
        && tokens.get(end).is("(")
        && isTail(tokens, end + 1, limit)
        && tokens.get(end + 2).is(")")) {
      return withTails(tokens, end + 3, limit);
    }
    return end;
  }

  /** <i>SMAN 1</i>. */
  private static int numberEnd(List<Token> tokens, NameRuns.Run run, int end) {
    boolean number =
        end < run.sentence().endToken()
            && tokens.get(end).kind() == Token.Kind.NUMBER
            && tokens.get(end).normal().length() <= 2
            && end == run.first() + 1;
    return number ? end + 1 : end;
  }

  /** The rest of a list inside one name: <i>Kementerian Pendidikan, Riset, dan Teknologi</i>. */
  private int listEnd(List<Token> tokens, NameRuns.Run run, int from, ReportNames names) {
    int limit = run.sentence().endToken();
    int at = from;
    boolean closing = false;
    while (at + 1 < limit && !closing) {
      int next = at;
      if (tokens.get(next).is(",")) {
        next++;
      }
      if (next + 1 < limit && words.isAnd(tokens.get(next))) {
        closing = true;
        next++;
      }
      if (next == at || !isListed(tokens, next, limit, names)) {
        return from;
      }
      at = next + 1;
      while (at < limit && isListed(tokens, at, limit, names)) {
        at++;
      }
    }
    return closing ? at : from;
  }

  /** A word that can stand in a list of tasks: no known name, no name of this report. */
  private boolean isListed(List<Token> tokens, int at, int limit, ReportNames names) {
    if (at >= limit || !NameRuns.isName(tokens.get(at)) || names.isPersonStart(tokens.get(at))) {
      return false;
    }
    Phrases.Match<NameWords.Sense> match = words.at(tokens, at, limit);
    return match == null
        ? tokens.get(at).casing() == Token.Casing.CAPITALISED && !names.standsAlone(tokens.get(at))
        : match.value() == NameWords.Sense.FIELD;
  }
}
