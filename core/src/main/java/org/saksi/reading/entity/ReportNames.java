package org.saksi.reading.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Token;

/**
 * The single names of one report: a surname that stands alone somewhere shows where the name of its
 * bearer begins or ends elsewhere.
 */
final class ReportNames {

  private final NameWords words;
  private final Set<String> alone = new HashSet<>();

  ReportNames(NameWords words, List<Token> tokens, List<NameRuns.Run> runs) {
    this.words = words;
    for (NameRuns.Run run : runs) {
      boolean single = run.end() - run.first() == 1;
      if (single && words.at(tokens, run.first(), run.end()) == null) {
        alone.add(tokens.get(run.first()).normal());
      }
    }
  }

  /** The word is a run of its own somewhere in the report. */
  boolean standsAlone(Token token) {
    return alone.contains(token.normal());
  }

  /** The word begins the name of a person, as far as one word can show it. */
  boolean isPersonStart(Token token) {
    return token.casing() == Token.Casing.CAPITALISED
        && (words.isGivenName(token) || standsAlone(token));
  }
}
