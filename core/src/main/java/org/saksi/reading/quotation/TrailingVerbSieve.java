package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds <i>A, Rina mengatakan.</i> */
final class TrailingVerbSieve implements Sieve {

  private static final int MOST_WORDS_BEHIND = 9;
  private static final int MOST_SUBJECT_WORDS = 9;
  private static final int LEAST_CONTENT = 4;

  private final Narrative narrative;
  private final Subjects subjects;
  private final Predicates predicates;

  TrailingVerbSieve(Grammar grammar) {
    narrative = grammar.narrative();
    subjects = grammar.subjects();
    predicates = grammar.predicates();
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    int from = Math.max(clause.first() + LEAST_CONTENT, clause.end() - MOST_WORDS_BEHIND);
    for (int i = from; i < clause.end(); i++) {
      Demand demand = narrative.demand(i, Frame.CLAUSE);
      if (demand == null
          || demand == Demand.MARKED
          || demand == Demand.LIKENESS
          || narrative.isQuoted(i)
          || !endsTelling(i + 1, clause.end())) {
        continue;
      }
      int comma = commaBefore(i, clause.first());
      Phrase subject = comma > clause.first() + LEAST_CONTENT ? subject(comma, i) : null;
      if (subject != null) {
        drafts.addIndirect(
            clause.first(),
            comma,
            "content-verb",
            Telling.of(subjects.voiceOf(subject), narrative.cue(i)),
            clause.first());
        return null;
      }
    }
    return clause;
  }

  /** Only a listener or a time stands behind the verb. */
  private boolean endsTelling(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!narrative.isMark(i)
          && !narrative.isTime(i)
          && !narrative.is(i, WordKind.TIME_WORD)
          && !narrative.is(i, WordKind.LISTENER_PREPOSITION)
          && !narrative.is(i, WordKind.PRESS)) {
        return false;
      }
    }
    return true;
  }

  private int commaBefore(int at, int low) {
    for (int i = at - 1; i > low; i--) {
      if (narrative.isMark(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Phrase subject(int comma, int verb) {
    int first = comma + 1;
    boolean speaker =
        narrative.isCapitalised(first)
            || narrative.is(first, WordKind.ROLE)
            || narrative.isPronoun(first);
    if (!speaker || verb - comma > MOST_SUBJECT_WORDS || predicates.hasVerb(first, verb)) {
      return null;
    }
    return subjects.before(verb, first);
  }
}
