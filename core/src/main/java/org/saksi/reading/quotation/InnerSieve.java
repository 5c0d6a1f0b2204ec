package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;

/** Finds what a direct quotation itself reports: single marks, or somebody else's words. */
final class InnerSieve {

  private static final int LEAST_WORDS = 2;
  private static final int LEAST_CLAUSE = 7;
  private static final int WORDS_TO_CUE = 4;

  private static final Set<Demand> WEAK =
      EnumSet.of(Demand.MARKED, Demand.TALLY, Demand.ANNOUNCEMENT, Demand.PREDICATE);

  private final Narrative narrative;
  private final Subjects subjects;
  private final ActiveSieve active;

  /**
   * @param unmarked the grammar of the report with its double marks left out of sight
   */
  InnerSieve(Grammar unmarked) {
    narrative = unmarked.narrative();
    subjects = unmarked.subjects();
    active = new ActiveSieve(unmarked);
  }

  /** Adds what is reported between the tokens of a direct quotation. */
  void sift(Phrase direct, Drafts drafts) {
    siftMarks(direct, drafts);
    siftClauses(direct, drafts);
  }

  private void siftMarks(Phrase direct, Drafts drafts) {
    int open = -1;
    for (int i = direct.first(); i < direct.end(); i++) {
      if (!narrative.isMark(i, "'‘’")) {
        continue;
      }
      if (open < 0 || narrative.isMark(i, "‘")) {
        open = i;
      } else {
        addMarked(direct, open, i, drafts);
        open = -1;
      }
    }
  }

  private void addMarked(Phrase direct, int open, int close, Drafts drafts) {
    int cue = close - open > LEAST_WORDS ? cueNear(direct, open, close) : -1;
    if (cue < 0) {
      return;
    }
    Phrase subject = cue < open ? subjects.before(cue, clauseStart(cue, direct.first())) : null;
    Voice voice = subject == null ? new Voice.Nobody() : subjects.voiceOf(subject);
    drafts.add(
        Quotation.Kind.DIRECT,
        narrative.span(new Phrase(open + 1, close)),
        "inner-marks",
        Telling.of(voice, narrative.cue(cue)),
        open);
  }

  private int clauseStart(int at, int low) {
    for (int i = at; i > low; i--) {
      if (narrative.isMark(i - 1, ".?!")) {
        return i;
      }
    }
    return low;
  }

  private int cueNear(Phrase direct, int open, int close) {
    for (int i = open - 1; i >= Math.max(direct.first(), open - WORDS_TO_CUE); i--) {
      if (isCue(i)) {
        return i;
      }
    }
    for (int i = close + 1; i < Math.min(direct.end(), close + 3); i++) {
      if (isCue(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCue(int at) {
    return narrative.hasFrame(at, Frame.CLAUSE)
        || narrative.hasFrame(at, Frame.INVERTED)
        || narrative.hasFrame(at, Frame.INVERTED_OWN);
  }

  private void siftClauses(Phrase direct, Drafts drafts) {
    int from = direct.first();
    for (int i = direct.first(); i < direct.end(); i++) {
      if (narrative.isMark(i, ".?!") || i + 1 == direct.end()) {
        int end = i + 1;
        while (end > from && narrative.isMark(end - 1)) {
          end--;
        }
        if (end - from >= LEAST_CLAUSE) {
          siftClause(from, end, drafts);
        }
        from = i + 1;
      }
    }
  }

  private void siftClause(int first, int end, Drafts drafts) {
    int sentence = narrative.segmentation().sentenceAt(narrative.token(first).start());
    Drafts found = new Drafts(narrative);
    active.sift(new Clause(sentence, first, end, false, null), found);
    for (Draft draft : found.all()) {
      if (isReport(draft)) {
        drafts.add(
            Quotation.Kind.INDIRECT,
            draft.content(),
            "inner-" + draft.rule(),
            draft.telling(),
            draft.at());
      }
    }
  }

  /** A third person's words, asked or said in so many words. */
  private boolean isReport(Draft draft) {
    Phrase cue = draft.telling().cue();
    return draft.is(Quotation.Kind.INDIRECT)
        && draft.telling().voice() instanceof Voice.Named(Phrase phrase)
        && phrase.size() > 1
        && cue != null
        && !narrative.is(phrase.first(), WordKind.HONORIFIC)
        && (narrative.hasFrame(cue.first(), Frame.REQUEST)
            || draft.rule().equals(Contents.VERB_THAT))
        && !WEAK.contains(demandOf(cue.first()));
  }

  private @Nullable Demand demandOf(int cue) {
    Demand request = narrative.demand(cue, Frame.REQUEST);
    return request == null ? narrative.demand(cue, Frame.CLAUSE) : request;
  }
}
