package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Token;

/**
 * Finds the person behind the organisation of an office: <i>Sekretaris | Kementerian Kesehatan |
 * Sari Wulan</i>. An office needs somebody who holds it; words that no list knows behind a field, a
 * place or a second organisation are the name. Immutable and thread-safe.
 */
final class PersonBehind {

  private static final int LONGEST = 3;

  /** A listed place that a word may close is looked for from so many words on. */
  private static final int LONGEST_LISTED = 4;

  /** A company with so many words to its name that a person's two may stand behind it. */
  private static final int LONG_COMPANY = 4;

  private final NameWords words;
  private final SmallTitles smallTitles;

  PersonBehind(NameWords words) {
    this.words = words;
    smallTitles = new SmallTitles(words);
  }

  /** Cuts a name off the last part of a run, if that is an organisation with a title before it. */
  void split(List<Token> tokens, NameRuns.Run run, List<Part> parts, ReportNames names) {
    Part last = parts.getLast();
    if (last.kind() != Part.Kind.ORGANISATION || !isTitled(tokens, run, parts)) {
      return;
    }
    int first = last.end();
    while (first > last.first() + 1 && isUnknown(tokens, last.first(), first - 1, run, names)) {
      first--;
    }
    int unknown = last.end() - first;
    boolean anchored = first > last.first() + 1 && isAnchor(tokens, last.first(), first, names);
    boolean speaks = speaks(tokens, run);
    if (unknown > 0 && unknown <= LONGEST && anchored && (unknown > 1 || speaks)) {
      cut(parts, first);
    } else if (unknown >= LONG_COMPANY && speaks) {
      cut(parts, last.end() - 2);
    }
  }

  private static void cut(List<Part> parts, int at) {
    Part whole = parts.removeLast();
    parts.add(new Part(whole.first(), at, Part.Kind.ORGANISATION));
    parts.add(new Part(at, whole.end(), Part.Kind.NAME));
  }

  private boolean isTitled(List<Token> tokens, NameRuns.Run run, List<Part> parts) {
    if (parts.stream().anyMatch(part -> part.kind() == Part.Kind.TITLE)) {
      return true;
    }
    return smallTitles.standNear(tokens, run);
  }

  /**
   * In no list, no tail of a company, and no part of a listed place that begins behind token {@code
   * first}.
   */
  private boolean isUnknown(
      List<Token> tokens, int first, int at, NameRuns.Run run, ReportNames names) {
    if (!NameRuns.isName(tokens.get(at))
        || tokens.get(at).casing() != Token.Casing.CAPITALISED
        || names.at(tokens, at, run.end()) != null
        || words.tails().end(tokens, at, run.end()) > at) {
      return false;
    }
    for (int from = Math.max(first + 1, at - LONGEST_LISTED + 1); from < at; from++) {
      var match = names.at(tokens, from, run.end());
      if (match != null && match.value() == NameWords.Sense.PLACE && match.end() > at) {
        return false;
      }
    }
    return true;
  }

  /** A listed field, place or organisation, or a company's name, ends before token {@code end}. */
  private boolean isAnchor(List<Token> tokens, int first, int end, ReportNames names) {
    for (int at = first + 1; at < end; at++) {
      if (words.tails().end(tokens, at, end) == end) {
        return true;
      }
      var match = names.at(tokens, at, end);
      if (match != null && match.end() == end) {
        return switch (match.value()) {
          case FIELD, PLACE, ORGANISATION -> true;
          case TITLE, PART_IN_LIFE, STATE_HEAD, ORGANISATION_HEAD, PLACE_HEAD, THING -> false;
        };
      }
    }
    return false;
  }

  /** A verb of speech follows the run, or a cue stands before it. */
  private boolean speaks(List<Token> tokens, NameRuns.Run run) {
    int before = run.first() - 1;
    return run.end() < run.sentence().endToken() && words.isReportVerb(tokens.get(run.end()))
        || before >= run.sentence().firstToken() && words.isCue(tokens.get(before));
  }
}
