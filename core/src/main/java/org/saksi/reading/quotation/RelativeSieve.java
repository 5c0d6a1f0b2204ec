package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds <i>Rina, yang mengatakan bahwa A, …</i> where no main verb reports. */
final class RelativeSieve implements Sieve {

  /** Whoever speaks so is not whom the sentence is about. */
  static final String RULE = "relative-verb";

  private static final int LEAST_CONTENT = 4;

  private final Narrative narrative;
  private final Contents contents;
  private final Predicates predicates;

  RelativeSieve(Grammar grammar) {
    narrative = grammar.narrative();
    predicates = grammar.predicates();
    contents = new Contents(grammar);
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    for (int i = clause.first() + 2; i < clause.end() - LEAST_CONTENT; i++) {
      if (narrative.isQuoted(i)
          || !narrative.is(i - 1, WordKind.RELATIVE)
          || !narrative.hasFrame(i, Frame.CLAUSE)) {
        continue;
      }
      int next = narrative.cue(i).end();
      boolean that = narrative.is(next, WordKind.COMPLEMENTISER);
      if (!that && !(contents.isOpen(i) && predicates.isClause(next, clause.end()))) {
        continue;
      }
      Phrase head = head(i - 1, clause.first());
      if (head != null) {
        drafts.addIndirect(
            that ? next + 1 : next,
            clause.end(),
            RULE,
            Telling.of(new Voice.Named(head), narrative.cue(i)),
            i);
        return null;
      }
    }
    return clause;
  }

  /** The noun phrase that <i>yang</i> goes back to. */
  private @Nullable Phrase head(int relative, int low) {
    int end = narrative.isMark(relative - 1, ",") ? relative - 1 : relative;
    int first = end;
    while (first > low
        && (narrative.isCapitalised(first - 1)
            || narrative.is(first - 1, WordKind.ROLE)
            || narrative.is(first - 1, WordKind.HUMAN)
            || narrative.is(first - 1, WordKind.DOCUMENT))) {
      first--;
    }
    return first < end ? new Phrase(first, end) : null;
  }
}
