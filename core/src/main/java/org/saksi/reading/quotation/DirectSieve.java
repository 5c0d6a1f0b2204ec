package org.saksi.reading.quotation;

import org.saksi.annotation.Quotation;
import org.saksi.annotation.Quoted;

/** Finds direct speech: whole clauses between marks that a reporting clause, or none, goes with. */
final class DirectSieve {

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_LOWER_WORDS = 6;
  private static final int MOST_WORDS_BACK = 12;
  private static final int MOST_WORDS_AHEAD = 14;
  private static final int WORDS_TO_VERB = 3;

  private final Narrative narrative;
  private final Inversions inversions;
  private final Agents agents;
  private final Subjects subjects;
  private final Predicates predicates;
  private final Surroundings surroundings;
  private final Titles titles;
  private final SharedSubjects sharedSubjects;

  DirectSieve(Grammar grammar) {
    narrative = grammar.narrative();
    inversions = grammar.inversions();
    agents = grammar.agents();
    subjects = grammar.subjects();
    predicates = grammar.predicates();
    surroundings = grammar.surroundings();
    titles = grammar.titles();
    sharedSubjects = new SharedSubjects(grammar);
  }

  /** Adds the stretch if it is direct speech, and says whether it is. */
  boolean sift(Marked marked, Drafts drafts) {
    if (marked.wordCount(narrative) == 0) {
      return false;
    }
    return beforeInversion(marked, drafts)
        || behindVerb(marked, drafts)
        || resumed(marked, drafts)
        || alone(marked, drafts)
        || beforeVerb(marked, drafts)
        || beforeRelay(marked, drafts)
        || beforeSpeaker(marked, drafts);
  }

  /** <i>"…," kata Rina.</i> */
  private boolean beforeInversion(Marked marked, Drafts drafts) {
    int end = marked.sentence().end();
    Inversions.Inversion found = inversions.at(marked.after(), end);
    if (found == null || found.cue().first() - marked.after() > 3 || !isClauseLike(marked)) {
      return false;
    }
    Telling telling =
        surroundings.complete(Telling.of(voice(found, marked), found.cue()), found.end(), end);
    drafts.addQuoted(
        marked.index(), Quotation.Kind.DIRECT, "quotation-cue", telling, marked.words().first());
    return true;
  }

  /** <i>Menurut <u>Rina</u>, "…," ujarnya</i>: the ending says no more than what stands before. */
  private Voice voice(Inversions.Inversion found, Marked marked) {
    boolean ending =
        found.voice() instanceof Voice.Pronoun(WordKind kind, Phrase mention) && mention == null;
    int comma = marked.before();
    if (!ending || marked.opensSentence() || !narrative.isMark(comma, ",:")) {
      return found.voice();
    }
    int verb = verbBefore(comma - 1, marked.sentence().first());
    return verb < 0 ? found.voice() : voiceBefore(verb, marked);
  }

  private boolean isClauseLike(Marked marked) {
    return marked.beginsClause(narrative)
        || marked.isFinished(narrative)
        || marked.wordCount(narrative) >= LEAST_WORDS
        || marked.opensSentence(narrative);
  }

  /** <i>Rina mengatakan, "…"</i>, <i>Rina: "…"</i>. */
  private boolean behindVerb(Marked marked, Drafts drafts) {
    int before = marked.before();
    if (marked.opensSentence()
        || narrative.isQuoted(before)
        || !narrative.isMark(before, ",:")
        || !isWholeClause(marked)) {
      return false;
    }
    int verb = verbBefore(before - 1, marked.sentence().first());
    boolean reported =
        verb >= 0
            && !narrative.hasFrame(verb, Frame.INVERTED)
            && (marked.wordCount(narrative) >= 3 || marked.isFinished(narrative));
    boolean announced =
        narrative.isMark(before, ":")
            && before > marked.sentence().first()
            && marked.wordCount(narrative) >= LEAST_WORDS;
    if (!reported && !announced || titles.isAnnounced(before, marked.sentence().first())) {
      return false;
    }
    int at = verb >= 0 ? verb : before;
    Telling telling = Telling.of(voiceBefore(at, marked), verb >= 0 ? narrative.cue(verb) : null);
    drafts.addQuoted(
        marked.index(),
        Quotation.Kind.DIRECT,
        "cue-quotation",
        surroundings.complete(telling, at, marked.words().first()).through(null),
        marked.words().first());
    return true;
  }

  /** <i>"…," kata Rina, "…"</i>: the second half of what a reporting clause interrupts. */
  private boolean resumed(Marked marked, Drafts drafts) {
    int before = marked.before();
    Marked earlier = marked.index() == 0 ? null : Marked.of(narrative, marked.index() - 1);
    if (earlier == null
        || !earlier.sentence().equals(marked.sentence())
        || !narrative.isMark(before, ",:")
        || marked.wordCount(narrative) < 2
        || !isClauseLike(earlier)) {
      return false;
    }
    Inversions.Inversion found = inversions.at(earlier.after(), before);
    if (found == null || found.cue().first() - earlier.after() > 3) {
      return false;
    }
    int from = Math.max(found.cue().end(), found.end());
    for (int i = from; i < before; i++) {
      if (Cues.reports(narrative, i) || narrative.isMark(i, ".;?!")) {
        return false;
      }
    }
    Telling telling = Telling.of(found.voice(), found.cue());
    drafts.addQuoted(
        marked.index(),
        Quotation.Kind.DIRECT,
        "quotation-cue",
        surroundings.complete(telling, from, before),
        marked.words().first());
    return true;
  }

