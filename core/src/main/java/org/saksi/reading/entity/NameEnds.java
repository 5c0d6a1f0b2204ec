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
  private static final String ROMAN_DIGITS = "ivx";

  private final NameWords words;

  NameEnds(NameWords words) {
    this.words = words;
  }

  /** A word that closes the name of an organisation stands at {@code at}. */
  boolean isTail(List<Token> tokens, int at, int limit) {
    return words.organisationTailEnd(tokens, at, limit) > at;
  }

  /** <i>Wilayah IV</i>: the number closes what its head begins. */
  boolean isRomanNumber(List<Token> tokens, int at, int limit) {
    return at < limit
        && tokens.get(at).casing() == Token.Casing.UPPER
        && tokens.get(at).normal().chars().allMatch(c -> ROMAN_DIGITS.indexOf(c) >= 0);
  }

  int placeTails(List<Token> tokens, int end, int limit) {
    int last = end;
    while (last < limit && words.isPlaceTail(tokens.get(last))) {
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
      return words.organisationTailEnd(tokens, end + 3, limit);
    }
    return end;
  }

  /** <i>SMAN 1</i>, <i>SMAN 1 Bandung</i>. */
  private int numberEnd(List<Token> tokens, NameRuns.Run run, int end) {
    int limit = run.sentence().endToken();
    boolean number =
        end < limit
            && tokens.get(end).kind() == Token.Kind.NUMBER
            && tokens.get(end).normal().length() <= 2
            && end == run.first() + 1;
    if (!number) {
      return end;
    }
    Phrases.Match<NameWords.Sense> place = words.placeAt(tokens, end + 1, limit);
    return place == null || !tokens.get(end + 1).isCapitalised() ? end + 1 : place.end();
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
