package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/**
 * Learns what letters in brackets stand for (Schwartz and Hearst 2003): in <i>Kepala Satuan Air
 * Bersih (SAB)</i> the organisation begins behind the title, with the first letter of the bracket.
 * Immutable and thread-safe.
 */
final class Expansions {

  /** Two letters are mostly a person's initials. */
  private static final int SHORTEST = 3;

  private final NameWords words;

  Expansions(NameWords words) {
    this.words = words;
  }

  /** Learns from one run, if it ends before letters that are those of its last words. */
  void learn(List<Token> tokens, NameRuns.Run run, Lessons lessons) {
    int end = run.end();
    if (end + 2 >= run.sentence().endToken()
        || !tokens.get(end).is("(")
        || tokens.get(end + 1).casing() != Token.Casing.UPPER
        || !tokens.get(end + 2).is(")")) {
      return;
    }
    String letters = tokens.get(end + 1).normal();
    int first = end - letters.length();
    if (letters.length() >= SHORTEST
        && first > run.first()
        && haveInitials(tokens, first, letters)
        && closesTitle(tokens, run.first(), first)
        && !isListed(tokens, first, end)
        && holdsCommonWord(tokens, first, end)) {
      String form = EntityFinder.form(tokens, new Part(first, end, Part.Kind.NAME));
      lessons.learn(form, NameWords.Sense.ORGANISATION);
    }
  }

  private static boolean haveInitials(List<Token> tokens, int first, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (tokens.get(first + i).normal().charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean closesTitle(List<Token> tokens, int from, int end) {
    for (int at = from; at < end; at++) {
      Phrases.Match<NameWords.Sense> title = words.titleAt(tokens, at, end);
      if (title != null && title.end() == end) {
        return true;
      }
    }
    return false;
  }

  /** A list knows one of the words, which the name of a person would not hold. */
  private boolean holdsCommonWord(List<Token> tokens, int first, int end) {
    for (int at = first; at < end; at++) {
      NameWords.Sense sense = words.senseAt(tokens, at, end);
      if (sense != null && !words.isGivenName(tokens.get(at).normal())) {
        return true;
      }
    }
    return false;
  }

  private boolean isListed(List<Token> tokens, int first, int end) {
    Phrases.Match<NameWords.Sense> match = words.at(tokens, first, end);
    return match != null && match.end() == end;
  }
}
