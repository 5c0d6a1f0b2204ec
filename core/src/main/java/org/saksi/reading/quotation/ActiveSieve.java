package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds <i>Rina mengatakan (bahwa) A</i>, <i>Rina meminta warga agar A</i> and their like. */
final class ActiveSieve implements Sieve {

  private static final int MOST_SUBJECT_WORDS = 24;
  private static final int UNTOLD = -1;

  /** Marks between a sentence and the quotation behind it. */
  private static final int MOST_MARKS = 8;

  private static final int LEAST_WORDS = 3;

  private static final Set<WordKind> SPEAKING =
      EnumSet.of(
          WordKind.ROLE,
          WordKind.HUMAN,
          WordKind.INDEFINITE,
          WordKind.ORGANISATION,
          WordKind.DOCUMENT);

  private final Narrative narrative;
  private final Subjects subjects;
  private final SharedSubjects sharedSubjects;
  private final Contents contents;
  private final Surroundings surroundings;
  private final Bounds bounds;
  private final SecondTellings secondTellings;
  private final Inversions inversions;
  private final Denials denials;

  ActiveSieve(Grammar grammar) {
    narrative = grammar.narrative();
    subjects = grammar.subjects();
    surroundings = grammar.surroundings();
    sharedSubjects = new SharedSubjects(grammar);
    contents = new Contents(grammar);
    bounds = new Bounds(grammar, contents);
    secondTellings = new SecondTellings(grammar, contents);
    inversions = grammar.inversions();
    denials = new Denials(narrative);
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    return siftAll(clause, drafts) ? null : clause;
  }

  /** One telling after the other, each behind the end of what the one before tells. */
  private boolean siftAll(Clause clause, Drafts drafts) {
    boolean told = false;
    Clause rest = clause;
    for (int i = clause.first(); i + 1 < clause.end(); i++) {
      int end = isCandidate(i, rest, drafts) ? tell(i, rest, false, drafts) : UNTOLD;
      if (end != UNTOLD) {
        told = true;
        i = end;
        rest = narrative.is(end, WordKind.COORDINATOR) ? rest.startingAt(end + 1) : rest;
      }
    }
    return told;
  }

  /** Looks for reported speech inside a content that is itself reported. */
  void searchInside(Clause clause, int first, int end, Drafts drafts) {
    Clause inner = new Clause(clause.sentence(), first, end, false, null);
    for (int i = first + 1; i < end - LEAST_WORDS; i++) {
      if (Cues.reports(narrative, i)
          && !narrative.isQuoted(i)
          && contents.isOpenInside(i, end)
          && !narrative.is(i - 1, WordKind.DENIAL)
          && tell(i, inner, true, drafts) != UNTOLD) {
        return;
      }
    }
  }

  private boolean isCandidate(int at, Clause clause, Drafts drafts) {
    return (Cues.reports(narrative, at) || narrative.hasFrame(at, Frame.PROMISE))
        && !drafts.isTaken(at)
        && (at == clause.first()
            ? !(clause.afterQuotation() && narrative.hasFrame(at, Frame.INVERTED))
            : !narrative.isCapitalised(at) && !isObject(at));
  }

  /** <i>menagih <u>janji</u> Rina</i>: a root that stands behind a verb is a noun. */
  private boolean isObject(int at) {
    return !narrative.is(at, WordKind.VERB)
        && narrative.is(at - 1, WordKind.VERB)
        && !narrative.is(at - 1, WordKind.AUXILIARY);
  }

  /** Adds what a verb tells, and gives where that ends at the latest; or {@link #UNTOLD}. */
  private int tell(int verb, Clause clause, boolean inside, Drafts drafts) {
    if (denials.isDenied(verb, clause, inside)) {
      return UNTOLD;
    }
    Voice voice = voice(verb, clause, inside);
    if (voice == null || !canSpeak(voice) || isUnsaid(verb, voice, clause, drafts)) {
      return UNTOLD;
    }
    Contents.Content content = contents.behind(verb, clause.end(), voice);
    if (content == null
        || (content.isNominal() && (isPointedThing(voice) || isOfAnother(verb, inside)))) {
      if (!inside && tellsAnyway(verb) && voice instanceof Voice.Named) {
        drafts.addVoice(Telling.of(voice, narrative.cue(verb)), verb);
      }
      return UNTOLD;
    }
    int bound = bounds.of(verb, content.first(), clause);
    int second = secondTellings.behind(content, bound);
    int limit = second < 0 ? bound : second;
    int end = surroundings.contentEnd(content.first(), limit);
    if (!isLongEnough(verb, content.first(), end, drafts)) {
      return UNTOLD;
    }
    Telling telling =
        Telling.of(voice, narrative.cue(verb)).to(content.listener()).through(clause.via());
    boolean added = drafts.addIndirect(content.first(), end, content.rule(), telling, verb);
    searchInside(clause, content.first(), end, drafts);
    if (second >= 0) {
      secondTellings.add(clause.startingAt(second).endingAt(bound), voice, drafts);
    }
    return added ? bound : UNTOLD;
  }

  /** Reports speech even where its object is no content: <i>Rina menjelaskan kronologi</i>. */
  private boolean tellsAnyway(int verb) {
    Demand demand = narrative.demand(verb, Frame.CLAUSE);
    return demand != null && demand != Demand.MARKED && demand != Demand.THAT;
  }

  /** <i>warga berharap A</i>, where nobody is quoted beside it. */
  private boolean isUnsaid(int verb, Voice voice, Clause clause, Drafts drafts) {
    return narrative.demand(verb, Frame.CLAUSE) == Demand.BESIDE
        && !isOfficial(voice)
        && !drafts.hasSentence(clause.sentence() - 1)
        && !drafts.isDirect(firstWordBehind(clause.sentence()));
  }

