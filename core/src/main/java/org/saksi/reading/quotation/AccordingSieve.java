package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds <i>Menurut Rina, A</i> and <i>A menurut Rina</i>. */
final class AccordingSieve implements Sieve {

  private static final int MOST_WORDS_TO_COMMA = 12;
  private static final int MOST_LEAD_WORDS = 8;
  private static final int MOST_SUBJECT_WORDS = 6;
  private static final int LEAST_CONTENT = 4;

  private final Narrative narrative;
  private final Agents agents;
  private final Predicates predicates;
  private final Surroundings surroundings;
  private final ActiveSieve active;

  AccordingSieve(Grammar grammar, ActiveSieve active) {
    narrative = grammar.narrative();
    agents = grammar.agents();
    predicates = grammar.predicates();
    surroundings = grammar.surroundings();
    this.active = active;
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    for (int i = clause.first(); i + 1 < clause.end(); i++) {
      Demand demand = demandAt(i);
      if (demand == null || narrative.isQuoted(i)) {
        continue;
      }
      Voice voice = voice(i, demand, clause.end());
      boolean relative = isSubordinate(i, clause.first());
      boolean governs = voice != null && isRelativeSubject(i, voice, clause);
      if (voice == null || (relative && !governs && !endsAtComma(i, voice, clause.end()))) {
        continue;
      }
      if (governs || isSplit(i, voice, clause)) {
        int end = governs ? endOfRelative(endOf(i, voice), clause.end()) : clause.end();
        if (addFrom(endOf(i, voice), clause.endingAt(end), i, voice, drafts)) {
          return null;
        }
      } else if (!narrative.hasFrame(i, Frame.ACCORDING)) {
        continue;
      } else if (relative || opens(i, clause) || isInserted(i, voice, clause)) {
        int content = contentStart(endOf(i, voice), clause.end(), voice);
        if (isPassedOn(voice, content, clause.end())) {
          return clause.startingAt(content);
        }
        if (addFrom(content, clause, i, voice, drafts)) {
          return null;
        }
      } else if (isReported(clause.first(), i)) {
        return narrative.isMark(i - 1, ",") ? clause.endingAt(i - 1, phraseOf(voice)) : clause;
      } else if (addPreceding(clause, i, voice, drafts)) {
        return null;
      }
    }
    return clause;
  }

  /** <i>menurutnya</i>; or <i>dikatakannya</i>, which stands likewise behind a subject. */
  private @Nullable Demand demandAt(int at) {
    Demand demand = narrative.demand(at, Frame.ACCORDING);
    boolean passive =
        narrative.hasFrame(at, Frame.INVERTED_OWN) && narrative.is(at, WordKind.PASSIVE_VERB);
    return demand == null && passive ? Demand.OWN : demand;
  }

  private @Nullable Voice voice(int at, Demand demand, int end) {
    if (demand == Demand.OWN) {
      return Voice.ending();
    }
    int behind = narrative.cue(at).end();
    if (behind >= end
        || narrative.is(behind, WordKind.MUTE)
        || narrative.is(behind, WordKind.OWN_PRONOUN)) {
      return null;
    }
    Voice voice = agents.voiceAt(behind, end);
    return voice instanceof Voice.Named(Phrase phrase) && phrase.end() < end
        ? agents.named(phrase)
        : voice;
  }

  /** <i>Menurut data yang didapatnya, Rina menyebut A</i>: who read the data tells. */
  private boolean isPassedOn(Voice voice, int content, int end) {
    return voice instanceof Voice.Named(Phrase phrase)
        && narrative.is(phrase.first(), WordKind.DOCUMENT)
        && content > 0
        && narrative.isCapitalised(content)
        && Cues.tell(narrative, content + 1, Math.min(end, content + MOST_SUBJECT_WORDS));
  }

  /** <i>pasar yang menurut Rina, A</i>; <i>A meski menurut Rina, B</i>. */
  private boolean isSubordinate(int at, int low) {
    return at > low
        && (narrative.is(at - 1, WordKind.RELATIVE)
            || (at - 1 > low && narrative.is(at - 1, WordKind.CONJUNCTION)));
  }

  /** <i>pasar yang menurut Rina <u>adalah</u> jantung desa</i>. */
  private boolean isRelativeSubject(int at, Voice voice, Clause clause) {
    return at > clause.first()
        && narrative.is(at - 1, WordKind.RELATIVE)
        && narrative.isVerb(endOf(at, voice))
        && !isReported(clause.first(), at)
        && !isReported(at, clause.end());
  }

