package org.saksi.reading.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/**
 * The single names of one report: a surname that stands alone somewhere shows where the name of its
 * bearer begins or ends elsewhere.
 */
final class ReportNames {

  private static final int LONGEST_INITIALS = 3;

  private final NameWords words;
  private final Set<String> alone = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final Lessons lessons;

  ReportNames(NameWords words, List<Token> tokens, List<NameRuns.Run> runs, Lessons lessons) {
    this.words = words;
    this.lessons = lessons;
    for (NameRuns.Run run : runs) {
      addSingle(tokens, run);
      if (isInitials(tokens, run)) {
        initials.add(tokens.get(run.first()).normal());
      }
    }
  }

  /** <i>berinisial AS</i>, <i>AS (26)</i>: a person's, though a list knows the letters. */
  private boolean isInitials(List<Token> tokens, NameRuns.Run run) {
    int end = run.end();
    Token only = tokens.get(run.first());
    if (end - run.first() != 1
        || only.casing() != Token.Casing.UPPER
        || only.normal().length() > LONGEST_INITIALS) {
      return false;
    }
    boolean called =
        run.first() > run.sentence().firstToken()
            && words.is(tokens.get(run.first() - 1), NameMarks.Mark.CALLED);
    return called
        || end + 2 < run.sentence().endToken()
            && tokens.get(end).is("(")
            && tokens.get(end + 1).kind() == Token.Kind.NUMBER
            && tokens.get(end + 1).normal().length() <= 2
            && tokens.get(end + 2).is(")");
  }

  private void addSingle(List<Token> tokens, NameRuns.Run run) {
    Token last = tokens.get(run.end() - 1);
    Phrases.Match<NameWords.Sense> head = words.at(tokens, run.first(), run.end());
    if (head != null) {
      if (head.value() == NameWords.Sense.PLACE_HEAD && head.end() == run.end() - 1) {
        places.add(last.normal());
      }
    } else if (run.end() - run.first() == 1) {
      (isBehindPlaceWord(tokens, run) ? places : alone).add(last.normal());
    }
  }

  private boolean isBehindPlaceWord(List<Token> tokens, NameRuns.Run run) {
    int before = run.first() - 1;
    return before >= run.sentence().firstToken()
        && (words.context(tokens.get(before)) == Entity.Type.PLACE
            || words.senseAt(tokens, before, run.first()) == NameWords.Sense.PLACE_HEAD);
  }

  /** The longest phrase at a token that a list knows or the report itself has shown. */
  Phrases.@Nullable Match<NameWords.Sense> at(List<Token> tokens, int at, int limit) {
    Phrases.Match<NameWords.Sense> listed = words.at(tokens, at, limit);
    if (listed != null
        && listed.end() == at + 1
        && initials.contains(tokens.get(at).normal())
        && tokens.get(at).casing() == Token.Casing.UPPER) {
      listed = null;
    }
    Phrases.Match<NameWords.Sense> learned = lessons.at(tokens, at, limit);
    return learned != null && (listed == null || learned.end() > listed.end()) ? learned : listed;
  }

  /** The word is a run of its own somewhere in the report. */
  boolean standsAlone(Token token) {
    return alone.contains(token.normal());
  }

  /** The word stands alone behind a preposition of place, and nowhere else. */
  boolean isPlace(Token token) {
    return places.contains(token.normal()) && !alone.contains(token.normal());
  }

  /** The words that stand alone behind a preposition of place, and nowhere else. */
  Set<String> places() {
    Set<String> only = new HashSet<>(places);
    only.removeAll(alone);
    return only;
  }

  /** The word begins the name of a person, as far as one word can show it. */
  boolean isPersonStart(Token token) {
    return token.casing() == Token.Casing.CAPITALISED
        && (words.isGivenName(token.normal()) || standsAlone(token));
  }
}