  /** <i>Ketua Panitia Rina Wati</i>: who holds an office says what is hoped. */
  private boolean isOfficial(Voice voice) {
    return voice instanceof Voice.Named(Phrase phrase)
        && phrase.size() > 1
        && narrative.is(phrase.first(), WordKind.ROLE)
        && !narrative.is(phrase.first(), WordKind.CROWD)
        && subjects.isSpeaker(phrase);
  }

  private int firstWordBehind(int sentence) {
    int at = narrative.sentences().get(sentence).endToken();
    int last = Math.min(narrative.size() - 1, at + MOST_MARKS);
    while (at < last && narrative.isMark(at)) {
      at++;
    }
    return Math.min(at, narrative.size() - 1);
  }

  /** Who speaks; null where nobody can. */
  private @Nullable Voice voice(int verb, Clause clause, boolean inside) {
    if (inside && narrative.is(verb - 1, WordKind.RELATIVE)) {
      return sharedVoice(verb, clause.first(), clause);
    }
    Voice before = clause.afterQuotation() ? inverted(verb, clause) : null;
    if (before != null) {
      return before;
    }
    Phrase subject = subjects.before(verb, clause.first());
    if (subject != null) {
      return subjects.voiceOf(subject);
    }
    boolean explicit = contents.isExplicit(verb, clause.end());
    if (verb == clause.first()) {
      return !inside && (clause.afterQuotation() || explicit) ? Voice.ending() : null;
    }
    if (!subjects.isLinked(verb, clause.first())) {
      return null;
    }
    int low = narrative.sentences().get(clause.sentence()).firstToken();
    if (explicit || isCompanion(verb)) {
      return sharedVoice(verb, low, clause);
    }
    Phrase shared =
        narrative.is(verb - 1, WordKind.COORDINATOR) && contents.isFull(verb, clause.end())
            ? sharedSubjects.of(verb, new Phrase(low, clause.end()))
            : null;
    return shared == null || isPurposed(shared.first(), verb) ? null : subjects.voiceOf(shared);
  }

  /** <i>"…," <u>kata Rina</u>, menambahkan bahwa</i>. */
  private @Nullable Voice inverted(int verb, Clause clause) {
    if (!narrative.isMark(verb - 1, ",")) {
      return null;
    }
    Inversions.Inversion found = inversions.at(clause.first(), verb);
    return found == null || Math.max(found.end(), found.cue().end()) != verb - 1
        ? null
        : found.voice();
  }

  /** <i>datang untuk menjaga dan memastikan</i>: what somebody meant to do. */
  private boolean isPurposed(int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (narrative.is(i, WordKind.PURPOSE) || narrative.is(i, WordKind.DENIAL)) {
        return true;
      }
    }
    return false;
  }

  /** <i>seraya mengatakan</i>; or <i>dan mengatakan</i> where the verb needs no mark. */
  private boolean isCompanion(int verb) {
    return narrative.is(verb - 1, WordKind.COMPANION)
        || (!narrative.is(verb - 1, WordKind.CONJUNCTION) && contents.isOpen(verb));
  }

  private Voice sharedVoice(int verb, int low, Clause clause) {
    Phrase shared = sharedSubjects.of(verb, new Phrase(low, clause.end()));
    return shared == null ? Voice.ending() : subjects.voiceOf(shared);
  }

  private boolean canSpeak(Voice voice) {
    if (!(voice instanceof Voice.Named(Phrase phrase))) {
      return true;
    }
    int head = phrase.first();
    return phrase.size() <= MOST_SUBJECT_WORDS
        && !narrative.is(head, WordKind.THING)
        && !narrative.is(head, WordKind.STANCE)
        && !narrative.is(phrase.last(), WordKind.COMPARISON)
        && (!narrative.is(head, WordKind.MATTER) || narrative.is(head, WordKind.DOCUMENT));
  }

  /** <i>aturan itu menegaskan pentingnya izin</i>: what is pointed at and is no person shows it. */
  private boolean isPointedThing(Voice voice) {
    return voice instanceof Voice.Named(Phrase phrase)
        && narrative.is(phrase.last(), WordKind.DEMONSTRATIVE)
        && !narrative.isAny(phrase.first(), SPEAKING);
  }

  /** <i>Rina mendukung aturan <u>yang menyatakan</u> dukungan kepada warga</i>. */
  private boolean isOfAnother(int verb, boolean inside) {
    return inside && narrative.is(verb - 1, WordKind.RELATIVE);
  }

  /** Not only a quoted fragment, which is quoted by itself, nor a word or two. */
  private boolean isLongEnough(int verb, int first, int end, Drafts drafts) {
    int words = 0;
    int own = 0;
    int taken = 0;
    for (int i = first; i < end; i++) {
      if (!narrative.isMark(i)) {
        words++;
        own += narrative.isQuoted(i) ? 0 : 1;
        taken += drafts.isTaken(i) ? 1 : 0;
      }
    }
    Demand demand = narrative.demand(verb, Frame.CLAUSE);
    boolean brief = narrative.hasFrame(verb, Frame.REQUEST) || demand == Demand.PREDICATE;
    boolean whole =
        demand == Demand.PHRASE
            || narrative.is(first, WordKind.AUXILIARY)
            || narrative.is(first - 1, WordKind.COMPLEMENTISER);
    int least = brief ? 1 : whole ? LEAST_WORDS - 1 : LEAST_WORDS;
    return own > 0 && words >= least && (taken == 0 || words - taken > 1);
  }
}
