package org.saksi.reading.role;

import org.saksi.annotation.Token;
import org.saksi.language.TokenRun;
import org.saksi.reading.role.RoleWords.Link;

/**
 * Cuts a post into title and affiliation: <i>Kepala Bidang Humas | Polda Melati</i>. Immutable and
 * thread-safe.
 */
final class PostCutter {

  private final RoleWords words;

  PostCutter(RoleWords words) {
    this.words = words;
  }

  /** The post that the tokens from a title up to {@code end} tell. */
  Post cut(CastSentence sentence, int first, int end) {
    TokenRun run = sentence.run();
    if (words.is(run, first, Link.OWN)) {
      return new Post(first, end, end, end);
    }
    int at = Math.max(first + 1, words.titleEnd(run, first, end));
    while (at < end) {
      int unitEnd = unitEnd(run, at, end);
      if (unitEnd > at) {
        at = unitEnd;
      } else if (words.is(run, at, Link.AT) && isAffiliation(sentence, at + 1, end)) {
        return new Post(first, at, at + 1, end);
      } else if (startsAffiliation(sentence, at, end)) {
        return new Post(first, at, at, end);
      } else {
        at++;
      }
    }
    return new Post(first, end, end, end);
  }

  /** The end of words that belong to the title though they may begin the name of something. */
  private int unitEnd(TokenRun run, int at, int end) {
    int unit = words.linkEnd(run, at, Link.UNIT);
    int title = words.titleEnd(run, at, end);
    int field = words.fieldEnd(run, at, end);
    return Math.max(Math.min(unit, end), Math.max(title, field));
  }

  private boolean startsAffiliation(CastSentence sentence, int at, int end) {
    TokenRun run = sentence.run();
    return sentence.startsOrganisation(at)
        || words.startsOrganisation(run, at, end)
        || isAcronym(run, at) && !sentence.isPlace(at);
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
        && !run.normal(at).chars().allMatch(letter -> "ivx".indexOf(letter) >= 0)
        && !run.is(at - 1, "(");
  }
}
