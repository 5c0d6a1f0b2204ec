package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Sentence;

/**
 * Finds <i>Dikatakan bahwa A</i>, <i>Dikatakan Rina, A</i> and <i>A. Hal itu dikatakan Rina</i>.
 */
final class PassiveSieve implements Sieve {

  private static final int MOST_WORDS_BEFORE = 14;
  private static final int MOST_WORDS_TO_AGENT = 6;
  private static final int LEAST_CONTENT = 4;
  private static final int MOST_HEAD_WORDS = 3;
  private static final int MOST_PARAGRAPHS_BACK = 3;

  private final Narrative narrative;
  private final Agents agents;
  private final Surroundings surroundings;
  private final Predicates predicates;

  PassiveSieve(Grammar grammar) {
    narrative = grammar.narrative();
    agents = grammar.agents();
    surroundings = grammar.surroundings();
    predicates = grammar.predicates();
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    for (int i = clause.first(); i < clause.end() - 1; i++) {
      Demand demand = narrative.demand(i, Frame.PASSIVE);
      if (demand == null
          || narrative.isQuoted(i)
          || (i >= clause.first() + MOST_WORDS_BEFORE && !isRelative(i, clause.first()))) {
        continue;
      }
      if (demand == Demand.AGENT) {
        if (askOfSubject(clause, i, drafts)) {
          return null;
        }
        continue;
      }
      if (isMatter(clause.first(), i)) {
        return sayMatter(clause, i, drafts) ? null : clause;
      }
      if (sayWithoutAgent(clause, i, demand, drafts)
          || (i == clause.first() && sayWithAgent(clause, i, drafts))) {
        return null;
      }
    }
    return clause;
  }

  private boolean sayWithoutAgent(Clause clause, int at, Demand demand, Drafts drafts) {
    int next = narrative.cue(at).end();
    int first = hearsay(clause, at, demand);
    if (first < 0) {
      return false;
    }
    int end =
        narrative.is(next, WordKind.COMPLEMENTISER)
            ? clause.end()
            : surroundings.contentEnd(first, ending(clause, at, first));
    return drafts.addIndirect(
        first,
        end,
        "passive",
        Telling.of(voiceOfText(clause, at), narrative.cue(at)),
        clause.first());
  }

  /** <i>Dalam <u>peraturan itu</u> disebutkan bahwa A</i>; else nobody. */
  private Voice voiceOfText(Clause clause, int at) {
    int connective = narrative.connectiveEnd(clause.first(), at);
    int first = connective > 0 ? connective : clause.first();
    while (first < at && narrative.isMark(first)) {
      first++;
    }
    boolean text =
        narrative.is(first, WordKind.PREPOSITION)
            && (narrative.is(first + 1, WordKind.DOCUMENT)
                || narrative.is(first + 1, WordKind.LAW));
    Phrase phrase = text ? agents.phraseAt(first + 1, at) : null;
    return phrase == null || !reaches(phrase.end(), at) ? Voice.noAgent() : new Voice.Named(phrase);
  }

  private boolean reaches(int from, int at) {
    int i = from;
    while (i < at && (narrative.isMark(i, ",") || narrative.is(i, WordKind.ADVERB))) {
      i++;
    }
    return i == at;
  }

  /** Where the clause of the rumour ends. */
  private int ending(Clause clause, int at, int first) {
    int end = concession(first, clause.end());
    for (int i = first; at > clause.first() && isRelative(at, clause.first()) && i < end; i++) {
      if (narrative.isMark(i, ",")) {
        return i;
      }
    }
    return end;
  }