  /** <i>pasar yang menurut Rina adalah jantung desa <u>itu</u> dibongkar</i>. */
  private int endOfRelative(int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      if (narrative.is(i, WordKind.DEMONSTRATIVE) && narrative.isVerb(i + 1)) {
        return i;
      }
    }
    return end;
  }

  private static @Nullable Phrase phraseOf(Voice voice) {
    return switch (voice) {
      case Voice.Named named -> named.phrase();
      case Voice.Pronoun pronoun -> pronoun.mention();
      case Voice.Implied() -> null;
      case Voice.Nobody nobody -> null;
    };
  }

  private int endOf(int at, Voice voice) {
    Phrase phrase = phraseOf(voice);
    return phrase == null ? narrative.cue(at).end() : phrase.end();
  }

  private boolean endsAtComma(int at, Voice voice, int end) {
    int behind = endOf(at, voice);
    return behind < end && narrative.isMark(behind, ",");
  }

  private boolean opens(int at, Clause clause) {
    return at == clause.first()
        || (!predicates.hasVerb(clause.first(), at)
            && (narrative.isMark(at - 1, ",") || at - clause.first() <= 2));
  }

  /** <i>A, menurut Rina, B</i>: B goes on with a predicate, or is the clause of the two. */
  private boolean isInserted(int at, Voice voice, Clause clause) {
    int comma = endOf(at, voice);
    int next = comma + 1;
    return narrative.isMark(at - 1, ",")
        && clause.end() - next >= LEAST_CONTENT
        && narrative.isMark(comma, ",")
        && (narrative.isVerb(next)
            || narrative.is(next, WordKind.ADJECTIVE)
            || (at - clause.first() <= MOST_LEAD_WORDS && predicates.isClause(next, clause.end())));
  }

  /** <i>Air itu menurutnya <u>sudah surut</u></i>: the subject stands before. */
  private boolean isSplit(int at, Voice voice, Clause clause) {
    int next = endOf(at, voice);
    return voice instanceof Voice.Pronoun
        && at > clause.first()
        && !narrative.isMark(at - 1)
        && narrative.connectiveEnd(clause.first(), at) != at
        && next + 1 < clause.end()
        && !narrative.is(next, WordKind.CONJUNCTION)
        && (narrative.isVerb(next)
            || narrative.is(next, WordKind.ADVERB)
            || narrative.is(next, WordKind.ADJECTIVE))
        && !predicates.hasVerb(clause.first(), at);
  }

  private boolean addFrom(int content, Clause clause, int at, Voice voice, Drafts drafts) {
    if (content < 0 || content + 1 >= clause.end()) {
      return false;
    }
    int end = surroundings.contentEnd(content, clause.end());
    Telling telling = Telling.of(voice, narrative.cue(at));
    boolean added = drafts.addIndirect(content, end, "according-content", telling, clause.first());
    active.searchInside(clause, content, end, drafts);
    return added;
  }

  /** Behind the comma that ends the phrase, or behind a pronoun at once. */
  private int contentStart(int from, int end, Voice voice) {
    if (from < end && narrative.mentions().isNamed(from - 1) && opensContent(from)) {
      return from;
    }
    int comma = from;
    while (comma < end && comma - from < MOST_WORDS_TO_COMMA && !narrative.isMark(comma, ",")) {
      comma++;
    }
    if (comma >= end || !narrative.isMark(comma, ",")) {
      return voice instanceof Voice.Pronoun ? from : -1;
    }
    return surroundings.contentStart(from, comma, end);
  }

  /** What stands behind a name at once is no part of the phrase that holds it. */
  private boolean opensContent(int at) {
    return narrative.isLower(at)
        && !narrative.is(at, WordKind.PREPOSITION)
        && !narrative.is(at, WordKind.CONJUNCTION)
        && !narrative.is(at, WordKind.RELATIVE)
        && !narrative.is(at, WordKind.COMPANION)
        && !narrative.is(at, WordKind.COMPARISON)
        && !narrative.is(at, WordKind.LIKENESS_PREPOSITION)
        && !narrative.is(at, WordKind.COORDINATOR)
        && !narrative.is(at, WordKind.ROLE)
        && !narrative.isTime(at);
  }

  /** Another cue before already reports the clause: then this one only vouches for it. */
  private boolean isReported(int first, int end) {
    for (int i = first; i < end; i++) {
      if (Cues.holdsWords(narrative, i) && !narrative.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean addPreceding(Clause clause, int at, Voice voice, Drafts drafts) {
    int connective = narrative.connectiveEnd(clause.first(), at);
    int content =
        connective > 0 && narrative.isMark(connective, ",") ? connective + 1 : clause.first();
    return at - content >= LEAST_CONTENT
        && drafts.addIndirect(
            content, at, "content-according", Telling.of(voice, narrative.cue(at)), clause.first());
  }
}
