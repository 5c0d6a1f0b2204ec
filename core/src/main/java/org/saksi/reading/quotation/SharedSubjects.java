package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds the subject that a reporting verb shares with another verb of its sentence. */
final class SharedSubjects {

  private final Narrative narrative;
  private final Subjects subjects;

  SharedSubjects(Grammar grammar) {
    narrative = grammar.narrative();
    subjects = grammar.subjects();
  }

  /**
   * The subject of the nearest verb before, <i>Rina pulang dan mengatakan</i>; else of the
   * reporting verb behind, <i>Menyebut Rina "…", Budi mengatakan</i>.
   */
  @Nullable Phrase of(int verb, Phrase sentence) {
    for (int i = verb - 1; i >= sentence.first(); i--) {
      if (!narrative.isQuoted(i) && narrative.isVerb(i) && narrative.isLower(i)) {
        Phrase subject = subjects.before(i, sentence.first());
        if (subject != null) {
          return subject;
        }
      }
    }
    for (int i = verb + 1; i < sentence.end(); i++) {
      if (!narrative.isQuoted(i)
          && (Cues.reports(narrative, i) || narrative.hasFrame(i, Frame.PROMISE))) {
        return subjects.before(i, sentence.first());
      }
    }
    return null;
  }
}
