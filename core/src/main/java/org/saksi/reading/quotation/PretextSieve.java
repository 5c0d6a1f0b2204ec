package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds <i>Rina menolak <u>dengan alasan</u> A</i>: the reason that a subject gives. */
final class PretextSieve implements Sieve {

  private static final int LEAST_CONTENT = 2;

  private final Narrative narrative;
  private final Subjects subjects;

  PretextSieve(Grammar grammar) {
    narrative = grammar.narrative();
    subjects = grammar.subjects();
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    for (int i = clause.first() + 2; i < clause.end(); i++) {
      if (!narrative.hasFrame(i, Frame.PRETEXT) || narrative.isQuoted(i)) {
        continue;
      }
      Phrase cue = narrative.cue(i);
      int content = cue.end();
      if (content < clause.end()
          && (narrative.is(content, WordKind.COMPLEMENTISER) || narrative.isMark(content, ","))) {
        content++;
      }
      if (clause.end() - content < LEAST_CONTENT || isAim(content, cue)) {
        continue;
      }
      Voice voice = voiceBefore(i, clause.first());
      drafts.addIndirect(content, clause.end(), "pretext", Telling.of(voice, cue), clause.first());
      return clause.endingAt(i);
    }
    return clause;
  }

  /** <i>dengan alasan menjaga pasar</i>: why it was done, which nobody need have said. */
  private boolean isAim(int content, Phrase cue) {
    return content == cue.end()
        && narrative.isVerb(content)
        && !narrative.is(content, WordKind.AUXILIARY);
  }

  private Voice voiceBefore(int at, int low) {
    for (int i = at - 1; i > low; i--) {
      if (narrative.isVerb(i) && narrative.isLower(i) && !narrative.isQuoted(i)) {
        Phrase subject = subjects.before(i, low);
        if (subject != null) {
          return subjects.voiceOf(subject);
        }
      }
    }
    return Voice.ending();
  }
}
