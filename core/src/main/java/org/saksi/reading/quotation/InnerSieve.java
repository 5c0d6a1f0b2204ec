package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;

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
      if (touchesNext(i, direct.end()) && !touchesPrevious(i, direct.first())) {
        open = i;
      } else if (open >= 0 && touchesPrevious(i, direct.first())) {
        addMarked(direct, open, i, drafts);
        open = -1;
      }
    }
  }

  private boolean touchesNext(int mark, int end) {
    return mark + 1 < end && narrative.token(mark).end() == narrative.token(mark + 1).start();
  }

  private boolean touchesPrevious(int mark, int first) {
    return mark > first && narrative.token(mark - 1).end() == narrative.token(mark).start();
  }

  private void addMarked(Phrase direct, int open, int close, Drafts drafts) {
    int cue = close - open > LEAST_WORDS ? cueNear(direct, open, close) : -1;
    if (cue < 0) {
      return;
    }
    Voice voice = voiceAt(cue, direct);
    drafts.add(
        Quotation.Kind.DIRECT,
        narrative.span(new Phrase(open + 1, close)),
        "inner-marks",
        Telling.of(voice, narrative.cue(cue)),
        open);
  }

  /** A pronoun or name right before the cue, or behind a root. */
  private Voice voiceAt(int cue, Phrase direct) {
    int before = cue - 1;
    while (before > direct.first() && narrative.is(before, WordKind.ADVERB)) {
      before--;
    }
    if (before >= direct.first() && (narrative.isPronoun(before) || narrative.isName(before))) {
      return subjects.voiceOf(new Phrase(before, before + 1));
    }
    if (before > direct.first()
        && narrative.is(before, WordKind.DEMONSTRATIVE)
        && (narrative.is(before - 1, WordKind.ROLE)
            || narrative.is(before - 1, WordKind.ORGANISATION))) {
      return new Voice.Named(new Phrase(before - 1, before + 1));
    }
    int behind = narrative.cue(cue).end();
    if (behind < direct.end() && (narrative.isPronoun(behind) || narrative.isName(behind))) {
      return subjects.voiceOf(new Phrase(behind, behind + 1));
    }
    return new Voice.Nobody(Speaker.Reason.NO_ANTECEDENT);
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
        && !narrative.isPronoun(phrase.first())
        && !narrative.is(phrase.first(), WordKind.CONJUNCTION)
        && ((narrative.hasFrame(cue.first(), Frame.REQUEST)
                && (draft.telling().addressee() != null
                    || narrative.demand(cue.first(), Frame.REQUEST) == Demand.CLAUSE))
            || draft.rule().equals(Contents.VERB_THAT))
        && !WEAK.contains(demandOf(cue.first()));
  }

  private @Nullable Demand demandOf(int cue) {
    Demand request = narrative.demand(cue, Frame.REQUEST);
    return request == null ? narrative.demand(cue, Frame.CLAUSE) : request;
  }
}
