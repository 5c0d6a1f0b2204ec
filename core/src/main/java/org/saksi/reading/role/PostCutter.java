package org.saksi.reading.role;

import org.saksi.annotation.Token;
import org.saksi.language.TokenRun;
import org.saksi.reading.role.RoleWords.Link;

/**
 * Cuts a post into title and affiliation: <i>Kepala Bidang Humas | Polda Melati</i>. Immutable and
 * thread-safe.
 */
final class PostCutter {

  private static final String ROMAN_DIGITS = "ivx";

  private final RoleWords words;

  PostCutter(RoleWords words) {
    this.words = words;
  }

  /** The post that the tokens from a title up to {@code behind} tell. */
  Post cut(CastSentence sentence, int first, int behind) {
    TokenRun run = sentence.run();
    int end = term(run, first, behind);
    if (words.is(run, first, Link.OWN)) {
      return new Post(first, end, end, end);
    }
    boolean leader = words.is(run, first, Link.LEADER);
    int at = Math.max(first + 1, words.titleEnd(run, first, end));
    while (at < end) {
      int unitEnd = unitEnd(run, at, end);
      if (unitEnd > at) {
        leader &= !words.is(run, at, Link.UNIT);
        at = unitEnd;
      } else if (words.is(run, at, Link.AT) && isAffiliation(sentence, at + 1, end)) {
        return new Post(first, at, at + 1, end);
      } else if (startsAffiliation(sentence, at, end) || leader && isName(sentence, at)) {
        return new Post(first, at, at, end);
      } else {
        at++;
      }
    }
    return new Post(first, end, end, end);
  }

  /** Where the years of a post are told, or {@code end}. */
  private int term(TokenRun run, int first, int end) {
    for (int at = first + 1; at < end; at++) {
      if (words.is(run, at, Link.TERM)) {
        return at;
      }
    }
    return end;
  }

  /** The end of words that belong to the title though they may begin the name of something. */
  private int unitEnd(TokenRun run, int at, int end) {
    int unit = Math.min(end, words.linkEnd(run, at, Link.UNIT));
    int known = Math.max(words.titleEnd(run, at, end), words.fieldEnd(run, at, end));
    int organisation = words.organisationEnd(run, at, end);
    return organisation > unit && organisation >= known ? -1 : Math.max(unit, known);
  }

  private boolean startsAffiliation(CastSentence sentence, int at, int end) {
    TokenRun run = sentence.run();
    return !run.is(at - 1, "(")
        && !sentence.isInsidePlace(at)
        && !words.is(run, at - 1, Link.INSIDE)
        && (words.organisationEnd(run, at, end) > 0
            || sentence.startsOrganisation(at) && !holdsOrganisation(sentence, at, end)
            || isAcronym(run, at)
                && !sentence.isPlace(at)
                && !words.isThing(run, at)
                && !words.is(run, at - 1, Link.AND));
  }

  /** What was taken for one name is words of the title and the name behind them. */
  private boolean holdsOrganisation(CastSentence sentence, int first, int end) {
    for (int at = first + 1; at < end && !sentence.startsOrganisation(at); at++) {
      if (words.organisationEnd(sentence.run(), at, end) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(CastSentence sentence, int at) {
    return sentence.run().isCapitalised(at)
        && sentence.run().isWord(at)
        && !sentence.isPlace(at)
        && !isRomanNumber(sentence.run(), at)
        && !sentence.run().is(at - 1, "(");
  }

  private boolean isAffiliation(CastSentence sentence, int at, int end) {
    return at < end
        && sentence.run().isCapitalised(at)
        && !sentence.isPlace(at)
        && words.titleEnd(sentence.run(), at, end) < 0;
  }

  /** Capitals that are no number: <i>BPBD</i>, not <i>III</i>. */
  private static boolean isAcronym(TokenRun run, int at) {
    return run.token(at).casing() == Token.Casing.UPPER
        && run.normal(at).length() > 1
        && !isRomanNumber(run, at);
  }

  private static boolean isRomanNumber(TokenRun run, int at) {
    return run.isCapitalised(at)
        && run.normal(at).chars().allMatch(letter -> ROMAN_DIGITS.indexOf(letter) >= 0);
  }
}