  /** Where the narrator objects to what is said: <i>… meski ia sudah dipanggil</i>. */
  private int concession(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (narrative.is(i, WordKind.CONCESSION)
          && !narrative.isQuoted(i)
          && (narrative.isMark(i - 1, ",") || !narrative.is(i + 1, WordKind.OCCASION))) {
        return i;
      }
    }
    return end;
  }

  /** Where the content of a passive without agent begins; -1 if there is none. */
  private int hearsay(Clause clause, int at, Demand demand) {
    int next = narrative.cue(at).end();
    if (isReported(clause.first(), at)) {
      return -1;
    }
    if (narrative.is(next, WordKind.COMPLEMENTISER)) {
      return next + 1;
    }
    if (at == clause.first()) {
      return opening(next, demand, clause.end());
    }
    boolean any = demand == Demand.ANY_CLAUSE;
    boolean of = demand == Demand.PREDICATE || demand == Demand.RUMOUR;
    boolean told = (of && opensPredicate(next)) || (any && narrative.isLower(next));
    boolean inside = isRelative(at, clause.first());
    boolean description =
        demand == Demand.PREDICATE
            || isTold(clause.first(), at)
            || isDescription(at, next, clause.end());
    return told && !(inside && description) ? next : -1;
  }

  /** <i>Disebutkan, A</i> and <i>Disebutkan A</i>. */
  private int opening(int next, Demand demand, int end) {
    if (demand == Demand.THAT) {
      return -1;
    }
    if (narrative.isMark(next, ",")) {
      return next + 1;
    }
    boolean subject =
        narrative.isLower(next)
            && !narrative.is(next, WordKind.ROLE)
            && !narrative.is(next, WordKind.PREPOSITION)
            && !narrative.is(next, WordKind.ADVERB)
            && !narrative.is(next, WordKind.CONJUNCTION)
            && !narrative.isVerb(next);
    return subject && predicates.isClause(next, end) ? next : -1;
  }

  /**
   * <i>Rina, yang dikabarkan sakit <u>tidak</u> datang</i>: behind the rumour the sentence goes on;
   * <i>Rina, yang disebut pelit</i>: only what somebody is called.
   */
  private boolean isDescription(int passive, int first, int end) {
    if (narrative.hasFrame(passive, Frame.FRAGMENT) && !narrative.isVerb(first)) {
      return true;
    }
    int at = first;
    while (at < end
        && (narrative.is(at, WordKind.AUXILIARY) || narrative.is(at, WordKind.ADVERB))) {
      at++;
    }
    for (int i = at + 1; i < end && !narrative.isMark(i, ","); i++) {
      boolean main =
          narrative.isVerb(i)
              && (narrative.is(i, WordKind.AUXILIARY)
                  || narrative.is(i - 1, WordKind.DEMONSTRATIVE)
                  || Cues.reports(narrative, i));
      if (main) {
        return true;
      }
    }
    return false;
  }

  private boolean opensPredicate(int at) {
    return narrative.isLower(at)
        && (narrative.isVerb(at)
            || narrative.is(at, WordKind.ADVERB)
            || narrative.is(at, WordKind.ADJECTIVE));
  }

  /** <i>Warga diminta oleh Rina untuk A</i>. */
  private boolean askOfSubject(Clause clause, int at, Drafts drafts) {
    int next = narrative.cue(at).end();
    if (next + 1 >= clause.end() || !narrative.is(next, WordKind.AGENT_PREPOSITION)) {
      return false;
    }
    Phrase agent = agents.phraseAt(next + 1, clause.end());
    if (agent == null
        || agent.end() >= clause.end() - 1
        || !narrative.is(agent.end(), WordKind.PURPOSE)
        || isReported(clause.first(), at)) {
      return false;
    }
    return drafts.addIndirect(
        agent.end(),
        surroundings.contentEnd(agent.end(), clause.end()),
        "passive-request",
        Telling.of(new Voice.Named(agent), narrative.cue(at)),
        at);
  }

  /** <i>Rina yang kini dikabarkan sakit</i>. */
  private boolean isRelative(int verb, int low) {
    int before = verb - 1;
    while (before > low
        && (narrative.is(before, WordKind.ADVERB) || narrative.is(before, WordKind.ADJECTIVE))) {
      before--;
    }
    return narrative.is(before, WordKind.RELATIVE);
  }

  /** <i>Dijelaskan Rina, A</i>. */
  private boolean sayWithAgent(Clause clause, int at, Drafts drafts) {
    int next = narrative.cue(at).end();
    if (!narrative.isCapitalised(next) && !narrative.is(next, WordKind.ROLE)) {
      return false;
    }
    Phrase agent = agents.phraseAt(next, clause.end());
    if (agent == null
        || agent.end() >= clause.end() - LEAST_CONTENT
        || !narrative.isMark(agent.end(), ",")
        || isReported(agent.end(), clause.end())) {
      return false;
    }
    return drafts.addIndirect(
        surroundings.contentStart(agent.end(), agent.end(), clause.end()),
        clause.end(),
        "passive-agent",
        Telling.of(new Voice.Named(agent), narrative.cue(at)),
        clause.first());
  }

  /** Another verb reports what follows: the passive only opens its sentence. */
  private boolean isReported(int first, int end) {
    return isTold(first, Math.min(end, first + MOST_WORDS_BEFORE));
  }

  private boolean isTold(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.hasFrame(i, Frame.CLAUSE) && !narrative.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** The subject is <i>hal itu</i> and the like: what was said before. */
  private boolean isMatter(int first, int verb) {
    int words = 0;
    boolean matter = false;
    for (int i = first; i < verb; i++) {
      boolean counts =
          !narrative.isMark(i)
              && !narrative.is(i, WordKind.ADVERB)
              && !narrative.is(i, WordKind.COMPARISON)
              && !narrative.is(i, WordKind.CONJUNCTION);
      if (counts) {
        words++;
        matter |= words == 1 && narrative.is(i, WordKind.MATTER);
      }
    }
    return matter && words <= MOST_HEAD_WORDS;
  }

  private boolean sayMatter(Clause clause, int at, Drafts drafts) {
    int from = narrative.cue(at).end();
    boolean comma = narrative.isMark(from, ",");
    Voice voice = agents.voiceAt(agentAfter(from, clause.end()), clause.end());
    if (voice == null || !isSpeaker(voice)) {
      return false;
    }
    Telling telling = Telling.of(voice, narrative.cue(at));
    if (voice instanceof Voice.Named(Phrase agent)
        && comma
        && agent.end() < clause.end() - LEAST_CONTENT
        && narrative.isMark(agent.end(), ",")) {
      return drafts.addIndirect(
          surroundings.contentStart(agent.end(), agent.end(), clause.end()),
          clause.end(),
          "passive-matter",
          telling,
          clause.first());
    }
    Sentence before = sentenceBefore(clause.sentence());
    if (before == null
        || drafts.hasSentence(narrative.segmentation().sentenceAt(before.span().start()))) {
      drafts.addVoice(telling, at);
      return true;
    }
    return drafts.addIndirect(
        firstWord(before), before.endToken(), "passive-before", telling, clause.first());
  }

  private int firstWord(Sentence sentence) {
    int connective = narrative.connectiveEnd(sentence.firstToken(), sentence.endToken());
    return connective > 0 && connective < sentence.endToken() && narrative.isMark(connective, ",")
        ? connective
        : sentence.firstToken();
  }

  /** Behind <i>oleh</i>, if that is near; else behind comma and adverb. */
  private int agentAfter(int from, int end) {
    for (int i = from; i < Math.min(end, from + MOST_WORDS_TO_AGENT); i++) {
      if (narrative.is(i, WordKind.AGENT_PREPOSITION)) {
        return i + 1;
      }
    }
    int at = from;
    while (at < end && (narrative.isMark(at, ",:") || narrative.is(at, WordKind.ADVERB))) {
      at++;
    }
    return at;
  }

  private boolean isSpeaker(Voice voice) {
    if (!(voice instanceof Voice.Named(Phrase phrase))) {
      return true;
    }
    int head = phrase.first();
    return !narrative.is(head, WordKind.PREPOSITION) && !narrative.isVerb(head);
  }

  private @Nullable Sentence sentenceBefore(int sentence) {
    Sentence here = narrative.sentences().get(sentence);
    for (int i = sentence - 1; i >= 0; i--) {
      Sentence before = narrative.sentences().get(i);
      if (before.endToken() - before.firstToken() < LEAST_CONTENT) {
        continue;
      }
      boolean near =
          before.kind() == Sentence.Kind.BODY
              && here.paragraph() - before.paragraph() <= MOST_PARAGRAPHS_BACK;
      return near && !hasQuoted(before) ? before : null;
    }
    return null;
  }

  private boolean hasQuoted(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (narrative.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
