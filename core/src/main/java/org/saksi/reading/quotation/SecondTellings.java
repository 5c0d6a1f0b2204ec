package org.saksi.reading.quotation;

/**
 * Finds what a speaker tells by a second verb: <i>Rina mengatakan A, <u>seraya menambahkan bahwa
 * B</u></i>, <i>…, dan memperingatkan adanya B</i>, <i>…, menyebut adanya B</i>.
 */
final class SecondTellings {

  private static final String RULE = "companion-verb";

  private final Narrative narrative;
  private final Contents contents;
  private final Surroundings surroundings;

  SecondTellings(Grammar grammar, Contents contents) {
    narrative = grammar.narrative();
    surroundings = grammar.surroundings();
    this.contents = contents;
  }

  /** Where the first one behind the beginning of a content begins; -1 for none. */
  int behind(Contents.Content content, int end) {
    return behind(content.first(), end, content.isNominal());
  }

  private int behind(int content, int end, boolean nominal) {
    int first = content + 1;
    for (int i = first; i + 1 < end; i++) {
      if (!narrative.isQuoted(i)
          && Cues.reports(narrative, i + 1)
          && joins(i, nominal, end)
          && (!narrative.is(i, WordKind.PREPOSITION) || contents.isExplicit(i + 1, end))) {
        return i > first && narrative.isMark(i - 1, ",") ? i - 1 : i;
      }
    }
    return -1;
  }

  /** The token joins the verb behind it to a telling before. */
  private boolean joins(int at, boolean nominal, int end) {
    int verb = at + 1;
    if (narrative.is(at, WordKind.COMPANION)) {
      return true;
    }
    if (narrative.isMark(at, ",")) {
      return contents.isThat(verb, end)
          || contents.isPlainlyTold(verb, end)
          || contents.isNominal(verb, end);
    }
    if (isContrast(at)) {
      return contents.isThat(verb, end)
          || contents.isPlainlyTold(verb, end)
          || contents.isNominal(verb, end)
          || contents.isFull(verb, end);
    }
    boolean apart = narrative.isMark(at - 1, ",");
    return narrative.is(at, WordKind.COORDINATOR)
        && (contents.isExplicit(verb, end)
            || contents.isPlainlyTold(verb, end)
            || contents.isOwnedUp(verb, end)
            || (apart && contents.isNominal(verb, end))
            || (nominal && contents.isFull(verb, end)));
  }

  /** <i>Rina mengatakan A, <u>namun</u> menegaskan bahwa B</i>. */
  private boolean isContrast(int at) {
    return narrative.is(at, WordKind.CONJUNCTION) && narrative.connectiveEnd(at, at + 1) == at + 1;
  }

  /** Adds what the second verbs of a clause report, for a speaker already known. */
  void add(Clause clause, Voice voice, Drafts drafts) {
    for (int i = clause.first() + 1; i + 2 < clause.end(); i++) {
      if (!isSecond(i, clause.end())) {
        continue;
      }
      Contents.Content content = contents.behind(i, clause.end(), voice);
      if (content == null || content.first() + 1 >= clause.end()) {
        return;
      }
      int next = behind(content, clause.end());
      int limit = next < 0 ? clause.end() : next;
      Telling telling =
          Telling.of(voice, narrative.cue(i)).to(content.listener()).through(clause.via());
      int end = surroundings.contentEnd(content.first(), limit);
      drafts.addIndirect(content.first(), end, RULE, telling, i);
      i = limit;
    }
  }

  private boolean isSecond(int verb, int end) {
    return Cues.reports(narrative, verb)
        && !narrative.isQuoted(verb)
        && (narrative.is(verb - 1, WordKind.COMPANION)
            || narrative.is(verb - 1, WordKind.COORDINATOR)
            || isContrast(verb - 1)
            || (narrative.isMark(verb - 1, ",") && joins(verb - 1, false, end)));
  }
}
