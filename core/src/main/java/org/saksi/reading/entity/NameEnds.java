package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/**
 * Finds where the name ends that a word such as <i>Gunung</i> or <i>Kementerian</i> begins.
 * Immutable and thread-safe.
 */
final class NameEnds {

  private static final int LONGEST_PLACE = 5;
  private static final int LONGEST_ORGANISATION = 9;

  /** Digits of a regiment's number. */
  private static final int LONGEST_NUMBER = 4;

  private static final String ROMAN_DIGITS = "ivx";

  private final NameWords words;

  NameEnds(NameWords words) {
    this.words = words;
  }

  /** A word that closes the name of an organisation stands at {@code at}. */
  boolean isTail(List<Token> tokens, int at, int limit) {
    return words.tails().end(tokens, at, limit) > at;
  }

  /** <i>Wilayah IV</i>: the number closes what its head begins. */
  static boolean isRomanNumber(List<Token> tokens, int at, int limit) {
    return at < limit
        && tokens.get(at).casing() == Token.Casing.UPPER
        && tokens.get(at).normal().chars().allMatch(c -> ROMAN_DIGITS.indexOf(c) >= 0);
  }

  int placeTails(List<Token> tokens, int end, int limit) {
    int last = end;
    while (last < limit && words.tails().isOfPlace(tokens.get(last))) {
      last++;
    }
    return last;
  }

  /** The end of the name that a word like <i>Gunung</i> begins. */
  int placeEnd(List<Token> tokens, NameRuns.Run run, int from, ReportNames names) {
    int limit = Math.min(run.end(), from + LONGEST_PLACE);
    int end = from;
    while (end < limit) {
      Phrases.Match<NameWords.Sense> match = names.at(tokens, end, run.end());
      if (match != null && match.value() == NameWords.Sense.PLACE) {
        end = placeTails(tokens, match.end(), run.end());
        break;
      }
      NameWords.Sense sense = match == null ? null : match.value();
      boolean stops =
          end > from
              && (sense == NameWords.Sense.TITLE
                  || sense == NameWords.Sense.STATE_HEAD
                  || sense == NameWords.Sense.THING
                  || names.isPersonStart(tokens.get(end))
                      && !words.is(tokens.get(end - 1), NameMarks.Mark.SAINT));
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
  int organisationEnd(
      List<Token> tokens, NameRuns.Run run, int from, NameWords.Sense head, ReportNames names) {
    boolean state = head == NameWords.Sense.STATE_HEAD;
    int limit = Math.min(run.end(), from + LONGEST_ORGANISATION);
    int end = from;
    while (end < limit) {
      Phrases.Match<NameWords.Sense> match = names.at(tokens, end, run.end());
      NameWords.Sense sense = match == null ? null : match.value();
      boolean stops =
          end > from && names.isPersonStart(tokens.get(end)) && !tokens.get(end - 1).is("&")
              || end > from && sense == NameWords.Sense.THING
              || match != null
                  && sense == NameWords.Sense.TITLE
                  && !(end == from && match.end() == run.end());
      if (stops) {
        break;
      }
      end = match == null ? end + 1 : match.end();
      if (sense == NameWords.Sense.PLACE_HEAD && isRomanNumber(tokens, end, run.end())) {
        return end + 1;
      }
      if (state && sense == NameWords.Sense.PLACE) {
        end = placeTails(tokens, end, run.end());
        if (names.at(tokens, end, run.end()) == null) {
          break;
        }
      }
    }
    if (words.is(tokens.get(from - 1), NameMarks.Mark.TROOP)) {
      end = troopEnd(tokens, run, end, names);
    } else if (end == run.end()) {
      end = state ? listEnd(tokens, run, end, names) : numberEnd(tokens, run, from, end, names);
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
      return words.tails().end(tokens, end + 3, limit);
    }
    return end;
  }

  /** <i>SMAN 1</i>, <i>SMAN 1 Bandung</i>, <i>SDN 3 Awan Biru</i>. */
  private int numberEnd(
      List<Token> tokens, NameRuns.Run run, int from, int end, ReportNames names) {
    int limit = run.sentence().endToken();
    boolean school = end == from && words.is(tokens.get(from - 1), NameMarks.Mark.SCHOOL);
    boolean number =
        end < limit
            && tokens.get(end).kind() == Token.Kind.NUMBER
            && tokens.get(end).normal().length() <= 2
            && (end == run.first() + 1 || school);
    if (!number) {
      return end;
    }
    Phrases.Match<NameWords.Sense> place = words.placeAt(tokens, end + 1, limit);
    if (place != null && place.value() == NameWords.Sense.PLACE) {
      return tokens.get(end + 1).isCapitalised() ? placeTails(tokens, place.end(), limit) : end + 1;
    }
    return school ? wordsEnd(tokens, end + 1, limit, names) : end + 1;
  }

  /** Behind the words with capitals from a token on, but for a person or a title. */
  private int wordsEnd(List<Token> tokens, int from, int limit, ReportNames names) {
    int end = from;
    while (end < Math.min(limit, from + LONGEST_PLACE)
        && NameRuns.isName(tokens.get(end))
        && !names.isPersonStart(tokens.get(end))
        && names.at(tokens, end, limit) == null) {
      end++;
    }
    Phrases.Match<NameWords.Sense> place = words.placeAt(tokens, end, limit);
    return place != null
            && place.value() == NameWords.Sense.PLACE
            && tokens.get(end).isCapitalised()
        ? placeTails(tokens, place.end(), limit)
        : end;
  }

  /** <i>Kodam III/Awan Biru</i>, <i>Kodim 0503/Bandung</i>, <i>Kodim 0503 Bandung</i>. */
  private int troopEnd(List<Token> tokens, NameRuns.Run run, int end, ReportNames names) {
    int limit = run.sentence().endToken();
    boolean roman = isRomanNumber(tokens, end - 1, run.end());
    boolean number = end < limit && tokens.get(end).kind() == Token.Kind.NUMBER;
    boolean numbered =
        number && end == run.end() && tokens.get(end).normal().length() <= LONGEST_NUMBER;
    if (!roman && !numbered) {
      return end;
    }
    int behind = numbered ? end + 1 : end;
    boolean slash = behind + 1 < limit && tokens.get(behind).is("/");
    if (slash && NameRuns.isName(tokens.get(behind + 1))) {
      return wordsEnd(tokens, behind + 2, limit, names);
    }
    return wordsEnd(tokens, behind, limit, names);
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
    Phrases.Match<NameWords.Sense> match = names.at(tokens, at, limit);
    return match == null
        ? tokens.get(at).casing() == Token.Casing.CAPITALISED && !names.standsAlone(tokens.get(at))
        : match.value() == NameWords.Sense.FIELD;
  }
}