  private boolean isWholeClause(Marked marked) {
    return marked.beginsClause(narrative)
        || (marked.isFinished(narrative) && marked.wordCount(narrative) >= LEAST_LOWER_WORDS);
  }

  private Voice voiceBefore(int verb, Marked marked) {
    if (narrative.hasFrame(verb, Frame.ACCORDING)) {
      Voice voice = agents.voiceAt(narrative.cue(verb).end(), marked.words().first());
      return voice == null ? Voice.ending() : voice;
    }
    if (narrative.hasFrame(verb, Frame.INVERTED_OWN)) {
      return Voice.ending();
    }
    Phrase subject = subjects.before(verb, marked.sentence().first());
    boolean opens = verb == marked.sentence().first();
    if (subject == null && !opens && narrative.hasFrame(verb, Frame.INVERTED)) {
      subject = sharedSubjects.of(verb, new Phrase(marked.sentence().first(), verb));
    }
    if (subject == null) {
      return Voice.ending();
    }
    boolean verbless = narrative.isMark(verb);
    return verbless && !subjects.isSpeaker(subject)
        ? new Voice.Implied()
        : subjects.voiceOf(subject);
  }

  private int verbBefore(int from, int low) {
    for (int i = from; i >= Math.max(low, from - MOST_WORDS_BACK); i--) {
      if (narrative.isQuoted(i) || narrative.isMark(i, ".;")) {
        return -1;
      }
      if (Cues.holdsWords(narrative, i)
          || narrative.hasFrame(i, Frame.INVERTED)
          || narrative.hasFrame(i, Frame.ACCORDING)
          || narrative.hasFrame(i, Frame.INVERTED_OWN)) {
        return i;
      }
    }
    return -1;
  }

  /** A paragraph or sentence that is nothing but the quotation: its speaker is implied. */
  private boolean alone(Marked marked, Drafts drafts) {
    if (!standsAlone(marked) || hasWords(marked.after(), marked.sentence().end())) {
      return false;
    }
    if (!titles.isAnnounced(lastTokenBefore(marked), 0)) {
      drafts.addQuoted(
          marked.index(),
          Quotation.Kind.DIRECT,
          "implied-speaker",
          Telling.of(new Voice.Implied(), null),
          marked.words().first());
    }
    return true;
  }

  private int lastTokenBefore(Marked marked) {
    int at = marked.sentence().first() - 1;
    while (at >= 0 && narrative.isMark(at)) {
      at--;
    }
    return at;
  }

  private boolean hasWords(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!narrative.isMark(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAlone(Marked marked) {
    Quoted quoted = narrative.quoted().get(marked.index());
    int after = marked.after();
    return marked.opensSentence(narrative)
        && marked.beginsClause(narrative)
        && !titles.isTitleCase(marked)
        && marked.wordCount(narrative) >= LEAST_WORDS
        && (marked.isFinished(narrative)
            || !quoted.closed()
            || after >= marked.sentence().end()
            || narrative.isMark(after, "."));
  }

  /** <i>"…" Rina menambahkan.</i> */
  private boolean beforeVerb(Marked marked, Drafts drafts) {
    if (!standsAlone(marked)) {
      return false;
    }
    int end = Math.min(marked.sentence().end(), marked.after() + MOST_WORDS_AHEAD + 1);
    for (int i = marked.after(); i < end; i++) {
      if (narrative.hasFrame(i, Frame.CLAUSE)) {
        Phrase subject = subjects.before(i, marked.after());
        if (subject == null) {
          return false;
        }
        drafts.addQuoted(
            marked.index(),
            Quotation.Kind.DIRECT,
            "quotation-verb",
            Telling.of(subjects.voiceOf(subject), narrative.cue(i)),
            marked.words().first());
        return true;
      }
    }
    return false;
  }

  /** <i>"…," demikian dikutip dari akun Dinas Sosial.</i> */
  private boolean beforeRelay(Marked marked, Drafts drafts) {
    int end = marked.sentence().end();
    int relay = marked.after();
    while (relay < end
        && (narrative.isMark(relay, ",") || narrative.hasFrame(relay, Frame.INVERTED))) {
      relay++;
    }
    if (!standsAlone(marked) || relay >= end || !narrative.hasFrame(relay, Frame.RELAY)) {
      return false;
    }
    Phrase cue = narrative.cue(relay);
    Phrase voucher = surroundings.voucher(cue.end(), end);
    if (voucher == null) {
      return false;
    }
    Telling telling = Telling.of(new Voice.Named(voucher), cue);
    drafts.addQuoted(
        marked.index(), Quotation.Kind.DIRECT, "quotation-relay", telling, marked.words().first());
    return true;
  }

  /** <i>"…," Kepala Dinas Sosial, Rina Wati, dalam keterangannya</i>: the cue was left out. */
  private boolean beforeSpeaker(Marked marked, Drafts drafts) {
    int end = marked.sentence().end();
    if (!standsAlone(marked) || !marked.isFinished(narrative) || marked.after() >= end) {
      return false;
    }
    Voice voice = agents.voiceAt(marked.after(), end);
    boolean speaks =
        voice instanceof Voice.Named(Phrase phrase)
            && narrative.isCapitalised(phrase.first())
            && subjects.isSpeaker(phrase)
            && !predicates.hasVerb(phrase.end(), Math.min(end, phrase.end() + WORDS_TO_VERB));
    if (voice == null || !speaks) {
      return false;
    }
    drafts.addQuoted(
        marked.index(),
        Quotation.Kind.DIRECT,
        "quotation-speaker",
        surroundings.complete(Telling.of(voice, null), marked.after(), end),
        marked.words().first());
    return true;
  }
}
